import fc from 'fast-check';
import { fold } from '@kernel/fold.js';
import { recorded } from '@kernel/given-when-then.js';
import { ADMINISTRATION, COUNCIL, delegationsOn, mayDecide } from './delegations.js';
import { decisionKinds, type DelegationGiven, type MunicipalityEvent } from './events.js';
import { municipalityDecider } from './state.js';

const administration = { id: ADMINISTRATION, name: 'administrasjonen', kind: 'administration' } as const;
const committee = { id: 'formannskapet', name: 'formannskapet', kind: 'political' } as const;
const given = (change: Partial<DelegationGiven> = {}): MunicipalityEvent => ({
  type: 'delegation-given',
  data: {
    delegationId: 'd-1',
    kind: 'warning',
    body: administration,
    from: '2012-07-01',
    until: '2013-12-31',
    specific: false,
    decidedBy: { bodyId: COUNCIL, reference: 'K-sak 12/12' },
    ...change,
  },
});
const withdrawn = (from: string): MunicipalityEvent => ({
  type: 'delegation-withdrawn',
  data: { delegationId: 'd-1', from, decidedBy: { bodyId: COUNCIL, reference: 'K-sak 3/13' } },
});
const stateOf = (...events: MunicipalityEvent[]) => fold(municipalityDecider, recorded(events));
const reasonOn = (events: MunicipalityEvent[], on: string) => {
  const answer = mayDecide(stateOf(...events), { kind: 'warning', bodyId: ADMINISTRATION, on });
  return answer.allowed ? answer.restsOn : answer.reason;
};

describe('who may decide', () => {
  it('the council always may, and that rests on the law', () => {
    fc.assert(
      fc.property(fc.constantFrom(...decisionKinds), (kind) => {
        expect(mayDecide(stateOf(), { kind, bodyId: COUNCIL, on: '2014-01-01' })).toMatchObject({
          allowed: true,
          restsOn: 'law',
        });
      }),
    );
  });

  it('the administration may not even warn without a row', () => {
    expect(reasonOn([], '2013-01-01')).toBe('no-delegation');
    expect(reasonOn([given({ kind: 'points' })], '2013-01-01')).toBe('no-delegation');
  });

  it('a row must be in force on the day of the decision: both its days count, the days beside them do not', () => {
    const days = ['2012-06-30', '2012-07-01', '2013-12-31', '2014-01-01'];
    expect(days.map((day) => reasonOn([given()], day))).toEqual(['not-in-force', 'd-1', 'd-1', 'not-in-force']);
  });

  it('a withdrawn row still carries what was decided before the day it ended', () => {
    const past = [given(), withdrawn('2013-03-01')];
    expect(['2013-02-28', '2013-03-01'].map((day) => reasonOn(past, day))).toEqual(['d-1', 'not-in-force']);
  });

  it.each(['withdrawal', 'withdrawal-until-cured', 'suitability-withdrawal'] as const)(
    'the administration needs a specific delegation for %s; a political body does not',
    (kind) => {
      const ask = (body: DelegationGiven['body'], specific: boolean) =>
        mayDecide(stateOf(given({ kind, body, specific })), { kind, bodyId: body.id, on: '2013-01-01' });
      expect(ask(administration, false)).toEqual({ allowed: false, reason: 'not-specific' });
      expect(ask(administration, true)).toMatchObject({ allowed: true, restsOn: 'd-1' });
      expect(ask(committee, false)).toMatchObject({ allowed: true, restsOn: 'd-1', body: committee });
    },
  );

  it('the register shows what is in force on a day', () => {
    const state = stateOf(given(), given({ delegationId: 'd-2', kind: 'points', from: '2012-01-01', until: null }));
    expect(delegationsOn(state, '2012-07-01').map(({ delegationId }) => delegationId)).toEqual(['d-2', 'd-1']);
    expect(delegationsOn(state, '2014-01-01').map(({ delegationId }) => delegationId)).toEqual(['d-2']);
  });
});
