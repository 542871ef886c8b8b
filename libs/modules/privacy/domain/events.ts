import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';
import { type RestrictionChange } from '@platform/vault/restrictions.js';

/**
 * What can come of a request for erasure (law.md § 6). There is no "erased": documents of a case are kept by the archive
 * act, and another act's duty to delete is met in another way.
 */
export const erasureOutcomes = [
  'refused-by-archive-duty',
  'restricted',
  'rectified',
  'pseudonymised-views',
  'non-record-copies-deleted',
] as const;
export type ErasureOutcome = (typeof erasureOutcomes)[number];

export type PrivacyEvent =
  | DomainEvent<
      'erasure-requested',
      { requestId: string; licenceId: string; receivedOn: string; eventIds: readonly string[] },
      { from: string; text: string }
    >
  | DomainEvent<
      'erasure-decided',
      {
        requestId: string;
        licenceId: string;
        outcome: ErasureOutcome;
        paragraph: string | null;
        decidedOn: string;
        /** the correction that a rectification is */
        correctionEventId: string | null;
      },
      { ground: string }
    >
  | DomainEvent<'content-restricted', { requestId: string; licenceId: string } & RestrictionChange>
  | DomainEvent<'restriction-lifted', { requestId: string; licenceId: string } & RestrictionChange, { ground: string }>
  | DomainEvent<'name-pseudonymised', { requestId: string; orgnr: string; pseudonym: string }>;

export const privacyEventTypes: EventType[] = v1(
  'erasure-requested',
  'erasure-decided',
  'content-restricted',
  'restriction-lifted',
  'name-pseudonymised',
);
