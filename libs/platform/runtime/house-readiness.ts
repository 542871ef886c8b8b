import { Readiness, type ReadinessReport } from '../http/health/readiness.js';
import { liveGeneration } from '../projections/generations.js';
import { type Database } from '../sql/database.js';
import { listParked } from '../subscriptions/parking.js';
import { type ModuleParts } from './parts.js';

/** Ready when every view is live in the program's version; degraded while a key or instance is parked. */
export class HouseReadiness extends Readiness {
  constructor(
    private readonly db: Database,
    private readonly parts: readonly ModuleParts[],
  ) {
    super();
  }

  async check(): Promise<ReadinessReport> {
    try {
      const building: string[] = [];
      for (const view of this.parts.flatMap(({ views }) => views)) {
        if ((await liveGeneration(this.db, view.name))?.version !== view.version) building.push(view.name);
      }
      const parked = new Map<string, number>();
      for (const { subscription } of await listParked(this.db)) {
        parked.set(subscription, (parked.get(subscription) ?? 0) + 1);
      }
      return {
        ready: building.length === 0,
        degraded: parked.size > 0,
        details: { engine: this.db.engine, building, parked: Object.fromEntries(parked) },
      };
    } catch {
      return { ready: false, degraded: true, details: { engine: this.db.engine, database: 'does not answer' } };
    }
  }
}
