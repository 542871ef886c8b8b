import { type Clock } from '@kernel/clock.js';
import { uuidFrom } from '@kernel/ids.js';
import { type Municipality } from '@kernel/municipality.js';
import { type CommandMeta } from '@platform/commands/command.js';
import { type CommandSender } from '@platform/commands/sender.js';
import { faultPoint } from '@platform/faults/fault-point.js';
import { type EnclosedLetterFile, type LetterService } from '@platform/letters/letter-service.js';
import { type EventLog } from '@platform/log/event-log.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Reactor } from '@platform/reactors/reactor.js';
import { type Blob, type Vault } from '@platform/vault/vault.js';
import { type PdfFile } from '../domain/events.js';
import { noticeDecider, type NoticeState } from '../domain/state.js';
import { renderLetter } from '../letters/render-letter.js';
import { renderPdf } from '../letters/render-pdf.js';
import { municipalityDecider, SETTINGS } from '../../municipality/contract.js';
import { designOn, dressed } from './dress.js';
import { LOGO_WITHHELD, logoFrom } from './logo.js';
import { type LetterSource } from './letter-source.js';

const ACTOR = { id: 'letters', role: 'system' } as const;

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
    const mine = ['notice-ordered', 'notice-approved', 'notice-production-asked', 'notice-produced'];
    return mine.includes(event.type) ? (event.data as { noticeId: string }).noticeId : null;
  }

  async handle(event: AnyRecorded): Promise<void> {
    const { noticeId } = event.data as { noticeId: string };
    const { state } = await this.log.load(noticeDecider, event.meta.municipality, noticeId);
    if (event.type === 'notice-produced') await this.handOver(event, noticeId, state);
    else if (state.approved && !state.produced) await this.produce(event, noticeId, state);
  }

  private async produce(cause: AnyRecorded, noticeId: string, { order }: NoticeState): Promise<void> {
    if (!order) return;
    const { municipality } = cause.meta;
    const source = this.sources.find((one) => one.kind === order.kind);
    if (!source) throw new TypeError(`no module gives content for letters of kind ${order.kind}`);
    const content = await source.content({
      log: this.log,
      vault: this.vault,
      municipality,
      noticeId,
      about: order.about,
      recipient: order.recipient,
      language: order.language,
      now: this.clock.now(),
    });
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
    const pdf = await this.printable(municipality, await renderPdf(order.kind, order.language, letter));
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

  private async printable(municipality: Municipality, bytes: Uint8Array): Promise<PdfFile> {
    return {
      sha256: await this.vault.putBlob(municipality, { mediaType: 'application/pdf', bytes }),
      size: bytes.length,
    };
  }

  private async handOver(cause: AnyRecorded, noticeId: string, state: NoticeState): Promise<void> {
    if (!state.produced || state.handOver === 'done' || state.handOver === 'unknown') return;
    const { municipality } = cause.meta;
    const { sha256 } = state.produced;
    const service = this.service.name;
    if (state.handOver === 'started') {
      const known = await this.service.ask({ id: noticeId, municipality, sha256 });
      if (known !== 'absent') {
        const reference = known === 'unknown' ? null : known.reference;
        await this.send('settle-hand-over', { noticeId, service, reference }, cause);
        return;
      }
    }
    await this.send('start-hand-over', { noticeId, service }, cause);
    faultPoint('letter.after-intent');
    const blob = await this.bytesOf(municipality, sha256, noticeId);
    const enclosures: EnclosedLetterFile[] = [];
    for (const enclosure of state.produced.enclosures) {
      const { bytes } = await this.bytesOf(municipality, enclosure.sha256, noticeId);
      enclosures.push({ ...enclosure, bytes });
    }
    const reference = await this.service.handOver({
      id: noticeId,
      municipality,
      title: (cause.data as { title: string }).title,
      mediaType: blob.mediaType,
      sha256,
      bytes: blob.bytes,
      ...(enclosures.length > 0 ? { enclosures } : {}),
    });
    faultPoint('letter.after-hand-over');
    await this.send('settle-hand-over', { noticeId, service, reference }, cause);
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
