import { solve, solveAnyKind } from "../../../api/library.ts";
import type { PaperSource } from "../../../src/papers/source.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { formulaRound, namedRound, rateRound } from "../../solver/kinds/rounds.ts";
import { smallRound } from "../store/small-round.ts";

/** Names that spreadsheets, markup and files stumble over. */
export const hostileNames = [
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  "Ærøskøbing og Å kommune",
  'Kommunen «A» "B"; C',
  "To\nlinjer",
  "<b>&amp;</b>",
  "ø".repeat(300),
  "]]> <w:t> {name}",
];

/** A made-up round whose applicants have those names, and whose projects go on. */
export const hostileRound: RoundDocument = {
  ...smallRound,
  scheme: { ...smallRound.scheme, name: "=A made-up scheme & <more>", cap: 1500 },
  applications: hostileNames.map((name, index) => ({
    id: `x${String(index).padStart(2, "0")}`,
    area: index % 2 === 0 ? "1" : "2",
    title: name,
    applicant: { name, kind: "municipality", municipality: "0301" },
    requested: { "2025": 100 + 10 * index, "2026": 50 },
    scores: { purpose: 1 + (index % 6) },
  })),
  decisions: [{ application: "x00", decision: "grant", reason: "=1+1" }],
};

export async function sourceOf(round: RoundDocument): Promise<PaperSource> {
  return { round, made: await solve(round, { engine: "built-in" }) };
}

/** The same of the kinds that follow by arithmetic. */
export async function sourcesOfKinds(): Promise<readonly PaperSource[]> {
  const rounds = [rateRound, formulaRound, namedRound];
  return Promise.all(
    rounds.map(async (round) => ({ round, made: await solveAnyKind(round, { engine: "built-in" }) })),
  );
}
