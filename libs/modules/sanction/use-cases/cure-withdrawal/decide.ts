import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type SanctionEvent } from '../../domain/events.js';
import { type Reaction, sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface CureWithdrawal {
  readonly licenceId: string;
  /** the day of the fact that cured it */
  readonly on: string;
}

/** All grounds of a withdrawal until cured are settled: it ends by itself (guideline 7.3; cure needs both). */
export const cureWithdrawal: UseCase<CureWithdrawal, SanctionRecord, SanctionEvent> = {
  name: 'cure-withdrawal',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: ({ licenceId, on }, record) => {
    const cured = record.reactions.filter((reaction) => isCured(reaction, record));
    if (cured.length === 0) return alreadyTrue();
    return accept(
      ...cured.map(({ reactionId }): SanctionEvent => ({
        type: 'withdrawal-cured',
        data: { licenceId, withdrawalId: reactionId, on },
        occurredAt: on,
        subjects: record.subjects,
        deadlines: [{ op: 'cancel', name: `withdrawal-start:${reactionId}`, why: 'cured' }],
      })),
    );
  },
};

const isCured = ({ withdrawal }: Reaction, record: SanctionRecord): boolean => {
  if (!withdrawal?.extent || !('untilCured' in withdrawal.extent) || withdrawal.cured) return false;
  return withdrawal.grounds.every(
    (ground) =>
      'arrearId' in ground &&
      record.arrears.some(({ arrearId, settledOn }) => arrearId === ground.arrearId && settledOn !== null),
  );
};
