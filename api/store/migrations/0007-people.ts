import type { Migration } from "./migration.ts";

/**
 * What those who have changed something are called, beside the audit that has it in its entries: so that a page or a paper need
 * not look through the audit to say who it was. The name is the one that somebody had last.
 */
export const people: Migration = {
  number: 7,
  name: "people",
  sql: `
create table people (
  id text collate "C" primary key,
  name text not null
);
insert into people (id, name)
select distinct on (who->>'id') who->>'id', who->>'name'
from (select sequence, entry::jsonb->'who' as who from audit) as entries
where who->>'kind' <> 'local'
order by who->>'id', sequence desc;

grant select, insert, update on people to fordel_service;
`,
};
