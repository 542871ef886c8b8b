import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type SanctionEvent } from '../../domain/events.js';
import { type ImportedReaction } from '../../domain/history-events.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface ImportHistory extends ImportedReaction {
  readonly licenceId: string;
  readonly source: string;
  /** the paper it stands on: journal number, minutes */
  readonly voucher: string;
}

/** Takes over an earlier reaction; it counts in the ladder as one decided here would. */
export const importHistory: UseCase<ImportHistory, SanctionRecord, SanctionEvent> = {
  name: 'import-history',
  decider: sanctionDecider,
  roles: ['system', 'caseworker'],
  streamId: ({ licenceId }) => licenceId,
  decide: (command, record) =>
    record.reactions.some(({ reactionId }) => reactionId === command.reactionId)
      ? alreadyTrue()
      : accept({
          type: 'history-imported',
          data: { ...command },
          occurredAt: command.decidedOn,
          subjects: [`licence:${command.licenceId}`],
        }),
};
