import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga, type SagaCommand } from '@platform/sagas/saga.js';
import { partsOf } from '@kernel/stream-name.js';
import { type SanctionEvent } from '../../domain/events.js';
import { type CorrectionEvent } from '@kernel/use-case.js';

type Input = (SanctionEvent | CorrectionEvent) & AnyRecorded;

interface Breaches {
  readonly ids: readonly string[];
}

/** domain.md § 3: a proposal for each breach, when the history is complete; made again when a fact is corrected. */
export const proposalSaga: Saga<Breaches> = {
  name: 'proposal',
  category: 'sagaProposal',
  categories: ['sanctionRecord'],
  instanceOf: (event) => {
    const listens = [
      'reaction-proposed',
      'reaction-recomputed',
      'breach-recorded',
      'suitability-lost',
      'history-declared-complete',
      'fact-corrected',
      'entered-in-error',
      'decision-annulled',
      'decision-amended',
    ];
    return listens.includes(event.type) ? partsOf(event.meta.stream).id : null;
  },
  initial: { ids: [] },
  evolve: (state, note) => {
    const { breachId } = note as { breachId?: string };
    return breachId ? { ids: [...state.ids, breachId] } : state;
  },
  react: (state, input) => {
    // A proposal that was refused (history incomplete, other regime) is made when a later event allows it.
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    const licenceId = partsOf(event.meta.stream).id;
    const recompute = (breachId: string): SagaCommand => ({
      name: 'recompute-reaction',
      data: { licenceId, breachId, becauseOf: event.meta.id },
    });
    switch (event.type) {
      case 'breach-recorded': {
        const { breachId, inspectionId } = event.data;
        return {
          note: { breachId },
          commands: [
            { name: 'note-breach', data: { inspectionId, licenceId, breachId } },
            { name: 'propose-reaction', data: { licenceId, breachId } },
          ],
        };
      }
      case 'reaction-proposed':
      case 'reaction-recomputed': {
        const { verdict, proposalId } = event.data;
        // Procedural letters are the saga's; a decision is always made by people.
        return verdict.reaction === 'withdrawal'
          ? { note: {}, commands: [{ name: 'order-advance-notice', data: { licenceId, caseId: proposalId } }] }
          : null;
      }
      case 'suitability-lost':
        return {
          note: {},
          commands: [{ name: 'order-advance-notice', data: { licenceId, caseId: event.data.lossId } }],
        };
      case 'history-declared-complete':
        if (state.ids.length === 0) return null;
        return {
          note: {},
          commands: state.ids.map((breachId) => ({ name: 'propose-reaction', data: { licenceId, breachId } })),
        };
      case 'decision-annulled':
      case 'decision-amended':
        // Later steps that rested on it are computed again and flagged; what people decided stands (law.md § 8.3 no. 11).
        return state.ids.length === 0 ? null : { note: {}, commands: state.ids.map(recompute) };
      case 'fact-corrected':
      case 'entered-in-error':
        return {
          note: {},
          commands: state.ids.flatMap((breachId) => [
            { name: 'propose-reaction', data: { licenceId, breachId } },
            recompute(breachId),
          ]),
        };
      default:
        return null;
    }
  },
};
