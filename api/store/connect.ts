import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { refusalOf } from "./database-error.ts";
import { impatientSocket, presenceOf } from "./impatient-socket.ts";
import { migrations } from "./migrations/migrations.ts";
import { done, type Outcome } from "./outcome.ts";
import { type PrepareChange, preparedChange, type PreparedChange, type RoundChange } from "./round-change.ts";
import type { Tables } from "./tables.ts";

/** A pool of connections to the database. */
export interface Store {
  readonly database: Kysely<Tables>;
  readonly prepare: PrepareChange;
  /** Waits for what is under way, and lets go of all connections. */
  readonly close: () => Promise<void>;
  /** Another pool on the same database, for the queue; closed by whoever asked for it. */
  readonly queuePool: (connections: number) => pg.Pool;
}

export interface ConnectOptions {
  /** Connections at most; default 10. */
  readonly connections?: number;
  /** Who it works as: the service, which cannot alter what is written once, or whoever the URL names. Default service. */
  readonly as?: "service" | "owner";
  /**
   * Seconds without a word from the database after which it is asked whether it is there, and counts as gone if it does not
   * answer; default 5, and for the owner never.
   */
  readonly silence?: number;
  /** Where changes of rounds are worked out. Default: in the thread that asks, which a round of thousands holds up. */
  readonly prepare?: PrepareChange;
}

/** The role whose rights the service has (migrations/). */
export const serviceRole = "fordel_service";
/** The schema of all tables. */
export const schemaName = "fordel";

/** What a user waits for ends; a migration takes the time it needs. 0 is without end. */
const secondsAtMost = {
  service: { lock: 10, statement: 30, idle: 30, silence: 5 },
  owner: { lock: 60, statement: 0, idle: 60, silence: 0 },
};

const millisecondsToConnect = 5000;

/** Seconds for word of it to come, beside those that a statement may take. */
const secondsMore = 10;

/**
 * A store on the PostgreSQL at `url`. Nothing is connected before it is needed, and a connection that breaks is replaced by
 * another, so a store outlives a database that is gone for a while.
 *
 * @throws TypeError where `url` is no URL
 */
export function connect(url: string, options: ConnectOptions = {}): Store {
  const { connections = 10, as = "service", silence = secondsAtMost[as].silence } = options;
  const { prepare = prepareHere } = options;
  const isThere = presenceOf(url);
  const pool = new pg.Pool({
    connectionString: withSettings(url, as),
    max: connections,
    connectionTimeoutMillis: millisecondsToConnect,
    keepAlive: true,
    stream: () => impatientSocket(silence, isThere),
    types: { getTypeParser: parserOf },
  });
  outlive(pool);
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    database,
    prepare,
    close: () => database.destroy(),
    queuePool: (most) => queuePool(url, as, most),
  };
}

/** Whoever uses a connection that breaks hears of it from the query; it would else end the process. */
function outlive(pool: pg.Pool): void {
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
}

/** The queue waits for word of new jobs on a connection that is silent for long, so only its queries have an end. */
export function queuePool(url: string, as: "service" | "owner", connections: number): pg.Pool {
  const { statement } = secondsAtMost[as];
  const pool = new pg.Pool({
    connectionString: withSettings(url, as),
    max: connections,
    connectionTimeoutMillis: millisecondsToConnect,
    keepAlive: true,
    // Longer than a statement may take, so that it is the database that ends it wherever it can.
    ...(statement > 0 && { query_timeout: (statement + secondsMore) * 1000 }),
  });
  outlive(pool);
  return pool;
}

function prepareHere(change: RoundChange): Promise<PreparedChange> {
  return Promise.resolve(preparedChange(change));
}

/** Whether the database answers and has the tables that this version needs. */
export async function ping({ database }: Store): Promise<Outcome<undefined>> {
  try {
    const applied = await database.selectFrom("migrations").select("number").execute();
    const numbers = new Set(applied.map(({ number }) => number));
    if (migrations.every(({ number }) => numbers.has(number))) return done(undefined);
    return { outcome: "not-migrated" };
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * The URL with what every session begins with, so that none is ever without it: after options that it has of its own, of
 * which the last one counts.
 */
function withSettings(url: string, as: "service" | "owner"): string {
  const { lock, statement, idle } = secondsAtMost[as];
  const settings: Readonly<Record<string, string>> = {
    search_path: schemaName,
    timezone: "UTC",
    datestyle: "ISO",
    lock_timeout: `${lock}s`,
    statement_timeout: `${statement}s`,
    idle_in_transaction_session_timeout: `${idle}s`,
    ...(as === "service" ? { role: serviceRole } : {}),
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const address = new URL(url);
  address.searchParams.set(
    "options",
    [address.searchParams.get("options") ?? "", ...options].join(" ").trim(),
  );
  return address.href;
}

/** Types of columns by their numbers in PostgreSQL. */
const boolean = 16;
const bigint = 20;
const integer = 23;
const double = 701;
const timestampWithZone = 1184;

/** Every type the tables use comes as what `Tables` says; others as text. */
function parserOf(type: number): (text: string) => unknown {
  switch (type) {
    case bigint:
    case integer:
      return wholeNumber;
    case double:
      return Number;
    case boolean:
      return (text) => text === "t";
    case timestampWithZone:
      return (text) => new Date(text).toISOString();
    default:
      return (text) => text;
  }
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number)) return number;
  throw new RangeError(
    `The database answered ${text}, which is no number to count with. Look at its tables.`,
  );
}
