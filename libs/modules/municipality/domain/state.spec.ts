import fc from 'fast-check';
import { fold } from '@kernel/fold.js';
import { recorded } from '@kernel/given-when-then.js';
import { type MunicipalityEvent } from './events.js';
import { rulesOn } from './rules.js';
import { municipalityDecider, settingOn } from './state.js';

const setting = (value: string, from: string): MunicipalityEvent => ({
  type: 'setting-changed',
  data: { name: 'contactName', value, from, decidedBy: 'K-sak 1/13' },
});
const stateOf = (...events: MunicipalityEvent[]) => fold(municipalityDecider, recorded(events));

describe('settings of a municipality', () => {
  it('are in force from their day, not the day before', () => {
    const state = stateOf(setting('Kari', '2013-03-01'));
    expect(settingOn(state, 'contactName', '2013-02-28')).toBeNull();
    expect(settingOn(state, 'contactName', '2013-03-01')).toBe('Kari');
  });

  it('give way to the one recorded last where two begin on the same day', () => {
    const state = stateOf(setting('Kari', '2013-03-01'), setting('Ola', '2013-03-01'));
    expect(settingOn(state, 'contactName', '2013-03-01')).toBe('Ola');
  });

  it('answer the same whatever order they were recorded in, where their days differ', () => {
    const days = ['2013-01-01', '2013-02-01', '2013-03-01', '2013-04-01'];
    const events = days.map((day) => setting(`from ${day}`, day));
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: 4 }), fc.constantFrom(...days), (shuffled, day) => {
        expect(settingOn(stateOf(...shuffled), 'contactName', day)).toBe(`from ${day}`);
      }),
    );
  });
});

describe('readings of a municipality', () => {
  const chosen: MunicipalityEvent[] = [
    {
      type: 'reading-chosen',
      data: { name: 'resetOnNewPeriod', value: 'no', from: '2013-01-01', decidedBy: 'K-sak 2/13' },
    },
    {
      type: 'reading-chosen',
      data: { name: 'grossAfterOrdinaryWithdrawal', value: 'row-e', from: '2014-01-01', decidedBy: 'K-sak 9/13' },
    },
  ];

  it('reach the rules from their day on', () => {
    const readingsOn = (day: string) => rulesOn(stateOf(...chosen), day).readings;
    expect(readingsOn('2012-12-31')).toMatchObject({
      resetOnNewPeriod: true,
      grossAfterOrdinaryWithdrawal: 'row-f',
    });
    expect(readingsOn('2013-01-01')).toMatchObject({
      resetOnNewPeriod: false,
      grossAfterOrdinaryWithdrawal: 'row-f',
    });
    expect(readingsOn('2014-01-01')).toMatchObject({ grossAfterOrdinaryWithdrawal: 'row-e' });
  });
});
