import { type Municipality } from '@kernel/municipality.js';
import { type Database, readAs } from '../sql/database.js';

export interface LoggedReading {
  readonly ordinal: string;
  /** stable subject of the reader's token */
  readonly reader: string;
  readonly role: string;
  readonly purpose: string;
  readonly at: string;
  /** reference of a protected part, or the hash of a file */
  readonly ref: string;
  /** the event whose protected part was read; null for a file, or when it is no longer in the vault */
  readonly eventId: string | null;
}

export interface ReadingsRequest {
  readonly reader: string | null;
  readonly eventId: string | null;
  readonly limit: number;
  /** ordinal of the last row of the page before */
  readonly before: string | null;
}

/** Who read what of the vault, newest first, in one municipality. */
export class VaultReadings {
  constructor(private readonly db: Database) {}

  list(municipality: Municipality, { reader, eventId, limit, before }: ReadingsRequest): Promise<LoggedReading[]> {
    return readAs(this.db, municipality, (tx) =>
      tx.query<LoggedReading>(
        `select r.ordinal::text as ordinal, r.reader, r.role, r.purpose, to_json(r.read_at) #>> '{}' as at, r.ref,
                e.event_id::text as "eventId"
         from vault_readings r left join vault_entries e on e.municipality = r.municipality and e.ref::text = r.ref
         where r.municipality = $1 and ($2::text is null or r.reader = $2)
           and ($3::text is null or e.event_id::text = $3) and ($4::text is null or r.ordinal < $4::bigint)
         order by r.ordinal desc limit $5`,
        [municipality, reader, eventId, before, limit],
      ),
    );
  }
}
