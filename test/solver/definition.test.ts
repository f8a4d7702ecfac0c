import { describe, expect, it } from "vitest";
import { readRound, solve } from "../../api/library.ts";
import { verifyProposal } from "../../solver/verify/verify.ts";
import { roundHash } from "../../src/round/hash.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { contradiction, roomForOne } from "./verify/tiny.ts";
import { resealed } from "./verify/resealed.ts";

const definition = { id: "tuki-2025", version: "1" };

describe("the definition that a round was made from", () => {
  it.each([
    ["a round with a best proposal", roomForOne],
    ["a round without any", contradiction],
  ])("is named by the proposal of %s, and only where the round names it", async (_, document) => {
    const without = await solve(document, { engine: "built-in" });
    expect(without).not.toHaveProperty("definition");
    const proposal = await solve(withDefinition(document), { engine: "built-in" });
    expect(proposal.definition).toEqual(definition);
    expect(proposal.status).toBe(without.status);
    expect(verifyProposal(withDefinition(document), proposal)).toMatchObject({ holds: true, findings: [] });
  });

  it.each([
    ["another version", { ...definition, version: "2" }, "other-definition"],
    ["another scheme", { ...definition, id: "tuki-2024" }, "other-definition"],
    ["none", undefined, "field-missing"],
  ])("is checked: a proposal that names %s does not hold", async (_, stated, code) => {
    const document = withDefinition(roomForOne);
    const proposal = await solve(document, { engine: "built-in" });
    const { holds, findings } = verifyProposal(document, resealed({ ...proposal, definition: stated }));
    expect(holds).toBe(false);
    expect(findings.map((finding) => [finding.place, finding.code])).toEqual([["definition", code]]);
  });

  it("is part of the round's fingerprint, which is what it was where none is named", () => {
    expect(roundHash(withDefinition(roomForOne))).not.toBe(roundHash(roomForOne));
    const unnamed = { ...roomForOne, scheme: { ...roomForOne.scheme, definition: undefined } };
    expect(roundHash(unnamed)).toBe(roundHash(roomForOne));
  });

  it.each([
    [{ id: "tuki-2025" }, "scheme.definition.version"],
    [{ ...definition, version: 1 }, "scheme.definition.version"],
    [{ ...definition, year: 2025 }, "scheme.definition.year"],
  ])("is refused as %j", (wrong, path) => {
    const reading = readRound({ ...roomForOne, scheme: { ...roomForOne.scheme, definition: wrong } });
    expect(reading.ok ? [] : reading.faults.map((fault) => fault.path)).toEqual([path]);
  });
});

function withDefinition(document: RoundDocument): RoundDocument {
  return { ...document, scheme: { ...document.scheme, definition } };
}
