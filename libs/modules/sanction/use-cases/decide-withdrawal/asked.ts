import { type OpenProposal, type SanctionRecord } from '../../domain/state.js';
import { type WithdrawalCase } from '../../domain/withdrawal-case.js';
import { type Ground } from '../../domain/withdrawal-events.js';
import { type DecideWithdrawal, type WithdrawalFacts } from './command.js';

/** What each gate looks at. */
export interface Asked {
  readonly command: DecideWithdrawal;
  readonly record: SanctionRecord;
  readonly open: WithdrawalCase | undefined;
  readonly proposal: OpenProposal | undefined;
  readonly facts: WithdrawalFacts;
  readonly today: string;
}

export const groundId = (ground: Ground): string => {
  if ('breachId' in ground) return ground.breachId;
  if ('pointsId' in ground) return ground.pointsId;
  return 'arrearId' in ground ? ground.arrearId : ground.lossId;
};
