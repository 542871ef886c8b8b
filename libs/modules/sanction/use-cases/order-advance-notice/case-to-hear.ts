import { type ProposedPoints } from '../../domain/proposed-points.js';
import { type Extent, type Ground, type Track } from '../../domain/withdrawal-events.js';

export interface CaseToHear {
  readonly track: Track;
  readonly grounds: readonly Ground[];
  readonly largest: Extent | null;
  /** track `points` */
  readonly points?: readonly ProposedPoints[];
}
