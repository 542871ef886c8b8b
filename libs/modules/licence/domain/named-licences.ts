import { refuse } from '@kernel/decision.js';
import { type FactLoader } from '@kernel/use-case.js';
import { licenceDecider } from './state.js';

/** Those of the ids that no licence of the municipality has. */
export const unknownLicences = async (ids: readonly string[], load: FactLoader): Promise<readonly string[]> => {
  const states = await Promise.all(ids.map(async (id) => ({ id, state: await load.load(licenceDecider, id) })));
  return states.filter(({ state }) => state.facts === null).map(({ id }) => id);
};

/** Nothing is recorded about a licence that is not there: the id is mistyped, or another municipality's. */
export const refuseUnknown = (ids: readonly string[]): ReturnType<typeof refuse> | null =>
  ids.length === 0
    ? null
    : refuse(
        'licence-unknown',
        null,
        { nb: 'Bevillingen finnes ikke i kommunen.', nn: 'Løyvet finst ikkje i kommunen.' },
        { licenceIds: [...ids] },
      );
