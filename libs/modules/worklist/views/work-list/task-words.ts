import { type Role } from '@kernel/actor.js';

/** What a person is asked to do, in words, and whose task it usually is. */
export interface TaskWords {
  readonly role: Role;
  readonly nb: string;
  readonly nn: string;
}
