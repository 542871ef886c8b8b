import { osloDate } from '@kernel/clock.js';
import { defaultRules } from '@law/rule-set.js';
import { type Correctable } from '@platform/corrections/correctable.js';
import { commentPeriod, reportDeadline } from './comment-period.js';
import { type InspectionEvent } from './events.js';

type Data<T extends InspectionEvent['type']> = Extract<InspectionEvent, { type: T }>['data'];

/** What of a control can be put right, and which deadlines follow. */
export const correctable: readonly Correctable[] = [
  {
    type: 'inspection-carried-out',
    paths: ['/startedAt', '/endedAt', '/findings/*/at', '/findings/*/provision', '/mode'],
    occurredAt: ({ endedAt }: Data<'inspection-carried-out'>) => endedAt,
    deadlines: ({ endedAt }: Data<'inspection-carried-out'>) => [reportDeadline(osloDate(endedAt), defaultRules)],
  },
  {
    type: 'comment-period-started',
    paths: ['/receivedOn'],
    occurredAt: ({ receivedOn }: Data<'comment-period-started'>) => receivedOn,
    deadlines: ({ inspectionId, noticeId, receivedOn }: Data<'comment-period-started'>) => [
      commentPeriod(inspectionId, noticeId, receivedOn, defaultRules),
    ],
  },
  {
    type: 'holder-commented',
    paths: ['/receivedOn'],
    occurredAt: ({ receivedOn }: Data<'holder-commented'>) => receivedOn,
    deadlines: () => [],
  },
];
