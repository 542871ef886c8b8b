import { type DomainEvent } from '@kernel/event.js';

export const policeSteps = ['reported', 'fined', 'charged', 'convicted', 'dropped', 'acquitted'] as const;
export type PoliceStep = (typeof policeSteps)[number];

/** What the police do about the same facts: a breach on record, or a control that may lead to one. */
export type PoliceAbout = { readonly breachId: string } | { readonly inspectionId: string };

/** Law.md § 3.5, trap 17. The police's reference is criminal data (GDPR art. 10): it goes to the vault. */
export type PoliceEvent =
  | DomainEvent<
      'police-track-recorded',
      { licenceId: string; about: PoliceAbout; step: PoliceStep; on: string },
      { reference: string }
    >
  | DomainEvent<'police-track-cleared', { licenceId: string; about: PoliceAbout; on: string }, { reasons: string }>;
