import type { Migration } from "./migration.ts";

/**
 * What follows a decision, what is tried out and what is shared among rounds. Second steps, their adoptions and the answers
 * to portfolios are written once, like proposals. Scenarios and portfolios change; one that was removed leaves its version, so
 * that nobody takes a later one for it. An idempotency key may be held by somebody who works on the answer.
 */
export const after: Migration = {
  number: 3,
  name: "after",
  sql: `
create table second_steps (
  id text collate "C" primary key,
  sequence bigint generated always as identity unique,
  round_id text collate "C" not null references adoptions (round_id),
  round_version bigint not null check (round_version >= 1),
  step text not null check (step in ('share-out', 'stay', 'cut', 'infeasible')),
  status text not null check (status in ('proven', 'not-proven', 'infeasible')),
  engine text not null,
  content text not null,
  document text not null,
  made_by text not null,
  made_at timestamptz not null
);
create index second_steps_of_round on second_steps (round_id, sequence);

create table step_adoptions (
  round_id text collate "C" not null references adoptions (round_id),
  version bigint not null check (version >= 1),
  step_id text collate "C" not null unique references second_steps (id),
  awards text not null,
  document text not null,
  primary key (round_id, version)
);

create table scenarios (
  round_id text collate "C" not null references rounds (id),
  id text collate "C" not null,
  version bigint not null check (version >= 1),
  document text,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (round_id, id)
);

create table portfolios (
  id text collate "C" primary key,
  version bigint not null check (version >= 1),
  document text,
  changed_by text not null,
  changed_at timestamptz not null
);

create table portfolio_proposals (
  id text collate "C" primary key,
  sequence bigint generated always as identity unique,
  portfolio_id text collate "C" not null references portfolios (id),
  portfolio_version bigint not null check (portfolio_version >= 1),
  portfolio text not null,
  rounds text not null,
  status text not null check (status in ('simulated', 'infeasible')),
  engine text not null,
  content text not null,
  document text not null,
  made_by text not null,
  made_at timestamptz not null
);
create index portfolio_proposals_of_portfolio on portfolio_proposals (portfolio_id, sequence);

alter table audit alter column round_id drop not null;
alter table audit add column portfolio_id text collate "C";
alter table audit add check ((round_id is null) <> (portfolio_id is null));
alter table audit add unique (portfolio_id, round_sequence);

alter table idempotency_keys add column holder text;
alter table idempotency_keys add column held_until timestamptz;

create trigger written_once before update or delete or truncate on second_steps
  for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on step_adoptions
  for each statement execute function refuse_change();
create trigger written_once before update or delete or truncate on portfolio_proposals
  for each statement execute function refuse_change();

grant select, insert on second_steps, step_adoptions, portfolio_proposals to fordel_service;
grant select, insert, update on scenarios, portfolios to fordel_service;
`,
};
