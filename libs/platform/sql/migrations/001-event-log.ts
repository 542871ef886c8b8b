import { type Migration } from '../migration.js';

/**
 * The log. Roles are shared by all databases of a server, hence the guarded creation; `noinherit` is not needed because
 * every connection takes its role explicitly.
 */
export const eventLog: Migration = {
  id: '001-event-log',
  sql: `
do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'bevillingslogg_writer') then
    create role bevillingslogg_writer nologin;
  end if;
exception when duplicate_object or unique_violation then null; end $$;
do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'bevillingslogg_reader') then
    create role bevillingslogg_reader nologin;
  end if;
exception when duplicate_object or unique_violation then null; end $$;
do $$ begin
  if not pg_has_role(current_user, 'bevillingslogg_writer', 'member') then
    execute format('grant bevillingslogg_writer to %I', current_user);
  end if;
  if not pg_has_role(current_user, 'bevillingslogg_reader', 'member') then
    execute format('grant bevillingslogg_reader to %I', current_user);
  end if;
end $$;
grant usage on schema public to bevillingslogg_reader;
grant usage, create on schema public to bevillingslogg_writer;

create table log_head (id int primary key check (id = 1), position bigint not null);
insert into log_head values (1, 0);

create table events (
  municipality text not null,
  stream text not null,
  revision bigint not null,
  position bigint not null unique,
  category text not null,
  event_id uuid not null unique,
  type text not null,
  v int not null,
  occurred_at text not null,
  recorded_at timestamptz not null,
  command_id text not null,
  envelope jsonb not null,
  data jsonb not null,
  prev_hash text,
  hash text not null,
  primary key (municipality, stream, revision),
  check (split_part(stream, '-', 1) = category and split_part(stream, '-', 2) = municipality)
);

create table event_subjects (
  municipality text not null,
  subject text not null,
  position bigint not null,
  primary key (municipality, subject, position)
);

create function log_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the log is append only: % on % refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger events_append_only before update or delete or truncate on events
  for each statement execute function log_is_append_only();
create trigger event_subjects_append_only before update or delete or truncate on event_subjects
  for each statement execute function log_is_append_only();

alter table events enable row level security;
create policy writer_all on events to bevillingslogg_writer using (true) with check (true);
create policy reader_own on events for select to bevillingslogg_reader
  using (municipality = current_setting('bevillingslogg.municipality', true));
alter table event_subjects enable row level security;
create policy writer_all on event_subjects to bevillingslogg_writer using (true) with check (true);
create policy reader_own on event_subjects for select to bevillingslogg_reader
  using (municipality = current_setting('bevillingslogg.municipality', true));

grant select, insert on events, event_subjects to bevillingslogg_writer;
grant select, update on log_head to bevillingslogg_writer;
grant select on events, event_subjects, log_head to bevillingslogg_reader;

-- Appends a batch in one transaction, one append for each stream at most (the committer sees to that). The head row is
-- locked first, in a statement of its own, so that what follows sees all that was committed before, and positions are given
-- in commit order without a gap. A conflict or a duplicate is an answer, never an error. Set-based: one append costs a
-- fifth of what it costs in a loop.
create function append_events(batch jsonb) returns jsonb language plpgsql as $$
declare
  head bigint;
  answers jsonb;
begin
  select position into head from log_head where id = 1 for update;
  with item as (
    select i.ord, i.value->>'municipality' as municipality, i.value->>'stream' as stream,
           i.value->>'category' as category, (i.value->>'expected')::bigint as expected, i.value->'events' as events,
           jsonb_array_length(i.value->'events') as n, (i.value->'events'->0->>'id')::uuid as first_id
    from jsonb_array_elements(batch) with ordinality i(value, ord)
  ), judged as materialized (
    select item.*, exists (select 1 from events e where e.event_id = item.first_id) as known,
           coalesce((select max(e.revision) from events e
                     where e.municipality = item.municipality and e.stream = item.stream), -1) as actual
    from item
  ), placed as materialized (
    select judged.*, not known and actual = expected as fits,
           head + coalesce(sum(n) filter (where not known and actual = expected) over (order by ord), 0) - n as base
    from judged
  ), entry as materialized (
    select p.municipality, p.stream, p.category, p.actual, p.base, e.ord, e.value as event
    from placed p, jsonb_array_elements(p.events) with ordinality e(value, ord) where p.fits
  ), written as (
    insert into events (municipality, stream, revision, position, category, event_id, type, v, occurred_at, recorded_at,
                        command_id, envelope, data, prev_hash, hash)
    select municipality, stream, actual + ord, base + ord, category, (event->>'id')::uuid, event->>'type',
           (event->>'v')::int, event->>'occurredAt', (event->>'recordedAt')::timestamptz, event->>'commandId',
           event->'envelope', event->'data', event->>'prevHash', event->>'hash'
    from entry
  ), named as (
    insert into event_subjects (municipality, subject, position)
    select distinct municipality, s.value, base + ord
    from entry, jsonb_array_elements_text(event->'envelope'->'subjects') s(value)
  ), moved as (
    update log_head set position = head + (select count(*) from entry) where id = 1 and exists (select 1 from entry)
  )
  select jsonb_agg(
           case when known then jsonb_build_object('outcome', 'duplicate')
                when fits then jsonb_build_object('outcome', 'appended', 'position', base::text, 'revision', actual::text)
                else jsonb_build_object('outcome', 'conflict', 'actual', actual::text) end
           order by ord)
    into answers from placed;
  return answers;
end $$;
grant execute on function append_events(jsonb) to bevillingslogg_writer;
`,
};
