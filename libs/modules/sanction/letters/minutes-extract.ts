import { councilMeetingDecider, type Extract, extractOfMinutes } from '../../council/contract.js';
import { type LetterSourceContext } from '../../notice/contract.js';
import { type SanctionRecord } from '../domain/state.js';

export interface VotedDecision {
  readonly extract: Extract;
  /** the body voted another outcome than the one proposed to it */
  readonly departed: boolean;
}

/** The extract of the minutes that goes with the letter; null for a decision that no vote of ours led to. */
export const votedDecision = async (
  { log, vault, municipality, language, now }: LetterSourceContext,
  record: SanctionRecord,
  reactionId: string,
): Promise<VotedDecision | null> => {
  const vote = record.votes.find((one) => one.reactionId === reactionId);
  if (!vote) return null;
  const { meetingId, itemId } = vote;
  const context = { log, vault, municipality, language, reader: { id: 'letters', role: 'system' as const }, now };
  const extract = await extractOfMinutes(context, meetingId, itemId);
  if (!extract) throw new TypeError('a vote whose meeting is not in the log');
  await vault.putBlob(municipality, { mediaType: extract.mediaType, bytes: extract.bytes });
  const { state } = await log.load(councilMeetingDecider, municipality, meetingId);
  const departed = state.items.find((item) => item.itemId === itemId)?.decided?.outcome === 'other';
  return { extract, departed };
};

/** What the letter says of a file that goes with it. */
export const enclosed = (voted: VotedDecision | null): { readonly files?: readonly Omit<Extract, 'bytes'>[] } => {
  if (!voted) return {};
  const { title, sha256, mediaType } = voted.extract;
  return { files: [{ title, sha256, mediaType }] };
};
