import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { defaultRules } from '@law/rule-set.js';
import { licenceDecider, takesPoints } from '../../../licence/contract.js';
import { municipalityDecider, SETTINGS, settingOn } from '../../../municipality/contract.js';
import { type InspectionEvent } from '../../domain/events.js';
import { possiblePoints } from '../../domain/possible-points.js';
import { inspectionDecider, type InspectionState } from '../../domain/state.js';

export interface NamePossiblePoints {
  readonly inspectionId: string;
}

interface Facts {
  /** whether the notice of points goes with the report (law.md § 2.4), as the municipality has set it */
  readonly combined: boolean;
  /** licences of the control that can get points */
  readonly withPoints: readonly string[];
}

/** law.md § 7 row 19: the law gives no number; two weeks (I). */
const REPLY_DAYS = 14;

/**
 * Before the report of a control leaves: the points that its findings could lead to, and whether the letter gives notice
 * of them (alkoholforskriften § 10-5 first paragraph, forvaltningsloven § 16). No finding is thereby held to be proven.
 */
export const namePossiblePoints: UseCase<NamePossiblePoints, InspectionState, InspectionEvent, Facts> = {
  name: 'name-possible-points',
  decider: inspectionDecider,
  roles: ['system'],
  streamId: ({ inspectionId }) => inspectionId,
  facts: async (_command, load, state) => {
    const settings = await load.load(municipalityDecider, SETTINGS);
    const withPoints: string[] = [];
    for (const { licenceId } of state.control?.licences ?? []) {
      if (takesPoints((await load.load(licenceDecider, licenceId)).facts?.kind)) withPoints.push(licenceId);
    }
    return { combined: settingOn(settings, 'pointsNotice', osloDate(load.now)) !== 'separate', withPoints };
  },
  decide: ({ inspectionId }, { control, pointsNotice, subjects }, { facts }) => {
    if (!control?.visit || pointsNotice) return alreadyTrue();
    const named = possiblePoints(control.findings, inspectionId, defaultRules);
    return accept({
      type: 'possible-points-named',
      data: {
        inspectionId,
        placeId: control.placeId,
        combined: facts.combined,
        replyDays: REPLY_DAYS,
        licences: control.licences.map((licence) => ({
          ...licence,
          named: facts.withPoints.includes(licence.licenceId) ? named : [],
        })),
      },
      subjects,
    });
  },
};
