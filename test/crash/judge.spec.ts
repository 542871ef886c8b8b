import { type EndState } from './child/end-state.js';
import { complaints } from './judge.js';
import { type Played } from './kill-run.js';

const state: EndState = {
  streams: { 'notice-gol-1': [{ id: 'e1' }] },
  views: {},
  deadlines: [],
  firings: [],
  parked: [],
  letters: { 'gol/1.html': 'abc' },
  blobs: [],
  records: {},
  verified: { withheld: 0, findings: [] },
  signed: ['1', '1'],
  orphans: [],
};
const good: Played = {
  state,
  passages: {},
  passagesBefore: {},
  failures: [],
  kills: [],
  found: [[]],
  acknowledged: [{ step: 'report', key: 'report', outcome: 'accepted', events: ['e1'] }],
  letterCalls: [{ call: 'hand-over', id: '1', answer: 'gol/1.html' }],
};
const [line] = good.acknowledged;
const [call] = good.letterCalls;
if (!line || !call) throw new TypeError('the good run is empty');
const asked = { ...call, call: 'ask' as const };

describe('what is found wrong with a run', () => {
  it('is nothing when nothing is', () => {
    expect(complaints(good, good)).toEqual([]);
    expect(complaints({ ...good, acknowledged: [line, line] }, good)).toEqual([]);
  });

  it.each<[string, Partial<Played>]>([
    ['letter gol/1.html handed over 2 times', { letterCalls: [call, call] }],
    ['letter gol/1.html handed over 0 times', { letterCalls: [] }],
    ['letter gol/2.html is not in the folder', { letterCalls: [call, { ...call, answer: 'gol/2.html' }] }],
    ['asked 0 times after 1 interrupted hand-overs', { kills: ['letter.after-hand-over:1'] }],
    ['asked 1 times after 0 kills', { letterCalls: [call, asked] }],
    ['answer differs: report / report', { acknowledged: [line, { ...line, outcome: 'already-true' }] }],
    ['acknowledged and lost: report / report', { state: { ...state, streams: {} } }],
    ['never answered: report / report', { acknowledged: [] }],
    ['failure: saga', { failures: ['saga'] }],
    ['parked: [{"key":"k"}]', { state: { ...state, parked: [{ key: 'k' }] } }],
    [
      'the log is not whole: [{"kind":"chain-broken"}]',
      { state: { ...state, verified: { withheld: 0, findings: [{ kind: 'chain-broken' }] } } },
    ],
    ['1 protected parts are gone', { state: { ...state, verified: { withheld: 1, findings: [] } } }],
    ['0 of 1 events are under the signed head', { state: { ...state, signed: ['0', '1'] } }],
    ['protected parts without event: e', { state: { ...state, orphans: ['e'] }, kills: ['append.after:1'] }],
  ])('%s', (complaint, change) => {
    expect(complaints({ ...good, ...change }, good)).toEqual([complaint]);
  });

  it('allows one protected part without an event for each kill before an append', () => {
    const run: Played = { ...good, state: { ...state, orphans: ['a'] }, kills: ['append.before:4'] };
    expect(complaints(run, good)).toEqual([]);
    expect(complaints({ ...run, state: { ...state, orphans: ['a', 'b'] } }, good)).toHaveLength(1);
  });
});
