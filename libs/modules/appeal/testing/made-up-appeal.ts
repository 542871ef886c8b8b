import { type AppealEvent } from '../domain/events.js';

export const appealId = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000e1';
export const licenceId = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000b1';
export const withdrawalId = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000d1';
export const holderOrgnr = '974760673';
export const of = { appealId, licenceId };
export const council = { body: 'kommunestyret', bodyId: 'kommunestyret', reference: 'K-sak 3/14' };

type Lodged = Extract<AppealEvent, { type: 'appeal-lodged' }>;

/** Decided 6 January 2014, arrived on the 9th: in time until the 30th. Handed in on the 20th unless said otherwise. */
export const lodged = (change: Partial<Lodged['data']> = {}): Lodged => ({
  type: 'appeal-lodged',
  data: {
    ...of,
    against: { kind: 'withdrawal', reactionId: withdrawalId, alsoContests: [] },
    by: { kind: 'holder', orgnr: holderOrgnr },
    holderOrgnr,
    channel: 'paper',
    documentId: null,
    postedOn: '2014-01-20',
    receivedAt: '2014-01-21T09:00:00Z',
    lodgedAt: '2014-01-20T11:00:00Z',
    repeats: null,
    timeliness: {
      startsOn: '2014-01-09',
      certainty: 'proven',
      due: '2014-01-30',
      inTime: true,
      absoluteBar: '2015-01-06',
    },
    reasoning: [],
    route: { to: 'state-administrator', body: 'Fylkesmannen' },
    argumentIds: ['one', 'two'],
    lacks: [],
    ...change,
  },
  protected: { arguments: ['En.', 'To.'], change: 'Oppheves.', appellant: '', interest: '' },
});

export const late = (lodgedOn: string, certainty: 'proven' | 'presumed' = 'proven'): Lodged =>
  lodged({
    postedOn: lodgedOn,
    receivedAt: `${lodgedOn}T12:00:00Z`,
    lodgedAt: `${lodgedOn}T11:00:00Z`,
    timeliness: {
      startsOn: '2014-01-09',
      certainty,
      due: '2014-01-30',
      inTime: certainty === 'proven' ? false : null,
      absoluteBar: certainty === 'proven' ? '2015-01-06' : null,
    },
  });

export const met = { appealable: true, 'right-to-appeal': true, 'in-time': true, form: true };

export const assessed = (change: Partial<typeof met> = {}): AppealEvent => ({
  type: 'admissibility-assessed',
  data: { ...of, met: { ...met, ...change }, formVersion: 1 },
});

export const answered = (argumentId: string): AppealEvent => ({
  type: 'argument-answered',
  data: { ...of, argumentId },
});

export const reconsidered = (outcome: 'upheld' | 'amended' | 'reversed' = 'upheld'): AppealEvent => ({
  type: 'appeal-reconsidered',
  data: { ...of, outcome, amended: null, decidedBy: council, restsOn: 'law', decidedOn: '2014-02-10' },
});

export const forwarded: AppealEvent = {
  type: 'appeal-forwarded',
  data: {
    ...of,
    on: '2014-02-12',
    to: 'Fylkesmannen',
    late: false,
    file: { sha256: 'a', size: 1, pages: 1 },
    entries: [],
  },
};
