import { type DomainEvent } from './event.js';
import { type JsonObject } from './json.js';

/** A refusal is data: a stable code, the paragraph it rests on, the facts, and what would mend it. */
export interface Refusal {
  readonly code: string;
  readonly paragraph: string | null;
  readonly message: { readonly nb: string; readonly nn: string };
  readonly facts: JsonObject;
}

export type Decision<E extends DomainEvent> =
  | { readonly kind: 'accept'; readonly events: readonly E[] }
  | { readonly kind: 'refuse'; readonly refusal: Refusal }
  | { readonly kind: 'already-true' };

export const accept = <E extends DomainEvent>(...events: E[]): Decision<E> => ({ kind: 'accept', events });

export const refuse = (
  code: string,
  paragraph: string | null,
  message: Refusal['message'],
  facts: JsonObject = {},
): { readonly kind: 'refuse'; readonly refusal: Refusal } => ({
  kind: 'refuse',
  refusal: { code, paragraph, message, facts },
});

/** What was asked for is so already; no event, no error. */
export const alreadyTrue = (): { readonly kind: 'already-true' } => ({ kind: 'already-true' });

/** One reason to refuse; null allows. */
export type Policy<X> = (x: X) => { readonly kind: 'refuse'; readonly refusal: Refusal } | null;

/** The first policy that refuses, in the order of the list. */
export const firstRefusal = <X>(policies: readonly Policy<X>[], x: X): ReturnType<Policy<X>> => {
  for (const policy of policies) {
    const refusal = policy(x);
    if (refusal) return refusal;
  }
  return null;
};
