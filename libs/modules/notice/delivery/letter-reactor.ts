import { type Clock } from '@kernel/clock.js';
import { uuidFrom } from '@kernel/ids.js';
import { type Municipality } from '@kernel/municipality.js';
import { type CommandMeta } from '@platform/commands/command.js';
import { type CommandSender } from '@platform/commands/sender.js';
import { faultPoint } from '@platform/faults/fault-point.js';
import {
  type EnclosedLetterFile,
  HandOverRefused,
  type LetterService,
  OutcomeUnknown,
} from '@platform/letters/letter-service.js';
import { type EventLog } from '@platform/log/event-log.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Reactor } from '@platform/reactors/reactor.js';
import { type Blob, type Vault } from '@platform/vault/vault.js';
import { type NoticeEvent } from '../domain/events.js';
import { handOverId, noticeDecider, type NoticeState } from '../domain/state.js';
import { renderLetter } from '../letters/render-letter.js';
import { renderPdf } from '../letters/render-pdf.js';
import { municipalityDecider, SETTINGS } from '../../municipality/contract.js';
import { designOn, dressed } from './dress.js';
import { LOGO_WITHHELD, logoFrom } from './logo.js';
import { type LetterSource, type LetterSourceContext } from './letter-source.js';
import { addresseeFor, notifiedTitle } from './recipient.js';

const ACTOR = { id: 'letters', role: 'system' } as const;
const MAKE = ['notice-ordered', 'notice-approved', 'notice-production-asked', 'notice-readdressed'];
const GIVE = ['notice-produced', 'notice-hand-over-retried'];

type Produced = Extract<NoticeEvent, { type: 'notice-produced' }>['data'];

/**
 * Makes and hands over letters. Intent is recorded before and the result after; after a crash in between the service is
 * asked, and a letter is given over again only when the service surely does not have it.
 */
export class LetterReactor implements Reactor {
  readonly name = 'letters';
  readonly categories = ['notice'];

  constructor(
    private readonly log: EventLog,
    private readonly vault: Vault,
    private readonly sender: CommandSender,
    private readonly clock: Clock,
    private readonly service: LetterService,
    private readonly sources: readonly LetterSource[],
  ) {}

  keyOf(event: AnyRecorded): string | null {
    return MAKE.includes(event.type) || GIVE.includes(event.type)
      ? (event.data as { noticeId: string }).noticeId
      : null;
  }

  async handle(event: AnyRecorded): Promise<void> {
    const { noticeId } = event.data as { noticeId: string };
    const { state } = await this.log.load(noticeDecider, event.meta.municipality, noticeId);
    if (MAKE.includes(event.type)) {
      if (state.approved && !state.produced) await this.produce(event, noticeId, state);
      return;
    }
    // A document that was made for another address is no longer the letter.
    if (event.type === 'notice-produced' && fileOf(event.data as Produced) !== state.produced?.sha256) return;
    await this.handOver(event, noticeId, state);
  }

  private async produce(cause: AnyRecorded, noticeId: string, { order }: NoticeState): Promise<void> {
    if (!order) return;
    const { municipality } = cause.meta;
    if (order.beside?.as === 'copy') {
      const letter = await this.madeFor(municipality, order.beside.noticeId);
      await this.send('record-production', { noticeId, letter }, cause);
      return;
    }
    const source = this.sources.find((one) => one.kind === order.kind);
    if (!source) throw new TypeError(`no module gives content for letters of kind ${order.kind}`);
    const content = await source.content(await this.contextOf(municipality, noticeId, order));
    const { state: settings } = await this.log.load(municipalityDecider, municipality, SETTINGS);
    const { parts, template } = designOn(settings, order.kind, content.date);
    const logo = parts.logo ? await logoFrom(this.vault, municipality, parts.logo.sha256, this.clock.now()) : null;
    const letter = dressed(content, parts, order.language, logo);
    const rendered = renderLetter(order.kind, order.language, letter);
    const missing = [
      ...('missing' in rendered ? rendered.missing : []),
      ...(parts.logo && !logo ? [LOGO_WITHHELD] : []),
    ];
    if ('missing' in rendered || missing.length > 0) {
      await this.send('record-production', { noticeId, letter: { missing } }, cause);
      return;
    }
    const bytes = new TextEncoder().encode(rendered.html);
    const sha256 = await this.vault.putBlob(municipality, { mediaType: 'text/html', bytes });
    const printable = await renderPdf(order.kind, order.language, letter);
    const pdf = {
      sha256: await this.vault.putBlob(municipality, { mediaType: 'application/pdf', bytes: printable }),
      size: printable.length,
    };
    faultPoint('letter.after-render');
    const { title } = rendered;
    const enclosures = content.files ?? [];
    const made = {
      sha256,
      mediaType: 'text/html',
      size: bytes.length,
      title,
      template,
      pdf,
      ...(enclosures.length > 0 ? { enclosures } : {}),
    };
    await this.send('record-production', { noticeId, letter: made }, cause);
  }

