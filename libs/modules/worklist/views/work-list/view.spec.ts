import { type DomainEvent, type Subject } from '@kernel/event.js';
import { recorded } from '@kernel/given-when-then.js';
import { foldSubject } from '@platform/projections/fold-subject.js';
import { type Tasks } from './task-list.js';
import { shown, workList } from './view.js';

const event = (type: string, data: object = {}): DomainEvent => ({ type, data, occurredAt: '2013-12-01T10:00:00Z' });
const tasksOf = (subject: Subject, category: string, ...events: DomainEvent[]): Tasks['tasks'] =>
  (foldSubject(workList, subject, recorded(events, category)) as Tasks | null)?.tasks ?? [];
const kinds = (...args: Parameters<typeof tasksOf>) => tasksOf(...args).map(({ kind }) => kind);

describe('tasks about a letter', () => {
  const of = (...events: DomainEvent[]) => kinds('notice:n', 'notice', ...events);
  const ordered = (policy: string) => event('notice-ordered', { noticeId: 'n', policy });
  const about = (type: string) => event(type, { noticeId: 'n' });

  it.each([
    ['approve-letter', 'notice-approved'],
    ['complete-letter', 'notice-production-asked'],
    ['post-letter', 'notice-dispatched'],
    ['find-letter', 'notice-dispatched'],
    ['resend-letter', 'notice-arrived'],
  ])('%s appears, and goes with %s', (kind, settledBy) => {
    const appearsWith: Readonly<Record<string, DomainEvent>> = {
      'approve-letter': ordered('approve-first'),
      'complete-letter': about('notice-blocked'),
      'post-letter': about('notice-handed-over'),
      'find-letter': about('notice-hand-over-unknown'),
      'resend-letter': about('notice-undeliverable'),
    };
    const appears = appearsWith[kind];
    if (!appears) throw new Error(kind);
    expect(of(appears)).toEqual([kind]);
    expect(of(appears, about(settledBy))).toEqual([]);
  });

  it('one letter has one task at a time', () => {
    expect(of(ordered('approve-first'), about('notice-approved'), about('notice-blocked'))).toEqual([
      'complete-letter',
    ]);
    expect(of(ordered('send'))).toEqual([]);
    expect(of(about('notice-hand-over-unknown'), about('notice-handed-over'))).toEqual(['post-letter']);
  });

  it('a service that brings letters out leaves nothing to post, and a refusal only where it stays', () => {
    const started = event('notice-hand-over-started', { noticeId: 'n', posts: true });
    const refused = (later: boolean) =>
      event('notice-hand-over-refused', { noticeId: 'n', ...(later ? { later } : {}) });
    expect(of(started, about('notice-handed-over'))).toEqual([]);
    expect(of(started, refused(true))).toEqual([]);
    expect(of(started, refused(false))).toEqual(['look-at-refusal']);
    expect(of(started, refused(false), about('notice-hand-over-retried'))).toEqual([]);
  });

  it('an unopened letter is notified of again, unless it is opened after all', () => {
    const status = (name: string) => event('delivery-status-observed', { noticeId: 'n', status: name });
    expect(of(about('notice-unopened'), status('SENDT_DIGITALT'))).toEqual(['notify-again']);
    expect(of(about('notice-unopened'), status('LEST'))).toEqual([]);
    expect(of(about('notice-unopened'), about('notice-notified-again'))).toEqual([]);
    expect(of(about('notice-undeliverable'), status('LEST'))).toEqual(['resend-letter']);
  });

  it('a letter for another address is made anew, and its successor settles one that came back', () => {
    expect(of(about('notice-handed-over'), about('notice-readdressed'))).toEqual([]);
    expect(of(ordered('approve-first'), about('notice-readdressed'))).toEqual(['approve-letter']);
    expect(of(about('notice-undeliverable'), about('notice-superseded'))).toEqual([]);
  });
});

