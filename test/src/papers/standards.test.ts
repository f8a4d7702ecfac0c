import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Paper } from "../../../src/papers/paper.ts";
import { paperOf } from "../../../src/papers/paper-of.ts";
import type { Language } from "../../../src/texts/language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import { writtenStandards } from "../../../src/written/standards.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { bestByEnumeration } from "../../kit/enumerate.ts";
import { proposalOf } from "../../kit/propose.ts";
import { chosenStandards, withStandards } from "../../kit/standards.ts";

const asked = fc.constantFrom<Language>("nb", "nn", "en");

/** What each applicant is told, by id: the lines of the reasons and their language. */
function told({ sections, language }: Paper): ReadonlyMap<string, readonly [Language, readonly string[]]> {
  const result = new Map<string, readonly [Language, readonly string[]]>();
  const blocks: readonly Block[] = sections.flatMap((section) => section.blocks);
  for (const [place, block] of blocks.entries()) {
    const list = blocks.at(place + 2);
    if (block.kind !== "heading" || list?.kind !== "list") continue;
    result.set(block.text.split(" · ")[0], [list.language ?? language, list.items]);
  }
  return result;
}

describe("the reasons of any round", () => {
  it("are in the standard that each applicant has chosen; in English, or where none is chosen, in what is asked for", () => {
    fc.assert(
      fc.property(rounds({ choicesAtMost: 200 }), chosenStandards, asked, (plain, chosen, language) => {
        const round = withStandards(plain, chosen);
        const best = bestByEnumeration(round);
        if (best.status !== "optimal") return;
        const made = proposalOf(round, best.grants);
        const paper = paperOf("reasons", { round, made }, language);
        const lines = told(paper);
        for (const { id, applicant } of round.applications) {
          const wanted = language === "en" ? "en" : (applicant.standard ?? language);
          const award = made.awards.find(({ application }) => application === id);
          expect(lines.get(id)).toEqual([wanted, award?.reasons.map(({ texts }) => texts[wanted])]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("have the chosen standard in a column of the list, and appeals in it, where anybody has chosen", () => {
    fc.assert(
      fc.property(rounds({ choicesAtMost: 200 }), chosenStandards, (plain, chosen) => {
        const round = withStandards(plain, chosen);
        const best = bestByEnumeration(round);
        if (best.status !== "optimal") return;
        const { list } = paperOf("reasons", { round, made: proposalOf(round, best.grants) }, "nb");
        const headings = list.columns.map(({ heading }) => heading);
        const isKnown = round.applications.some(({ applicant }) => applicant.standard !== undefined);
        expect(headings.includes("Skriftspråk")).toBe(isKnown);
        const appealed = new Set(list.rows.map(({ cells }) => cells[headings.indexOf("Klage")]));
        const words = writtenStandards.flatMap((one) => Object.values(termsIn(one).appeals));
        for (const cell of appealed) {
          if (cell.kind === "text" && cell.text !== "") expect(words).toContain(cell.text);
        }
      }),
      { numRuns: 30 },
    );
  });
});
