import { type LicenceState } from '../../../licence/contract.js';
import { type MunicipalityState } from '../../../municipality/contract.js';
import { type SanctionRecord } from '../../../sanction/contract.js';
import { type Against, type AppealChannel, type Defect } from '../../domain/events.js';

export interface LodgeAppeal {
  readonly licenceId: string;
  readonly against: Against;
  readonly by: 'holder' | 'other';
  readonly channel: AppealChannel;
  readonly documentId: string | null;
  readonly postedOn: string | null;
  /** null: now, as for what the holder sends here */
  readonly receivedAt: string | null;
  /** an earlier one that was lost, repeated within a week (forvaltningsloven § 30) */
  readonly repeats: { readonly firstSentOn: string; readonly learnedOn: string } | null;
  readonly lacks: readonly Defect[];
  readonly stayAsked: boolean;
  /** each point of it for itself, so that each can be answered */
  readonly arguments: readonly string[];
  readonly change: string;
  readonly appellant: string;
  /** why another than the holder may appeal (forvaltningsloven § 28) */
  readonly interest: string;
  /** day another than the holder knew of the decision (§ 29 second paragraph) */
  readonly knewOn: string | null;
}

export interface LodgeFacts {
  readonly licence: LicenceState;
  readonly record: SanctionRecord;
  readonly settings: MunicipalityState;
  /** of the decision's letter, where its arrival is only presumed */
  readonly dispatchedOn: string | null;
  readonly documentKnown: boolean;
}
