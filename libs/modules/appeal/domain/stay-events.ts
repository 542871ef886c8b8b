import { type DomainEvent } from '@kernel/event.js';
import { type DecidedBy } from '../../sanction/contract.js';

interface Of {
  readonly appealId: string;
  readonly licenceId: string;
}

interface Decided extends Of {
  decidedBy: DecidedBy & { readonly bodyId: string };
  restsOn: string;
  decidedOn: string;
}

/** Forvaltningsloven § 42: an appeal has no suspensive effect; a body may let the decision wait. */
export type StayEvent =
  | DomainEvent<'stay-requested', Of & { on: string; target: string }>
  | DomainEvent<
      'stay-granted',
      Decided & {
        from: string;
        /** `appeal-decided` or the last day */
        until: string;
      },
      { considerations: string; conditions: readonly string[] }
    >
  | DomainEvent<'stay-refused', Decided, { considerations: string }>
  | DomainEvent<'stay-ended', Of & { on: string; toldOn: string; resumeOn: string }>;

export const stayTypes = ['stay-requested', 'stay-granted', 'stay-refused', 'stay-ended'] as const;
