import { type Role } from '@kernel/actor.js';

/** Who reads all cases of their municipality (domain.md § 4). */
export const CASE_READERS: readonly Role[] = [
  'caseworker',
  'council-secretary',
  'council-member',
  'auditor',
  'administrator',
];
