import { expect, test } from "vitest";
import { faultAt, faultFigures } from "../../../../src/round/fault.ts";
import type { FaultCatalogue } from "../../../../src/texts/faults/catalogue.ts";
import { faultCatalogues, faultSentence } from "../../../../src/texts/faults/sentence.ts";
import { placeholders } from "../../../../src/texts/fill.ts";
import { languages } from "../../../../src/texts/language.ts";

test.each(languages)(
  "every sentence in %s has the figures of its code, ends well and has no brackets of fill",
  (language) => {
    for (const [code, sentence] of Object.entries(faultCatalogues[language].sentences)) {
      const figures: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(faultFigures));
      const names = figures.get(code) ?? [];
      expect(placeholders(sentence).sort()).toEqual([...names].sort());
      expect(sentence).not.toMatch(/[[\]]/);
      expect(sentence).toMatch(/\.$/);
    }
  },
);

test("no language borrows a sentence from another", () => {
  const alike = (a: FaultCatalogue, b: FaultCatalogue) => {
    const others = new Map(Object.entries(b.sentences));
    return Object.entries(a.sentences).flatMap(([code, text]) => (others.get(code) === text ? [code] : []));
  };
  const { nb, nn, en } = faultCatalogues;
  expect([...alike(nb, en), ...alike(nn, en)]).toEqual([]);
  // The same words in bokmål and nynorsk.
  expect(alike(nb, nn)).toEqual(["amount-zero", "decimal-comma"]);
});

test("a value is never read as a template", () => {
  const fault = faultAt([], "amount-as-text", { value: '"{value} [x]"' });
  expect(faultSentence(fault, "en")).toContain('"{value} [x]" is text.');
});
