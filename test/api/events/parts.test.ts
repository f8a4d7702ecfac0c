import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { actionOf, eventTypes } from "../../../api/events/event-types.ts";
import { kept, newSecret, secretIn } from "../../../api/events/secret.ts";
import { retryAfterSeconds, waitBefore } from "../../../api/events/waiting.ts";

describe("a secret", () => {
  const key = randomBytes(32);

  it("is kept as it is without a key, and read back with one", () => {
    const secret = newSecret();
    expect(kept(secret, undefined, "a")).toBe(secret);
    const sealed = kept(secret, key, "a");
    expect(sealed).not.toContain(secret.slice(6));
    expect(secretIn(sealed, key, "a")).toBe(secret);
    expect(secretIn(secret, key, "a")).toBe(secret);
  });

  it("cannot be read without the key, with another, for another subscription, or altered", () => {
    const sealed = kept(newSecret(), key, "a");
    expect(secretIn(sealed, undefined, "a")).toBeUndefined();
    expect(secretIn(sealed, randomBytes(32), "a")).toBeUndefined();
    expect(secretIn(sealed, key, "b")).toBeUndefined();
    const bytes = Buffer.from(sealed.slice("sealed.1.".length), "base64");
    bytes[20] ^= 1;
    expect(secretIn(`sealed.1.${bytes.toString("base64")}`, key, "a")).toBeUndefined();
  });
});

describe("the wait before an attempt", () => {
  const waits = { first: 5, longest: 21_600 };

  it("is exponential, between half of it and all of it, and the same for the same event", () => {
    const property = fc.property(fc.integer({ min: 1, max: 100 }), fc.string(), (attempts, known) => {
      const whole = Math.min(21_600, 5 * 4 ** (attempts - 1));
      const wait = waitBefore(attempts, known, waits, undefined);
      expect(wait).toBeGreaterThanOrEqual(whole / 2);
      expect(wait).toBeLessThanOrEqual(whole);
      expect(waitBefore(attempts, known, waits, undefined)).toBe(wait);
    });
    fc.assert(property);
    const all = ["a", "b", "c"].map((known) => waitBefore(3, known, waits, undefined));
    expect(new Set(all).size).toBe(3);
  });

  it("is never less than the receiver asks for, up to a day", () => {
    expect(waitBefore(1, "a", waits, 600)).toBe(600);
    expect(waitBefore(1, "a", waits, 10_000_000)).toBe(86_400);
    expect(waitBefore(10, "a", waits, 1)).toBeGreaterThan(10_000);
  });

  const now = Date.parse("2025-03-01T09:00:00Z");
  test.each([
    ["120", 120],
    [" 0 ", 0],
    ["Sat, 01 Mar 2025 09:01:00 GMT", 60],
    ["Sat, 01 Mar 2025 08:00:00 GMT", 0],
    ["soon", undefined],
    ["-1", undefined],
    ["1.5", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("Retry-After “%s” is %s", (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });
});

test("every type of event is of an action of the audit", () => {
  expect(eventTypes).toContain("no.imdi.fordel.proposal.adopted");
  expect(new Set(eventTypes.map(actionOf)).size).toBe(eventTypes.length);
  expect(actionOf("no.imdi.fordel.test")).toBeUndefined();
});
