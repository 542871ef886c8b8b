import { type LicenceState } from '../../../licence/contract.js';
import { type PlaceState } from '../../../place/contract.js';
import { type ProvisionName } from '../../domain/provisions.js';

export interface RecordInspection {
  /** the control company's number, unique in the municipality */
  readonly reportNumber: string;
  readonly placeId: string;
  readonly licenceIds: readonly string[];
  readonly of: 'sale' | 'serving';
  readonly mode: 'open' | 'anonymous';
  readonly startedAt: string;
  readonly endedAt: string;
  readonly company: string | null;
  readonly inspectors: readonly {
    readonly name: string;
    readonly testPassed: boolean;
    readonly impartialityDeclared: boolean;
  }[];
  readonly findings: readonly {
    readonly provision: ProvisionName;
    readonly at: string;
    readonly what: string;
    readonly where: string;
    readonly seenBy: string;
    readonly distanceMetres: number | null;
    readonly durationMinutes: number | null;
    readonly saidAfterwards: string | null;
  }[];
  readonly toldOnTheSpot: string | null;
}

export interface InspectionFacts {
  readonly place: PlaceState;
  readonly licences: readonly { readonly licenceId: string; readonly state: LicenceState }[];
}
