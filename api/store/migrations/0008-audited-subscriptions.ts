import type { Migration } from "./migration.ts";

/**
 * Entries of the audit about subscriptions: who has what is told sent to where. Those that were made before have no entry; of
 * them the audit says nothing until they are changed.
 */
export const auditedSubscriptions: Migration = {
  number: 8,
  name: "audited-subscriptions",
  sql: `
alter table audit add column subscription_id text collate "C";
alter table audit drop constraint audit_check;
alter table audit add constraint about_one check (num_nonnulls(round_id, portfolio_id, subscription_id) = 1);
alter table audit add unique (subscription_id, round_sequence);

alter table subscriptions add column made_before_audit boolean not null default false;
update subscriptions set made_before_audit = true;
`,
};
