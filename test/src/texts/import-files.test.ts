import { describe, expect, it } from "vitest";
import { placeholders } from "../../../src/texts/fill.ts";
import { type FileRefusalCode, fileRefusalFigures } from "../../../src/texts/import-files/refusal.ts";
import { fileRefusalSentence, importFileTextsIn } from "../../../src/texts/import-files/in-language.ts";
import { languages } from "../../../src/texts/language.ts";

const codes = Object.entries(fileRefusalFigures);

describe.each(languages)("what is said of files in %s", (language) => {
  const { refusals, template } = importFileTextsIn(language);

  it.each(codes)("says %s with its figures, and what to do", (code, figures) => {
    const sentence = new Map(Object.entries(refusals)).get(code) ?? "";
    expect(placeholders(sentence).toSorted()).toEqual([...figures].toSorted());
    // What is wrong, and then what to do.
    expect(sentence).toMatch(/^[\p{Lu}«].*[.,;] .*\.$/su);
  });

  it("writes numbers as people do", () => {
    const refusal = {
      code: "too-many-rows",
      figures: { sheet: "Ark1", rows: 200_000, most: 20_000 },
    } as const;
    const grouped = language === "en" ? "200,000" : "200\u00a0000";
    expect(fileRefusalSentence(refusal, language)).toContain(grouped);
  });

  it("has names that Excel takes for sheets", () => {
    for (const name of [...Object.values(template.lists), template.explanation]) {
      expect(name).toMatch(/^[\p{L} ]{1,31}$/u);
    }
  });
});

it("says something else in every language", () => {
  const said = (code: FileRefusalCode) =>
    languages.map((language) => importFileTextsIn(language).refusals[code]);
  const same = codes.filter(([code]) => {
    const known = Object.keys(fileRefusalFigures).find((one): one is FileRefusalCode => one === code);
    return known === undefined || new Set(said(known)).size < languages.length;
  });
  expect(same).toEqual([]);
});
