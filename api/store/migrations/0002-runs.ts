import type { Migration } from "./migration.ts";

/**
 * Questions about kept rounds that take long (runs), the parts that are answered of them, what came of them (analyses), and
 * the processes that work on them. Analyses are written once, as proposals are; runs and their parts are cleared.
 */
export const runs: Migration = {
  number: 2,
  name: "runs",
  sql: `
create table runs (
  id text collate "C" primary key,
  sequence bigint generated always as identity unique,
  round_id text collate "C" not null,
  round_version bigint not null,
  question text not null,
  asked text not null,
  language text not null check (language in ('nb', 'nn', 'en')),
  seconds double precision not null check (seconds > 0),
  status text not null check (status in ('waiting', 'working', 'done', 'failed', 'cancelled')),
  opening text,
  parts bigint check (parts >= 0),
  progress text,
  failure text,
  result text collate "C",
  asked_by text not null,
  asked_at timestamptz not null,
  begun_at timestamptz,
  ended_at timestamptz,
  foreign key (round_id, round_version) references snapshots (round_id, version)
);
create index runs_of_round on runs (round_id, sequence);
create index runs_by_end on runs (ended_at);

create table run_parts (
  run_id text collate "C" not null references runs (id) on delete cascade,
  part bigint not null check (part >= 0),
  answer text not null,
  seconds double precision not null,
  primary key (run_id, part)
);

create table analyses (
  id text collate "C" primary key,
  sequence bigint generated always as identity unique,
  round_id text collate "C" not null,
  round_version bigint not null,
  round_hash text not null,
  question text not null,
  asked text not null,
  language text not null check (language in ('nb', 'nn', 'en')),
  engine text not null,
  document text not null,
  made_by text not null,
  made_at timestamptz not null,
  foreign key (round_id, round_version) references snapshots (round_id, version)
);
create index analyses_of_round on analyses (round_id, sequence);
create trigger written_once before update or delete or truncate on analyses
  for each statement execute function refuse_change();

create table workers (
  id text collate "C" primary key,
  seen_at timestamptz not null
);

grant select, insert, update, delete on runs, run_parts, workers to fordel_service;
grant select, insert on analyses to fordel_service;
`,
};
