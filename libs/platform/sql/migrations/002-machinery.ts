import { type Migration } from '../migration.js';

/** Checkpoints, parked keys, views and deadlines: everything here can be rebuilt from the log, except firings and letters. */
export const machinery: Migration = {
  id: '002-machinery',
  sql: `
create table checkpoints (
  subscription text primary key,
  position text not null,
  owner text not null,
  moved_at timestamptz not null default now()
);

-- A key whose event could not be handled, and every later event of that key, in order.
create table parked_keys (
  subscription text not null,
  municipality text not null,
  key text not null,
  error text not null,
  parked_at timestamptz not null default now(),
  primary key (subscription, municipality, key)
);
create table parked_events (
  subscription text not null,
  municipality text not null,
  key text not null,
  position text not null,
  event_id uuid not null,
  ordinal bigint generated always as identity,
  primary key (subscription, municipality, key, position)
);

-- Which generation of each view readers see.
create table views (
  name text primary key,
  version int not null,
  generation int not null,
  swapped_at timestamptz not null default now()
);

create table deadlines (
  municipality text not null,
  stream text not null,
  name text not null,
  due text not null,
  fires_at timestamptz not null,
  armed_by uuid not null,
  subjects text[] not null,
  details jsonb not null,
  claimed_by text,
  claimed_until timestamptz,
  primary key (municipality, stream, name)
);
create index deadlines_due on deadlines (fires_at);

-- What has been fired. Not a projection: no rebuild touches it.
create table deadline_firings (
  municipality text not null,
  stream text not null,
  name text not null,
  armed_by uuid not null,
  due text not null,
  command_id text not null,
  outcome text not null,
  fired_at timestamptz not null,
  primary key (municipality, stream, name, armed_by)
);

alter table deadlines enable row level security;
create policy writer_all on deadlines to bevillingslogg_writer using (true) with check (true);
create policy reader_own on deadlines for select to bevillingslogg_reader
  using (municipality = current_setting('bevillingslogg.municipality', true));
alter table deadline_firings enable row level security;
create policy writer_all on deadline_firings to bevillingslogg_writer using (true) with check (true);
create policy reader_own on deadline_firings for select to bevillingslogg_reader
  using (municipality = current_setting('bevillingslogg.municipality', true));
alter table parked_keys enable row level security;
create policy writer_all on parked_keys to bevillingslogg_writer using (true) with check (true);
create policy reader_own on parked_keys for select to bevillingslogg_reader
  using (municipality = current_setting('bevillingslogg.municipality', true));
alter table parked_events enable row level security;
create policy writer_all on parked_events to bevillingslogg_writer using (true) with check (true);

-- The compact state of each municipality's Merkle tree; its signed head is a file outside the database.
create table audit_heads (
  municipality text primary key,
  count bigint not null,
  position text not null,
  peaks jsonb not null
);

grant select, insert, update, delete on audit_heads, checkpoints, parked_keys, parked_events, views, deadlines to bevillingslogg_writer;
grant select, insert on deadline_firings to bevillingslogg_writer;
grant select on checkpoints, parked_keys, views, deadlines, deadline_firings to bevillingslogg_reader;
`,
};
