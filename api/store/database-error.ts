import type { Refusal } from "./outcome.ts";

/** A refusal on its way out of a transaction, which is rolled back by it. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`The change was refused: ${refusal.outcome}.`);
    this.name = "RefusedError";
    this.refusal = refusal;
  }
}

/**
 * What the database refused in a way that should not happen. It has the database's code and nothing of the statement, for
 * statements carry personal data.
 */
class StoreError extends Error {
  constructor(code: string) {
    super(`The database refused a statement with code ${code}. Report it with what was asked.`);
    this.name = "StoreError";
  }
}

/** What an error of the database or of the way to it means to whoever asked. Other errors are thrown on. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof RefusedError) return error.refusal;
  if (!(error instanceof Error)) throw error;
  const code = codeOf(error);
  if (code === undefined) {
    if (error.message.includes(noneFree)) return busy;
    if (connectionMessages.some((message) => error.message.includes(message))) return gone;
    throw error;
  }
  const refusal = refusalsByCode.get(code) ?? refusalsByCode.get(code.slice(0, 2));
  if (refusal === undefined) throw new StoreError(code);
  return refusal;
}

function codeOf(error: Error): string | undefined {
  return "code" in error && typeof error.code === "string" ? error.code : undefined;
}

const gone: Refusal = { outcome: "unreachable", why: "gone" };
const noAccess: Refusal = { outcome: "unreachable", why: "no-access" };
const busy: Refusal = { outcome: "busy" };
const notMigrated: Refusal = { outcome: "not-migrated" };

/** What the pool says where all its connections are held for too long. */
const noneFree = "timeout exceeded when trying to connect";

/** What the driver says in words alone. */
const connectionMessages = [
  "Connection terminated",
  "Client has encountered a connection error",
  "timeout expired",
  "Query read timeout",
  "driver has already been destroyed",
  "after calling end on the pool",
];

/** By SQLSTATE or its class (the first two characters), and by the operating system's codes. */
const refusalsByCode: ReadonlyMap<string, Refusal> = new Map([
  // Connection exceptions, resources that ran out, an operator who ends sessions, a standby that takes no changes.
  ["08", gone],
  ["53", gone],
  ["57P01", gone],
  ["57P02", gone],
  ["57P03", gone],
  ["57P05", gone],
  ["25P03", gone],
  ["25006", gone],
  ["58", gone],
  ...(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOENT", "ENOTFOUND", "EAI_AGAIN"] as const).map(
    (code): [string, Refusal] => [code, gone],
  ),
  ["EHOSTUNREACH", gone],
  ["ENETUNREACH", gone],
  // A wrong password, a database that does not exist, a role that may not.
  ["28", noAccess],
  ["3D000", noAccess],
  ["42501", noAccess],
  // Waited too long, or two that waited for each other.
  ["55P03", busy],
  ["57014", busy],
  ["40", busy],
  // The schema, a table, a column or the role of the service is not there.
  ["3F000", notMigrated],
  ["42P01", notMigrated],
  ["42703", notMigrated],
  ["22023", notMigrated],
  ["42704", notMigrated],
]);
