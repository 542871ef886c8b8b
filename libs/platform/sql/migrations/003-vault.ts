import { type Migration } from '../migration.js';

/** Personal data, free text and files, per municipality and outside the log; each reading is logged. */
export const vault: Migration = {
  id: '003-vault',
  sql: `
create table vault_entries (
  municipality text not null,
  ref uuid not null,
  event_id uuid not null,
  salt text not null,
  content jsonb not null,
  put_at timestamptz not null default now(),
  primary key (municipality, ref)
);
create table vault_blobs (
  municipality text not null,
  sha256 text not null,
  media_type text not null,
  bytes bytea not null,
  put_at timestamptz not null default now(),
  primary key (municipality, sha256)
);
create table vault_readings (
  municipality text not null,
  ref text not null,
  reader text not null,
  role text not null,
  purpose text not null,
  read_at timestamptz not null,
  ordinal bigint generated always as identity,
  primary key (municipality, ordinal)
);
create trigger vault_readings_append_only before update or delete or truncate on vault_readings
  for each statement execute function log_is_append_only();

alter table vault_entries enable row level security;
create policy writer_all on vault_entries to bevillingslogg_writer using (true) with check (true);
create policy reader_own on vault_entries for select to bevillingslogg_reader
  using (municipality = current_setting('bevillingslogg.municipality', true));
alter table vault_blobs enable row level security;
create policy writer_all on vault_blobs to bevillingslogg_writer using (true) with check (true);
create policy reader_own on vault_blobs for select to bevillingslogg_reader
  using (municipality = current_setting('bevillingslogg.municipality', true));
alter table vault_readings enable row level security;
create policy writer_all on vault_readings to bevillingslogg_writer using (true) with check (true);
create policy reader_own on vault_readings for select to bevillingslogg_reader
  using (municipality = current_setting('bevillingslogg.municipality', true));

grant select, insert, delete on vault_entries to bevillingslogg_writer;
grant select, insert on vault_blobs, vault_readings to bevillingslogg_writer;
grant select on vault_entries, vault_blobs, vault_readings to bevillingslogg_reader;
`,
};
