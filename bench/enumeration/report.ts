import { policySchema } from "../../src/round/schema.ts";
import { roundRules } from "../../test/kit/round-rules.ts";
import { countOf, pairName, type Tally } from "./tally.ts";
import { ceilingKinds, positions } from "./tightness.ts";

/** The tally as a page of Markdown. `lines` say when, where and with what it was made. */
export function enumerationReport(tally: Tally, lines: readonly string[]): string {
  const count = (name: string) => String(countOf(tally, name));
  return [
    "# Answers held against full enumeration",
    "Made by `npm run enumerate`. Made-up small rounds; every possible distribution of each was looked at, in exact arithmetic, by code that shares nothing with the engine (`test/kit`). Compared were: status, unused money, value, the grants that R12 (c) prefers, whether there are others as good and who gets another amount in them; every rule and figure; and that `verify` confirms the proof.",
    lines.map((line) => `- ${line}`).join("\n"),
    wrongText(tally),
    "## The rounds",
    table(
      ["", "rounds"],
      [
        "rounds",
        "infeasible",
        "without a candidate",
        "without any rule",
        "with ten rules or more",
        "with unused money",
        "with more than one best",
        "with the cap met to the krone",
      ].map((name) => [name, count(name)]),
    ),
    `The greatest round had ${tally.greatest.candidates} candidates and the one with the most distributions ${tally.greatest.allocations}.`,
    "## Reprioritisation (R13)",
    table(
      ["policy", "answers", "money released", "money moved", "moved, more than one best"],
      policySchema.options.map((policy) => [
        policy,
        count(policy),
        count(`${policy}, released`),
        count(`${policy}, moved`),
        count(`${policy}, more than one best`),
      ]),
    ),
    "## Where the ceilings stand",
    "Commitments taken off, beside the sum of what some candidates may have at most; the first column that fits counts.",
    table(
      ["", ...positions],
      ceilingKinds.map((kind) => [kind, ...positions.map((position) => count(`${kind}, ${position}`))]),
    ),
    "## By rule",
    table(
      ["", "rule", "rounds", "as the only rule", "infeasible", "more than one best"],
      roundRules.map((rule, place) => [
        String(place + 1),
        rule,
        count(rule),
        count(`${rule}, alone`),
        count(`${rule}, infeasible`),
        count(`${rule}, more than one best`),
      ]),
    ),
    "## By pair of rules",
    "Rounds that have both; the numbers are those of the rules above.",
    table(
      ["", ...roundRules.slice(1).map((_, place) => String(place + 2))],
      roundRules
        .slice(0, -1)
        .map((rule, row) => [
          String(row + 1),
          ...roundRules.slice(1).map((other, place) => (place < row ? "" : count(pairName(rule, other)))),
        ]),
    ),
    "",
  ].join("\n\n");
}

function wrongText({ wrong }: Tally): string {
  if (wrong.length === 0) return "**No disagreement.**";
  return [
    `**${wrong.length} disagreements:**`,
    ...wrong.map(({ round, disagreements }) => `- round ${round.number}: ${disagreements.join("; ")}`),
  ].join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, place) => (place === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}
