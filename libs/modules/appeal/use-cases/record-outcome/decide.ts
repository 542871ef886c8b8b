import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal, type Policy, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type Extent } from '../../../sanction/contract.js';
import { type Outcome } from '../../domain/afterwards-events.js';
import { type AppealEvent } from '../../domain/events.js';
import { dayHasCome, mustExist } from '../../domain/policies.js';
import { appealDecider, type AppealState } from '../../domain/state.js';

export interface RecordOutcome {
  readonly appealId: string;
  readonly outcome: Outcome;
  /** only for `amended` */
  readonly extent: Extent | null;
  readonly detriment: { readonly messageSentOn: string } | null;
  readonly decidedOn: string;
  readonly receivedOn: string;
  readonly reference: string;
  readonly documentId: string | null;
  readonly summary: string;
}

interface Asked {
  readonly command: RecordOutcome;
  readonly state: AppealState;
}

const wasForwarded: Policy<Asked> = ({ state, command: { decidedOn } }) =>
  state.forwarded && state.closed === null && decidedOn >= state.forwarded.on
    ? null
    : refuse('appeal-not-forwarded', 'forvaltningsloven § 33', {
        nb: 'Klagen ligger ikke hos klageinstansen.',
        nn: 'Klaga ligg ikkje hos klageinstansen.',
      });

/** The state administrator tests legality only, and puts no other length in the place of the municipality's. */
const legalityOnly: Policy<Asked> = ({ command: { outcome }, state: { route } }) =>
  outcome === 'amended' && route?.to === 'state-administrator'
    ? refuse('legality-only', 'alkoholloven § 1-16', {
        nb: 'Statsforvalteren prøver bare lovligheten: opprettholdt, opphevet eller avvist.',
        nn: 'Statsforvaltaren prøver berre om vedtaket er lovleg: halde oppe, oppheva eller avvist.',
      })
    : null;

const extentStated: Policy<Asked> = ({ command: { outcome, extent }, state: { against } }) =>
  outcome === 'amended' && (extent === null || against?.kind !== 'withdrawal')
    ? refuse('amendment-not-stated', 'forvaltningsloven § 34', {
        nb: 'Oppgi inndragningens nye lengde.',
        nn: 'Oppgje den nye lengda på inndraginga.',
      })
    : null;

/** What the appeal body decided. Its effects on the record follow by a saga. */
export const recordOutcome: UseCase<RecordOutcome, AppealState, AppealEvent> = {
  name: 'record-outcome',
  decider: appealDecider,
  roles: ['caseworker'],
  streamId: ({ appealId }) => appealId,
  decide: (command, state, { now }) => {
    const { appealId, outcome, extent, detriment, decidedOn, receivedOn, reference, documentId, summary } = command;
    const today = osloDate(now);
    if (state.outcome) return alreadyTrue();
    const refusal =
      mustExist({ state }) ??
      dayHasCome(receivedOn, today) ??
      dayHasCome(decidedOn, receivedOn) ??
      firstRefusal([wasForwarded, legalityOnly, extentStated], { command, state });
    if (refusal) return refusal;
    return accept({
      type: 'outcome-received',
      data: {
        appealId,
        licenceId: state.licenceId,
        outcome,
        extent: outcome === 'amended' ? extent : null,
        detriment: outcome === 'amended' ? detriment : null,
        decidedOn,
        receivedOn,
        reference,
        documentId,
      },
      protected: { summary },
      occurredAt: receivedOn,
      subjects: [...state.subjects, ...(documentId ? [`document:${documentId}` as const] : [])],
    });
  },
};
