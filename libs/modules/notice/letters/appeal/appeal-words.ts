import { type DecisionReference } from '../case/decision.js';
import { licenceFacts } from '../case/licence-facts.js';
import { type Language, type LetterLicence } from '../letter-frame.js';
import { writtenDate, writtenTime } from '../page/written.js';
import { type AppealedDecision, type AppealedKind, type AppealLetter, type AppealReference } from './content.js';

const decisions: Readonly<Record<Language, Readonly<Record<AppealedKind, string>>>> = {
  nb: {
    withdrawal: 'vedtaket om inndragning',
    points: 'vedtaket om tildeling av prikker',
    warning: 'den skriftlige advarselen',
    refusal: 'avslaget på søknaden',
    fee: 'vedtaket om gebyr',
    dismissal: 'vedtaket om å avvise klagen',
    costs: 'vedtaket om sakskostnader',
    access: 'avslaget på innsyn',
    other: 'vedtaket',
  },
  nn: {
    withdrawal: 'vedtaket om inndraging',
    points: 'vedtaket om tildeling av prikkar',
    warning: 'den skriftlege åtvaringa',
    refusal: 'avslaget på søknaden',
    fee: 'vedtaket om gebyr',
    dismissal: 'vedtaket om å avvise klagen',
    costs: 'vedtaket om sakskostnader',
    access: 'avslaget på innsyn',
    other: 'vedtaket',
  },
};

/** A decision that is appealed, as it stands in a sentence: vedtaket om inndragning av 14. oktober 2014 (sak 61/14). */
export const decisionText = (
  language: Language,
  { kind, decidedOn, caseNumber }: Pick<AppealedDecision, 'kind' | 'decidedOn' | 'caseNumber'>,
): string => `${decisions[language][kind]} av ${writtenDate(decidedOn)} (sak ${caseNumber})`;

const channels: Readonly<Record<Language, Readonly<Record<AppealReference['channel'], string>>>> = {
  nb: { paper: 'på papir', electronic: 'elektronisk', 'in-person': 'levert hos oss' },
  nn: { paper: 'på papir', electronic: 'elektronisk', 'in-person': 'levert hos oss' },
};

const labels = {
  nb: { appeal: 'Klage', appellant: 'Klager', received: 'Mottatt', decision: 'Klagen gjelder', by: 'Vedtatt av' },
  nn: { appeal: 'Klage', appellant: 'Klagar', received: 'Motteken', decision: 'Klagen gjeld', by: 'Vedteke av' },
} as const;

/** When the appeal came in, with the hour where it is known: 17. oktober 2014 kl. 09.12, elektronisk. */
export const receivedText = (language: Language, { receivedOn, receivedAt, channel }: AppealReference): string =>
  `${writtenDate(receivedOn)}${receivedAt === null ? '' : ` ${writtenTime(receivedAt)}`}, ${channels[language][channel]}`;

/** The appeal, the decision and the licence, as lines of facts. */
export const appealFacts = (
  language: Language,
  { appeal, decision, licence }: AppealLetter,
): readonly (readonly [string, string])[] => [
  [labels[language].appeal, appeal.reference],
  [labels[language].appellant, appeal.appellant],
  [labels[language].received, receivedText(language, appeal)],
  [labels[language].decision, decisionText(language, decision)],
  [labels[language].by, decision.body],
  ...(licence === null ? [] : licenceFacts(language, licence)),
];

const rulings = {
  nb: { by: 'Avgjort av', on: 'Dato', number: 'Saksnummer' },
  nn: { by: 'Avgjort av', on: 'Dato', number: 'Saksnummer' },
} as const;

/** Who decided what this letter is about, when, and in which case, as lines of facts. */
export const rulingFacts = (
  language: Language,
  { body, decidedOn, caseNumber }: DecisionReference,
): readonly (readonly [string, string])[] => [
  [rulings[language].by, body],
  [rulings[language].on, writtenDate(decidedOn)],
  [rulings[language].number, caseNumber],
];

/** The end of a title: the place, where there is one. */
export const placeSuffix = (licence: LetterLicence | null): string =>
  licence === null ? '' : ` – ${licence.place.name}`;

/** A text as the first words of a sentence: formannskapet becomes Formannskapet. */
export const asStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
