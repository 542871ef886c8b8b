import { type Municipality } from '@kernel/municipality.js';
import { words } from '@modules/sanction/views/history/words.js';
import { type Position, type StoredEvent } from '@platform/event-store/port.js';
import { type OpsIo } from '../ops.js';
import { type Stage } from './stage.js';

const quiet = ['saga-input-handled', 'saga-command-settled', 'notice-hand-over-started'];

/** Tells what happened since it last spoke: each event, the letter it led to, the deadline it armed. */
export class Narrator {
  private after: Position | null = null;

  constructor(
    private readonly stage: Stage,
    private readonly io: OpsIo,
    /** tells only of this municipality's cases, not of its register; everything when absent */
    private readonly only?: Municipality,
  ) {}

  async say(text: string): Promise<void> {
    const day = this.stage.clock.now().toZonedDateTimeISO('Europe/Oslo').toPlainDate().toString();
    await this.io.stdout(`\n${day}  ${text}\n`);
    for (const event of await this.news()) await this.io.stdout(this.lines(event));
  }

  async note(text: string): Promise<void> {
    await this.io.stdout(`      ${text}\n`);
  }

  /** Forgets what has happened so far. */
  async skip(): Promise<void> {
    await this.news();
  }

  private async news(): Promise<StoredEvent[]> {
    const events: StoredEvent[] = [];
    for (;;) {
      const page = await this.stage.house.log.store.readAll({ after: this.after, limit: 500 });
      events.push(...page.events);
      this.after = page.next;
      if (page.atEnd) return events.filter((event) => this.tells(event));
    }
  }

  private tells({ type, municipality }: StoredEvent): boolean {
    if (quiet.includes(type)) return false;
    return (
      this.only === undefined ||
      (municipality === this.only &&
        !/^(licence-imported|p(arty|lace)|language|history|setting|import|turnover)/.test(type))
    );
  }

  private lines(event: StoredEvent): string {
    const word = words[event.type];
    const by = event.actor.role === 'system' ? event.actor.id : event.actor.role;
    const head = `  • ${event.type.padEnd(24)} ${word?.nb ?? ''}${word?.paragraph ? ` (${word.paragraph})` : ''}  [${by}]\n`;
    const letter = event.type === 'notice-produced' ? `      brev: «${(event.data as { title: string }).title}»\n` : '';
    const deadlines = event.deadlines.map((change) =>
      change.op === 'arm'
        ? `      frist: ${change.name.split(':')[0]} til og med ${change.due} – ${change.onExpiry.nb}\n`
        : `      frist bort: ${change.name.split(':')[0]} (${change.why})\n`,
    );
    return head + letter + deadlines.join('');
  }
}
