import { type DomainEvent } from '@kernel/event.js';
import { recorded } from '@kernel/given-when-then.js';
import { foldSubject } from '@platform/projections/fold-subject.js';
import { type Tasks } from './task-list.js';
import { workList } from './view.js';

const event = (type: string, data: object): DomainEvent => ({ type, data: { licenceId: 'l', ...data } });
const kinds = (...events: DomainEvent[]): string[] =>
  ((foldSubject(workList, 'licence:l', recorded(events, 'sanctionRecord')) as Tasks | null)?.tasks ?? []).map(
    ({ kind }) => kind,
  );
const noticed = event('advance-notice-ordered', { caseId: 'c', track: 'points' });
const over = event('reply-period-expired', { caseId: 'c', due: '2017-05-02' });
const proposed = event('points-proposed', { proposalId: 'c' });
const decided = event('points-allotted', { caseId: 'c', pointsId: 'p' });

describe('tasks about points', () => {
  it('nobody is asked to decide before the notice has run out and there is a proposal, in whichever order', () => {
    expect(kinds(noticed, proposed)).toEqual([]);
    expect(kinds(noticed, over)).toEqual([]);
    expect(kinds(noticed, over, proposed)).toEqual(['decide-points']);
    expect(kinds(noticed, proposed, over)).toEqual(['decide-points']);
  });

  it('a notice that comes back, or a further one, takes the task away until that one has run out', () => {
    const back = event('advance-notice-returned', { caseId: 'c', noticeId: 'n' });
    expect(kinds(noticed, proposed, over, back)).toEqual(['order-notice-again']);
    expect(kinds(noticed, proposed, over, noticed)).toEqual([]);
    expect(kinds(noticed, proposed, over, noticed, over)).toEqual(['decide-points']);
  });

  it('the decision or dropping it settles the task', () => {
    expect(kinds(noticed, proposed, over, decided)).toEqual([]);
    expect(kinds(noticed, proposed, over, event('proposal-dropped', { proposalId: 'c' }))).toEqual([]);
  });

  it('a presumed arrival of the decision asks for proof, since the appeal limit waits for it', () => {
    const arrived = (certainty: string): DomainEvent =>
      event('decision-notified', { reactionId: 'p', noticeId: 'n', certainty });
    expect(kinds(decided, arrived('presumed'))).toEqual(['prove-arrival']);
    expect(kinds(decided, arrived('presumed'), arrived('proven'))).toEqual([]);
  });

  it('a withdrawal on points still goes to the body, and late enforcement shows until it begins', () => {
    const second = event('advance-notice-ordered', { caseId: 'w', track: 'points-withdrawal' });
    expect(kinds(second, event('reply-period-expired', { caseId: 'w' }))).toEqual(['put-case-to-body']);
    const late = event('enforcement-overdue', { withdrawalId: 'x' });
    expect(kinds(late)).toEqual(['enforce-withdrawal']);
    expect(kinds(late, event('withdrawal-started', { withdrawalId: 'x' }))).not.toContain('enforce-withdrawal');
  });

  it('points that became others after a correction wait for somebody to look', () => {
    const other = event('points-recomputed', { proposalId: 'c', decided: true });
    expect(kinds(decided, other)).toEqual(['look-at-points']);
  });
});
