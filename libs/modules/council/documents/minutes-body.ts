import {
  type Block,
  facts,
  free,
  type Language,
  type LetterBody,
  list,
  paragraph,
  type Section,
  subheading,
  writtenDate,
} from '../../notice/contract.js';
import { rollOf } from '../domain/meeting-state.js';
import { caseWords, closeWords, decisionText, disqualifyingWords } from './decision-words.js';
import { type MinutedItem, type MinutedJudgement, type MinutesContent } from './minutes-content.js';
import { minutesWords } from './minutes-words.js';

/** The minutes of a meeting, or an extract about some of its items. */
export const minutesBody = (language: Language, content: MinutesContent, extract: boolean): LetterBody => {
  const words = minutesWords[language];
  const { meeting, summonedOn, approvedOn, cancelledOn } = content.state;
  if (!meeting) throw new TypeError('minutes of a meeting that is not there');
  const what = extract ? words.extract : words.minutes;
  return {
    title: `${what}: ${meeting.body.name} ${writtenDate(meeting.day)}`,
    opening: [
      facts([
        [words.body, meeting.body.name],
        [words.day, writtenDate(meeting.day)],
        [words.place, meeting.place],
        [words.summoned, summonedOn === null ? null : writtenDate(summonedOn)],
        [words.approved, approvedOn === null ? words.notApproved : writtenDate(approvedOn)],
      ]),
      ...(cancelledOn === null ? [] : [paragraph(words.cancelled)]),
    ],
    sections: content.items.map((item) => section(language, item, content.names)),
  };
};

const section = (language: Language, minuted: MinutedItem, names: ReadonlyMap<string, string>): Section => {
  const words = minutesWords[language];
  const { item, title } = minuted;
  const { proposal } = item;
  return {
    heading: `${words.item} ${item.reference}: ${title}`,
    blocks: [
      facts([
        [words.kind, caseWords[item.case.kind][language]],
        [words.proposed, proposal ? decisionText(language, proposal) : words.noProposal],
      ]),
      ...(item.urgent ? [paragraph(words.urgent)] : []),
      ...(item.closed ? [paragraph(`${words.closed}: ${closeWords[item.closed.ground][language]}.`)] : []),
      ...judgements(language, minuted.judgements),
      ...roll(language, minuted, names),
      ...outcome(language, minuted),
    ],
  };
};

const judgements = (language: Language, all: readonly MinutedJudgement[]): Block[] => {
  if (all.length === 0) return [];
  const words = minutesWords[language];
  const lines = all.map(({ who, role, disqualified, ground, reasons, here }) => {
    const verdict = disqualified ? words.disqualified : words.impartial;
    const because = ground ? ` (${disqualifyingWords[ground][language]})` : '';
    return `${who} ${verdict}${because}. ${reasons}${here && role === 'member' ? ` ${words.without}` : ''}`;
  });
  return [subheading(words.impartiality), list(lines)];
};

const roll = (language: Language, { item }: MinutedItem, names: ReadonlyMap<string, string>): Block[] => {
  const last = rollOf(item);
  if (!last) return [];
  const words = minutesWords[language];
  const named = (id: string): string => names.get(id) ?? id;
  const present = last.present.map((id) => {
    const stands = item.called.find(({ substituteId }) => substituteId === id);
    return stands ? `${named(id)} (${words.substituteFor} ${named(stands.memberId)})` : named(id);
  });
  const counted = item.decided ? ` (${item.decided.present} ${words.ofSeats} ${item.decided.seats})` : '';
  return [subheading(`${words.present}${counted}`), list(present), facts([[words.chair, named(last.chair)]])];
};

const outcome = (language: Language, { item, texts, postponedBecause }: MinutedItem): Block[] => {
  const words = minutesWords[language];
  if (item.postponed) return [paragraph(words.postponed), ...freely(postponedBecause)];
  const { decided } = item;
  if (!decided) return [paragraph(words.open)];
  const motions = decided.votes.map(({ motionId, for: inFavour, against, castingVote }) => {
    const text = texts?.motions.find((one) => one.motionId === motionId)?.text ?? motionId;
    return `${text}: ${inFavour} ${words.against} ${against}${castingVote ? ` (${words.castingVote})` : ''}`;
  });
  return [
    ...(motions.length > 0 ? [subheading(words.votes), list(motions)] : []),
    subheading(words.decision),
    paragraph(decided.decision ? decisionText(language, decided.decision) : words.noted),
    ...(decided.decision ? [paragraph(decided.outcome === 'as-proposed' ? words.asProposed : words.otherwise)] : []),
    ...freely(texts?.text ?? ''),
    ...under(words.reasons, texts?.considerations),
    ...under(words.departure, texts?.departure),
    ...under(words.weighing, texts?.reply ? `${texts.reply}\n${texts.replyWeighing}` : ''),
    ...(decided.papers.length > 0 ? [subheading(words.papers), list(decided.papers)] : []),
  ];
};

const freely = (text: string): Block[] => (text.trim() === '' ? [] : [free(text)]);
const under = (heading: string, text: string | undefined): Block[] =>
  text === undefined || text.trim() === '' ? [] : [subheading(heading), free(text)];