  /** A copy is the very document that the representative got. */
  private async madeFor(municipality: Municipality, noticeId: string): Promise<Omit<Produced, 'noticeId'>> {
    const { events } = await this.log.load(noticeDecider, municipality, noticeId);
    const made = events.flatMap((event) => (event.type === 'notice-produced' ? [event.data] : [])).at(-1);
    if (!made) throw new TypeError(`letter ${noticeId} is not made, so there is nothing to copy`);
    const { noticeId: _own, ...letter } = made;
    return letter;
  }

  /** What goes to the party beside a letter has the content of that letter. */
  private async contextOf(
    municipality: Municipality,
    noticeId: string,
    order: NonNullable<NoticeState['order']>,
  ): Promise<LetterSourceContext> {
    const main = order.beside && (await this.log.load(noticeDecider, municipality, order.beside.noticeId)).state.order;
    return {
      log: this.log,
      vault: this.vault,
      municipality,
      noticeId,
      about: main?.about ?? order.about,
      recipient: order.recipient,
      via: order.via ?? null,
      language: order.language,
      now: this.clock.now(),
    };
  }

  private async handOver(cause: AnyRecorded, noticeId: string, state: NoticeState): Promise<void> {
    if (!state.produced || !state.order || (state.handOver !== 'none' && state.handOver !== 'started')) return;
    const { municipality } = cause.meta;
    const { sha256 } = state.produced;
    const { name: service, posts } = this.service;
    const { attempt } = state;
    const id = handOverId(noticeId, state);
    const settle = (reference: string | null): Promise<void> =>
      this.send('settle-hand-over', { noticeId, service, reference, attempt }, cause);
    if (state.handOver === 'started') {
      const known = await this.service.ask({ id, municipality, sha256 });
      if (known !== 'absent') return settle(known === 'unknown' ? null : known.reference);
    }
    await this.send('start-hand-over', { noticeId, service, posts, attempt }, cause);
    faultPoint('letter.after-intent');
    const blob = await this.bytesOf(municipality, sha256, noticeId);
    const enclosures: EnclosedLetterFile[] = [];
    for (const enclosure of state.produced.enclosures) {
      const { bytes } = await this.bytesOf(municipality, enclosure.sha256, noticeId);
      enclosures.push({ ...enclosure, bytes });
    }
    const { order } = state;
    const context = await this.contextOf(municipality, noticeId, order);
    const to = await addresseeFor(context, order.channel ?? null);
    const title = await notifiedTitle(context, order.kind, state.produced.title);
    const earlier = attempt > 1 && !posts ? { replaces: handOverId(noticeId, { attempt: attempt - 1 }) } : {};
    const { bytes, mediaType } = blob;
    try {
      const reference = await this.service.handOver({
        id,
        municipality,
        title,
        mediaType,
        sha256,
        bytes,
        to,
        ...earlier,
        ...(enclosures.length > 0 ? { enclosures } : {}),
      });
      faultPoint('letter.after-hand-over');
      return await settle(reference);
    } catch (error) {
      if (error instanceof OutcomeUnknown) return settle(null);
      if (!(error instanceof HandOverRefused)) throw error;
      const { reason, later } = error;
      await this.send('refuse-hand-over', { noticeId, service, reason, later }, cause);
    }
  }

  private async bytesOf(municipality: Municipality, sha256: string, noticeId: string): Promise<Blob> {
    const reading = { reader: ACTOR, purpose: 'hand over letter', at: this.clock.now() };
    const blob = await this.vault.readBlob(municipality, sha256, reading);
    if (!blob) throw new TypeError(`the bytes of letter ${noticeId} are not in the vault`);
    return blob;
  }

  private async send(name: string, data: object, cause: AnyRecorded): Promise<void> {
    const meta: CommandMeta = {
      commandId: uuidFrom('letters', name, cause.meta.id),
      municipality: cause.meta.municipality,
      actor: ACTOR,
      correlationId: cause.meta.correlationId,
      causationId: cause.meta.id,
    };
    await this.sender.send(name, data, meta);
  }
}

const fileOf = ({ pdf, sha256 }: Produced): string => pdf?.sha256 ?? sha256;
