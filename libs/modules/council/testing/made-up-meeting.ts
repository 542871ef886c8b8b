import { fold } from '@kernel/fold.js';
import { recorded } from '@kernel/given-when-then.js';
import { type CouncilBodyEvent, type Office } from '../domain/body-events.js';
import { type CouncilBody, councilBodyDecider } from '../domain/body-state.js';
import { type CaseImpartiality, impartialityDecider, type ImpartialityEvent } from '../domain/impartiality.js';
import { type BodyDecision, type CaseRef, type CouncilMeetingEvent, type Paper } from '../domain/meeting-events.js';

export const meetingId = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000d1';
export const itemId = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000e1';
export const licenceId = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000b1';
export const caseId = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000f1';
export const day = '2014-01-13';
export const body = { id: 'formannskapet', name: 'formannskapet', kind: 'political' } as const;
export const sanctionCase: CaseRef = { kind: 'sanction', licenceId, caseId };

type Of<T extends CouncilMeetingEvent['type']> = Extract<CouncilMeetingEvent, { type: T }>;

/** A body of so many seats, all taken by `m-1`, `m-2` …, the first of them chair, and two substitutes. */
export const bodyOf = (seats: number): CouncilBody => {
  const appointed = (memberId: string, office: Office): CouncilBodyEvent => ({
    type: 'member-appointed',
    data: { bodyId: body.id, memberId, office, from: '2011-10-01', until: null },
    protected: { name: 'Oppdiktet' },
  });
  const events: CouncilBodyEvent[] = [
    {
      type: 'body-established',
      data: { bodyId: body.id, name: body.name, kind: 'political', seats, from: '2011-10-01', decidedBy: 'K-sak 1/11' },
    },
    ...Array.from({ length: seats }, (_, n) => appointed(`m-${n + 1}`, n === 0 ? 'chair' : 'member')),
    appointed('s-1', 'substitute'),
    appointed('s-2', 'substitute'),
  ];
  return fold(councilBodyDecider, recorded(events, councilBodyDecider.category));
};

export const scheduled = (castingVote: 'chair' | 'none' = 'chair'): Of<'meeting-scheduled'> => ({
  type: 'meeting-scheduled',
  data: {
    meetingId,
    body,
    day,
    startsAt: `${day}T17:00:00+01:00`,
    place: 'kommunestyresalen',
    paperDeadline: '2014-01-06',
    summonsDue: '2014-01-06',
    rules: { from: '2011-10-01', paperDeadlineDays: 7, summonsDays: 7, castingVote },
  },
});

export const summoned: Of<'meeting-summoned'> = {
  type: 'meeting-summoned',
  data: { meetingId, on: '2014-01-06', members: [] },
};

export const added = (proposal: BodyDecision | null, ref: CaseRef = sanctionCase): Of<'item-added'> => ({
  type: 'item-added',
  data: { meetingId, itemId, case: ref, reference: '3/14', proposal, alternatives: [], addendumAfter: null },
  protected: { title: 'Sak', proposalText: '', considerations: '' },
});

export const frozen = (...documents: string[]): Of<'papers-frozen'> => {
  const paper: Paper = { kind: 'case-paper', documentId: null, sha256: 'a', mediaType: 'text/html', size: 1 };
  const files = [paper, ...documents.map((documentId): Paper => ({ ...paper, kind: 'attachment', documentId }))];
  return { type: 'papers-frozen', data: { meetingId, itemId, addendum: false, files, members: [] } };
};

export const attended = (...present: string[]): Of<'attendance-recorded'> => ({
  type: 'attendance-recorded',
  data: { meetingId, itemId, present, chair: present[0] ?? '', seats: 5, entitled: present.length },
});

export const nobody: CaseImpartiality = { persons: [] };

export const impartialityAfter = (...events: ImpartialityEvent[]): CaseImpartiality =>
  fold(impartialityDecider, recorded(events, impartialityDecider.category));

export const objected = (memberId: string): ImpartialityEvent => ({
  type: 'impartiality-objected',
  data: { caseKey: caseId, person: { role: 'member', id: memberId }, documentId: null, on: day },
  protected: { reasons: 'Nabo.' },
});

export const disqualified = (memberId: string): ImpartialityEvent => ({
  type: 'impartiality-decided',
  data: {
    caseKey: caseId,
    person: { role: 'member', id: memberId },
    disqualified: true,
    ground: 'kin',
    decidedBy: 'body',
    meetingId,
    itemId,
    for: 4,
    against: 0,
  },
  protected: { reasons: 'Søster.' },
});
