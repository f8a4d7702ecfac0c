import { describe, expect, it } from "vitest";
import { verifyReprioritisation } from "../../../solver/verify/reprioritisation.ts";
import { servedInOrder, servedOutOfOrder, toServeInOrder } from "./in-order.ts";
import { resealed } from "./resealed.ts";
import { altered, reprioritised, toReprioritise } from "./tiny.ts";

const restricted = (reprioritisation: object): typeof toReprioritise => ({
  ...toReprioritise,
  scheme: { ...toReprioritise.scheme, reprioritisation: { policy: "best-use", ...reprioritisation } },
});

describe("the answer to a reprioritisation", () => {
  it("holds by hand", () => {
    const verification = verifyReprioritisation(toReprioritise, reprioritised);
    expect(verification.findings).toEqual([]);
    expect(verification.proven).toMatchObject({
      before: { rules: true, optimal: true },
      after: { rules: true, optimal: true, bound: "330000", unused: undefined, infeasible: false },
    });
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
    ["after.made.content", "sha256:0", "after.made.content", "content-altered"],
    ["before.made.content", "sha256:0", "before.made.content", "content-altered"],
    ["made.round", "sha256:0", "made.round", "other-round"],
    ["made.content", "sha256:0", "made.content", "content-altered"],
    ["after.proof.value", undefined, "after.proof.value", "proof-missing"],
    ["after.proof.value.steps", [], "after.proof.value.steps[0]", "proof-not-closed"],
    ["after.proof.served", [], "after.proof.served", "proof-not-asked-for"],
    ["after.proof.unused", { steps: [] }, "after.proof.unused", "proof-not-asked-for"],
    ["after.proof.infeasible", { steps: [] }, "after.proof.infeasible", "proof-not-asked-for"],
    ["before.proof.served", [], "before.proof.served", "proof-not-asked-for"],
    ["after.totals.bound", "330001", "after.totals.bound", "bound-not-value"],
    ["before.status", "feasible", "after.status", "optimal-from-feasible"],
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

describe("the answer to a reprioritisation in order", () => {
  it("holds by hand", () => {
    const verification = verifyReprioritisation(toServeInOrder, servedInOrder);
    expect(verification.findings).toEqual([]);
    expect(verification.proven.after).toMatchObject({ rules: true, optimal: true, bound: "270000" });
  });

  const served = servedInOrder.after.proof.served;
  const [split, ofLeft, ofRight] = servedInOrder.after.proof.value.steps;
  const wrongSign = { tighten: { scale: 0, objective: 0, rows: [[4, "1"]] } };
  const rowSix = { tighten: { scale: 0, objective: 0, rows: [[6, "1"]] } };
  const rowFive = { tighten: { scale: 0, objective: 0, rows: [[5, "-1"]] } };
  const table: readonly (readonly [path: string, change: unknown, place: string, code: string])[] = [
    ["served", undefined, "served", "proof-missing"],
    ["served[1]", undefined, "served[1]", "proof-missing"],
    ["served", [], "served[0]", "proof-missing"],
    ["served", [...served, { steps: [] }], "served[2]", "proof-not-asked-for"],
    ["served", served.toReversed(), "served[0].steps[2]", "proof-unknown-row"],
    ["served[0].steps", [], "served[0].steps[0]", "proof-not-closed"],
    ["served[1].steps[2]", undefined, "served[1].steps[2]", "proof-not-closed"],
    ["served[1].steps[2]", wrongSign, "served[1].steps[2]", "proof-wrong-sign"],
    // Only the areas served before this one have a row; in the value all of them do.
    ["served[1].steps[2]", rowFive, "served[1].steps[2]", "proof-unknown-row"],
    ["served[1].steps", [split, ofLeft, ofRight, ofRight], "served[1].steps[3]", "proof-steps-left"],
    ["value", undefined, "value", "proof-missing"],
    ["value.steps[1]", undefined, "value.steps[2]", "proof-not-closed"],
    ["value.steps[2]", rowSix, "value.steps[2]", "proof-unknown-row"],
  ];
  it.each(table)("with its proof altered at %s = %j is refused", (path, change, place, code) => {
    const answer = altered(servedInOrder, `after.proof.${path}`, change);
    const { holds, findings, proven } = verifyReprioritisation(toServeInOrder, answer);
    expect(holds).toBe(false);
    expect(findings.map((found) => ({ place: found.place, code: found.code }))).toContainEqual({
      place: `after.proof.${place}`,
      code,
    });
    expect(proven.after).toMatchObject({ rules: true, optimal: false });
  });

  it("that serves the second first is refused, whatever it says", () => {
    const { findings, proven } = verifyReprioritisation(toServeInOrder, servedOutOfOrder);
    expect(findings.map(({ place, code }) => ({ place, code }))).toEqual([
      { place: "after.proof.served[0].steps[0]", code: "proof-not-closed" },
    ]);
    expect(proven.after).toMatchObject({ rules: true, optimal: false });
    // Followed all the way, the steps come to the distribution in which area c is served.
    const steps = [{ split: [2, 0] }, ...servedInOrder.after.proof.served[0].steps, { split: [1, 0] }];
    const followed = resealed(altered(servedOutOfOrder, "after.proof.served[0].steps", steps));
    const more = verifyReprioritisation(toServeInOrder, followed);
    expect(more.findings.map(({ code }) => code)).toEqual(["proof-counterexample"]);
  });

  const cutShort = altered(servedInOrder, "after.status", "feasible");
  it("cut short needs no proof that each had its turn, and does not claim to be the best", () => {
    const answer = resealed(altered(cutShort, "after.proof.served", undefined));
    const { findings, proven } = verifyReprioritisation(toServeInOrder, answer);
    expect(findings).toEqual([]);
    expect(proven.after).toMatchObject({ rules: true, optimal: false, bound: "270000" });
  });

  it.each([
    ["totals.bound", "269999", ["bound-below-value", "proof-counterexample"]],
    ["totals.unusedBound", 1, ["unused-bound-above-unused", "unused-bound-not-unused"]],
  ] as const)("cut short with %s = %j is refused", (path, change, codes) => {
    const answer = resealed(altered(cutShort, `after.${path}`, change));
    const { findings } = verifyReprioritisation(toServeInOrder, answer);
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  it("from a proposal that breaks a rule proves nothing", () => {
    const answer = altered(servedInOrder, "before.awards[0].score", "5.0");
    const { proven } = verifyReprioritisation(toServeInOrder, answer);
    expect(proven.after).toMatchObject({ rules: false, optimal: false, bound: undefined });
  });
});
