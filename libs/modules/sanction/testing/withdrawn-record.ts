import { licenceDecider, type LicenceState } from '../../licence/contract.js';
import { type SanctionEvent } from '../domain/events.js';
import { type Extent } from '../domain/withdrawal-events.js';
import { holderOrgnr, licence, licenceId, subjects } from './made-up-record.js';

export const withdrawalId = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000d1';
export const appealId = 'b8d5f3a0-5d5b-5a4e-9a55-0000000000e1';

/** Two weeks from 3 February 2014, decided 6 January, arrived 9 January: appeal time until 30 January. */
export const withdrawnPast = (extent: Extent = { length: { weeks: 2 } }): SanctionEvent[] => [
  {
    type: 'withdrawal-decided',
    data: {
      licenceId,
      withdrawalId,
      caseId: 'case',
      track: 'ladder',
      grounds: [{ breachId: 'breach-1' }],
      extent,
      decidedBy: { body: 'formannskapet', reference: '3/14' },
      decidedOn: '2014-01-06',
      startOn: '2014-02-03',
      endOn: '2014-02-16',
      departsFromProposal: false,
      holderOrgnr,
    },
    subjects,
  },
  {
    type: 'decision-notified',
    data: { licenceId, reactionId: withdrawalId, noticeId: 'notice-9', arrivedOn: '2014-01-09', certainty: 'proven' },
    occurredAt: '2014-01-09',
    subjects,
  },
  {
    type: 'withdrawal-scheduled',
    data: { licenceId, withdrawalId, startOn: '2014-02-03', endOn: '2014-02-16', movedBecause: null },
    subjects,
  },
];

export const noted: SanctionEvent = {
  type: 'appeal-noted',
  data: { licenceId, reactionId: withdrawalId, appealId, on: '2014-01-20' },
  occurredAt: '2014-01-20',
  subjects,
};

/** The licence while the withdrawal runs. */
export const runningLicence: LicenceState = {
  ...licenceDecider.initial,
  ...licence,
  withdrawals: [
    {
      withdrawalId,
      from: '2014-02-03',
      to: '2014-02-16',
      ended: false,
      suspended: false,
      decidedDays: 14,
      served: [],
      since: '2014-02-03',
    },
  ],
};
