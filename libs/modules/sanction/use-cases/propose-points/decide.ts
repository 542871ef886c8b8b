import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type FactLoader, type UseCase } from '@kernel/use-case.js';
import { type RuleSet } from '@law/rule-set.js';
import { licenceDecider, type LicenceState, takesPoints } from '../../../licence/contract.js';
import { municipalityDecider, rulesOn, SETTINGS } from '../../../municipality/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import {
  caseOfGround,
  groundsWithoutProposal,
  pointsProposal,
  type PointsQuestion,
} from '../../domain/points-proposal.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface OfLicence {
  readonly licenceId: string;
}

export interface PointsFacts {
  readonly licence: LicenceState;
  readonly rules: RuleSet;
}

/** The licence, and the rules in force today; the day of the offence chooses only between the ladder and points. */
export const pointsFacts = async ({ licenceId }: OfLicence, load: FactLoader): Promise<PointsFacts> => ({
  licence: await load.load(licenceDecider, licenceId),
  rules: rulesOn(await load.load(municipalityDecider, SETTINGS), osloDate(load.now)),
});

export const questionOf = (
  { licenceId }: OfLicence,
  record: SanctionRecord,
  { licence, rules }: PointsFacts,
  today: string,
): PointsQuestion => ({ record, licenceId, transfers: licence.transfers, today, rules });

/** The hard guard of law.md § 2.4: no points on this kind of licence, whatever was found. */
export const refuseKind = ({ facts }: LicenceState): ReturnType<typeof refuse> | null =>
  takesPoints(facts?.kind)
    ? null
    : refuse(
        'no-points-on-this-kind',
        'alkoholforskriften § 10-1',
        {
          nb: 'Denne typen bevilling får ikke prikker. Bruddet er registrert og kan veie i senere søknader.',
          nn: 'Denne typen løyve får ikkje prikkar. Brotet er registrert og kan vege i seinare søknader.',
        },
        { kind: facts?.kind ?? null },
      );

/**
 * Proposes points for every breach and every late return or fee under the national rules that has no proposal yet, with
 * the reasoning (alkoholforskriften §§ 10-1 to 10-3). Nothing while the history is not declared complete.
 */
export const proposePoints: UseCase<OfLicence, SanctionRecord, SanctionEvent, PointsFacts> = {
  name: 'propose-points',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  facts: pointsFacts,
  decide: (command, record, { now, facts }) => {
    const question = questionOf(command, record, facts, osloDate(now));
    const grounds = groundsWithoutProposal(question);
    if (grounds.length === 0) return alreadyTrue();
    const refusal = refuseKind(facts.licence);
    if (refusal) return refusal;
    if (!record.historyComplete) {
      return refuse('history-incomplete', null, {
        nb: 'Bevillingens historikk er ikke erklært fullstendig, så det lages ikke noe forslag.',
        nn: 'Historikken til løyvet er ikkje erklært fullstendig, så det blir ikkje laga noko framlegg.',
      });
    }
    return accept(
      ...grounds.map((ground): SanctionEvent => ({
        type: 'points-proposed',
        data: {
          licenceId: command.licenceId,
          ...pointsProposal(caseOfGround(ground, question) ?? '', ground, question),
        },
        subjects: record.subjects,
      })),
    );
  },
};
