import { earliest } from '@kernel/clock.js';
import { type Correctable } from '@platform/corrections/correctable.js';
import { type SanctionEvent } from './events.js';

type Data<T extends SanctionEvent['type']> = Extract<SanctionEvent, { type: T }>['data'];

export const correctable: readonly Correctable[] = [
  {
    type: 'breach-recorded',
    paths: ['/offences/*/at', '/offences/*/class', '/offences/*/provision'],
    occurredAt: ({ offences }: Data<'breach-recorded'>) => earliest(offences.map(({ at }) => at)),
    deadlines: () => [],
  },
  {
    type: 'warning-issued',
    paths: ['/decidedOn', '/decidedBy/reference'],
    occurredAt: ({ decidedOn }: Data<'warning-issued'>) => decidedOn,
    deadlines: () => [],
  },
  {
    type: 'decision-notified',
    paths: ['/arrivedOn'],
    occurredAt: ({ arrivedOn }: Data<'decision-notified'>) => arrivedOn,
    deadlines: () => [],
  },
  {
    type: 'suitability-lost',
    paths: ['/matters/*/factOn', '/matters/*/kind', '/assessedOn'],
    occurredAt: ({ assessedOn }: Data<'suitability-lost'>) => assessedOn,
    deadlines: () => [],
  },
  {
    type: 'points-allotted',
    paths: ['/decidedOn', '/decidedBy/reference'],
    occurredAt: ({ decidedOn }: Data<'points-allotted'>) => decidedOn,
    deadlines: () => [],
  },
  { type: 'history-declared-complete', paths: ['/through', '/source'], occurredAt: () => null, deadlines: () => [] },
];
