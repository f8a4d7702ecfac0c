import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Proposal, readRound, type RoundDocument, solve } from "../../api/library.ts";
import { verifyProposal } from "../../solver/verify/verify.ts";
import { roundedTo, readDecimal, decimalText } from "../kit/fraction.ts";

/**
 * The rounds beside the repository whose best answers others have found: `expected.json` by two native solvers that
 * agree, `tight.json` by exhaustive enumeration. Where the folder is not at hand, the tests say so and are skipped.
 */
const folder = new URL("../../../shared/cases/", import.meta.url);
const atHand = existsSync(folder);

const solvedSchema = z.strictObject({ unused: z.int(), value: z.number() });
const expectedSchema = z.record(z.string(), solvedSchema);
const infeasibleSchema = z.strictObject({ status: z.literal("infeasible") });
const tightSchema = z.array(
  z.strictObject({ id: z.string(), round: z.unknown(), expected: z.union([solvedSchema, infeasibleSchema]) }),
);

function readCase(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), "utf8"));
}

function roundFrom(value: unknown): RoundDocument {
  const reading = readRound(value);
  if (reading.ok) return reading.document;
  throw new Error(`No valid round: ${reading.faults.map(({ path, code }) => `${path} ${code}`).join("; ")}`);
}

/** Solved by the search alone, and checked without it. */
async function solvedAndVerified(document: RoundDocument): Promise<Proposal> {
  const proposal = await solve(document, { engine: "built-in", timeLimitSeconds: 60 });
  expect(verifyProposal(document, proposal)).toMatchObject({ holds: true, findings: [] });
  return proposal;
}

/** The value rounded to so many decimals: what a native solver told in floating point is no more exact than that. */
const shown = (value: number | string, decimals: number) =>
  decimalText(roundedTo(readDecimal(value), decimals));

const files = atHand ? readdirSync(folder).filter((name) => name.endsWith(".round.json")) : [];
const expectedOf = atHand ? expectedSchema.parse(readCase("expected.json")) : {};
const tight = atHand ? tightSchema.parse(readCase("tight.json")) : [];

describe.skipIf(!atHand)(
  `the rounds of shared/cases${atHand ? "" : ": the folder is not beside the repository"}`,
  () => {
    it("are all expected, and all that is expected is there", () => {
      expect(files.map((name) => name.replace(".round.json", "")).toSorted()).toEqual(
        Object.keys(expectedOf).toSorted(),
      );
      expect(files.length).toBeGreaterThan(0);
      expect(tight.length).toBeGreaterThan(0);
    });

    it.each(files)("%s has the best answer, proven", async (name) => {
      const expected = expectedOf[name.replace(".round.json", "")];
      const proposal = await solvedAndVerified(roundFrom(readCase(name)));
      if (proposal.status === "infeasible") throw new Error("It has an answer.");
      expect(proposal.status).toBe("optimal");
      expect(proposal.totals.unused).toBe(expected.unused);
      expect(shown(proposal.totals.value, 6)).toBe(shown(expected.value, 6));
    });

    it.each(tight)("$id is exact to the krone", async ({ round, expected }) => {
      const proposal = await solvedAndVerified(roundFrom(round));
      if ("status" in expected || proposal.status === "infeasible") {
        expect(proposal.status).toBe("status" in expected ? expected.status : "optimal");
        return;
      }
      expect(proposal).toMatchObject({
        status: "optimal",
        totals: { unused: expected.unused, value: String(expected.value) },
      });
    });
  },
);
