import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type ClosingOutcome, type InspectionEvent } from '../../domain/events.js';
import { inspectionDecider, type InspectionState, readyToAssess } from '../../domain/state.js';

export interface CloseInspection {
  readonly inspectionId: string;
  readonly outcome: ClosingOutcome;
  readonly ground: string;
}

/** Ends the case without a reaction; the party is told. With findings not before the comment time is over (§ 9-6). */
export const closeInspection: UseCase<CloseInspection, InspectionState, InspectionEvent> = {
  name: 'close-inspection',
  decider: inspectionDecider,
  roles: ['caseworker'],
  streamId: ({ inspectionId }) => inspectionId,
  decide: ({ inspectionId, outcome, ground }, state) => {
    if (!state.control) {
      return refuse('inspection-unknown', null, { nb: 'Kontrollen finnes ikke.', nn: 'Kontrollen finst ikkje.' });
    }
    if (state.closed) return alreadyTrue();
    if (state.breaches.length > 0) {
      return refuse('breach-already-recorded', null, {
        nb: 'Det er registrert brudd i denne saken. Frafall forslaget i stedet.',
        nn: 'Det er registrert brot i denne saka. Fråfall framlegget i staden.',
      });
    }
    const { ready, notBefore } = readyToAssess(state);
    if (state.control.findings.length > 0 && !ready) return commentPeriodRuns(notBefore);
    return accept({
      type: 'inspection-closed',
      data: { inspectionId, outcome },
      protected: { ground },
      subjects: state.subjects,
    });
  },
};

/** Gate G2 in words. */
export const commentPeriodRuns = (notBefore: string | null): ReturnType<typeof refuse> =>
  refuse(
    'comment-period-running',
    'alkoholforskriften § 9-6',
    {
      nb: notBefore
        ? `Innehaveren kan uttale seg til og med ${notBefore}. Saken kan vurderes dagen etter, eller når uttalelsen er kommet.`
        : 'Rapporten har ikke nådd innehaveren ennå, så fristen for å uttale seg har ikke begynt.',
      nn: notBefore
        ? `Innehavaren kan uttale seg til og med ${notBefore}. Saka kan vurderast dagen etter, eller når fråsegna er komen.`
        : 'Rapporten har ikkje nådd innehavaren enno, så fristen for å uttale seg har ikkje teke til.',
    },
    { notBefore },
  );

export interface NoteBreach {
  readonly inspectionId: string;
  readonly licenceId: string;
  readonly breachId: string;
}

/** The caseworker found a breach; recorded on the licence's sanction record, noted here. */
export const noteBreach: UseCase<NoteBreach, InspectionState, InspectionEvent> = {
  name: 'note-breach',
  decider: inspectionDecider,
  roles: ['system'],
  streamId: ({ inspectionId }) => inspectionId,
  decide: (command, state) =>
    state.breaches.some(({ breachId }) => breachId === command.breachId)
      ? alreadyTrue()
      : accept({ type: 'breach-found', data: { ...command }, subjects: state.subjects }),
};
