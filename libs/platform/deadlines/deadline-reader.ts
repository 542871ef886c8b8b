import { type ArmDeadline } from '@kernel/deadline.js';
import { type Municipality } from '@kernel/municipality.js';
import { type Database, readAs } from '../sql/database.js';

export interface RunningDeadline extends ArmDeadline {
  /** stream and name: names the deadline */
  readonly key: string;
  readonly stream: string;
  readonly subjects: readonly string[];
  readonly armedBy: string;
  /** each time that it got another last day, oldest first */
  readonly moves: readonly DeadlineMove[];
}

export interface DeadlineMove {
  /** last day before the move */
  readonly was: string;
  /** why, for people; null where the event itself says it */
  readonly because: { readonly nb: string; readonly nn: string } | null;
  /** type of the event that moved it */
  readonly by: string;
  readonly at: string;
}

export interface DeadlineRequest {
  readonly until: string | null;
  /** stream categories whose deadlines are not listed */
  readonly without?: readonly string[];
  readonly limit: number;
  readonly after: { readonly value: string; readonly key: string } | null;
}

/** Deadlines that are armed and not settled, soonest first, in one municipality. */
export class DeadlineReader {
  constructor(private readonly db: Database) {}

  running(
    municipality: Municipality,
    { until, limit, after, without = [] }: DeadlineRequest,
  ): Promise<RunningDeadline[]> {
    return readAs(this.db, municipality, async (tx) => {
      const rows = await tx.query<{
        key: string;
        stream: string;
        subjects: string[];
        armed_by: string;
        details: ArmDeadline & { correlationId?: string; moves?: readonly DeadlineMove[] };
      }>(
        `select d.stream || '/' || d.name as key, d.stream, d.subjects, d.armed_by, d.details from deadlines d
         where d.municipality = $1 and ($2::text is null or d.due <= $2)
           and split_part(d.stream, '-', 1) <> all($6::text[])
           and ($3::text is null or (d.due, d.stream || '/' || d.name) > ($3, $4))
           and not exists (select 1 from deadline_firings f where f.municipality = d.municipality
             and f.stream = d.stream and f.name = d.name and f.armed_by = d.armed_by)
         order by d.due, d.stream || '/' || d.name limit $5`,
        [municipality, until, after?.value ?? null, after?.key ?? null, limit, [...without]],
      );
      return rows.map(({ key, stream, subjects, armed_by: armedBy, details }) => {
        const { correlationId: _correlationId, moves = [], ...deadline } = details;
        return { key, stream, subjects, armedBy, moves, ...deadline };
      });
    });
  }
}
