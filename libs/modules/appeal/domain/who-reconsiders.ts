import {
  type Authority,
  COUNCIL,
  type DecisionKind,
  mayDecide,
  type MunicipalityState,
} from '../../municipality/contract.js';
import { type SanctionRecord } from '../../sanction/contract.js';
import { type Against, type DecidedByBody } from './events.js';

const byTrack = (track: string | undefined): DecisionKind =>
  track === '7.3' ? 'withdrawal-until-cured' : track === '7.4' ? 'suitability-withdrawal' : 'withdrawal';

/**
 * The body that may make the decision may look at it anew (forvaltningsloven § 33): by the register of delegations, or for
 * decisions outside the sanction record the very body that made it.
 */
export const mayReconsider = (
  against: Against | null,
  record: SanctionRecord,
  settings: MunicipalityState,
  { bodyId, body }: DecidedByBody,
  on: string,
): Authority | { readonly allowed: true; readonly restsOn: string } => {
  if (against && 'reactionId' in against) {
    const reaction = record.reactions.find(({ reactionId }) => reactionId === against.reactionId);
    const kind = against.kind === 'withdrawal' ? byTrack(reaction?.withdrawal?.track) : against.kind;
    return mayDecide(settings, { kind, bodyId, on });
  }
  if (bodyId === COUNCIL || (against && body === against.body)) return { allowed: true, restsOn: 'law' };
  return { allowed: false, reason: 'no-delegation' };
};
