import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { refuseUnknown, unknownLicences } from '../../../licence/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface DeclareHistoryComplete {
  readonly licenceId: string;
  /** the last day that the declaration covers */
  readonly through: string;
  /** who says so, and from what: a register file, an archive search */
  readonly source: string;
}

/** Somebody vouches that every earlier reaction is in the record. Before that no proposal is made. */
export const declareHistoryComplete: UseCase<DeclareHistoryComplete, SanctionRecord, SanctionEvent, readonly string[]> =
  {
    name: 'declare-history-complete',
    decider: sanctionDecider,
    roles: ['caseworker', 'administrator', 'system'],
    streamId: ({ licenceId }) => licenceId,
    facts: ({ licenceId }, load) => unknownLicences([licenceId], load),
    decide: (command, record, { facts: unknown }) =>
      record.historyComplete
        ? alreadyTrue()
        : (refuseUnknown(unknown) ??
          accept({
            type: 'history-declared-complete',
            data: { ...command },
            occurredAt: command.through,
            subjects: [`licence:${command.licenceId}`],
          })),
  };
