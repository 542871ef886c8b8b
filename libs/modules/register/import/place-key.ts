import { type RegisterPlace } from './register-licence.js';

export type PlaceFacts = Omit<RegisterPlace, 'key'>;

/** Lower case, without accents on e, and with every run of other signs as one hyphen; æ, ø and å are letters of their own. */
const normalise = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[éèêë]/g, 'e')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const premises = ({ name, address }: PlaceFacts): string =>
  [name, address.street, address.postcode].map(normalise).join('|');

/**
 * A key for each place, the same for two rows exactly when they are the same premises: the place's own orgnr where that orgnr
 * runs one place in the file, orgnr with name and address where it runs several, and name and address where it has none.
 * A second place under an orgnr therefore changes the key of the first; the register number identifies the licence anyway.
 */
export function placeKeys(places: readonly PlaceFacts[]): (place: PlaceFacts) => string {
  const premisesOf = new Map<string, Set<string>>();
  for (const place of places) {
    if (place.orgnr === null) continue;
    premisesOf.set(place.orgnr, (premisesOf.get(place.orgnr) ?? new Set()).add(premises(place)));
  }
  return (place) => {
    if (place.orgnr === null) return `uten-orgnr|${premises(place)}`;
    return (premisesOf.get(place.orgnr)?.size ?? 0) > 1 ? `${place.orgnr}|${premises(place)}` : place.orgnr;
  };
}
