import { given } from '@kernel/given-when-then.js';
import { uuidFrom } from '@kernel/ids.js';
import { type EarlierCase } from '../../domain/equal-treatment.js';
import { type SanctionEvent } from '../../domain/events.js';
import {
  breach,
  dropped,
  historyComplete,
  holderOrgnr,
  inspectionId,
  licence,
  licenceId,
  municipality,
  offence,
  proposalIdOf,
  proposed,
  subjects,
  warned,
} from '../../testing/made-up-record.js';
import { type IssueWarning, issueWarning } from './decide.js';

const base: SanctionEvent[] = [historyComplete, breach(1, offence('2013-11-09T00:45:00+01:00'))];
const asked: IssueWarning = {
  licenceId,
  proposalId: proposalIdOf(1),
  decidedBy: { bodyId: 'administrasjonen', reference: 'sak 4/13' },
  decidedOn: '2013-12-02',
  factors: { kind: 'a', gravity: 'b', blame: 'c', repetition: 'd', correction: 'e' },
  reasons: '',
};
const decide = (
  command: IssueWarning,
  past: SanctionEvent[] = [...base, proposed(1)],
  now = '2013-12-02T09:00:00Z',
  state = municipality,
  earlier: EarlierCase[] = [],
) =>
  given(issueWarning, past, { facts: { licence, municipality: state, earlier }, now, commandId: 'command-1' }).when(
    command,
  );

