import { rounds } from "./0001-rounds.ts";
import { subscriptions } from "./0004-subscriptions.ts";
import type { Migration } from "./migration.ts";

/** All there are, in order. */
export const migrations: readonly Migration[] = [rounds, subscriptions];
