import { type EventType, v1 } from '@kernel/codec.js';
import { type DeadlineChange } from '@kernel/deadline.js';

/** What of an event type can be corrected. Ids cannot; text in the vault is put right there. */
export interface Correctable {
  readonly type: string;
  /** JSON pointers; `*` stands for any index */
  readonly paths: readonly string[];
  /** when the fact happened, from corrected data; null where that is not in the data */
  readonly occurredAt: (data: never) => string | null;
  /** deadlines the event arms, from corrected data; a deadline that is no longer armed is not armed again */
  readonly deadlines: (data: never) => readonly DeadlineChange[];
}

export const correctionEventTypes: EventType[] = v1('fact-corrected', 'entered-in-error', 'correction-proposed');

export const matches = (pattern: string, path: string): boolean => {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((step, i) => (step === '*' ? /^\d+$/.test(given[i] ?? '') : step === given[i]))
  );
};
