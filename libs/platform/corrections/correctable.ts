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

/** Which letter an event says was made; null for any other event. The modules know, the platform does not. */
export type LetterMade = (event: { readonly type: string; readonly data: object }) => string | null;

export const correctionEventTypes: EventType[] = v1(
  'fact-corrected',
  'entered-in-error',
  'correction-proposed',
  'correction-rejected',
);

export const matches = (pattern: string, path: string): boolean => {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((step, i) => (step === '*' ? /^\d+$/.test(given[i] ?? '') : step === given[i]))
  );
};
