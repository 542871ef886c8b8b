import { given } from '@kernel/given-when-then.js';
import {
  breach,
  dropped,
  historyComplete,
  holderOrgnr,
  licence,
  licenceId,
  offence,
  proposalIdOf,
  proposed,
  subjects,
  warned,
} from '../../testing/made-up-record.js';
import { type SanctionEvent } from '../../domain/events.js';
import { dropProposal } from './decide.js';

const open = [historyComplete, breach(1, offence('2013-11-09T00:45:00+01:00')), proposed(1)];
const drop = (past: readonly SanctionEvent[]) => given(dropProposal, past, { facts: licence });
const asked = { licenceId, proposalId: proposalIdOf(1), reasons: 'Bagatell.' };

describe('drop-proposal', () => {
  it('records that there will be no reaction, and why', () => {
    expect(drop(open).when(asked)).toEqual({
      kind: 'accept',
      events: [
        {
          type: 'proposal-dropped',
          data: { licenceId, proposalId: proposalIdOf(1), holderOrgnr },
          protected: { reasons: 'Bagatell.' },
          subjects,
          deadlines: [{ op: 'cancel', name: `case-to-body:${proposalIdOf(1)}`, why: 'dropped' }],
        },
      ],
    });
  });

  it('is already true when it is dropped', () => {
    expect(drop([...open, dropped(1)]).when(asked).kind).toBe('already-true');
  });

  it.each([
    ['is not there', []],
    ['led to a decision', [...open, warned(1, '2013-12-02')]],
  ])('refuses a proposal that %s', (_why, past) => {
    expect(drop(past).when(asked)).toMatchObject({
      kind: 'refuse',
      refusal: { code: 'proposal-settled', facts: { proposalId: proposalIdOf(1) } },
    });
  });
});
