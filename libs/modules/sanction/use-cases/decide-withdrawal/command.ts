import { type Subject } from '@kernel/event.js';
import { type LicenceState } from '../../../licence/contract.js';
import { type MunicipalityState } from '../../../municipality/contract.js';
import { type DecisionMaker } from '../../domain/authority.js';
import { type EarlierCase } from '../../domain/equal-treatment.js';
import { type FiveFactors } from '../../domain/events.js';
import { type Extent, type Ground } from '../../domain/withdrawal-events.js';

export interface DecideWithdrawal {
  readonly licenceId: string;
  readonly caseId: string;
  /** what the body found proven and lays to ground: breaches or arrears that the notice named */
  readonly grounds: readonly Ground[];
  readonly extent: Extent;
  /** the council, or the political body it delegated to (guideline 7.5) */
  readonly decidedBy: DecisionMaker;
  readonly decidedOn: string;
  readonly startOn: string;
  /** needed for breaches; never prefilled */
  readonly factors: FiveFactors | null;
  /** the body's own reasons (forvaltningsloven § 25) */
  readonly considerations: string;
  /** why the withdrawal is proportionate; needed where ch. IX is kept (forvaltningsloven § 45) */
  readonly proportionality?: string;
  /** why this case is another than similar ones; needed outside what all of them got */
  readonly unequalTreatment?: string;
  /** why another reaction than proposed; needed when it departs */
  readonly departure: string;
  /** the party's reply, and how it was weighed; needed when one came */
  readonly reply: string;
  readonly replyWeighing: string;
  /** a withdrawal on points that is longer than the scale (alkoholforskriften § 10-4) */
  readonly discretion?: 'aggravating' | null;
}

export interface WithdrawalFacts {
  readonly licence: LicenceState;
  readonly municipality: MunicipalityState;
  /** ended cases of the municipality about the same provisions */
  readonly earlier: readonly EarlierCase[];
  /** documents from others than the party about this licence or its control, with when they were registered */
  readonly fromOthers: readonly {
    readonly documentId: string;
    readonly at: string;
    readonly subjects: readonly Subject[];
  }[];
}
