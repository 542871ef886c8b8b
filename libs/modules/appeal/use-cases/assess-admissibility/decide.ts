import { accept, alreadyTrue, firstRefusal, type Policy, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { osloDate } from '@kernel/clock.js';
import { municipalityDecider, type MunicipalityState, SETTINGS, settingOn } from '../../../municipality/contract.js';
import { type AppealEvent, type Requirement, requirementNames } from '../../domain/events.js';
import { mustBeHere, mustBeOpen, mustExist } from '../../domain/policies.js';
import { appealDecider, type AppealState } from '../../domain/state.js';

export interface AssessAdmissibility {
  readonly appealId: string;
  readonly met: Readonly<Record<Requirement, boolean>>;
  /** why, for each of the four; also for those that are met */
  readonly reasons: Readonly<Record<Requirement, string>>;
}

interface Asked {
  readonly command: AssessAdmissibility;
  readonly state: AppealState;
  readonly warningIsDecision: boolean;
}

const everyReason: Policy<Asked> = ({ command: { reasons } }) => {
  const missing = requirementNames.filter((name) => reasons[name].trim() === '');
  return missing.length === 0
    ? null
    : refuse(
        'admissibility-not-reasoned',
        'forvaltningsloven § 33',
        { nb: 'Alle fire vilkårene må vurderes med grunn.', nn: 'Alle fire vilkåra må vurderast med grunn.' },
        { missing },
      );
};

/** A warning is no decision, unless the municipality treats it as one; then its appeal is dismissed, with reasons. */
const warningByTheSetting: Policy<Asked> = ({ command: { met }, state, warningIsDecision }) =>
  state.against?.kind === 'warning' && met.appealable !== warningIsDecision
    ? refuse(
        'warning-as-decision',
        'forvaltningsloven § 2',
        {
          nb: 'Om en advarsel er et vedtak, følger av kommunens innstilling den dagen.',
          nn: 'Om ei åtvaring er eit vedtak, følgjer av innstillinga til kommunen den dagen.',
        },
        { warningIsDecision },
      )
    : null;

/** Never late against an arrival that is only presumed, nor before the earlier, lost one has been asked about (§ 30). */
const lateOnlyWhenSure: Policy<Asked> = ({ command: { met }, state: { timeliness, lost } }) => {
  if (met['in-time']) return null;
  if (timeliness?.inTime !== false) {
    return refuse(
      'lateness-not-proven',
      'forvaltningsloven § 29',
      {
        nb: 'Det er ikke bevist at klagefristen har løpt ut. Klagen kan ikke regnes som for sen.',
        nn: 'Det er ikkje bevist at klagefristen har gått ut. Klaga kan ikkje reknast som for sein.',
      },
      { certainty: timeliness?.certainty ?? null, due: timeliness?.due ?? null },
    );
  }
  if (lost === 'not-asked' || lost === 'asked') {
    return refuse(
      'lost-appeal-not-asked',
      'forvaltningsloven § 30',
      {
        nb: 'Spør først om det er sendt en tidligere klage som ikke kom fram.',
        nn: 'Spør først om det er send ei tidlegare klage som ikkje kom fram.',
      },
      { lost },
    );
  }
  return lost === 'repeated-in-time'
    ? refuse('lost-appeal-in-time', 'forvaltningsloven § 30', {
        nb: 'Klagen er gjentatt i tide.',
        nn: 'Klaga er teken opp att i tide.',
      })
    : null;
};

const inTimeByTheClock: Policy<Asked> = ({ command: { met }, state: { timeliness, lost } }) =>
  met['in-time'] && timeliness?.inTime === false && lost !== 'repeated-in-time'
    ? refuse(
        'late-by-the-clock',
        'forvaltningsloven § 29',
        {
          nb: 'Klagen er for sen. Den kan tas opp etter § 31, men er ikke i tide.',
          nn: 'Klaga er for sein. Ho kan takast opp etter § 31, men er ikkje i tide.',
        },
        { due: timeliness.due },
      )
    : null;

const formByTheDefect: Policy<Asked> = ({ command: { met }, state: { defect } }) =>
  defect && (met.form || !defect.expired)
    ? refuse(
        'defect-pending',
        'forvaltningsloven § 32',
        {
          nb: 'Klagen har en mangel som ikke er rettet. Fristen må være ute før den kan avvises for det.',
          nn: 'Klaga har ein mangel som ikkje er retta. Fristen må vere ute før ho kan avvisast for det.',
        },
        { lacks: [...defect.lacks], due: defect.due },
      )
    : null;

/** Four requirements, each with its reasons, in a form with a version; assessed anew where facts come. */
export const assessAdmissibility: UseCase<AssessAdmissibility, AppealState, AppealEvent, MunicipalityState> = {
  name: 'assess-admissibility',
  decider: appealDecider,
  roles: ['caseworker'],
  streamId: ({ appealId }) => appealId,
  facts: (_command, load) => load.load(municipalityDecider, SETTINGS),
  decide: (command, state, { facts: settings }) => {
    const day = state.receivedAt === '' ? '' : osloDate(state.receivedAt);
    const warningIsDecision = day !== '' && settingOn(settings, 'warningIsDecision', day) === 'yes';
    const refusal =
      firstRefusal([mustExist, mustBeOpen, mustBeHere], { state }) ??
      firstRefusal([everyReason, warningByTheSetting, lateOnlyWhenSure, inTimeByTheClock, formByTheDefect], {
        command,
        state,
        warningIsDecision,
      });
    if (refusal) return refusal;
    const { appealId, met, reasons } = command;
    if (state.reconsidered) return alreadyTrue();
    return accept({
      type: 'admissibility-assessed',
      data: { appealId, licenceId: state.licenceId, met, formVersion: 1 },
      protected: { reasons },
      subjects: state.subjects,
    });
  },
};
