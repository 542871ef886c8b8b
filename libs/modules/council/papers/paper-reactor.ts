import { type Clock, osloDate } from '@kernel/clock.js';
import { uuidFrom } from '@kernel/ids.js';
import { type CommandSender } from '@platform/commands/sender.js';
import { type EventLog } from '@platform/log/event-log.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Reactor } from '@platform/reactors/reactor.js';
import { type Vault } from '@platform/vault/vault.js';
import { documentDecider, type DocumentReceived } from '../../document/contract.js';
import { renderDocument } from '../../notice/contract.js';
import { type DocumentContext, documentFrame } from '../documents/document-frame.js';
import { reveal } from '../documents/minutes-content.js';
import { caseKeyOf } from '../domain/case-key.js';
import { impartialityDecider } from '../domain/impartiality.js';
import { type CouncilMeetingEvent, type Paper } from '../domain/meeting-events.js';
import { councilMeetingDecider, isOpen } from '../domain/meeting-state.js';
import { type FreezePapers } from '../use-cases/prepare-papers/decide.js';
import { type LyingDocument, paperBody } from './paper-body.js';
import { type PaperSource } from './paper-source.js';

const ACTOR = { id: 'papers', role: 'system' } as const;
type Ordered = Extract<CouncilMeetingEvent, { type: 'papers-ordered' }>;
type Added = NonNullable<Extract<CouncilMeetingEvent, { type: 'item-added' }>['protected']>;

/** Makes the papers that were ordered, lays their bytes in the vault, and has their hashes frozen with the item. */
export class PaperReactor implements Reactor {
  readonly name = 'papers';
  readonly categories = [councilMeetingDecider.category];

  constructor(
    private readonly log: EventLog,
    private readonly vault: Vault,
    private readonly sender: CommandSender,
    private readonly clock: Clock,
    private readonly sources: readonly PaperSource[],
  ) {}

  keyOf(event: AnyRecorded): string | null {
    return event.type === 'papers-ordered' ? (event.data as Ordered['data']).itemId : null;
  }

  async handle(event: AnyRecorded): Promise<void> {
    const { meetingId, itemId, addendum, documents, language } = event.data as Ordered['data'];
    const { municipality } = event.meta;
    const { state } = await this.log.load(councilMeetingDecider, municipality, meetingId);
    const item = state.items.find((one) => one.itemId === itemId);
    if (!state.meeting || !item || !isOpen(item)) return;
    const { log, vault } = this;
    const context: DocumentContext = { log, vault, municipality, language, reader: ACTOR, now: this.clock.now() };
    const { day, body } = state.meeting;
    const added = await reveal<Added>(context, item.eventId, 'case paper');
    const ordered = await reveal<NonNullable<Ordered['protected']>>(context, event.meta.id, 'case paper');
    const source = this.sources.find(({ kind }) => kind === item.case.kind);
    const lying: LyingDocument[] = [];
    for (const id of documents) lying.push(await lyingDocument(context, id));
    const impartiality = await log.load(impartialityDecider, municipality, caseKeyOf(item.case, itemId));
    const paper = paperBody(language, {
      meeting: state.meeting,
      item,
      title: added?.title ?? '',
      proposalText: added?.proposalText ?? '',
      considerations: added?.considerations ?? '',
      sections: addendum ? [] : ((await source?.sections({ ...context, case: item.case, day })) ?? []),
      documents: lying,
      impartiality: impartiality.state,
      note: addendum ? (ordered?.note ?? '') : null,
    });
    const frame = await documentFrame(context, osloDate(event.meta.recordedAt), body.name, item.reference);
    const { html, pdf } = await renderDocument(language, frame, paper);
    const kind = addendum ? 'addendum' : 'case-paper';
    const files: Paper[] = [
      await this.kept(context, kind, 'text/html', new TextEncoder().encode(html)),
      await this.kept(context, kind, 'application/pdf', pdf),
      ...lying.map(({ documentId, sha256, mediaType, size }): Paper => ({
        kind: 'attachment',
        documentId,
        sha256,
        mediaType,
        size,
      })),
    ];
    const data: FreezePapers = { meetingId, itemId, addendum, files };
    await this.sender.send('freeze-papers', data, {
      commandId: uuidFrom('papers', event.meta.id),
      municipality,
      actor: ACTOR,
      correlationId: event.meta.correlationId,
      causationId: event.meta.id,
    });
  }

  private async kept(
    { municipality }: DocumentContext,
    kind: Paper['kind'],
    mediaType: string,
    bytes: Uint8Array,
  ): Promise<Paper> {
    const sha256 = await this.vault.putBlob(municipality, { mediaType, bytes });
    return { kind, documentId: null, sha256, mediaType, size: bytes.length };
  }
}

const lyingDocument = async (context: DocumentContext, documentId: string): Promise<LyingDocument> => {
  const { state } = await context.log.load(documentDecider, context.municipality, documentId);
  const { received, eventId } = state;
  if (!received) throw new TypeError('a paper with a document that was never received');
  const words = await reveal<NonNullable<DocumentReceived['protected']>>(context, eventId, 'case paper');
  const { sha256, mediaType, size, kind, receivedAt } = received;
  return {
    documentId,
    title: words?.title ?? documentId,
    summary: words?.summary ?? '',
    receivedOn: osloDate(receivedAt),
    reply: kind === 'reply-to-notice',
    sha256,
    mediaType,
    size,
  };
};
