import { type ArmDeadline } from '@kernel/deadline.js';
import { partsOf } from '@kernel/stream-name.js';
import { uuidFrom } from '@kernel/ids.js';
import { type CommandSender } from '@platform/commands/sender.js';
import { firedDeadline } from '@platform/deadlines/firings.js';
import { type EventLog } from '@platform/log/event-log.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Reactor } from '@platform/reactors/reactor.js';
import { caseDeskDecider } from '../domain/case-desk.js';
import { watchDecider, watchIdOf } from '../domain/watch.js';
import { type EndDeadlineWatch, type WatchDeadline } from '../use-cases/watch-deadline/decide.js';

const ACTOR = { id: 'reminders', role: 'system' } as const;
/** the timers of the reminders and of the work list itself */
const NOT_WATCHED: readonly string[] = [watchDecider.category, caseDeskDecider.category];

const isOwn = (stream: string): boolean => NOT_WATCHED.includes(partsOf(stream).category);

/** Tells the watch of each deadline what its event says: armed, moved, cancelled, or that it has run out. */
export class DeadlineWatcher implements Reactor {
  readonly name = 'deadline-watch';

  /** any module may arm a deadline */
  readonly categories = null;

  constructor(
    private readonly log: EventLog,
    private readonly sender: CommandSender,
  ) {}

  keyOf(event: AnyRecorded): string | null {
    if (isOwn(event.meta.stream)) return null;
    const tells = (event.deadlines ?? []).length > 0 || firedDeadline(event.meta.actor) !== null;
    return tells ? event.meta.stream : null;
  }

  async handle(event: AnyRecorded): Promise<void> {
    await this.ranOut(event);
    for (const change of event.deadlines ?? []) {
      const watchId = watchIdOf(event.meta.stream, change.name);
      if (change.op === 'arm') await this.send('watch-deadline', watched(watchId, event, change), event);
      else await this.end({ watchId, how: 'cancelled', why: change.why }, event);
    }
  }

  /** The event that a deadline led to: its watch is over. The arming may stand on another stream. */
  private async ranOut(event: AnyRecorded): Promise<void> {
    const name = firedDeadline(event.meta.actor);
    const { causationId, municipality } = event.meta;
    if (name === null || causationId === null) return;
    const armedBy = await this.log.store.readEvent(municipality, causationId);
    if (!armedBy || isOwn(armedBy.stream)) return;
    await this.end({ watchId: watchIdOf(armedBy.stream, name), how: 'ran-out', why: event.type }, event);
  }

  private end(command: EndDeadlineWatch, event: AnyRecorded): Promise<void> {
    return this.send('end-deadline-watch', command, event);
  }

  private async send(name: string, command: WatchDeadline | EndDeadlineWatch, cause: AnyRecorded): Promise<void> {
    await this.sender.send(name, command, {
      commandId: uuidFrom('reminders', name, cause.meta.id, command.watchId, 'how' in command ? command.how : ''),
      municipality: cause.meta.municipality,
      actor: ACTOR,
      correlationId: cause.meta.correlationId,
      causationId: cause.meta.id,
    });
  }
}

const watched = (
  watchId: string,
  { type, meta }: AnyRecorded,
  { name, due, movedBecause }: ArmDeadline,
): WatchDeadline => ({
  watchId,
  stream: meta.stream,
  name,
  due,
  about: meta.subjects,
  startedBy: meta.actor.id,
  because: movedBecause ?? null,
  armedBy: type,
});