describe('the task of assessing a control', () => {
  const inspectionId = 'i';
  const control = (findings: number) =>
    event('inspection-carried-out', {
      inspectionId,
      findings: Array.from({ length: findings }, (_, n) => ({ findingId: `f${n}` })),
      licences: [],
      endedAt: '2013-11-09T00:10:00Z',
    });
  const started = (noticeId: string, due: string) =>
    event('comment-period-started', { inspectionId, noticeId, receivedOn: '2013-11-13', certainty: 'proven', due });
  const cancelled = (noticeId: string) => event('comment-period-cancelled', { inspectionId, noticeId });
  const over = (due: string) => event('comment-period-expired', { inspectionId, due });
  const comment = event('holder-commented', { inspectionId, documentId: 'd', receivedOn: '2013-11-20' });
  const of = (...events: DomainEvent[]) => kinds('inspection:i', 'inspection', ...events);
  const heard = [control(1), started('n1', '2013-11-27'), over('2013-11-27')];

  it('appears when the comment time is over, or a comment is in', () => {
    expect(of(control(1), started('n1', '2013-11-27'))).toEqual([]);
    expect(of(...heard)).toEqual(['assess-inspection']);
    expect(of(control(1), comment)).toEqual(['assess-inspection']);
    expect(of(control(0), comment)).toEqual(['assess-inspection']);
  });

  it('does not appear for a control without findings that nobody commented', () => {
    expect(of(control(0), started('n1', '2013-11-27'), over('2013-11-27'))).toEqual([]);
  });

  it('waits for the last of several holders', () => {
    const two = [control(1), started('n1', '2013-11-27'), started('n2', '2013-12-02'), over('2013-11-27')];
    expect(of(...two)).toEqual([]);
    expect(of(...two, over('2013-12-02'))).toEqual(['assess-inspection']);
  });

  it('goes when the report comes back or the time is lengthened', () => {
    expect(of(...heard, cancelled('n1'))).toEqual([]);
    expect(of(...heard, started('n1', '2013-11-29'))).toEqual([]);
    expect(of(...heard, comment, cancelled('n1'))).toEqual(['assess-inspection']);
  });

  it.each(['breach-found', 'inspection-closed'])('goes with %s and does not come back', (type) => {
    const settled = [...heard, event(type, { inspectionId, breachId: 'b', licenceId: 'l' })];
    expect(of(...settled)).toEqual([]);
    expect(of(...settled, comment)).toEqual([]);
  });

  it('keeps the day from which it has waited', () => {
    const later = { ...comment, occurredAt: '2013-12-24T10:00:00Z' };
    expect(tasksOf('inspection:i', 'inspection', ...heard, later)[0]?.since).toBe('2013-12-01T10:00:00Z');
  });

  it('hears nothing in letters that name the control', () => {
    const letter = event('notice-ordered', { noticeId: 'n', policy: 'approve-first' });
    expect(kinds('inspection:i', 'notice', letter)).toEqual([]);
  });
});

describe('tasks about a sanction record', () => {
  const of = (...events: DomainEvent[]) => kinds('licence:l', 'sanctionRecord', ...events);
  const breach = event('breach-recorded', { licenceId: 'l', breachId: 'b' });
  const proposed = event('reaction-proposed', { licenceId: 'l', proposalId: 'p' });
  const recomputed = event('reaction-recomputed', { licenceId: 'l', proposalId: 'p' });
  const settled = (type: string) => event(type, { licenceId: 'l', proposalId: 'p' });
  const declared = event('history-declared-complete', { licenceId: 'l' });
  const awaiting = event('correction-proposed', { correctionId: 'c', eventId: 'e' });

  it('asks for the history where a breach waits for it', () => {
    expect(of(breach)).toEqual(['declare-history']);
    expect(of(breach, declared)).toEqual([]);
    expect(of(declared, breach)).toEqual([]);
  });

  it.each(['warning-issued', 'proposal-dropped'])('a proposal waits until %s', (type) => {
    expect(of(declared, breach, proposed)).toEqual(['decide-proposal']);
    expect(of(declared, breach, proposed, settled(type))).toEqual([]);
  });

  it('a recomputed proposal is looked at, at the latest with its decision', () => {
    expect(of(declared, breach, proposed, recomputed)).toEqual(['decide-proposal', 'look-at-recomputed']);
    expect(of(declared, breach, proposed, recomputed, settled('proposal-dropped'))).toEqual([]);
    expect(of(declared, breach, proposed, settled('warning-issued'), recomputed)).toEqual(['look-at-recomputed']);
  });

  it('a correction waits for the second person', () => {
    const [step] = recorded([awaiting], 'sanctionRecord');
    const doc = step && workList.fold(null, step, 'licence:l');
    expect(doc?.tasks).toMatchObject([{ kind: 'confirm-correction', about: { correctionId: 'c' } }]);
    const [confirmed] = recorded([event('fact-corrected', { eventId: 'e' })], 'sanctionRecord');
    expect(confirmed && doc && workList.fold(doc, confirmed, 'licence:l')?.tasks).toEqual([]);
  });
});

describe('the work list as shown', () => {
  it('says in both written languages what is to be done, and by whom', () => {
    const task = {
      id: 'letter',
      kind: 'post-letter' as const,
      since: '2013-12-01T10:00:00Z',
      about: { noticeId: 'n' },
    };
    expect(shown('notice:n', task)).toEqual({
      ...task,
      role: 'caseworker',
      text: { nb: expect.stringMatching(/./), nn: expect.stringMatching(/./) },
      subject: 'notice:n',
    });
  });

  it('is sorted by what has waited longest', () => {
    const tasks = ['2013-12-03', '2013-12-01'].map((since) => ({
      id: since,
      kind: 'decide-proposal' as const,
      since,
      about: {},
    }));
    expect(workList.index({ tasks, memo: {} })).toEqual({ tasks: 2, since: '2013-12-01' });
  });
});
