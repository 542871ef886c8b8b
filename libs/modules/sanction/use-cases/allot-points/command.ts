import { type Ground as AdjustmentGround } from '@law/points/points-case.js';
import { type InspectionState } from '../../../inspection/contract.js';
import { type DecisionMaker } from '../../domain/authority.js';
import { type MunicipalityState } from '../../../municipality/contract.js';
import { type StandardOfProof } from '../../domain/points-events.js';
import { type PointsFacts } from '../propose-points/decide.js';
import { type WithdrawalFacts } from '../decide-withdrawal/command.js';

export interface AllotPoints {
  readonly licenceId: string;
  readonly proposalId: string;
  /** another number than the standard one for an offence, and why (alkoholforskriften § 10-4); else the standard holds */
  readonly departures: readonly {
    readonly offenceId: string;
    readonly points: number;
    readonly ground: AdjustmentGround;
  }[];
  /** why the grounds are quite special; needed when a number departs */
  readonly specialReasons: string;
  readonly decidedBy: DecisionMaker;
  readonly decidedOn: string;
  readonly standardOfProof: StandardOfProof;
  /** what is held to be proven: which event, when, where */
  readonly factsFound: string;
  readonly considerations: string;
  /** the party's reply, and how it was weighed; needed when one came */
  readonly reply: string;
  readonly replyWeighing: string;
}

export interface AllotFacts extends PointsFacts {
  /** its delegation register */
  readonly municipality: MunicipalityState;
  /** the control the breach was found in; null for a return or a fee */
  readonly inspection: InspectionState | null;
  readonly fromOthers: WithdrawalFacts['fromOthers'];
}
