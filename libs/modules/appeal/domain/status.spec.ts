import fc from 'fast-check';
import { fold } from '@kernel/fold.js';
import { recorded } from '@kernel/given-when-then.js';
import { answered, assessed, forwarded, lodged, of, reconsidered } from '../testing/made-up-appeal.js';
import { type AppealEvent } from './events.js';
import { appealDecider } from './state.js';
import { statusOf } from './status.js';

const steps: AppealEvent[] = [
  assessed(),
  assessed({ form: false }),
  answered('one'),
  reconsidered(),
  forwarded,
  { type: 'appeal-withdrawn', data: { ...of, on: '2014-03-01' } },
  { type: 'stay-requested', data: { ...of, on: '2014-01-21', target: '2014-01-24' } },
];

describe('the status of an appeal', () => {
  it('is derived from its events only: replayed, it is the same, and a bystander’s events change nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 10 }), (chosen) => {
        const events = recorded<AppealEvent>([lodged(), ...chosen]);
        const whole = fold(appealDecider, events);
        const resumed = events.slice(3).reduce(appealDecider.evolve, fold(appealDecider, events.slice(0, 3)));
        expect(resumed).toEqual(whole);
        expect(statusOf(resumed)).toBe(statusOf(whole));
      }),
    );
  });

  it('goes from assessment to the body above', () => {
    const path: AppealEvent[] = [lodged(), assessed(), reconsidered(), forwarded];
    expect(path.map((_step, n) => statusOf(fold(appealDecider, recorded(path.slice(0, n + 1)))))).toEqual([
      'to-be-assessed',
      'to-be-reconsidered',
      'to-be-forwarded',
      'with-appeal-body',
    ]);
  });
});
