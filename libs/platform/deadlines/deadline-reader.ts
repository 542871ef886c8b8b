import { type ArmDeadline } from '@kernel/deadline.js';
import { type Municipality } from '@kernel/municipality.js';
import { type Database, readAs } from '../sql/database.js';

export interface RunningDeadline extends ArmDeadline {
  /** stream and name: names the deadline */
  readonly key: string;
  readonly stream: string;
  readonly subjects: readonly string[];
  readonly armedBy: string;
}

export interface DeadlineRequest {
  readonly until: string | null;
  readonly limit: number;
  readonly after: { readonly value: string; readonly key: string } | null;
}

/** Deadlines that are armed and not settled, soonest first, in one municipality. */
export class DeadlineReader {
  constructor(private readonly db: Database) {}

  running(municipality: Municipality, { until, limit, after }: DeadlineRequest): Promise<RunningDeadline[]> {
    return readAs(this.db, municipality, async (tx) => {
      const rows = await tx.query<{
        key: string;
        stream: string;
        subjects: string[];
        armed_by: string;
        details: ArmDeadline & { correlationId?: string };
      }>(
        `select d.stream || '/' || d.name as key, d.stream, d.subjects, d.armed_by, d.details from deadlines d
         where d.municipality = $1 and ($2::text is null or d.due <= $2)
           and ($3::text is null or (d.due, d.stream || '/' || d.name) > ($3, $4))
           and not exists (select 1 from deadline_firings f where f.municipality = d.municipality
             and f.stream = d.stream and f.name = d.name and f.armed_by = d.armed_by)
         order by d.due, d.stream || '/' || d.name limit $5`,
        [municipality, until, after?.value ?? null, after?.key ?? null, limit],
      );
      return rows.map(({ key, stream, subjects, armed_by: armedBy, details }) => {
        const { correlationId: _correlationId, ...deadline } = details;
        return { key, stream, subjects, armedBy, ...deadline };
      });
    });
  }
}
