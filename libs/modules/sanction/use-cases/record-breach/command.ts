import { type InspectionState, type OffenceClass } from '../../../inspection/contract.js';
import { type MunicipalityState } from '../../../municipality/contract.js';

export interface RecordBreach {
  readonly licenceId: string;
  readonly inspectionId: string;
  readonly offences: readonly { readonly findingId: string; readonly class: OffenceClass }[];
  /** what the municipality holds to be proven: which event, when, where */
  readonly factsFound: string;
  /** what the holder says; empty when nothing came */
  readonly holdersVersion: string;
  /** how the two were weighed */
  readonly weighing: string;
  /** why an offence is classed otherwise than guideline 7.2 lists it; empty when none is */
  readonly classReasons: string;
}

export interface BreachFacts {
  readonly inspection: InspectionState;
  readonly municipality: MunicipalityState;
}
