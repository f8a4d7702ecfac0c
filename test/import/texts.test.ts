import { describe, expect, it, test } from "vitest";
import { importFaultFigures, importQuestionFigures } from "../../src/import/fault.ts";
import { fieldNames } from "../../src/import/field.ts";
import { headingKey } from "../../src/import/heading.ts";
import { knownHeadings } from "../../src/import/known-headings.ts";
import { placeholders } from "../../src/texts/fill.ts";
import { en } from "../../src/texts/import/en.ts";
import { nb } from "../../src/texts/import/nb.ts";
import { nn } from "../../src/texts/import/nn.ts";
import { languages } from "../../src/texts/language.ts";

const catalogues = { nb, nn, en };

/** Every text of a catalogue, by its path. */
function leaves(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([name, value]: [string, unknown]): [string, string][] =>
    typeof value === "string"
      ? [[path + name, value]]
      : typeof value === "object" && value !== null
        ? leaves(value, `${path}${name}.`)
        : [],
  );
}

const others = { nn: new Map(leaves(nn)), en: new Map(leaves(en)) };

describe("the texts of an import", () => {
  test.each(leaves(nb))("%s asks for the same in every language", (name, text) => {
    for (const language of ["nn", "en"] as const) {
      const translated = others[language].get(name) ?? "";
      expect(translated).not.toBe("");
      expect(placeholders(translated).sort()).toEqual(placeholders(text).sort());
      expect(/[.?]$/u.exec(translated)?.[0]).toBe(/[.?]$/u.exec(text)?.[0]);
    }
  });

  describe.each(languages)("in %s", (language) => {
    const { faults, questions, fields } = catalogues[language];
    const sentences = new Map([...Object.entries(faults), ...Object.entries(questions)]);

    test.each(Object.entries({ ...importFaultFigures, ...importQuestionFigures }))(
      "%s asks for just its figures",
      (code, figures: readonly string[]) => {
        expect(placeholders(sentences.get(code) ?? "").sort()).toEqual([...figures].sort());
      },
    );

    test.each([...sentences])("%s is whole sentences", (_, text) => {
      expect(text).toMatch(/^[A-ZÆØÅ{].*[.?]$/u);
      expect(text).not.toMatch(/ {2}|[[\]]/u);
    });

    it("says what to do about every fault", () => {
      for (const [code, text] of Object.entries(faults)) {
        expect(text.split(/(?<=[.;:]) /u).length, code).toBeGreaterThan(1);
      }
    });

    it("calls no two fields of a list the same", () => {
      const { commitmentId: _, ...ofApplications } = fields;
      expect(new Set(Object.values(ofApplications)).size).toBe(Object.keys(ofApplications).length);
    });
  });

  it("are nynorsk in nynorsk", () => {
    const bokmål =
      /\b(ikke|søker|søkeren|hver|hva|mer|noen|noe|fra|deltakere|kolonnene|raden|filen|cellen|hvilken|hvilket|mangler|være|dette er|til sammen|ligner|begynner|dato(?:en)? finnes|beløpene|vurderes)\b/iu;
    for (const [, text] of leaves(nn)) expect(text).not.toMatch(bokmål);
  });
});

describe("the headings that are known", () => {
  test.each(fieldNames)("of %s are written as headings are compared, each once", (name) => {
    const known = knownHeadings[name];
    expect(known.map(headingKey)).toEqual(known);
    expect(new Set(known).size).toBe(known.length);
  });

  it("are of one field only among applications, and among commitments", () => {
    const of = (names: readonly (typeof fieldNames)[number][]) =>
      names.flatMap((name) => knownHeadings[name]);
    const applications = of(fieldNames.filter((name) => name !== "commitmentId" && name !== "amounts"));
    const commitments = of(["commitmentId", "area", "amounts"]);
    for (const all of [applications, commitments]) expect(new Set(all).size).toBe(all.length);
  });
});
