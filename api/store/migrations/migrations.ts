import { rounds } from "./0001-rounds.ts";
import { runs } from "./0002-runs.ts";
import { after } from "./0003-after.ts";
import { subscriptions } from "./0004-subscriptions.ts";
import { sessions } from "./0005-sessions.ts";
import { roundFigures } from "./0006-round-figures.ts";
import { people } from "./0007-people.ts";
import { auditedSubscriptions } from "./0008-audited-subscriptions.ts";
import type { Migration } from "./migration.ts";

/** All there are, in order. */
export const migrations: readonly Migration[] = [
  rounds,
  runs,
  after,
  subscriptions,
  sessions,
  roundFigures,
  people,
  auditedSubscriptions,
];
