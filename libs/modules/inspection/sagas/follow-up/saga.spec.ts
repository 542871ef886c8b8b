import { type DomainEvent, type Subject } from '@kernel/event.js';
import { recorded } from '@kernel/given-when-then.js';
import { uuidFrom } from '@kernel/ids.js';
import { type NoticeEvent } from '../../../notice/contract.js';
import { carriedOut, closed, holderOrgnr, inspectionId, licenceId, placeId } from '../../testing/made-up-control.js';
import { inspectionFollowUp } from './saga.js';

const other = { licenceId: 'licence-2', holderOrgnr: '889640782' };
const third = { licenceId: 'licence-3', holderOrgnr };
const toHolder = uuidFrom('notice', 'inspection-report', inspectionId, 'holder', holderOrgnr);
const toPlace = uuidFrom('notice', 'inspection-report', inspectionId, 'place', placeId);
const subjects: readonly Subject[] = [`inspection:${inspectionId}`];
const about = { inspectionId, licenceIds: [licenceId] };
const holder = { kind: 'holder' as const, orgnr: holderOrgnr };

const ordered = (
  noticeId: string,
  kind: 'inspection-report' | 'closed-without-reaction' = 'inspection-report',
): NoticeEvent => ({
  type: 'notice-ordered',
  data: {
    noticeId,
    kind,
    recipient: noticeId === toPlace ? { kind: 'place', placeId } : holder,
    about,
    language: 'nn',
    policy: 'send',
    replaces: null,
  },
  subjects,
});
const dispatched = (noticeId: string): NoticeEvent => ({
  type: 'notice-dispatched',
  data: { noticeId, dispatchedOn: '2013-11-12', channel: 'paper', evidence: 'postlogg' },
  subjects,
});
const letter = { kind: 'inspection-report' as const, recipient: holder, about };
const arrived = (noticeId: string): NoticeEvent => ({
  type: 'notice-arrived',
  data: { noticeId, arrivedOn: '2013-11-13', certainty: 'proven', basis: 'kvittering', ...letter },
  subjects,
});
const returned = (noticeId: string): NoticeEvent => ({
  type: 'notice-undeliverable',
  data: { noticeId, on: '2013-11-20', reason: 'ukjent', ...letter },
  subjects,
});

/** The commands that each event of a sequence leads to, in order. */
const play = (...events: DomainEvent[]) => {
  let state = inspectionFollowUp.initial;
  return recorded(events, 'inspection').map((event) => {
    const reaction = inspectionFollowUp.react(state, { kind: 'event', event });
    if (reaction) state = inspectionFollowUp.evolve(state, reaction.note);
    return reaction?.commands ?? [];
  });
};
const last = (...events: DomainEvent[]) => play(...events).at(-1);

describe('inspection follow-up', () => {
  it('writes to the place and to each holder once, about the holder’s own licences', () => {
    const licences = [{ licenceId, holderOrgnr }, other, third];
    const [commands = []] = play(carriedOut({ licences }));
    expect(commands.map(({ name, data }) => [name, data])).toMatchObject([
      [
        'order-notice',
        { recipient: { kind: 'place', placeId }, about: { licenceIds: [licenceId, 'licence-2', 'licence-3'] } },
      ],
      ['order-notice', { noticeId: toHolder, recipient: holder, about: { licenceIds: [licenceId, 'licence-3'] } }],
      [
        'order-notice',
        { recipient: { kind: 'holder', orgnr: other.holderOrgnr }, about: { licenceIds: ['licence-2'] } },
      ],
    ]);
    expect(commands).toHaveLength(3);
    expect(play(carriedOut({ licences }))[0]).toEqual(commands);
  });

  it('records that a report letter is out, to whom', () => {
    expect(last(carriedOut(), ordered(toPlace), dispatched(toPlace))).toEqual([
      { name: 'record-report-sent', data: { inspectionId, noticeId: toPlace, to: 'place', sentOn: '2013-11-12' } },
    ]);
  });

  it('starts the comment clock when the holder has the report', () => {
    expect(last(carriedOut(), ordered(toHolder), arrived(toHolder))).toEqual([
      {
        name: 'start-comment-period',
        data: { inspectionId, noticeId: toHolder, receivedOn: '2013-11-13', certainty: 'proven' },
      },
    ]);
  });

  it('starts no clock, and stops none, for the place’s copy or a letter it does not know', () => {
    for (const event of [arrived, returned]) {
      expect(last(carriedOut(), ordered(toPlace), event(toPlace))).toEqual([]);
      expect(last(carriedOut(), ordered(toHolder), event('unknown'))).toEqual([]);
    }
  });

  it('stops the clock when the holder’s report comes back', () => {
    expect(last(carriedOut(), ordered(toHolder), arrived(toHolder), returned(toHolder))).toEqual([
      { name: 'cancel-comment-period', data: { inspectionId, noticeId: toHolder } },
    ]);
  });

  it('counts from the replacement of a report that came back', () => {
    const replacement = 'replacement';
    const sequence = [carriedOut(), ordered(toHolder), returned(toHolder), ordered(replacement)];
    expect(last(...sequence, dispatched(replacement))).toMatchObject([
      { name: 'record-report-sent', data: { noticeId: replacement, to: 'holder' } },
    ]);
    expect(last(...sequence, arrived(replacement))).toMatchObject([
      { name: 'start-comment-period', data: { noticeId: replacement } },
    ]);
  });

  it('tells each holder when the case is closed, and starts no clock with that letter', () => {
    const closing = uuidFrom('notice', 'closed-without-reaction', inspectionId, holderOrgnr);
    const sequence = [carriedOut({ licences: [{ licenceId, holderOrgnr }, other] }), closed];
    expect(last(...sequence)).toMatchObject([
      { name: 'order-notice', data: { noticeId: closing, kind: 'closed-without-reaction', recipient: holder } },
      { name: 'order-notice', data: { recipient: { orgnr: other.holderOrgnr }, about: { licenceIds: ['licence-2'] } } },
    ]);
    const ignored = [ordered(closing, 'closed-without-reaction'), dispatched(closing), arrived(closing)];
    expect(play(...sequence, ...ignored).slice(2)).toEqual([[], [], []]);
  });

  it('does nothing about what people and other sagas record', () => {
    const commented = {
      type: 'holder-commented' as const,
      data: { inspectionId, documentId: 'd', receivedOn: '2013-11-20', from: 'holder' as const, late: false },
    };
    expect(last(carriedOut(), commented)).toEqual([]);
    const refused = {
      kind: 'refused' as const,
      command: { name: 'x', data: {} },
      code: 'c',
      at: '2013-11-20T00:00:00Z',
    };
    expect(inspectionFollowUp.react(inspectionFollowUp.initial, refused)).toBeNull();
  });

  it('belongs to the control that an event names, and to none where it names none', () => {
    const [named, unnamed] = recorded([carriedOut(), { ...closed, subjects: [] }]);
    expect(named && inspectionFollowUp.instanceOf(named)).toBe(inspectionId);
    expect(unnamed && inspectionFollowUp.instanceOf(unnamed)).toBeNull();
  });
});
