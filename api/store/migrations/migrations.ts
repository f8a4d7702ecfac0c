import { rounds } from "./0001-rounds.ts";
import { runs } from "./0002-runs.ts";
import type { Migration } from "./migration.ts";

/** All there are, in order. */
export const migrations: readonly Migration[] = [rounds, runs];
