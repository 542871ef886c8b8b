import { isDeepStrictEqual } from 'node:util';
import { type Acknowledged } from './child/assignment.js';
import { type Played } from './kill-run.js';

const ASKED_AFTER = /^letter\.(before-rename|after-intent|after-hand-over):/;

const times = (values: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** Every answer of a command, in whichever process it was given, and whether its events are in the log. */
const answers = (run: Played, reference: Played): string[] => {
  const inLog = new Set(
    Object.values(run.state.streams).flatMap((events) => (events as { id: string }[]).map(({ id }) => id)),
  );
  const keyOf = ({ step, key }: Acknowledged): string => `${step} / ${key}`;
  const first = new Map(reference.acknowledged.map((one) => [keyOf(one), one]));
  const seen = new Set(run.acknowledged.map(keyOf));
  return [
    ...run.acknowledged
      .filter((one) => !isDeepStrictEqual(one, first.get(keyOf(one))))
      .map((one) => `answer differs: ${keyOf(one)}`),
    ...run.acknowledged
      .filter(({ events }) => events.some((id) => !inLog.has(id)))
      .map((one) => `acknowledged and lost: ${keyOf(one)}`),
    ...[...first.keys()].filter((key) => !seen.has(key)).map((key) => `never answered: ${key}`),
  ];
};

/** A letter is handed over once. After a kill in the middle of it the service is asked, and about nothing else. */
const letters = ({ letterCalls, kills, state }: Played): string[] => {
  const given = times(letterCalls.filter(({ call }) => call === 'hand-over').map(({ answer }) => answer));
  const asked = letterCalls.filter(({ call }) => call === 'ask').length;
  const interrupted = kills.filter((kill) => ASKED_AFTER.test(kill)).length;
  const laid = Object.keys(state.letters);
  return [
    ...laid
      .filter((file) => given.get(file) !== 1)
      .map((file) => `letter ${file} handed over ${given.get(file) ?? 0} times`),
    ...[...given.keys()].filter((file) => !laid.includes(file)).map((file) => `letter ${file} is not in the folder`),
    ...(asked < interrupted ? [`asked ${asked} times after ${interrupted} interrupted hand-overs`] : []),
    ...(asked > kills.length ? [`asked ${asked} times after ${kills.length} kills`] : []),
  ];
};

/**
 * Only a kill between the vault and the log leaves a protected part that no event refers to: one at most for each such
 * kill. It carries the id of the event it was meant for.
 */
const vault = ({ state, kills }: Played): string[] => {
  const possible = kills.filter((kill) => kill.startsWith('append.before:')).length;
  return state.orphans.length > possible ? [`protected parts without event: ${state.orphans.join(', ')}`] : [];
};

const intrinsic = ({ state, failures }: Played): string[] => [
  ...failures.map((failure) => `failure: ${failure}`),
  ...(state.parked.length > 0 ? [`parked: ${JSON.stringify(state.parked)}`] : []),
  ...(state.verified.findings.length > 0 ? [`the log is not whole: ${JSON.stringify(state.verified.findings)}`] : []),
  ...(state.verified.withheld > 0 ? [`${state.verified.withheld} protected parts are gone`] : []),
  ...(state.signed[0] === state.signed[1]
    ? []
    : [`${state.signed[0]} of ${state.signed[1]} events are under the signed head`]),
];

/** What is wrong with a run, against one that nothing interrupted. The state itself is compared by `comparable`. */
export const complaints = (run: Played, reference: Played): string[] => [
  ...intrinsic(run),
  ...answers(run, reference),
  ...letters(run),
  ...vault(run),
];

const WATCH = 'deadlineWatch-';

/**
 * Whether a reminder still goes out by mail hangs on what else was settled before its turn, as the order of independent
 * streams does: a kill may move it. Everything else of a watch must be the same.
 */
const withoutMail = (rows: readonly object[]): readonly object[] =>
  (rows as readonly { type: string; revision: string }[])
    .filter(({ type }) => !type.startsWith('reminder-mail-'))
    .map(({ revision: _revision, ...rest }) => rest);

/** What must be the same to the letter in both runs. How many events are signed is judged within each run. */
export const comparable = ({ state: { orphans: _orphans, signed: _signed, ...state } }: Played): object => ({
  ...state,
  streams: Object.fromEntries(
    Object.entries(state.streams).map(([stream, rows]) => [
      stream,
      stream.startsWith(WATCH) ? withoutMail(rows) : rows,
    ]),
  ),
  views: JSON.parse(JSON.stringify(state.views).replace(/"mail":"(none|started|sent)"/g, '"mail":"any"')) as object,
});
