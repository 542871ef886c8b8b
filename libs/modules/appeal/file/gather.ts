import { osloDate } from '@kernel/clock.js';
import { type Municipality } from '@kernel/municipality.js';
import { type Actor } from '@kernel/actor.js';
import { type EventLog } from '@platform/log/event-log.js';
import { readProtected } from '@platform/vault/read-protected.js';
import { type Vault } from '@platform/vault/vault.js';
import { type Temporal } from 'temporal-polyfill';
import { type DocumentEvent } from '../../document/contract.js';
import { type FilePart, type NoticeEvent, textOfHtml } from '../../notice/contract.js';
import { type Reaction, sanctionDecider, type SanctionRecord } from '../../sanction/contract.js';
import { type AppealEvent } from '../domain/events.js';
import { type AppealState } from '../domain/state.js';
import { fileWords, letterWord } from './words.js';

export interface FileContext {
  readonly log: EventLog;
  readonly vault: Vault;
  readonly municipality: Municipality;
  readonly reader: Actor;
  readonly now: Temporal.Instant;
  readonly language: 'nb' | 'nn';
}

type Words<T extends AppealEvent['type']> = NonNullable<Extract<AppealEvent, { type: T }>['protected']>;

/** What the case the appeal is about consists of: ids by which letters and documents are found. */
const caseOf = (
  state: AppealState,
  record: SanctionRecord,
): { reaction: Reaction | undefined; ids: ReadonlySet<string> } => {
  const id = state.against && 'reactionId' in state.against ? state.against.reactionId : '';
  const reaction = record.reactions.find(({ reactionId }) => reactionId === id);
  const grounds = reaction?.withdrawal?.grounds ?? [];
  const breachIds = [
    reaction?.breachId,
    ...grounds.flatMap((ground) => ('breachId' in ground ? [ground.breachId] : [])),
  ];
  const inspections = record.breaches
    .filter(({ breachId }) => breachIds.includes(breachId))
    .map(({ inspectionId }) => inspectionId);
  const all = [reaction?.reactionId, reaction?.withdrawal?.caseId, ...inspections, state.documentId];
  return { reaction, ids: new Set(all.filter((one): one is string => typeof one === 'string' && one !== '')) };
};

/** Decision, notices, reports, replies, the appeal, case paper and statement, in the order they came to be. */
export const fileParts = async (state: AppealState, statement: string, context: FileContext): Promise<FilePart[]> => {
  const { log, municipality, language, now } = context;
  const record = (await log.load(sanctionDecider, municipality, state.licenceId)).state;
  const { ids } = caseOf(state, record);
  const events = await log.subject(municipality, `licence:${state.licenceId}`);
  const letters = await letterParts(events as readonly NoticeEvent[], ids, context);
  const documents = await documentParts(events as readonly DocumentEvent[], ids, state, context);
  const dated = [...letters, ...documents].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const words = fileWords[language];
  const today = osloDate(now);
  return [
    ...dated,
    { title: words.appeal, day: osloDate(state.receivedAt), text: await appealText(state, context), original: null },
    { title: words.paper, day: today, text: await paperText(state, context), original: null },
    { title: words.statement, day: today, text: statement, original: null },
  ];
};

