import { type Provision } from '@law/rule-set/points.js';

/** Points that an offence, or several of the same kind in one control, can lead to (alkoholforskriften §§ 10-2, 10-3). */
export interface NamedPoints {
  /** findings, or the arrear, that are counted together */
  readonly offenceIds: readonly string[];
  readonly provision: Provision;
  /** day of the earliest of them, in Oslo */
  readonly day: string;
  readonly points: number;
}
