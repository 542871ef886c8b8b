import { given, recorded } from '@kernel/given-when-then.js';
import { type DomainEvent } from '@kernel/event.js';
import { erasureOutcomes, type PrivacyEvent } from '../../domain/events.js';
import { liftRestriction } from '../lift-restriction/decide.js';
import { receiveErasureRequest } from '../receive-erasure-request/decide.js';
import { decideErasure, type DecideErasure } from './decide.js';

const requestId = 'b8d5f3a0-5d5b-5a4e-9a55-000000000001';
const asked: PrivacyEvent = {
  type: 'erasure-requested',
  data: { requestId, licenceId: 'l', receivedOn: '2014-01-10', eventIds: [] },
  subjects: [`request:${requestId}`, 'licence:l'],
};
const letter: DomainEvent = { type: 'notice-produced', data: { sha256: 'aa', pdf: { sha256: 'bb' } } };
const corrected: DomainEvent = { type: 'fact-corrected', data: { eventId: 'e' } };
const facts = { holderOrgnr: '974760673', events: recorded([letter, corrected]) };
const command = (change: Partial<DecideErasure>): DecideErasure => ({
  requestId,
  outcome: 'refused-by-archive-duty',
  ground: 'Saksdokumenter bevares.',
  eventIds: [],
  correctionEventId: null,
  ...change,
});
const decide = (change: Partial<DecideErasure>, past: PrivacyEvent[] = [asked]) =>
  given(decideErasure, past, { facts }).when(command(change));

describe('a request for erasure', () => {
  it('keeps who asks and why in the vault', () => {
    const request = {
      licenceId: 'l',
      receivedOn: '2014-01-15',
      eventIds: [],
      from: 'Kari Eksempel',
      text: 'Slett meg.',
    };
    const decision = given(receiveErasureRequest, [], { facts: [] }).when(request);
    expect(decision).toMatchObject({ events: [{ protected: { from: 'Kari Eksempel' }, occurredAt: '2014-01-15' }] });
    expect(JSON.stringify(decision.kind === 'accept' ? decision.events[0]?.data : '')).not.toContain('Kari');
    expect(given(receiveErasureRequest, [], { facts: ['l'] }).when(request)).toMatchObject({
      refusal: { code: 'licence-unknown' },
    });
    expect(
      given(receiveErasureRequest, [], { facts: [] }).when({ ...request, receivedOn: '2014-01-16' }),
    ).toMatchObject({ refusal: { code: 'date-in-future' } });
  });

  it('is refused by the archive duty with ground and paragraph, and nothing else happens', () => {
    expect(decide({})).toEqual({
      kind: 'accept',
      events: [
        {
          type: 'erasure-decided',
          data: {
            requestId,
            licenceId: 'l',
            outcome: 'refused-by-archive-duty',
            paragraph: 'arkivlova § 13',
            decidedOn: '2014-01-15',
            correctionEventId: null,
          },
          protected: { ground: 'Saksdokumenter bevares.' },
          subjects: asked.subjects,
        },
      ],
    });
  });

  it('is met by a restriction of events that are in the case, with the letters they stand for', () => {
    const decision = decide({ outcome: 'restricted', eventIds: ['event-0'] });
    expect(decision).toMatchObject({
      events: [
        { type: 'erasure-decided', data: { paragraph: 'personvernforordningen artikkel 18' } },
        {
          type: 'content-restricted',
          data: { change: 'restrict', eventIds: ['event-0'], blobs: ['aa', 'bb'], decisionId: requestId },
          subjects: [...(asked.subjects ?? []), 'restriction:all'],
        },
      ],
    });
    expect(decide({ outcome: 'restricted' })).toMatchObject({ refusal: { code: 'nothing-to-restrict' } });
    expect(decide({ outcome: 'restricted', eventIds: ['event-0', 'other'] })).toMatchObject({
      refusal: { code: 'event-not-in-case', facts: { eventIds: ['other'] } },
    });
  });

  it('is met by a rectification that has been made', () => {
    expect(decide({ outcome: 'rectified', correctionEventId: 'event-1' })).toMatchObject({
      events: [{ data: { correctionEventId: 'event-1', paragraph: 'personvernforordningen artikkel 16' } }],
    });
    for (const correctionEventId of [null, 'event-0', 'other']) {
      expect(decide({ outcome: 'rectified', correctionEventId })).toMatchObject({
        refusal: { code: 'correction-missing' },
      });
    }
  });

  it('is met by a pseudonym that tells nothing of the name', () => {
    expect(decide({ outcome: 'pseudonymised-views' })).toMatchObject({
      events: [{ type: 'erasure-decided' }, { type: 'name-pseudonymised', data: { pseudonym: 'Innehaver b8d5f3a0' } }],
    });
  });

  it('is answered once in each way, and only where it was made', () => {
    for (const outcome of erasureOutcomes) {
      const change = { outcome, eventIds: ['event-0'], correctionEventId: 'event-1' };
      const first = decide(change);
      if (first.kind !== 'accept') throw new Error(first.kind);
      expect(decide(change, [asked, ...(first.events as PrivacyEvent[])]).kind).toBe('already-true');
      expect(decide(change, [])).toMatchObject({ refusal: { code: 'request-unknown' } });
    }
  });

  it('is lifted where something is restricted, and can be restricted anew', () => {
    const restricted = decide({ outcome: 'restricted', eventIds: ['event-0'] });
    const past = [asked, ...(restricted.kind === 'accept' ? (restricted.events as PrivacyEvent[]) : [])];
    const lift = { requestId, ground: 'Saken er tatt opp igjen.' };
    const lifted = given(liftRestriction, past).when(lift);
    expect(lifted).toMatchObject({
      events: [{ data: { change: 'lift', eventIds: ['event-0'], blobs: ['aa', 'bb'] } }],
    });
    const after = [...past, ...(lifted.kind === 'accept' ? (lifted.events as PrivacyEvent[]) : [])];
    expect(given(liftRestriction, after).when(lift)).toMatchObject({ refusal: { code: 'nothing-restricted' } });
    expect(decide({ outcome: 'restricted', eventIds: ['event-0'] }, after).kind).toBe('accept');
  });
});
