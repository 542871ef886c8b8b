import { given } from '@kernel/given-when-then.js';
import { sanctionDecider, type SanctionRecord } from '../../../sanction/contract.js';
import { type ImpartialityEvent } from '../../domain/impartiality.js';
import { type CouncilMeetingEvent } from '../../domain/meeting-events.js';
import {
  added,
  bodyOf,
  caseId,
  impartialityAfter,
  meetingId,
  nobody,
  sanctionCase,
  scheduled,
} from '../../testing/made-up-meeting.js';
import { addItem, type AddItem, type AddItemFacts } from './decide.js';

const record = (dispatchedOn: string | null): SanctionRecord => ({
  ...sanctionDecider.initial,
  cases: [
    {
      caseId,
      track: 'ladder',
      hearings: [
        {
          noticeId: 'n',
          grounds: [],
          largest: { length: { weeks: 4 } },
          replyDays: 14,
          putsForward: [],
          points: [],
          combinedWith: null,
          orderedAt: '',
          dispatchedOn,
          returnedOn: null,
          due: null,
        },
      ],
      exception: null,
      replies: [],
      expired: false,
      decided: false,
    },
  ],
});
const asked: AddItem = {
  meetingId,
  case: sanctionCase,
  reference: '3/14',
  title: 'Sak',
  proposal: { kind: 'warning' },
  alternatives: [],
  proposalText: '',
  considerations: '',
  withAddendum: false,
  urgent: null,
};
const add = (
  command: Partial<AddItem> = {},
  facts: Partial<AddItemFacts> = {},
  now = '2014-01-02T12:00:00Z',
  past: readonly CouncilMeetingEvent[] = [scheduled()],
): unknown => {
  const known: AddItemFacts = { impartiality: nobody, body: bodyOf(5), record: record('2013-12-05'), ...facts };
  const decision = given(addItem, past, { facts: known, now }).when({ ...asked, ...command });
  if (decision.kind === 'refuse') return decision.refusal.code;
  return decision.kind === 'accept' ? decision.events[0] : decision.kind;
};

describe('a case is put on an agenda', () => {
  it('until the day the papers are due, and not the day after', () => {
    expect(add({}, {}, '2014-01-06T12:00:00Z')).toMatchObject({ type: 'item-added', data: { addendumAfter: null } });
    expect(add({}, {}, '2014-01-07T12:00:00Z')).toBe('paper-deadline-passed');
  });

  it('only of a meeting that comes after the party’s reply limit', () => {
    // The meeting is on 13 January: sent on 27 December the limit ends on the tenth, on 30 December on the day itself.
    expect(add({ withAddendum: true }, { record: record('2013-12-27') })).toMatchObject({
      data: { addendumAfter: '2014-01-10' },
    });
    expect(add({ withAddendum: true }, { record: record('2013-12-30') })).toBe('reply-limit-not-out');
    expect(add({}, { record: record(null) })).toBe('reply-limit-not-out');
  });

  it('with an addendum to come, where the limit ends on the paper deadline or later', () => {
    // Papers are due on 6 January.
    expect(add({}, { record: record('2013-12-20') })).toMatchObject({ data: { addendumAfter: null } });
    expect(add({}, { record: record('2013-12-23') })).toBe('addendum-needed');
  });

  it('by somebody who is not disqualified, and once', () => {
    const barred: ImpartialityEvent = {
      type: 'impartiality-decided',
      data: {
        caseKey: caseId,
        person: { role: 'caseworker', id: 'test-caseworker' },
        disqualified: true,
        ground: 'kin',
        decidedBy: 'self',
        meetingId: null,
        itemId: null,
        for: 0,
        against: 0,
      },
      protected: { reasons: 'x' },
    };
    expect(add({}, { impartiality: impartialityAfter(barred) })).toBe('preparer-disqualified');
    expect(add({}, {}, undefined, [scheduled(), added(null)])).toBe('item-there');
  });

  it('with a proposal that such a case can end in', () => {
    expect(add({ proposal: { kind: 'stay', granted: true, until: 'appeal-decided' } })).toBe(
      'proposal-does-not-suit-case',
    );
    expect(add({ case: { kind: 'other' }, proposal: null }, { record: null })).toMatchObject({ type: 'item-added' });
  });

  it('as a matter of urgency on the day, unless the chair or a third of those present is against it', () => {
    const urgent = { present: 5, against: 1, chairAgainst: false };
    const then = '2014-01-13T18:00:00Z';
    expect(add({ urgent }, {}, then)).toMatchObject({ type: 'item-added-as-urgent', data: { present: 5, against: 1 } });
    expect(add({ urgent: { ...urgent, against: 2 } }, {}, then)).toBe('urgent-opposed');
    expect(add({ urgent: { ...urgent, chairAgainst: true } }, {}, then)).toBe('urgent-opposed');
    expect(add({ urgent: { ...urgent, present: 2 } }, {}, then)).toBe('no-quorum');
    expect(add({ urgent }, {}, '2014-01-12T12:00:00Z')).toBe('urgent-before-meeting');
    expect(add({ urgent }, { record: record('2013-12-30') }, then)).toBe('reply-limit-not-out');
  });
});
