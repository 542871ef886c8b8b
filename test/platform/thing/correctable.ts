import { type Correctable } from '@platform/corrections/correctable.js';
import { timer } from './events.js';
import { dueOf } from './use-cases.js';

interface Timed {
  readonly start: string;
  readonly days: number;
}

export const thingCorrectable: readonly Correctable[] = [
  {
    type: 'thing-made',
    paths: ['/made', '/name'],
    occurredAt: ({ made }: { made: string }) => made,
    deadlines: () => [],
  },
  { type: 'thing-counted', paths: ['/by'], occurredAt: () => null, deadlines: () => [] },
  {
    type: 'thing-timed',
    paths: ['/start', '/days'],
    occurredAt: ({ start }: Timed) => start,
    deadlines: ({ start, days }: Timed) => [timer(dueOf(start, days))],
  },
];
