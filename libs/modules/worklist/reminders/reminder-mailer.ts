import { type Clock } from '@kernel/clock.js';
import { uuidFrom } from '@kernel/ids.js';
import { type Municipality } from '@kernel/municipality.js';
import { type CommandSender } from '@platform/commands/sender.js';
import { type EventLog } from '@platform/log/event-log.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Mail, type MailOutcome, type MailService } from '@platform/mail/mail-service.js';
import { type Reactor } from '@platform/reactors/reactor.js';
import { type Vault } from '@platform/vault/vault.js';
import { inspectionDecider } from '../../inspection/contract.js';
import { licenceDecider } from '../../licence/contract.js';
import { defaultLanguage } from '../../municipality/contract.js';
import { pathOf } from '../domain/what.js';
import { watchDecider } from '../domain/watch.js';
import { type WatchEvent } from '../domain/watch-events.js';
import { addresseeOf } from './addressee.js';
import { reminderMail } from './reminder-mail.js';

const ACTOR = { id: 'reminders', role: 'system' } as const;

type Due = Extract<WatchEvent, { type: 'reminder-due' }>['data'];

interface Services {
  readonly log: EventLog;
  readonly vault: Vault;
  readonly sender: CommandSender;
  readonly clock: Clock;
  readonly mail: MailService;
  /** where people reach this server, without a slash at the end */
  readonly publicUrl: string;
}

/**
 * Mails each reminder once. Intent is recorded before and the result after; after a crash in between the service is asked,
 * and where it cannot tell, the outcome is unknown: a person sees that, and nothing is sent again.
 */
export class ReminderMailer implements Reactor {
  readonly name = 'reminder-mail';
  readonly categories = [watchDecider.category];

  constructor(private readonly services: Services) {}

  keyOf(event: AnyRecorded): string | null {
    return event.type === 'reminder-due' ? (event.data as Due).watchId : null;
  }

  async handle(event: AnyRecorded): Promise<void> {
    const { log, vault, clock, mail } = this.services;
    const due = event.data as Due;
    const { watchId, reminderId } = due;
    const { municipality } = event.meta;
    const { state } = await log.load(watchDecider, municipality, watchId);
    const reminder = state.reminders.find((one) => one.reminderId === reminderId);
    if (!reminder || (reminder.mail !== 'none' && reminder.mail !== 'started')) return;
    const service = mail.name;
    if (reminder.mail === 'started') {
      const known = await mail.ask({ id: reminderId, municipality });
      if (known !== 'absent') return this.settle({ watchId, reminderId, service, result: known }, event);
    }
    // It has moved or gone since: there is nothing left to remind of.
    if (reminder.mail === 'none' && (state.ended !== null || state.due !== due.due)) return;
    const addressee = await addresseeOf({ log, vault }, municipality, due.about, clock.now());
    if (!addressee) return;
    await this.send('start-reminder-mail', { watchId, reminderId, service, to: addressee.to }, event);
    const written: Mail = {
      id: reminderId,
      municipality,
      to: addressee.address,
      ...reminderMail({
        ...due,
        language: defaultLanguage(municipality),
        caseNumber: await this.caseNumber(municipality, due.about),
        link: `${this.services.publicUrl}${linkTo(due)}`,
      }),
    };
    await this.settle({ watchId, reminderId, service, result: await mail.send(written) }, event);
  }

  /** Number of the licence, or of the control report. */
  private async caseNumber(municipality: Municipality, about: readonly string[]): Promise<string | null> {
    const { licenceId, inspectionId } = pathOf(about) as { licenceId?: string; inspectionId?: string };
    const { log } = this.services;
    if (inspectionId) {
      const { state } = await log.load(inspectionDecider, municipality, inspectionId);
      if (state.control) return state.control.reportNumber;
    }
    if (!licenceId) return null;
    return (await log.load(licenceDecider, municipality, licenceId)).state.facts?.number ?? null;
  }

  private settle(
    command: { watchId: string; reminderId: string; service: string; result: MailOutcome },
    cause: AnyRecorded,
  ): Promise<void> {
    return this.send('settle-reminder-mail', command, cause);
  }

  private async send(name: string, data: object, cause: AnyRecorded): Promise<void> {
    await this.services.sender.send(name, data, {
      commandId: uuidFrom('reminder-mail', name, cause.meta.id),
      municipality: cause.meta.municipality,
      actor: ACTOR,
      correlationId: cause.meta.correlationId,
      causationId: cause.meta.id,
    });
  }
}

const linkTo = ({ about }: Due): string => {
  const { licenceId, inspectionId, documentId, noticeId } = pathOf(about) as Record<string, string | undefined>;
  if (inspectionId) return `/api/inspections/${inspectionId}`;
  if (licenceId) return `/api/licences/${licenceId}`;
  if (noticeId) return `/api/notices/${noticeId}`;
  return documentId ? `/api/documents/${documentId}` : '/api/reminders';
};
