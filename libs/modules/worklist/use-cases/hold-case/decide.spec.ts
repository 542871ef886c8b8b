import { given } from '@kernel/given-when-then.js';
import { caseKeyOf } from '../../domain/case-desk.js';
import { type CaseEvent } from '../../domain/case-events.js';
import { assignCase } from '../assign-case/decide.js';
import { putOnHold, takeUpAgain } from './decide.js';

const about = 'licence:l' as const;
const of = { caseKey: caseKeyOf(about), about };
const held: CaseEvent = { type: 'case-put-on-hold', data: { ...of, until: '2014-01-16' } };
const setting = { now: '2014-01-15T12:00:00Z', facts: true };
const command = { about, until: '2014-01-16', reason: 'Venter på rapport.' };

describe('a case that is laid aside', () => {
  it('is so until the first moment of a day that comes', () => {
    expect(given(putOnHold, [], setting).when(command)).toMatchObject({
      events: [
        { ...held, protected: { reason: command.reason }, deadlines: [{ op: 'arm', name: 'hold', due: '2014-01-15' }] },
      ],
    });
    expect(given(putOnHold, [], setting).when({ ...command, until: '2014-01-15' })).toMatchObject({
      refusal: { code: 'hold-without-future' },
    });
  });

  it('is taken up again when somebody asks, or by its own time and no other', () => {
    expect(given(takeUpAgain, [held]).when({ about })).toMatchObject({ events: [{ data: { how: 'asked' } }] });
    expect(given(takeUpAgain, [held]).when({ about, heldUntil: '2014-01-16' })).toMatchObject({
      events: [{ data: { how: 'time-came' } }],
    });
    expect(given(takeUpAgain, [held]).when({ about, heldUntil: '2014-01-10' }).kind).toBe('already-true');
    expect(given(takeUpAgain, []).when({ about }).kind).toBe('already-true');
  });

  it('must be there', () => {
    const nowhere = { ...setting, facts: false };
    const code = { refusal: { code: 'case-unknown' } };
    expect(given(putOnHold, [], nowhere).when(command)).toMatchObject(code);
    expect(given(assignCase, [], nowhere).when({ about, assignee: 'kari' })).toMatchObject(code);
  });
});
