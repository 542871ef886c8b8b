import { osloDate } from '@kernel/clock.js';
import {
  facts,
  type LetterBody,
  list,
  paragraph,
  type Section,
  subheading,
  writtenDate,
} from '../../notice/contract.js';
import { type HistoryEntry, wholeHistoryOf } from '../../sanction/contract.js';
import { type DisclosedEvent } from './disclosed-case.js';
import { type Audience } from './disclosure.js';
import { factIn, type Language, reportWords, roleIn } from './report-words.js';

export interface ReportFacts {
  readonly language: Language;
  readonly audience: Audience;
  readonly licenceNumber: string;
  readonly holder: string;
  readonly municipality: string;
  readonly head: { readonly count: string; readonly root: string };
  readonly fingerprint: string;
  readonly withheldFiles: Readonly<Record<string, string>>;
}

type Words = (typeof reportWords)[Language];
type Block = Section['blocks'][number];

/** The case as people read it, made of nothing but the events that the export shows. */
export const caseReport = (about: ReportFacts, events: readonly DisclosedEvent[]): LetterBody => {
  const words = reportWords[about.language];
  const seen = events.filter(({ disclosure }) => disclosure.event === null);
  // Facts that are withheld stand in no line of the report either.
  const open = seen.map(({ event, disclosure }) => (disclosure.data === null ? event : { ...event, data: {} }));
  const history = wholeHistoryOf(open, {});
  return {
    title: about.audience === 'public' ? words.publicTitle : words.title,
    opening: [
      facts([
        [words.licence, about.licenceNumber],
        [words.holder, about.holder],
        [words.municipality, about.municipality],
        [words.upTo, about.head.count],
        [words.root, about.head.root],
        [words.key, about.fingerprint],
      ]),
      paragraph(words.explained),
    ],
    sections: [
      { heading: words.timeline, blocks: history.entries.flatMap((entry) => timelineOf(entry, about.language)) },
      {
        heading: words.reasons,
        blocks: orNone(
          history.entries.flatMap((entry) => reasonsOf(entry, about.language)),
          words,
        ),
      },
      {
        heading: words.letters,
        blocks: orNone(
          history.letters.map((letter) => letterOf(letter, words)),
          words,
        ),
      },
      {
        heading: words.appeals,
        blocks: orNone(
          history.appeals.map(({ appealId, outcome, steps }) =>
            facts([
              [
                appealId.slice(0, 8),
                steps.map(({ type, occurredAt }) => `${type} ${writtenDate(osloDate(occurredAt))}`).join('; '),
              ],
              [words.outcome, outcome ?? words.open],
            ]),
          ),
          words,
        ),
      },
      { heading: words.withheld, blocks: orNone(withheldOf(events, about.withheldFiles, words), words) },
    ],
  };
};

const orNone = (blocks: readonly Block[], words: Words): Block[] =>
  blocks.length === 0 ? [paragraph(words.none)] : [...blocks];

const timelineOf = (entry: HistoryEntry, language: Language): Block[] => {
  const words = reportWords[language];
  const [happened, recorded] = [osloDate(entry.occurredAt), osloDate(entry.recordedAt)];
  return [
    subheading(`${writtenDate(happened)}: ${entry.text[language]}`),
    facts([
      [words.by, roleIn(language, entry.actor.role)],
      [words.paragraph, entry.paragraph],
      [words.recorded, recorded === happened ? null : writtenDate(recorded)],
      [words.facts, plainFacts(entry.facts, language)],
      [words.corrected, entry.correction === 'corrected' ? '✓' : null],
      [words.error, entry.correction === 'entered-in-error' ? '✓' : null],
    ]),
  ];
};

/** What an event says in plain values, days written out; the rest stands in the events file. */
const plainFacts = (data: object, language: Language): string =>
  Object.entries(data)
    .flatMap(([name, value]) => {
      const word = factIn(language, name);
      if (word === null || !['string', 'number'].includes(typeof value)) return [];
      return [`${word} ${isMoment(value) ? writtenDate(osloDate(value)) : String(value)}`];
    })
    .join('; ');

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T.+)?$/.test(value);

const reasonsOf = ({ reasoning, occurredAt }: HistoryEntry, language: Language): Block[] =>
  reasoning === null || reasoning.length === 0
    ? []
    : [
        subheading(
          `${writtenDate(osloDate(occurredAt))} (${reportWords[language].rules} ${reasoning[0]?.version ?? ''})`,
        ),
        list(reasoning.map((step) => `${step.explanation[language]} (${step.paragraph})`)),
      ];

type Letter = ReturnType<typeof wholeHistoryOf>['letters'][number];

const letterOf = (letter: Letter, words: Words): Block => {
  const day = (date: string | null): string | null => (date === null ? null : writtenDate(osloDate(date)));
  const { arrived } = letter;
  return facts([
    [letter.kind, letter.noticeId.slice(0, 8)],
    [words.to, letter.recipient],
    [words.sent, day(letter.dispatchedOn)],
    [words.arrived, arrived ? `${day(arrived.on)} (${words[arrived.certainty]})` : null],
    [words.returned, day(letter.returnedOn)],
    ['SHA-256', letter.pdfSha256 ?? letter.sha256],
  ]);
};

/** What is not shown, by its ground and how often. */
const withheldOf = (
  events: readonly DisclosedEvent[],
  files: Readonly<Record<string, string>>,
  words: Words,
): Block[] => {
  const counts = new Map<string, number>();
  const add = (ground: string | null): void => {
    if (ground !== null) counts.set(ground, (counts.get(ground) ?? 0) + 1);
  };
  for (const { event, disclosure, vault } of events) {
    if (disclosure.event !== null) add(`${words.hidden}: ${disclosure.event}`);
    else {
      add(disclosure.data);
      if (event.protected && !vault) add(disclosure.protected);
    }
  }
  Object.values(files).forEach(add);
  return counts.size === 0 ? [] : [list([...counts].sort().map(([ground, times]) => `${ground}: ${times}`))];
};
