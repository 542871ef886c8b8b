import { type Clock } from '@kernel/clock.js';
import { uuidFrom } from '@kernel/ids.js';
import { municipalities, type Municipality } from '@kernel/municipality.js';
import { CommandRefused } from '@platform/commands/errors.js';
import { type CommandSender } from '@platform/commands/sender.js';
import { type LetterService } from '@platform/letters/letter-service.js';
import { type EventLog } from '@platform/log/event-log.js';
import { type ViewReader } from '@platform/projections/view-reader.js';
import { type Chore } from '@platform/runtime/chore.js';
import { Temporal } from 'temporal-polyfill';
import { handOverId, noticeDecider, type NoticeState } from '../domain/state.js';
import { deliveryWatch, type Question, type Watched } from '../views/delivery-watch/view.js';
import { AskingTimes } from './asking-times.js';

const ACTOR = { id: 'delivery', role: 'system' } as const;
const AT_ONCE = 500;

/**
 * Asks the letter service what became of letters: of those whose outcome is unknown, by our own reference; of those it has,
 * how far they are. What it learns becomes events by commands; asking twice changes nothing. It never sends a letter whose
 * outcome is unknown.
 */
export class DeliveryPoller implements Chore {
  readonly name = 'delivery';
  private readonly times: AskingTimes;

  constructor(
    private readonly log: EventLog,
    private readonly views: ViewReader,
    private readonly sender: CommandSender,
    private readonly service: LetterService,
    private readonly clock: Clock,
  ) {
    this.times = new AskingTimes(() => clock.now());
  }

  async run(): Promise<number> {
    if (!this.service.posts || this.times.isQuiet()) return 0;
    let changed = 0;
    const failures: unknown[] = [];
    for (const municipality of municipalities) {
      try {
        changed += await this.ask(municipality, 'outcome', (letters) => this.outcomes(municipality, letters));
        changed += await this.ask(municipality, 'status', (letters) => this.statuses(municipality, letters));
        changed += await this.ask(municipality, 'retry', (letters) => this.retry(municipality, letters));
      } catch (error) {
        // One municipality's account or service holds no other's letters up.
        failures.push(error);
      }
    }
    if (failures.length === 0) return changed;
    this.times.failed();
    throw failures[0];
  }

  private async ask(
    municipality: Municipality,
    question: Question,
    work: (letters: readonly Watched[]) => Promise<number>,
  ): Promise<number> {
    const rows = await this.views.list(deliveryWatch, municipality, {
      where: [{ column: 'question', op: '=', value: question }],
      orderBy: 'since',
      limit: AT_ONCE,
    });
    const key = ({ noticeId }: Watched): string => `${question} ${municipality} ${noticeId}`;
    const due = rows
      .map(({ doc }) => doc)
      .filter((letter) => this.times.isDue(key(letter), Temporal.Instant.from(letter.since)));
    if (due.length === 0) return 0;
    for (const letter of due) this.times.note(key(letter));
    const changed = await work(due);
    this.times.succeeded();
    return changed;
  }

  private async outcomes(municipality: Municipality, letters: readonly Watched[]): Promise<number> {
    let found = 0;
    for (const { noticeId } of letters) {
      const state = await this.load(municipality, noticeId);
      if (state.handOver !== 'unknown' || !state.produced) continue;
      const { attempt } = state;
      const known = await this.service.ask({
        id: handOverId(noticeId, state),
        municipality,
        sha256: state.produced.sha256,
      });
      if (typeof known === 'string') continue;
      const data = { noticeId, service: this.service.name, reference: known.reference, attempt };
      found += await this.send(municipality, 'settle-hand-over', data, `${noticeId} ${known.reference}`);
    }
    return found;
  }

  private async statuses(municipality: Municipality, letters: readonly Watched[]): Promise<number> {
    const references = letters.flatMap(({ reference }) => (reference ? [reference] : []));
    const seen = await this.service.statuses(municipality, references);
    let news = 0;
    for (const { noticeId, reference } of letters) {
      const observed = reference === null ? undefined : seen.get(reference);
      if (!observed || observed.length === 0) continue;
      const data = { noticeId, observed, source: `${this.service.name} ${reference}` };
      const what = observed.map(({ status, at }) => `${status} ${at}`).join();
      news += await this.send(municipality, 'observe-delivery', data, `${noticeId} ${what}`);
    }
    return news;
  }

  /** The service said that it did not take them, only for now. */
  private async retry(municipality: Municipality, letters: readonly Watched[]): Promise<number> {
    let again = 0;
    for (const { noticeId } of letters) {
      const { handOver, attempt } = await this.load(municipality, noticeId);
      if (handOver !== 'refused') continue;
      const data = { noticeId, evidence: `${this.service.name} refused it for the time being` };
      again += await this.send(municipality, 'retry-hand-over', data, `${noticeId} ${attempt}`);
    }
    return again;
  }

  private async load(municipality: Municipality, noticeId: string): Promise<NoticeState> {
    return (await this.log.load(noticeDecider, municipality, noticeId)).state;
  }

  /** The id follows from what was learnt, so the same thing learnt twice is one command. */
  private async send(municipality: Municipality, name: string, data: object, what: string): Promise<number> {
    const commandId = uuidFrom('delivery', municipality, name, what);
    try {
      const { outcome, repeated } = await this.sender.send(name, data, { commandId, municipality, actor: ACTOR });
      return outcome === 'accepted' && !repeated ? 1 : 0;
    } catch (error) {
      // Judged and not taken, like a status dated tomorrow by the service's clock: it is asked for again later.
      if (error instanceof CommandRefused) return 0;
      throw error;
    }
  }
}
