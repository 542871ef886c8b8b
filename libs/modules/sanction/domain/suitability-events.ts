import { type DomainEvent } from '@kernel/event.js';

export const suitabilityRoles = ['holder', 'person-with-influence', 'manager', 'deputy-manager'] as const;
export type SuitabilityRole = (typeof suitabilityRoles)[number];

export const suitabilityFields = ['tax', 'excise', 'accounting', 'alcohol', 'related'] as const;
export type SuitabilityField = (typeof suitabilityFields)[number];

/** Who it is about, by a reference that means something in this event only; the name lies in the vault. */
export interface SuitabilityPerson {
  readonly ref: string;
  readonly role: SuitabilityRole;
}

export interface SuitabilityMatter {
  /** `ref` of the person */
  readonly person: string;
  readonly kind: SuitabilityField;
  /** day of what was done; never older than ten years (alkoholloven § 1-7b) */
  readonly factOn: string;
}

export interface SuitabilityLost {
  readonly licenceId: string;
  readonly lossId: string;
  readonly assessedOn: string;
  readonly persons: readonly SuitabilityPerson[];
  readonly matters: readonly SuitabilityMatter[];
}

/** Guideline 7.4: the record is no longer spotless. Tax and criminal data lie in the vault alone. */
export type SuitabilityEvent = DomainEvent<
  'suitability-lost',
  SuitabilityLost,
  {
    persons: readonly { ref: string; name: string }[];
    /** one for each matter, in the same order */
    matters: readonly { source: string; description: string }[];
  }
>;

/** As the sanction record keeps it. */
export interface Loss extends Omit<SuitabilityLost, 'licenceId'> {
  readonly droppedOn: string | null;
  readonly eventId: string;
}
