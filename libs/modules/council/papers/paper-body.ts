import {
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
import { decisionText } from '../documents/decision-words.js';
import { type CaseImpartiality } from '../domain/impartiality.js';
import { type Item, type Meeting } from '../domain/meeting-state.js';
import { paperWords, personWords } from './paper-words.js';

export interface LyingDocument {
  readonly documentId: string;
  readonly title: string;
  readonly summary: string;
  readonly receivedOn: string;
  readonly reply: boolean;
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
}

export interface PaperContent {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly title: string;
  readonly proposalText: string;
  readonly considerations: string;
  readonly sections: readonly Section[];
  readonly documents: readonly LyingDocument[];
  readonly impartiality: CaseImpartiality;
  /** what the addendum says; null for the case paper */
  readonly note: string | null;
}

/** The case paper, or an addendum to it, in one language. */
export const paperBody = (language: Language, content: PaperContent): LetterBody => {
  const words = paperWords[language];
  const { meeting, item, note } = content;
  const opening = [
    facts([
      [words.body, meeting.body.name],
      [words.day, writtenDate(meeting.day)],
      [words.item, item.reference],
    ]),
  ];
  const title = `${note === null ? words.paper : words.addendum}: ${content.title}`;
  const lying = documents(language, content.documents);
  if (note !== null) {
    const news: Section = { heading: words.new, blocks: [free(note)] };
    return { title, opening, sections: [news, ...replies(language, content.documents), ...lying] };
  }
  const sections = [
    ...content.sections,
    ...replies(language, content.documents),
    ...impartiality(language, content.impartiality),
    proposal(language, content),
    ...lying,
  ];
  return { title, opening, sections };
};

const proposal = (language: Language, { item, proposalText, considerations }: PaperContent): Section => {
  const words = paperWords[language];
  return {
    heading: words.proposal,
    blocks: [
      paragraph(item.proposal ? decisionText(language, item.proposal) : words.noProposal),
      ...(proposalText.trim() === '' ? [] : [free(proposalText)]),
      ...(considerations.trim() === '' ? [] : [subheading(words.reasons), free(considerations)]),
      ...(item.alternatives.length === 0
        ? []
        : [subheading(words.alternatives), list(item.alternatives.map((one) => decisionText(language, one)))]),
      paragraph(words.own),
    ],
  };
};

const replies = (language: Language, all: readonly LyingDocument[]): Section[] => {
  const came = all.filter(({ reply }) => reply);
  if (came.length === 0) return [];
  const blocks = came.flatMap(({ receivedOn, summary }) => [subheading(writtenDate(receivedOn)), free(summary)]);
  return [{ heading: paperWords[language].reply, blocks }];
};

const impartiality = (language: Language, { persons }: CaseImpartiality): Section[] => {
  const words = paperWords[language];
  const lines = persons.flatMap(({ person, disqualified, pending }) => {
    // A member's name is for the minutes; the paper may be read by anybody who has it.
    const who = `${personWords[language][person.role] ?? person.role}${person.role === 'inspector' ? ` ${person.id}` : ''}`;
    return disqualified ? [`${who} ${words.disqualified}.`] : pending ? [`${who} ${words.pending}.`] : [];
  });
  const flagged = persons.some(({ person, disqualified }) => person.role === 'inspector' && disqualified);
  if (lines.length === 0) return [];
  return [{ heading: words.impartiality, blocks: [list(lines), ...(flagged ? [paragraph(words.inspectorFlag)] : [])] }];
};

const documents = (language: Language, all: readonly LyingDocument[]): Section[] =>
  all.length === 0
    ? []
    : [
        {
          heading: paperWords[language].documents,
          blocks: [list(all.map(({ title, sha256 }) => `${title} – ${sha256}`))],
        },
      ];
