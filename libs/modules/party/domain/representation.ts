import { addLength } from '@law/calendar/length.js';
import { type PartyState, type Representative } from './state.js';

/** What a letter is about, as far as a representative's scope asks. */
export interface Matter {
  readonly licenceIds: readonly string[];
  /** case, control, reaction, appeal: whatever the letter names */
  readonly caseIds: readonly string[];
}

const covers = ({ scope }: Representative, { licenceIds, caseIds }: Matter): boolean => {
  if (scope === 'all') return true;
  return 'licenceIds' in scope
    ? scope.licenceIds.some((id) => licenceIds.includes(id))
    : scope.caseIds.some((id) => caseIds.includes(id));
};

const actsOn = ({ from, until, endedOn }: Representative, day: string): boolean =>
  from <= day && (until === null || day <= until) && (endedOn === null || day <= endedOn);

/**
 * Who receives for the party in a matter on a day (forvaltningsloven § 12, V). Of several the one appointed last (policy
 * `last-appointed-receives`, I). Null: nobody, or the party wants to be told instead of its representative.
 */
export const representativeFor = (state: PartyState, matter: Matter, day: string): Representative | null => {
  const found = state.representatives.filter((one) => covers(one, matter) && actsOn(one, day)).at(-1);
  return found && found.directNotice !== 'instead' ? found : null;
};

/** What the party gets beside its representative's letter: a copy where it wants one, or a letter of its own. */
export const besideFor = ({ directNotice, partyWantsCopy }: Representative): 'copy' | 'also' | null => {
  if (directNotice === 'also') return 'also';
  return partyWantsCopy ? 'copy' : null;
};

/**
 * Whether a letter must go on paper because what is known of the party's digital address is too old. eForvaltnings-
 * forskriften § 32 second paragraph says 18 months of persons (V); we hold enterprises to the same (policy
 * `old-contact-means-paper`, I). Where nothing is recorded here the delivery service knows the address.
 */
export const mustGoOnPaper = ({ digitalContactOn }: PartyState, day: string): boolean =>
  digitalContactOn !== null && day > addLength(digitalContactOn, { months: 18 });
