import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal, type Policy, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { municipalityDecider, type MunicipalityState, SETTINGS } from '../../../municipality/contract.js';
import { notAllowed, sanctionDecider, type SanctionRecord, within } from '../../../sanction/contract.js';
import { type Amended, type AppealEvent, type DecidedByBody } from '../../domain/events.js';
import { dayHasCome, mustBeHere, mustBeOpen, mustExist, textRequired } from '../../domain/policies.js';
import { appealDecider, type AppealState } from '../../domain/state.js';
import { isAdmissible, unanswered } from '../../domain/status.js';
import { mayReconsider } from '../../domain/who-reconsiders.js';

export interface ReconsiderAppeal {
  readonly appealId: string;
  readonly outcome: 'upheld' | 'amended' | 'reversed';
  readonly amended: Amended | null;
  readonly considerations: string;
  readonly decidedBy: DecidedByBody;
  readonly decidedOn: string;
  /** the vote that says so, whose words are the reasons; null when they are given here */
  readonly voteEventId: string | null;
}

interface Facts {
  readonly record: SanctionRecord;
  readonly settings: MunicipalityState;
  readonly voted: string;
}

interface Asked {
  readonly command: ReconsiderAppeal;
  readonly state: AppealState;
  readonly facts: Facts;
}

const admitted: Policy<Asked> = ({ state }) =>
  isAdmissible(state)
    ? null
    : refuse(
        'appeal-not-admissible',
        'forvaltningsloven § 33',
        {
          nb: 'Vilkårene for å prøve klagen er ikke vurdert, eller ikke oppfylt.',
          nn: 'Vilkåra for å prøve klaga er ikkje vurderte, eller ikkje oppfylte.',
        },
        { met: state.met, defect: state.defect !== null, lateAdmitted: state.lateAdmitted },
      );

/** The appellant's views are considered, each of them (forvaltningsloven § 34). */
const everyArgumentAnswered: Policy<Asked> = ({ state }) => {
  const left = unanswered(state);
  return left.length === 0
    ? null
    : refuse(
        'argument-unanswered',
        'forvaltningsloven § 34',
        { nb: 'Ikke alle argumentene er besvart.', nn: 'Ikkje alle argumenta er svara på.' },
        { argumentIds: [...left] },
      );
};

/** An amendment says what is changed, and changes nothing to the party's detriment (forvaltningsloven § 35). */
const amendmentSound: Policy<Asked> = ({ command: { outcome, amended }, state: { against }, facts: { record } }) => {
  if (outcome !== 'amended') return null;
  const id = against && 'reactionId' in against ? against.reactionId : '';
  const withdrawal = record.reactions.find(({ reactionId }) => reactionId === id)?.withdrawal;
  const extent = amended?.extent ?? withdrawal?.extent;
  if (!withdrawal?.extent || !extent || (!amended?.extent && !amended?.startOn)) {
    return refuse('amendment-not-stated', 'forvaltningsloven § 33', {
      nb: 'Oppgi hva som endres: lengde eller første dag av en inndragning. Andre vedtak omgjøres eller opprettholdes.',
      nn: 'Oppgje kva som blir endra: lengd eller første dag av ei inndraging. Andre vedtak blir gjorde om eller haldne oppe.',
    });
  }
  const start = withdrawal.from ?? withdrawal.decidedStart;
  const milder = within(extent, withdrawal.extent, start);
  const earlier = amended.startOn !== undefined && amended.startOn < start;
  return milder && !earlier
    ? null
    : refuse(
        'amendment-to-detriment',
        'forvaltningsloven § 35',
        {
          nb: 'Vedtaket kan ikke endres til skade for parten.',
          nn: 'Vedtaket kan ikkje endrast til skade for parten.',
        },
        { longer: !milder, earlier },
      );
};

/** The body that decided looks at it anew: upholds, amends or takes it back (forvaltningsloven § 33 second paragraph). */
export const reconsiderAppeal: UseCase<ReconsiderAppeal, AppealState, AppealEvent, Facts> = {
  name: 'reconsider-appeal',
  decider: appealDecider,
  roles: ['caseworker', 'council-secretary', 'system'],
  streamId: ({ appealId }) => appealId,
  facts: async ({ voteEventId }, load, { licenceId }) => {
    const texts =
      voteEventId === null ? null : await load.reveal<{ considerations: string }>({ meta: { id: voteEventId } });
    return {
      record: await load.load(sanctionDecider, licenceId),
      settings: await load.load(municipalityDecider, SETTINGS),
      voted: texts?.considerations ?? '',
    };
  },
  decide: (command, state, { now, facts }) => {
    const { appealId, outcome, amended, decidedBy, decidedOn } = command;
    if (state.reconsidered) return alreadyTrue();
    const considerations = command.considerations || facts.voted;
    const authority = mayReconsider(state.against, facts.record, facts.settings, decidedBy, decidedOn);
    const refusal =
      firstRefusal([mustExist, mustBeOpen, mustBeHere], { state }) ??
      dayHasCome(decidedOn, osloDate(now)) ??
      firstRefusal([admitted, everyArgumentAnswered, amendmentSound], { command, state, facts }) ??
      textRequired(considerations, 'forvaltningsloven § 25') ??
      (authority.allowed ? null : notAllowed(authority));
    if (refusal || !authority.allowed) return refusal ?? alreadyTrue();
    const { licenceId, subjects } = state;
    return accept({
      type: 'appeal-reconsidered',
      data: {
        appealId,
        licenceId,
        outcome,
        amended: outcome === 'amended' ? amended : null,
        decidedBy,
        restsOn: authority.restsOn,
        decidedOn,
      },
      protected: { considerations },
      occurredAt: decidedOn,
      subjects,
      deadlines: outcome === 'upheld' ? [] : [{ op: 'cancel', name: 'forward-appeal', why: 'not to be forwarded' }],
    });
  },
};
