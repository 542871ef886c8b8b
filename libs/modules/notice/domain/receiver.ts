import { besideFor, type Matter, type PartyState, representativeFor } from '../../party/contract.js';
import { type About, type Via } from './events.js';

/** Everything that a letter names, whatever kind of case it is: a representative's scope may name any of it. */
export const matterOf = ({ licenceIds, ...rest }: About): Matter => ({
  licenceIds,
  caseIds: Object.values(rest).filter((value) => typeof value === 'string'),
});

/** The representative who receives a letter for the party on a day; null: the party itself does. */
export const receiverFor = (party: PartyState, about: About, day: string): Via | null => {
  const found = representativeFor(party, matterOf(about), day);
  if (!found) return null;
  const { representativeId, kind, representativeOrgnr: orgnr } = found;
  return { representativeId, kind, orgnr, beside: besideFor(found) };
};
