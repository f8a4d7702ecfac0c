import { describe, expect, test } from "vitest";
import { RefusedError, refusalOf } from "../../../api/store/database-error.ts";

function driverError(
  code: string | undefined,
  message = "select * from rounds where name = 'Kari Nordmann'",
): Error {
  return code === undefined ? new Error(message) : Object.assign(new Error(message), { code });
}

const gone = { outcome: "unreachable", why: "gone" };
const noAccess = { outcome: "unreachable", why: "no-access" };

describe("what the driver says, in our words", () => {
  test.each([
    ["the connection broke", "08006", gone],
    ["too many connections", "53300", gone],
    ["the disk is full", "53100", gone],
    ["the server is stopping", "57P01", gone],
    ["the server is starting", "57P03", gone],
    ["a standby takes no changes", "25006", gone],
    ["nobody listens", "ECONNREFUSED", gone],
    ["the name is unknown", "ENOTFOUND", gone],
    ["a wrong password", "28P01", noAccess],
    ["no such database", "3D000", noAccess],
    ["no right", "42501", noAccess],
    ["waited too long for a lock", "55P03", { outcome: "busy" }],
    ["the statement took too long", "57014", { outcome: "busy" }],
    ["two waited for each other", "40P01", { outcome: "busy" }],
    ["no table", "42P01", { outcome: "not-migrated" }],
    ["no role", "22023", { outcome: "not-migrated" }],
  ])("%s (%s)", (_, code, refusal) => {
    expect(refusalOf(driverError(code))).toEqual(refusal);
  });

  test.each([
    "Connection terminated unexpectedly",
    "Connection terminated due to connection timeout",
    "Client has encountered a connection error and is not queryable",
  ])("%s", (message) => {
    expect(refusalOf(driverError(undefined, message))).toEqual(gone);
  });
});

test("all connections are held by others", () => {
  const error = driverError(undefined, "timeout exceeded when trying to connect");
  expect(refusalOf(error)).toEqual({ outcome: "busy" });
});

test("a refusal of ours is given as it is", () => {
  const refusal = { outcome: "adopted", round: "x" } as const;
  expect(refusalOf(new RefusedError(refusal))).toBe(refusal);
});

test("what should not happen is thrown, without the statement, which may name people", () => {
  expect(() => refusalOf(driverError("23505"))).toThrow(
    /^The database refused a statement with code 23505\./,
  );
  expect(() => refusalOf(driverError("23505"))).not.toThrow(/Nordmann/);
});

test("what is no error of the database is thrown as it is", () => {
  const error = new RangeError("Mine.");
  expect(() => refusalOf(error)).toThrow(error);
});