describe('issue-warning', () => {
  it('records the warning with what it rests on, and the five factors in the vault', () => {
    expect(decide(asked)).toEqual({
      kind: 'accept',
      events: [
        {
          type: 'warning-issued',
          data: {
            licenceId,
            warningId: uuidFrom('warning', 'command-1'),
            proposalId: proposalIdOf(1),
            breachId: 'breach-1',
            inspectionId,
            decidedBy: {
              bodyId: 'administrasjonen',
              body: 'administrasjonen',
              reference: 'sak 4/13',
              restsOn: 'warning to administrasjonen',
              reportTo: 'kommunestyret',
            },
            decidedOn: '2013-12-02',
            departsFromProposal: false,
            holderOrgnr,
          },
          protected: { factors: asked.factors, reasons: '', unequalTreatment: '' },
          occurredAt: '2013-12-02',
          subjects,
        },
      ],
    });
  });

  it('needs a row of the register that is in force on the day of the decision', () => {
    const rowUntil = (until: string) => ({
      ...municipality,
      delegations: municipality.delegations.map((row) => ({ ...row, until })),
    });
    expect(decide(asked, undefined, undefined, rowUntil('2013-12-02')).kind).toBe('accept');
    expect(decide(asked, undefined, undefined, rowUntil('2013-12-01'))).toMatchObject({
      refusal: {
        code: 'G5-no-delegation',
        paragraph: 'kommuneloven § 5-3',
        facts: { bodyId: 'administrasjonen', decision: 'warning', on: '2013-12-02', reason: 'not-in-force' },
      },
    });
  });

  it('may always be given by the council, which reports to nobody', () => {
    const byCouncil = { ...asked, decidedBy: { bodyId: 'kommunestyret', reference: 'K-sak 9/13' } };
    expect(decide(byCouncil, undefined, undefined, { ...municipality, delegations: [] })).toMatchObject({
      kind: 'accept',
      events: [{ data: { decidedBy: { body: 'kommunestyret', restsOn: 'law', reportTo: null } } }],
    });
  });

  it('is for an elected body alone where the municipality has read the guidelines so (no. 26)', () => {
    const reads: typeof municipality = {
      ...municipality,
      readings: { whoWarns: [{ value: 'political-body', from: '2013-12-02' }] },
    };
    expect(decide(asked, undefined, undefined, reads)).toMatchObject({
      refusal: { code: 'G5-not-a-political-body', facts: { reason: 'not-political' } },
    });
    expect(decide({ ...asked, decidedOn: '2013-12-01' }, undefined, undefined, reads).kind).toBe('accept');
  });

  it('asks for a reason where every similar case was withdrawn, and keeps it in the vault', () => {
    const earlier: EarlierCase[] = [
      {
        licenceId: 'another',
        caseId: 'c',
        provisions: ['own-drink'],
        step: 'A',
        outcome: { kind: 'withdrawal', extent: { length: { weeks: 1 } } },
        endedOn: '2013-05-01',
      },
    ];
    expect(decide(asked, undefined, undefined, undefined, earlier)).toMatchObject({
      refusal: { code: 'unequal-treatment-reasons-required', facts: { cases: [{ licence: 'A', days: 7 }] } },
    });
    const unequalTreatment = 'Her var det ingen skade.';
    expect(decide({ ...asked, unequalTreatment }, undefined, undefined, undefined, earlier)).toMatchObject({
      kind: 'accept',
      events: [{ protected: { unequalTreatment } }],
    });
    const otherStep = earlier.map((one) => ({ ...one, step: 'B' }));
    expect(decide(asked, undefined, undefined, undefined, otherStep).kind).toBe('accept');
  });

  it('refuses a proposal that is not there', () => {
    expect(decide(asked, base)).toMatchObject({
      kind: 'refuse',
      refusal: { code: 'proposal-unknown', facts: { proposalId: proposalIdOf(1) } },
    });
  });

  it.each([
    ['dropped', dropped(1)],
    ['decided', warned(1, '2013-12-01')],
  ])('refuses a proposal that is %s', (status, event) => {
    expect(decide(asked, [...base, proposed(1), event])).toMatchObject({
      refusal: { code: 'proposal-settled', facts: { proposalId: proposalIdOf(1), status } },
    });
  });

  it.each([
    ['2013-12-01', 'accept'],
    ['2013-12-02', 'accept'],
    ['2013-12-03', 'refuse'],
  ])('decided on %s, asked on 2 December just before midnight in Oslo: %s', (decidedOn, kind) => {
    const decision = decide({ ...asked, decidedOn }, undefined, '2013-12-02T22:59:59Z');
    expect(decision.kind).toBe(kind);
    if (kind === 'refuse') {
      expect(decision).toMatchObject({
        refusal: { code: 'date-in-future', facts: { decidedOn, today: '2013-12-02' } },
      });
    }
  });

  it.each(['kind', 'gravity', 'blame', 'repetition', 'correction'] as const)(
    'refuses without %s assessed',
    (factor) => {
      expect(decide({ ...asked, factors: { ...asked.factors, [factor]: ' ' } })).toMatchObject({
        refusal: {
          code: 'factors-not-assessed',
          paragraph: 'retningslinjene punkt 7',
          facts: { missing: [factor] },
        },
      });
    },
  );

  it('needs reasons where the proposal was a withdrawal, and then says that it departs', () => {
    const past = [...base, proposed(1, { row: 'E', reaction: 'withdrawal' })];
    expect(decide(asked, past)).toMatchObject({
      refusal: {
        code: 'departure-reasons-required',
        paragraph: 'alkoholloven § 1-8',
        facts: { proposed: 'withdrawal', row: 'E' },
      },
    });
    expect(decide({ ...asked, reasons: 'Innehaveren har ryddet opp.' }, past)).toMatchObject({
      kind: 'accept',
      events: [{ data: { departsFromProposal: true }, protected: { reasons: 'Innehaveren har ryddet opp.' } }],
    });
  });

  it('refuses where a factor is left out altogether', () => {
    const { correction: _left, ...four } = asked.factors;
    expect(decide({ ...asked, factors: four as IssueWarning['factors'] })).toMatchObject({
      refusal: { code: 'factors-not-assessed', facts: { missing: ['correction'] } },
    });
  });

  it('refuses a proposal whose breach was entered in error', () => {
    const error = { type: 'entered-in-error', data: { eventId: 'event-1' } } as never;
    expect(decide(asked, [...base, proposed(1), error]).kind).toBe('refuse');
  });
});
