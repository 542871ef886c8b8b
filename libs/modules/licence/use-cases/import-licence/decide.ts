import { accept, alreadyTrue } from '@kernel/decision.js';
import { type ArmDeadline } from '@kernel/deadline.js';
import { uuidFrom } from '@kernel/ids.js';
import { canonicalJson } from '@kernel/json.js';
import { type UseCase } from '@kernel/use-case.js';
import { termsOf } from '@law/deadlines/catalogue/catalogue.js';
import { type LicenceEvent, type LicenceFacts } from '../../domain/events.js';
import { licenceDecider, type LicenceState } from '../../domain/state.js';

export interface ImportLicence extends LicenceFacts {
  readonly licenceId: string;
  readonly importId: string;
  /** register columns whose value nobody vouches for */
  readonly madeUp: readonly string[];
  readonly origin: string | null;
}

/** licenceId = uuidv5(municipality, register number): renewal keeps the number and so the licence (architecture § 4). */
export const licenceIdOf = (municipality: string, number: string): string => uuidFrom('licence', municipality, number);

/** alkoholloven § 1-6: the last day of the period. Nothing is done when it comes; the register says whether it was renewed. */
const licenceEnd = ({ period }: LicenceFacts, movedBecause?: ArmDeadline['movedBecause']): ArmDeadline => ({
  op: 'arm',
  name: 'licence-end',
  due: period.end,
  start: period.start,
  ...termsOf('licence-end'),
  ...(movedBecause ? { movedBecause } : {}),
});

const RENEWED = { nb: 'Registeret har en annen periode enn før.', nn: 'Registeret har ein annan periode enn før.' };

/** Takes a licence over from the register, or what a newer register says differently. Never removes. */
export const importLicence: UseCase<ImportLicence, LicenceState, LicenceEvent> = {
  name: 'import-licence',
  decider: licenceDecider,
  roles: ['caseworker', 'administrator', 'system'],
  streamId: ({ licenceId }) => licenceId,
  decide: (command, state) => {
    const { licenceId, importId, madeUp, origin, number, kind, groups, holderOrgnr, placeId, period } = command;
    const is: LicenceFacts = { number, kind, groups, holderOrgnr, placeId, period };
    const subjects = [`licence:${licenceId}`, `place:${placeId}`, `party:${holderOrgnr}`] as const;
    if (state.facts === null) {
      return accept({
        type: 'licence-imported',
        data: { licenceId, importId, madeUp, origin, ...is },
        occurredAt: period.start,
        subjects,
        deadlines: [licenceEnd(is)],
      });
    }
    if (canonicalJson(state.facts) === canonicalJson(is)) return alreadyTrue();
    return accept({
      type: 'licence-register-changed',
      data: { licenceId, importId, was: state.facts, is },
      subjects,
      deadlines: state.facts.period.end === period.end ? [] : [licenceEnd(is, RENEWED)],
    });
  },
};
