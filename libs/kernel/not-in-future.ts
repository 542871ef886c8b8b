import { type Refusal, refuse } from './decision.js';

type Refused = { readonly kind: 'refuse'; readonly refusal: Refusal };

/**
 * A day that has not come cannot have happened; civil days in Europe/Oslo. `name` is what the fact is called. Null: it may
 * have happened. Refuses with the code `date-in-future`.
 */
export const notInFuture = (day: string, today: string, name = 'day'): Refused | null =>
  day <= today ? null : dateInFuture({ [name]: day, today });

/** The same for a fact that is judged by the minute. */
export const dateInFuture = (facts: Refusal['facts']): Refused =>
  refuse('date-in-future', null, { nb: 'Datoen har ikke vært ennå.', nn: 'Datoen har ikkje vore enno.' }, facts);
