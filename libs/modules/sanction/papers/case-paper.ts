import { OSLO } from '@kernel/clock.js';
import { Temporal } from 'temporal-polyfill';
import { type PaperContext, type PaperSource, reveal } from '../../council/contract.js';
import { provisions } from '../../inspection/contract.js';
import { licenceDecider } from '../../licence/contract.js';
import {
  type Block,
  facts,
  free,
  type Language,
  list,
  paragraph,
  type Section,
  subheading,
  writtenDate,
} from '../../notice/contract.js';
import { partyDecider } from '../../party/contract.js';
import { placeDecider } from '../../place/contract.js';
import { type SanctionEvent } from '../domain/events.js';
import { type Breach, type Reaction, sanctionDecider, type SanctionRecord } from '../domain/state.js';
import { sentHearings } from '../domain/withdrawal-case.js';
import { groundsOf } from './grounds-of-case.js';
import { casePaperWords } from './words.js';

type Found = NonNullable<Extract<SanctionEvent, { type: 'breach-recorded' }>['protected']>;

/** The case paper of a sanction, from the log: facts, history, hearing, and the reasoning with rule and version. */
export const sanctionPaper: PaperSource = {
  kind: 'sanction',
  sections: async (context) => {
    const { log, municipality, case: ref, language } = context;
    if (ref.kind !== 'sanction') return [];
    const record = (await log.load(sanctionDecider, municipality, ref.licenceId)).state;
    const grounds = groundsOf(record, ref.caseId);
    return [
      await licence(context, ref.licenceId),
      ...(await breaches(context, grounds.breaches)),
      ...arrears(language, grounds.arrears),
      history(language, record),
      ...hearing(language, record, ref.caseId),
      ...reasoning(language, record, ref.caseId),
    ];
  },
};

const licence = async ({ log, municipality, language }: PaperContext, licenceId: string): Promise<Section> => {
  const words = casePaperWords[language];
  const { facts: held } = (await log.load(licenceDecider, municipality, licenceId)).state;
  const place = (await log.load(placeDecider, municipality, held?.placeId ?? '-')).state;
  const holder = (await log.load(partyDecider, municipality, held?.holderOrgnr ?? '-')).state;
  return {
    heading: words.licence,
    blocks: [
      facts([
        [words.number, held?.number ?? null],
        [words.place, place.name],
        [words.holder, holder.name],
        [words.orgnr, holder.orgnr],
        [words.ends, held ? writtenDate(held.period.end) : null],
      ]),
    ],
  };
};

const breaches = async (context: PaperContext, all: readonly Breach[]): Promise<Section[]> => {
  if (all.length === 0) return [];
  const words = casePaperWords[context.language];
  const blocks: Block[] = [];
  for (const breach of all) {
    const found = await reveal<Found>(context, breach.eventId, 'case paper');
    blocks.push(
      subheading(`${words.report} ${breach.reportNumber}`),
      list(breach.offences.map(({ provision, at }) => `${moment(at)}: ${provisions[provision][context.language]}`)),
      ...under(words.found, found?.factsFound),
      ...under(words.holdersVersion, found?.holdersVersion),
      ...under(words.weighing, found?.weighing),
    );
  }
  return [{ heading: words.facts, blocks: [...blocks, paragraph(words.proof)] }];
};

const arrears = (language: Language, all: SanctionRecord['arrears']): Section[] => {
  const words = casePaperWords[language];
  const lines = all.map(({ kind, year, due }) => `${words[kind]} ${year}, ${words.due} ${writtenDate(due)}`);
  return lines.length === 0 ? [] : [{ heading: words.facts, blocks: [list(lines)] }];
};

const history = (language: Language, { reactions, historyComplete }: SanctionRecord): Section => {
  const words = casePaperWords[language];
  const line = ({ kind, decidedOn, decidedBy, withdrawal }: Reaction): string => {
    const served = withdrawal?.from
      ? `, ${writtenDate(withdrawal.from)} – ${withdrawal.to ? writtenDate(withdrawal.to) : ''}`
      : '';
    return `${writtenDate(decidedOn)}: ${words.kinds[kind]} (${decidedBy.body}, ${decidedBy.reference})${served}`;
  };
  return {
    heading: words.history,
    blocks: [
      reactions.length === 0 ? paragraph(words.noHistory) : list(reactions.map(line)),
      ...(historyComplete ? [] : [paragraph(words.incomplete)]),
    ],
  };
};

const hearing = (language: Language, record: SanctionRecord, caseId: string): Section[] => {
  const open = record.cases.find((one) => one.caseId === caseId);
  if (!open) return [];
  const words = casePaperWords[language];
  const sent = sentHearings(open).map(({ dispatchedOn, due }) => {
    const until = due ? `, ${words.replyBy} ${writtenDate(due)}` : '';
    return `${words.sent} ${dispatchedOn ? writtenDate(dispatchedOn) : ''}${until}`;
  });
  const answered = open.replies.map(
    ({ receivedOn, late }) => `${words.answered} ${writtenDate(receivedOn)}${late ? ` (${words.late})` : ''}`,
  );
  const none = answered.length === 0 ? [words.notAnswered] : [];
  return [
    {
      heading: words.hearing,
      blocks: [list([...sent, ...(open.exception ? [words.exception] : []), ...answered, ...none])],
    },
  ];
};

const reasoning = (language: Language, record: SanctionRecord, caseId: string): Section[] => {
  const proposal = record.proposals.find(({ proposalId }) => proposalId === caseId);
  if (!proposal) return [];
  const words = casePaperWords[language];
  const blocks = proposal.reasoning.flatMap(({ rule, paragraph: cited, version, confidence, explanation }): Block[] => [
    paragraph(explanation[language]),
    facts([
      [words.rule, rule],
      [words.paragraph, cited],
      [words.version, version],
      [words.mark, confidence],
    ]),
  ]);
  return [{ heading: words.reasoning, blocks: [...blocks, paragraph(words.may)] }];
};

const moment = (at: string): string => {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(OSLO);
  return `${writtenDate(local.toPlainDate().toString())} kl. ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
};

const under = (heading: string, text: string | undefined): Block[] =>
  text === undefined || text.trim() === '' ? [] : [subheading(heading), free(text)];
