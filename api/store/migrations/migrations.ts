import { rounds } from "./0001-rounds.ts";
import { sessions } from "./0005-sessions.ts";
import type { Migration } from "./migration.ts";

/** All there are, in order. */
export const migrations: readonly Migration[] = [rounds, sessions];
