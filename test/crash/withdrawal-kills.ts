import { everyPassage } from './kill-points.js';
import { type Kill, type Played } from './kill-run.js';

/** The sagas of the second script, by their streams, and a step in which each works alone. */
export const aloneIn = {
  sagaPoints: 'small register',
  sagaAdvanceNotice: 'posting of the notice',
  sagaWithdrawal: 'arrival of the decision',
  sagaArrears: 'posting of the reminder',
} as const;

/** The step with which notices, withdrawals and arrears begin; before it other sagas are at work. */
const BEGINNING = 'gross breach';
const WITHIN = /^(saga|deadline|letter)\./;

/** Passages of the points of sagas, deadlines and letters from the breach on. */
export const passagesWithin = ({ passages, passagesBefore }: Played): Record<string, number> =>
  Object.fromEntries(
    Object.entries(passages)
      .filter(([point]) => WITHIN.test(point))
      .map(([point, all]) => [point, all - (passagesBefore[BEGINNING]?.[point] ?? 0)]),
  );

/** Early, middle and last passage of every point: of sagas, deadlines and letters from the breach on, of others of all. */
export const passagesOfWithdrawals = (reference: Played): Kill[] => [
  ...everyPassage(passagesWithin(reference)).map((kill): Kill => `${kill}@${BEGINNING}`),
  ...everyPassage(Object.fromEntries(Object.entries(reference.passages).filter(([point]) => !WITHIN.test(point)))),
];

/** Each saga at each point that one input passes, with the saga that must have been caught. */
export const eachSagaCaught: readonly (readonly [Kill, string])[] = Object.entries(aloneIn).flatMap(([saga, step]) =>
  ['saga.before-append', 'saga.after-append', 'saga.before-send', 'saga.after-send'].map(
    (point) => [`${point}:1@${step}` as const, saga] as const,
  ),
);

/** One run each of the second script; with each kill the saga that it must catch, or none when it is another's point. */
export const withdrawalChains: Readonly<Record<string, readonly (readonly [Kill, string | null])[]>> = {
  'a withdrawal from its notice to its last day': [
    ['saga.after-append:1@small register', 'sagaPoints'],
    ['saga.before-send:1@posting of the notice', 'sagaAdvanceNotice'],
    // Notified, but that is not written down, and the second command is not sent.
    ['saga.after-send:1@arrival of the decision', 'sagaWithdrawal'],
    // The end has come and cancelled its own deadline, whose firing is not written down. The presumed arrivals came first.
    ['deadline.after-send:3@last day', null],
  ],
  'a missed return from its reminder to its cure': [
    ['saga.before-append:1@posting of the reminder', 'sagaArrears'],
    ['deadline.after-send:1@reply limit on arrears', null],
    // The holder's letter lies there, the one to the police does not.
    ['letter.after-hand-over:1@start until cured', null],
  ],
};
