import { type DomainEvent } from '@kernel/event.js';
import { type Offence } from './shared.js';
import { type Track } from './withdrawal-events.js';

export interface ImportedReaction {
  readonly reactionId: string;
  readonly kind: 'warning' | 'withdrawal';
  readonly track: Track;
  readonly offences: readonly Offence[];
  readonly decidedOn: string;
  readonly notifiedOn: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** An earlier reaction, taken over with its source and voucher. */
export type HistoryEvent = DomainEvent<
  'history-imported',
  { licenceId: string; source: string; voucher: string } & ImportedReaction
>;
