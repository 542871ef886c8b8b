import { type Sql } from '../sql/database.js';
import { type AnyView, tableOf } from './view.js';

/** Creates the table of one generation, with the second fence between municipalities. */
export const createViewTable = async (sql: Sql, view: AnyView, generation: number): Promise<void> => {
  const table = tableOf(view.name, generation);
  const columns = Object.entries(view.columns);
  await sql.script(`
create table if not exists ${table} (
  municipality text not null,
  key text not null,
  doc jsonb not null,
  position text not null,
  ${columns.map(([name, type]) => `"${name}" ${type},`).join('\n  ')}
  primary key (municipality, key)
);
${columns.map(([name]) => `create index if not exists ${table}_${name} on ${table} (municipality, "${name}");`).join('\n')}
alter table ${table} enable row level security;
drop policy if exists reader_own on ${table};
create policy reader_own on ${table} for select to bevillingslogg_reader
  using (municipality = current_setting('bevillingslogg.municipality', true));
grant select on ${table} to bevillingslogg_reader;`);
};

export interface ViewRow {
  readonly municipality: string;
  readonly key: string;
  readonly doc: object | null;
  readonly position: string;
}

export const readDocs = async (
  sql: Sql,
  table: string,
  keys: readonly { municipality: string; key: string }[],
): Promise<Map<string, object>> => {
  const rows = await sql.query<{ municipality: string; key: string; doc: object }>(
    `select t.municipality, t.key, t.doc from ${table} t
     join jsonb_to_recordset($1::jsonb) as k(municipality text, key text)
       on t.municipality = k.municipality and t.key = k.key`,
    [JSON.stringify(keys.map(({ municipality, key }) => ({ municipality, key })))],
  );
  return new Map(rows.map((row) => [`${row.municipality}/${row.key}`, row.doc]));
};

/** Writes a batch of documents in two statements, however many there are. */
export const writeDocs = async (sql: Sql, view: AnyView, table: string, rows: readonly ViewRow[]): Promise<void> => {
  const gone = rows.filter((row) => row.doc === null);
  const kept = rows.filter((row) => row.doc !== null);
  if (gone.length > 0) {
    await sql.query(
      `delete from ${table} t using jsonb_to_recordset($1::jsonb) as k(municipality text, key text)
       where t.municipality = k.municipality and t.key = k.key`,
      [JSON.stringify(gone.map(({ municipality, key }) => ({ municipality, key })))],
    );
  }
  if (kept.length === 0) return;
  const names = Object.keys(view.columns).map((name) => `"${name}"`);
  const typed = Object.entries(view.columns).map(([name, type]) => `"${name}" ${type}`);
  const index = view.index as (doc: object) => Readonly<Record<string, unknown>>;
  const payload = kept.map(({ municipality, key, doc, position }) => ({
    ...index(doc ?? {}),
    municipality,
    key,
    doc,
    position,
  }));
  await sql.query(
    `insert into ${table} (${['municipality', 'key', 'doc', 'position', ...names].join(', ')})
     select ${['municipality', 'key', 'doc', 'position', ...names].join(', ')}
     from jsonb_to_recordset($1::jsonb)
       as r(${['municipality text', 'key text', 'doc jsonb', 'position text', ...typed].join(', ')})
     on conflict (municipality, key) do update set
       ${['doc', 'position', ...names].map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [JSON.stringify(payload)],
  );
};
