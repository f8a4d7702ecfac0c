import type { Migration } from "./migration.ts";

/**
 * How many applications (or recipients) a round has, kept with it so that a list of rounds need not count them, and a way to
 * find the proposals of one version. The database counts by itself: processes of the version before know nothing of it, and
 * go on writing while the tables have come forward.
 */
export const roundFigures: Migration = {
  number: 6,
  name: "round-figures",
  sql: `
alter table rounds add column applications integer not null default 0 check (applications >= 0);
update rounds set applications = (select count(*) from applications where applications.round_id = rounds.id);

create function count_applications() returns trigger language plpgsql set search_path from current as $$
begin
  update rounds set applications = applications + (case tg_op when 'INSERT' then 1 else -1 end) * changed.number
  from (select round_id, count(*)::integer as number from changed_rows group by round_id) as changed
  where rounds.id = changed.round_id;
  return null;
end $$;
create trigger count_added after insert on applications
  referencing new table as changed_rows for each statement execute function count_applications();
create trigger count_removed after delete on applications
  referencing old table as changed_rows for each statement execute function count_applications();

create index proposals_of_version on proposals (round_id, round_version);
`,
};
