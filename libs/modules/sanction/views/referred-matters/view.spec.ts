import { type DomainEvent } from '@kernel/event.js';
import { recorded } from '@kernel/given-when-then.js';
import { foldSubject } from '@platform/projections/fold-subject.js';
import { type DecidedBy } from '../../domain/shared.js';
import { licenceId, warned } from '../../testing/made-up-record.js';
import { type ReferredMatters, referredMatters } from './view.js';

const warnedBy = (n: number, decidedBy: DecidedBy) => {
  const event = warned(n, `2013-12-0${n}`);
  return { ...event, data: { ...event.data, decidedBy } };
};
const delegated: DecidedBy = {
  bodyId: 'administrasjonen',
  body: 'administrasjonen',
  reference: 'sak 4/13',
  restsOn: 'd-1',
  reportTo: 'formannskapet',
};
const fold = (...events: ReturnType<typeof warnedBy>[]): ReferredMatters =>
  foldSubject(referredMatters, `licence:${licenceId}`, recorded(events, 'sanctionRecord'), {}) as ReferredMatters;

describe('referred matters', () => {
  it('are what was decided on delegation, with body, day and what it rests on', () => {
    expect(fold(warnedBy(1, delegated)).matters).toEqual([
      {
        licenceId,
        reactionId: 'warning-1',
        decision: 'warning',
        decidedOn: '2013-12-01',
        body: { id: 'administrasjonen', name: 'administrasjonen' },
        reference: 'sak 4/13',
        delegationId: 'd-1',
        reportTo: 'formannskapet',
        reportedOn: null,
      },
    ]);
  });

  it('are not the council’s own decisions, nor those from before the register', () => {
    const own: DecidedBy = { ...delegated, bodyId: 'kommunestyret', restsOn: 'law', reportTo: null };
    const old: DecidedBy = { body: 'administrasjonen', reference: 'punkt 4' };
    expect(fold(warnedBy(1, own), warnedBy(2, old)).matters).toEqual([]);
  });

  it('are settled when the body that delegated takes note of them, and not when another body does', () => {
    const noted = (id: string) => ({
      type: 'item-decided',
      data: { case: { kind: 'referred', licenceId, reactionId: 'warning-1' }, body: { id }, decidedOn: '2014-01-10' },
    });
    const after = (id: string) =>
      (
        foldSubject(
          referredMatters,
          `licence:${licenceId}`,
          recorded([warnedBy(1, delegated), noted(id) as never], 'sanctionRecord'),
          {},
        ) as ReferredMatters
      ).matters.map(({ reportedOn }) => reportedOn);
    expect([after('formannskapet'), after('kommunestyret')]).toEqual([['2014-01-10'], [null]]);
  });

  it('are listed by the oldest that waits', () => {
    const doc = fold(warnedBy(2, delegated), warnedBy(1, delegated));
    expect(referredMatters.index(doc)).toEqual({ waiting: 2, since: '2013-12-01' });
    const reported = { matters: doc.matters.map((matter) => ({ ...matter, reportedOn: '2014-01-10' })) };
    expect(referredMatters.index(reported)).toEqual({ waiting: 0, since: '' });
  });

  it('wait no longer once the body that gave the delegation has closed the item; another body’s item settles nothing', () => {
    const noted = (bodyId: string) => ({
      type: 'item-decided' as const,
      data: {
        case: { kind: 'referred', licenceId, reactionId: 'warning-1' },
        body: { id: bodyId, name: bodyId, kind: 'political' },
        decidedOn: '2014-01-13',
      },
    });
    const folded = (bodyId: string) =>
      foldSubject(
        referredMatters,
        `licence:${licenceId}`,
        recorded<DomainEvent>([warnedBy(1, delegated), noted(bodyId)], 'sanctionRecord'),
        {},
      ) as ReferredMatters;
    expect(folded('formannskapet').matters).toMatchObject([{ reportedOn: '2014-01-13' }]);
    expect(folded('kommunestyret').matters).toMatchObject([{ reportedOn: null }]);
  });
});