const letterParts = async (
  events: readonly NoticeEvent[],
  ids: ReadonlySet<string>,
  { vault, municipality, reader, now, language }: FileContext,
): Promise<FilePart[]> => {
  const parts: FilePart[] = [];
  const days = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'notice-dispatched') days.set(event.data.noticeId, event.data.dispatchedOn);
  }
  const ordered = new Map<string, Extract<NoticeEvent, { type: 'notice-ordered' }>['data']>();
  for (const event of events) if (event.type === 'notice-ordered') ordered.set(event.data.noticeId, event.data);
  for (const event of events) {
    if (event.type !== 'notice-produced') continue;
    const order = ordered.get(event.data.noticeId);
    const day = days.get(event.data.noticeId);
    const { caseId, withdrawalId, warningId, inspectionId } = order?.about ?? {};
    const mine = [caseId, withdrawalId, warningId, inspectionId].some((id) => id !== undefined && ids.has(id));
    // A letter that never left is none of the case.
    if (!order || !mine || day === undefined) continue;
    const purpose = `appeal file, letter ${event.data.noticeId}`;
    const html = await vault.readBlob(municipality, event.data.sha256, { reader, purpose, at: now });
    const pdf =
      event.data.pdf && (await vault.readBlob(municipality, event.data.pdf.sha256, { reader, purpose, at: now }));
    parts.push({
      title: letterWord(order.kind, language),
      day,
      text: html ? textOfHtml(Buffer.from(html.bytes).toString('utf8')) : null,
      original:
        pdf && event.data.pdf
          ? {
              name: `${event.data.noticeId}.pdf`,
              mediaType: pdf.mediaType,
              sha256: event.data.pdf.sha256,
              bytes: pdf.bytes,
            }
          : null,
    });
  }
  return parts;
};

const documentParts = async (
  events: readonly DocumentEvent[],
  ids: ReadonlySet<string>,
  state: AppealState,
  { vault, municipality, reader, now, language }: FileContext,
): Promise<FilePart[]> => {
  const words = fileWords[language];
  const parts: FilePart[] = [];
  for (const event of events) {
    if (event.type !== 'document-received') continue;
    const { documentId, caseId, inspectionId, sha256, mediaType, receivedAt, kind } = event.data;
    if (![documentId, caseId, inspectionId].some((id) => id !== null && ids.has(id))) continue;
    const blob = await vault.readBlob(municipality, sha256, {
      reader,
      purpose: `appeal file, document ${documentId}`,
      at: now,
    });
    const title = documentId === state.documentId ? words.appeal : kind === 'other' ? words.other : words.reply;
    parts.push({
      title,
      day: osloDate(receivedAt),
      text: blob && mediaType === 'text/plain' ? Buffer.from(blob.bytes).toString('utf8') : null,
      original: blob ? { name: `${documentId}`, mediaType, sha256, bytes: blob.bytes } : null,
    });
  }
  return parts;
};

const wordsOf = async <P extends object>(
  eventId: string | null,
  { log, vault, municipality, reader, now }: FileContext,
): Promise<P | null> =>
  readProtected<P>(log.store, vault, municipality, eventId, { reader, purpose: 'appeal file', at: now });

const appealText = async (state: AppealState, context: FileContext): Promise<string> => {
  const words = fileWords[context.language];
  const lodged = await wordsOf<Words<'appeal-lodged'>>(state.lodgedEventId, context);
  return [`${words.stated}: ${lodged?.change ?? ''}`, ...(lodged?.arguments ?? [])].join('\n\n');
};

export interface Answered {
  readonly argument: string;
  readonly answer: string;
}

/** Every argument with its answer, from the vault. */
export const answeredArguments = async (state: AppealState, context: FileContext): Promise<Answered[]> => {
  const pairs: Answered[] = [];
  for (const { eventId, at, answerEventId } of state.arguments) {
    const said = await wordsOf<{ arguments?: readonly string[]; argument?: string }>(eventId, context);
    const answer = await wordsOf<Words<'argument-answered'>>(answerEventId, context);
    const argument = at === null ? said?.argument : said?.arguments?.[at];
    pairs.push({ argument: argument ?? '', answer: answer?.answer ?? '' });
  }
  return pairs;
};

const paperText = async (state: AppealState, context: FileContext): Promise<string> => {
  const words = fileWords[context.language];
  const pairs = await answeredArguments(state, context);
  const ruled = await wordsOf<Words<'appeal-reconsidered'>>(state.reconsidered?.eventId ?? null, context);
  return [
    ...pairs.map(
      ({ argument, answer }, nth) => `${words.argument} ${nth + 1}: ${argument}\n${words.answer}: ${answer}`,
    ),
    ...(ruled ? [`${words.considerations}: ${ruled.considerations}`] : []),
  ].join('\n\n');
};
