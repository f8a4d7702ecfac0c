import type { Migration } from "./migration.ts";

/**
 * Officers who are signed in, and those who are about to be. Of what a browser has only a hash is kept, so nobody can sign in
 * with what stands here, and nothing of it belongs to the history of a round.
 */
export const sessions: Migration = {
  number: 5,
  name: "sessions",
  sql: `
create table sessions (
  hash text collate "C" primary key,
  document text not null,
  used_at timestamptz not null,
  ends_at timestamptz not null
);
create index sessions_by_end on sessions (ends_at);

create table sign_ins (
  hash text collate "C" primary key,
  document text not null,
  ends_at timestamptz not null
);
create index sign_ins_by_end on sign_ins (ends_at);

grant select, insert, update, delete on sessions, sign_ins to fordel_service;
`,
};
