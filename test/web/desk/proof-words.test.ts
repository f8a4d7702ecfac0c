import { describe, expect, test } from "vitest";
import { proofWords } from "../../../web/desk/outcome/proof-words.ts";
import { deskTexts } from "../../../web/desk/texts/in-language.ts";
import { figuresIn } from "../../../web/format/figures.ts";
import type { ScoredFigures } from "../../../web/service/rounds.ts";
import { type Language, languages } from "../../../web/texts/catalogue.ts";
import { outcomeOf } from "./round.ts";

const { proposal: best } = outcomeOf({});
if (best.status !== "optimal") throw new Error("The outcome of the kit is proven.");

const stopped = (totals: Partial<typeof best.totals>): ScoredFigures => ({
  ...best,
  status: "feasible",
  totals: { ...best.totals, ...totals },
});
const short = (proposal: ScoredFigures, language: Language): string =>
  proofWords(proposal, deskTexts[language].proof, figuresIn(language)).short.replace(/\s/gu, " ");

describe("how sure it is", () => {
  test.each<[string, ScoredFigures, Readonly<Record<Language, string>>, boolean]>([
    ["proven", best, { nb: "Beste, bevist", nn: "Beste, bevist", en: "Best, proven" }, true],
    [
      "nearly",
      stopped({ value: "99.9999", bound: "100" }),
      {
        nb: "Beste funnet, høyst 0,01 % fra det beste mulige",
        nn: "Beste funne, høgst 0,01 % frå det beste moglege",
        en: "Best found, at most 0.01 % from the best possible",
      },
      false,
    ],
    [
      "with money that may be unused in vain",
      stopped({ value: "100", bound: "100", unused: 300_000, unusedBound: 0 }),
      {
        nb: "Beste funnet, høyst 300 000 kr mer ubrukt enn nødvendig",
        nn: "Beste funne, høgst 300 000 kr meir unytta enn nødvendig",
        en: "Best found, at most 300,000 kr more unused than needed",
      },
      false,
    ],
    [
      "stopped where the bound is met",
      stopped({ value: "100", bound: "100" }),
      { nb: "Beste funnet", nn: "Beste funne", en: "Best found" },
      false,
    ],
  ])("%s", (_, proposal, words, isProven) => {
    for (const language of languages) expect(short(proposal, language)).toBe(words[language]);
    expect(proofWords(proposal, deskTexts.nb.proof, figuresIn("nb")).isProven).toBe(isProven);
  });

  test("what else is as good is said where it is known, and that it is not where it is not", () => {
    const means = (changes: Partial<typeof best>): readonly string[] =>
      proofWords({ ...best, ...changes }, deskTexts.nb.proof, figuresIn("nb")).means;
    expect(means({ unique: true })).toContain(deskTexts.nb.proof.uniqueMeans);
    expect(means({ unique: false, ties: ["a", "b"] })).toContain(deskTexts.nb.proof.tiesMean(2));
    expect(means({ preference: "unsettled" })).toContain(deskTexts.nb.proof.unsettledMeans);
  });
});
