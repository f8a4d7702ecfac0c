import { describe, expect, it } from "vitest";
import { verifyReprioritisation } from "../../../solver/verify/reprioritisation.ts";
import { altered, reprioritised, toReprioritise } from "./tiny.ts";

const restricted = (reprioritisation: object): typeof toReprioritise => ({
  ...toReprioritise,
  scheme: { ...toReprioritise.scheme, reprioritisation: { policy: "best-use", ...reprioritisation } },
});

describe("the answer to a reprioritisation", () => {
  it("holds by hand, and says that the best of after is not proven", () => {
    const verification = verifyReprioritisation(toReprioritise, reprioritised);
    expect(verification.findings).toEqual([]);
    expect(verification.proven).toMatchObject({ before: { optimal: true }, after: "not proven" });
  });

  const table: readonly (readonly [path: string, change: unknown, place: string, code: string])[] = [
    ["before.totals.value", "250001", "before.totals.value", "decimals-differ"],
    ["before.proof.unused", undefined, "before.proof.unused", "proof-missing"],
    ["after", null, "after", "answer-missing"],
    ["after.areas[1].unused", 30_000, "after.areas[1].unused", "kroner-differ"],
    ["after.areas[1].released", undefined, "after.areas[1]", "field-missing"],
    ["after.areas[1].released", 20_000, "after.areas[1].released", "kroner-differ"],
    ["after.awards[0].amounts", {}, "after.awards[0].amounts.2025", "grant-reduced"],
    ["after.made.round", "sha256:0", "after.made.round", "other-round"],
    ["policy", "in-order", "policy", "texts-differ"],
    ["released", 20_000, "released", "kroner-differ"],
    ["used", 30_000, "used", "kroner-differ"],
    ["transfers", [], "transfers", "transfers-to-differ"],
    ["transfers[0].from", "a", "transfers[0].from", "transfer-from-other"],
    ["transfers[0].to", "b", "transfers[0].to", "transfer-to-other"],
    ["transfers[0].amount", 40_000, "transfers", "transfers-from-exceed"],
    ["transfers[0].amount", 19_999, "transfers", "transfers-to-differ"],
  ];
  it.each(table)("altered at %s = %j is refused", (path, change, place, code) => {
    const { holds, findings } = verifyReprioritisation(toReprioritise, altered(reprioritised, path, change));
    expect(holds).toBe(false);
    expect(findings).toContainEqual(expect.objectContaining({ place, code }));
  });

  const policies: readonly (readonly [string, object, string | undefined])[] = [
    ["area a is no receiver", { receivers: [] }, "receives-nothing"],
    ["area a is a receiver", { receivers: ["a"] }, undefined],
    ["area a may receive a krone less", { limits: { a: 19_999 } }, "limit-exceeded"],
    ["area a may receive just that", { limits: { a: 20_000 } }, undefined],
    ["area a has no share of the minimums", { policy: "proportional" }, "proportion-exceeded"],
    ["area a is not in the order", { policy: "in-order", order: [] }, "receives-nothing"],
    ["area a is in the order", { policy: "in-order", order: ["a"] }, undefined],
  ];
  it.each(policies)("%s", (_, reprioritisation, code) => {
    const { findings } = verifyReprioritisation(restricted(reprioritisation), reprioritised);
    const about = findings.filter(({ place }) => place.startsWith("after.areas"));
    expect(about.map((found) => found.code)).toEqual(code === undefined ? [] : [code]);
  });
});
