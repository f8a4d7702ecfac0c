import type { Migration } from "./migration.ts";

/**
 * Rounds with their lists, proposals with the rounds they were made of, what was adopted, and the audit. The service may
 * read and add everywhere, but change only rounds, their lists and the keys: what is written once (audit, snapshots,
 * proposals, adoptions, awards) it cannot update or delete, and a trigger refuses it to the owner as well.
 */
export const rounds: Migration = {
  number: 1,
  name: "rounds",
  sql: `
create table rounds (
  id text collate "C" primary key,
  version bigint not null check (version >= 1),
  status text not null check (status in ('draft', 'adopted')),
  kind text not null check (kind in ('scored', 'rate', 'formula', 'named')),
  definition text collate "C",
  head text not null,
  hash text not null,
  created_by text not null,
  created_at timestamptz not null,
  changed_by text not null,
  changed_at timestamptz not null
);

create table applications (
  round_id text collate "C" not null references rounds (id),
  id text collate "C" not null,
  document text not null,
  version bigint not null check (version >= 1),
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (round_id, id)
);
create table commitments (like applications including all);
alter table commitments add foreign key (round_id) references rounds (id);
create table decisions (like applications including all);
alter table decisions add foreign key (round_id) references rounds (id);

create table snapshots (
  round_id text collate "C" not null references rounds (id),
  version bigint not null,
  hash text not null,
  document text not null,
  primary key (round_id, version)
);

create table proposals (
  id text collate "C" primary key,
  sequence bigint generated always as identity unique,
  round_id text collate "C" not null,
  round_version bigint not null,
  round_hash text not null,
  form text not null check (form in ('proposal', 'reprioritisation')),
  status text not null check (status in ('optimal', 'feasible', 'infeasible')),
  engine text not null,
  content text not null,
  document text not null,
  made_by text not null,
  made_at timestamptz not null,
  foreign key (round_id, round_version) references snapshots (round_id, version)
);
create index proposals_of_round on proposals (round_id, sequence);

create table adoptions (
  round_id text collate "C" primary key references rounds (id),
  proposal_id text collate "C" not null references proposals (id),
  version bigint not null,
  document text not null
);
create table awards (
  round_id text collate "C" not null references adoptions (round_id),
  application text collate "C" not null,
  document text not null,
  primary key (round_id, application)
);

create table audit (
  sequence bigint primary key check (sequence >= 1),
  hash text not null unique,
  previous text not null unique,
  round_id text collate "C" not null,
  round_sequence bigint not null check (round_sequence >= 1),
  entry text not null,
  unique (round_id, round_sequence)
);
create table imported_audit (
  round_id text collate "C" not null references rounds (id),
  round_sequence bigint not null,
  entry text not null,
  primary key (round_id, round_sequence)
);

create table idempotency_keys (
  caller text collate "C" not null,
  key text collate "C" not null,
  request text not null,
  answer text,
  made_at timestamptz not null,
  primary key (caller, key)
);
create index idempotency_keys_by_age on idempotency_keys (made_at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: what is in it is written once.', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;
create trigger written_once before update or delete or truncate on audit
  for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on imported_audit
  for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on snapshots
  for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on proposals
  for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on adoptions
  for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on awards
  for each statement execute function refuse_change();

grant select, insert, update on rounds to fordel_service;
grant select, insert, update, delete on applications, commitments, decisions, idempotency_keys to fordel_service;
grant select, insert on snapshots, proposals, adoptions, awards, audit, imported_audit to fordel_service;
grant select on migrations to fordel_service;
`,
};
