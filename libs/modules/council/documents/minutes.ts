import { sha256 } from '@kernel/hash.js';
import { renderDocument, type RenderedDocument } from '../../notice/contract.js';
import { councilMeetingDecider, type CouncilMeeting } from '../domain/meeting-state.js';
import { type DocumentContext, documentFrame } from './document-frame.js';
import { minutesBody } from './minutes-body.js';
import { minutesContent } from './minutes-content.js';
import { minutesWords } from './minutes-words.js';

/** The minutes of a meeting, or of one item where it is named; null when there is no such meeting or item. */
export const renderMinutes = async (
  context: DocumentContext,
  meetingId: string,
  itemId: string | null,
): Promise<RenderedDocument | null> => {
  const { state } = await context.log.load(councilMeetingDecider, context.municipality, meetingId);
  const items = itemId === null ? state.items : state.items.filter((item) => item.itemId === itemId);
  if (!state.meeting || (itemId !== null && items.length === 0)) return null;
  const content = await minutesContent(context, state, items);
  const body = minutesBody(context.language, content, itemId !== null);
  const reference = itemId === null ? meetingId : (items[0]?.reference ?? '');
  const frame = await documentFrame(context, state.meeting.day, state.meeting.body.name, reference);
  return renderDocument(context.language, frame, body);
};

export interface Extract {
  readonly title: string;
  readonly sha256: string;
  readonly mediaType: 'application/pdf';
  readonly bytes: Uint8Array;
}

/** The extract of the minutes about one item, as a file to send with the letter. */
export const extractOfMinutes = async (
  context: DocumentContext,
  meetingId: string,
  itemId: string,
): Promise<Extract | null> => {
  const rendered = await renderMinutes(context, meetingId, itemId);
  if (!rendered) return null;
  const { state }: { state: CouncilMeeting } = await context.log.load(
    councilMeetingDecider,
    context.municipality,
    meetingId,
  );
  const item = state.items.find((one) => one.itemId === itemId);
  const words = minutesWords[context.language];
  const title = `${words.extract}, ${state.meeting?.body.name ?? ''}, ${words.item.toLowerCase()} ${item?.reference ?? ''}`;
  return { title, sha256: sha256(rendered.pdf), mediaType: 'application/pdf', bytes: rendered.pdf };
};
