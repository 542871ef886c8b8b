import { type EndState } from './child/end-state.js';
import { interrupted } from './interrupted.js';
import { type Kill, type Played } from './kill-run.js';

const handled = { id: 'h', type: 'saga-input-handled', data: { inputId: 'i', commands: [{ id: 'c1' }, { id: 'c2' }] } };
const settled = ['c1', 'c2'].map((id) => ({ id: `s-${id}`, type: 'saga-command-settled', data: { id } }));
const state: EndState = {
  streams: {
    'notice-gol-1': [{ id: 'i', type: 'notice-arrived', data: {} }],
    'sagaWithdrawal-gol-1': [handled, ...settled],
    'sagaArrears-gol-1': [{ id: 'other', type: 'saga-input-handled', data: { inputId: 'later', commands: [] } }],
  },
  views: {},
  deadlines: [],
  firings: [],
  parked: [],
  letters: {},
  blobs: [],
  records: {},
  verified: { withheld: 0, findings: [] },
  signed: ['5', '5'],
  orphans: [],
};
const run = (kill: Kill, found: readonly string[]): Played => ({
  state,
  passages: {},
  passagesBefore: {},
  failures: [],
  kills: [kill],
  found: [[], found],
  acknowledged: [],
  letterCalls: [],
});

describe('the sagas that a kill caught at work', () => {
  it.each<[string, Kill, string[], string[]]>([
    ['a command not sent', 'saga.after-append:1', ['i', 'h'], ['sagaWithdrawal']],
    ['the second command not settled', 'saga.after-send:2', ['i', 'h', 's-c1'], ['sagaWithdrawal']],
    ['all settled', 'saga.before-checkpoint:1', ['i', 'h', 's-c1', 's-c2'], []],
    ['an input not answered', 'saga.before-append:1', ['i'], ['sagaWithdrawal']],
    ['an input not answered, at another point', 'saga.after-send:1', ['i'], []],
    ['an input that has not come', 'saga.before-append:1', [], []],
    ['an input that is answered', 'saga.before-append:1@start', ['i', 'h'], []],
  ])('%s', (_what, kill, found, sagas) => {
    const one = run(kill, found);
    expect(interrupted(one, 0, one)).toEqual(sagas);
  });
});
