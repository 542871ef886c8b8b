import { type DomainEvent, type Subject } from '@kernel/event.js';
import { recorded } from '@kernel/given-when-then.js';
import { foldSubject } from '@platform/projections/fold-subject.js';
import { type Tasks } from './task-list.js';
import { workList } from './view.js';

const event = (type: string, data: object): DomainEvent => ({ type, data, occurredAt: '2014-01-02T10:00:00Z' });
const kinds = (subject: Subject, category: string, ...events: DomainEvent[]): string[] =>
  ((foldSubject(workList, subject, recorded(events, category)) as Tasks | null)?.tasks ?? []).map(({ kind }) => kind);

const ref = { kind: 'sanction', licenceId: 'l', caseId: 'c' };
const item = { meetingId: 'm', itemId: 'i', case: ref };
const added = event('item-added', item);

describe('tasks about a meeting', () => {
  const of = (...events: DomainEvent[]) => kinds('meeting:m', 'councilMeeting', ...events);
  it.each(['papers-frozen', 'item-decided', 'item-postponed', 'meeting-cancelled'])(
    'the papers of an item, until %s',
    (settledBy) => {
      expect(of(added)).toEqual(['prepare-papers']);
      expect(of(added, event(settledBy, item))).toEqual([]);
    },
  );

  it('are none for a referred matter', () => {
    expect(of(event('item-added', { ...item, case: { kind: 'referred' } }))).toEqual([]);
  });
});

describe('tasks about impartiality', () => {
  const person = { role: 'inspector', id: 'K-1/2' };
  const of = (...events: DomainEvent[]) => kinds('impartiality:c', 'impartiality', ...events);
  const objected = event('impartiality-objected', { caseKey: 'c', person });
  const decided = (disqualified: boolean) => event('impartiality-decided', { caseKey: 'c', person, disqualified });

  it('stand from the doubt to the decision', () => {
    expect(of(objected)).toEqual(['decide-impartiality']);
    expect(of(event('impartiality-declared', { caseKey: 'c', person, inDoubt: false }))).toEqual([]);
    expect(of(objected, decided(false))).toEqual([]);
  });

  it('flag the report of a disqualified inspector, until the case is decided', () => {
    expect(of(objected, decided(true))).toEqual(['look-at-report']);
    expect(of(objected, decided(true), event('item-decided', item))).toEqual([]);
  });
});

describe('a case on its way to the body', () => {
  const of = (...events: DomainEvent[]) => kinds('licence:l', 'councilMeeting', ...events);
  const expired = event('reply-period-expired', { licenceId: 'l', caseId: 'c' });

  it('is to be put before it, until it stands on an agenda', () => {
    expect(of(expired)).toEqual(['put-case-to-body']);
    expect(of(expired, added)).toEqual([]);
  });

  it('is to be put before it again when the item is postponed or the meeting cancelled', () => {
    expect(of(expired, added, event('item-postponed', { ...item, to: null }))).toEqual(['put-case-to-body']);
    expect(of(expired, added, event('meeting-cancelled', { meetingId: 'm' }))).toEqual(['put-case-to-body']);
    expect(of(expired, added, event('meeting-cancelled', { meetingId: 'other' }))).toEqual([]);
  });

  it('waits for a person when the vote could not be carried out, until it is', () => {
    const vote = { licenceId: 'l', caseId: 'c', meetingId: 'm', itemId: 'i' };
    const stopped = event('vote-not-carried-out', { ...vote, refusal: { code: 'G8' } });
    expect(of(expired, added, stopped)).toEqual(['mend-vote']);
    expect(of(expired, added, stopped, event('vote-carried-out', { ...vote, reactionId: null }))).toEqual([]);
  });
});
