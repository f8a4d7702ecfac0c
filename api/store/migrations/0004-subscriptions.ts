import type { Migration } from "./migration.ts";

/**
 * Who is told of what the audit says. A subscription has its place in the audit: up to there every entry has been dealt out to
 * its lanes, one for each round, and each lane has the place up to which everything has been delivered or given up. What was
 * given up is a dead letter. The events themselves are the entries of the audit, and are kept nowhere else.
 */
export const subscriptions: Migration = {
  number: 4,
  name: "subscriptions",
  sql: `
create table subscriptions (
  id text collate "C" primary key,
  sequence bigint generated always as identity unique,
  version bigint not null check (version >= 1),
  status text not null check (status in ('active', 'paused', 'ended')),
  url text not null,
  actions text,
  rounds text,
  secret text not null,
  earlier_secret text,
  earlier_until timestamptz,
  place bigint not null check (place >= 0),
  created_by text not null,
  created_at timestamptz not null,
  changed_by text not null,
  changed_at timestamptz not null
);

create table subscription_lanes (
  subscription_id text collate "C" not null references subscriptions (id) on delete cascade,
  round_id text collate "C" not null,
  place bigint not null check (place >= 0),
  dealt bigint not null,
  attempts integer not null default 0,
  due_at timestamptz not null default now(),
  claim text,
  claimed_until timestamptz,
  primary key (subscription_id, round_id),
  check (place <= dealt)
);
create index subscription_lanes_waiting on subscription_lanes (due_at) where place < dealt;
create index audit_of_round on audit (round_id, sequence);

create table dead_letters (
  subscription_id text collate "C" not null references subscriptions (id) on delete cascade,
  sequence bigint not null references audit (sequence),
  round_id text collate "C" not null,
  attempts integer not null check (attempts >= 1),
  failure text not null,
  failed_at timestamptz not null,
  due_at timestamptz,
  claim text,
  claimed_until timestamptz,
  primary key (subscription_id, sequence)
);
create index dead_letters_due on dead_letters (due_at) where due_at is not null;

grant select, insert, update, delete on subscriptions, subscription_lanes, dead_letters to fordel_service;
`,
};
