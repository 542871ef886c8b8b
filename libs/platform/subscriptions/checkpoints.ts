import { type Position } from '../event-store/port.js';
import { type Sql } from '../sql/database.js';

/** Another instance moved the checkpoint: this one has lost its right to write and starts over from what is stored. */
export class Fenced extends Error {}

export const readCheckpoint = async (sql: Sql, subscription: string): Promise<Position | null> => {
  const [row] = await sql.query<{ position: string }>('select position from checkpoints where subscription = $1', [
    subscription,
  ]);
  return row?.position ?? null;
};

/** Reads a checkpoint and holds it where it is until the caller's transaction ends. */
export const lockCheckpoint = async (tx: Sql, subscription: string): Promise<Position | null> => {
  const [row] = await tx.query<{ position: string }>(
    'select position from checkpoints where subscription = $1 for update',
    [subscription],
  );
  return row?.position ?? null;
};

/** Moves in the caller's transaction, only from where the caller stood. Errors: Fenced. */
export const moveCheckpoint = async (
  sql: Sql,
  subscription: string,
  owner: string,
  from: Position | null,
  to: Position,
): Promise<void> => {
  const moved =
    from === null
      ? await sql.query(
          `insert into checkpoints (subscription, position, owner) values ($1, $2, $3)
           on conflict do nothing returning position`,
          [subscription, to, owner],
        )
      : await sql.query(
          `update checkpoints set position = $2, owner = $3, moved_at = now()
           where subscription = $1 and position = $4 returning position`,
          [subscription, to, owner, from],
        );
  if (moved.length === 0) throw new Fenced(`${subscription} was moved by another instance`);
};
