import { Temporal } from 'temporal-polyfill';
import { isBefore } from '../calendar/iso.js';
import { norwegianDate } from '../calendar/norwegian-date.js';
import { osloDay } from '../calendar/oslo-time.js';
import { evaluation, type RuleEvaluation } from '../explanation.js';
import type { RuleSet } from '../rule-set.js';
import type { JudgedEntry, NotCounted } from './counted-history.js';
import type { LadderCase } from './ladder-case.js';
import type { RowedReaction } from './recomputed-rows.js';

type Text = { readonly nb: string; readonly nn: string };
type Standing = NotCounted | 'not-notified-in-time' | 'counts';

const paragraphs: Readonly<Record<Standing, string>> = {
  annulled: 'retningslinjene 7.1–7.2; lovnotatet 8.3 nr. 11',
  'other-track': 'retningslinjene 7.3–7.4; lovnotatet 8.2',
  'national-points': 'alkoholforskriften § 10-1; lovnotatet 8.3 nr. 30',
  'before-transfer': 'alkoholloven § 1-10; lovnotatet 8.3 nr. 8',
  'earlier-period': 'retningslinjene 7.1–7.2; lovnotatet 8.3 nr. 7',
  'not-notified-in-time': 'lovnotatet 8.2 og 8.3 nr. 10',
  counts: 'retningslinjene 7.1–7.2; lovnotatet 8.2',
};

const why: Readonly<Record<Standing, Text>> = {
  annulled: { nb: 'teller ikke: den er opphevet', nn: 'tel ikkje: ho er oppheva' },
  'other-track': {
    nb: 'teller ikke: den gjelder et annet spor (7.3 eller 7.4)',
    nn: 'tel ikkje: ho gjeld eit anna spor (7.3 eller 7.4)',
  },
  'national-points': {
    nb: 'teller ikke: bruddet hører under reglene om prikker',
    nn: 'tel ikkje: brotet høyrer under reglane om prikkar',
  },
  'before-transfer': {
    nb: 'teller ikke: bruddet skjedde før overdragelsen',
    nn: 'tel ikkje: brotet skjedde før overdraginga',
  },
  'earlier-period': {
    nb: 'teller ikke: bruddet skjedde i en tidligere bevillingsperiode',
    nn: 'tel ikkje: brotet skjedde i ein tidlegare løyveperiode',
  },
  'not-notified-in-time': {
    nb: 'teller ikke: den var ikke meddelt da det nye bruddet skjedde',
    nn: 'tel ikkje: ho var ikkje meld då det nye brotet skjedde',
  },
  counts: { nb: 'teller med', nn: 'tel med' },
};

const names: Readonly<Record<'warning' | 'withdrawal', Text>> = {
  warning: { nb: 'Advarselen', nn: 'Åtvaringa' },
  withdrawal: { nb: 'Inndragningen', nn: 'Inndraginga' },
};

const standingOf = (judged: JudgedEntry, newCase: LadderCase): Standing =>
  judged.notCounted ?? (isBefore(judged.notifiedAt, newCase.time) ? 'counts' : 'not-notified-in-time');

const inOrder = (a: JudgedEntry, b: JudgedEntry): number => Temporal.Instant.compare(a.notifiedAt, b.notifiedAt);

/** One step for each earlier reaction: counted, or why not. In order of notification. */
export const historySteps = (history: readonly JudgedEntry[], newCase: LadderCase, rules: RuleSet): RuleEvaluation[] =>
  [...history].sort(inOrder).map((judged) => {
    const standing = standingOf(judged, newCase);
    const { kind, notifiedAt, track } = judged.entry.reaction;
    const day = norwegianDate(osloDay(notifiedAt));
    return evaluation(
      {
        rule: 'ladder-history',
        paragraph: paragraphs[standing],
        confidence: 'I',
        facts: { kind, notifiedAt, track: track ?? 'ladder', latestOffenceDay: judged.case.day },
        outcome: standing,
        nb: `${names[kind].nb} av ${day} ${why[standing].nb}.`,
        nn: `${names[kind].nn} av ${day} ${why[standing].nn}.`,
      },
      rules,
    );
  });

/** The row under which each counted reaction falls, worked out afresh. */
export const recomputedSteps = (
  rowed: readonly RowedReaction[],
  newCase: LadderCase,
  rules: RuleSet,
): RuleEvaluation[] =>
  rowed
    .filter(({ judged }) => standingOf(judged, newCase) === 'counts')
    .map(({ judged, row }) => {
      const { kind, notifiedAt } = judged.entry.reaction;
      const day = norwegianDate(osloDay(notifiedAt));
      return evaluation(
        {
          rule: 'ladder-recomputed-row',
          paragraph: 'lovnotatet 8.2 og 8.3 nr. 11',
          confidence: 'I',
          facts: { kind, notifiedAt, class: judged.case.class },
          outcome: row,
          nb: `${names[kind].nb} av ${day} hører til rad ${row}${kind === 'warning' ? ', men bruker ikke opp raden' : ''}.`,
          nn: `${names[kind].nn} av ${day} høyrer til rad ${row}${kind === 'warning' ? ', men bruker ikkje opp rada' : ''}.`,
        },
        rules,
      );
    });
