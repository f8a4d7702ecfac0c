import { describe, expect, it } from "vitest";
import { schemesCommand } from "../../../api/cli/commands/schemes.ts";
import { definitions } from "../../../src/schemes/definitions.ts";
import { definitionFields } from "../../../src/schemes/scheme-definition.ts";
import { languages } from "../../../src/texts/language.ts";
import { fieldAt, fieldForms } from "../../../src/texts/schemes/fields.ts";
import { schemeTextsIn } from "../../../src/texts/schemes/in-language.ts";

const ids = definitions.map(({ scheme }) => scheme.id);

describe("fordel schemes", () => {
  it.each(languages)("lists every scheme with year, kind, frame and source (%s)", (lang) => {
    const { exit, output = "" } = schemesCommand(undefined, { lang }, 160);
    expect(exit).toBe(0);
    for (const { scheme, sources } of definitions) {
      const line = output.split("\n").find((one) => one.startsWith(`${scheme.id} `)) ?? "";
      expect(line).toContain(` ${scheme.year} `);
      expect(line).toContain(schemeTextsIn(lang).kinds[scheme.kind ?? "scored"]);
      expect(line.replace(/[^\d ]/g, "").replaceAll(" ", "")).toContain(String(scheme.cap));
      expect(line).toContain(sources[0].document.slice(0, 25));
    }
  });

  it("marks frames that the source does not state, and no others", () => {
    const { output = "" } = schemesCommand(undefined, { lang: "en" }, 160);
    const marked = ids.filter((id) =>
      output.split("\n").some((line) => line.startsWith(`${id} `) && line.includes(" *")),
    );
    expect(marked).toEqual(ids.filter((id) => !id.startsWith("tuki-")));
  });

  it("gives the list as data", () => {
    const { output = "" } = schemesCommand(undefined, { lang: "nb", json: true }, 80);
    const list: unknown = JSON.parse(output);
    expect(list).toMatchObject(
      definitions.map(({ scheme }) => ({ id: scheme.id, version: scheme.definition.version })),
    );
    expect(list).toContainEqual(
      expect.objectContaining({
        id: "integreringsmottak-2021",
        year: 2021,
        kind: "rate",
        cap: 10_000_000,
        capBasis: "assumed",
      }),
    );
    expect(list).toContainEqual(expect.objectContaining({ id: "tuki-2025", capBasis: "source" }));
    expect(list).toContainEqual(expect.objectContaining({ id: "frivillige-2022", capBasis: "looked-up" }));
  });

  it.each(languages)("shows one with its rules and what they rest on (%s)", (lang) => {
    const { exit, output = "" } = schemesCommand("tuki-2025", { lang }, 120);
    const { rules, calendar, duties, sources, assumptions } = schemeTextsIn(lang);
    expect(exit).toBe(0);
    for (const heading of [rules, calendar, duties, sources, assumptions]) {
      expect(output).toContain(heading.toUpperCase());
    }
    for (const line of output.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
  });

  it("gives one as data, with all that its definition holds", () => {
    const { output = "" } = schemesCommand("tuki-2024", { lang: "nb", json: true }, 80);
    const definition = definitions.find(({ scheme }) => scheme.id === "tuki-2024");
    expect(JSON.parse(output)).toMatchObject({ id: "tuki-2024", kind: "scored", ...definition });
  });

  it("gives the Markdown of its page", () => {
    const { output = "" } = schemesCommand("jobbsjansen-2018", { lang: "nn", markdown: true }, 80);
    expect(output).toMatch(/^# Jobbsjansen: /);
    expect(output).toContain("## Føresetnader");
  });

  it.each([
    ["nb", /heter «tuki-2019»/],
    ["nn", /heiter «tuki-2019»/],
    ["en", /called “tuki-2019”/],
  ] as const)("says which ones there are where it knows none by that name (%s)", (lang, said) => {
    const { exit, output, complaint } = schemesCommand("tuki-2019", { lang }, 80);
    expect([exit, output]).toEqual([2, undefined]);
    expect(complaint).toMatch(said);
    for (const id of ids) expect(complaint).toContain(id);
  });
});

describe("the names of fields", () => {
  it("are there for every field of every definition", () => {
    const fields = definitions.flatMap((definition) => definitionFields(definition));
    for (const field of fields.filter((one) => !one.startsWith("duties."))) {
      expect(Object.keys(fieldForms)).toContain(fieldAt(field).key);
    }
  });

  it.each(["areas.1.colour", "colour", "when.area.x"])("are missed aloud: %s", (place) => {
    expect(() => fieldAt(place)).toThrow(
      `The field ${place} of a scheme has no name; add it in src/texts/schemes.`,
    );
  });

  it.each(languages)("have a word for every choice that a definition makes (%s)", (lang) => {
    const { words } = schemeTextsIn(lang);
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(schemeTextsIn("nb").words).toSorted());
    for (const key of Object.keys(words)) {
      const field = key.slice(0, key.lastIndexOf("."));
      expect(new Map<string, string>(Object.entries(fieldForms)).get(field)).toBe("word");
    }
  });
});

describe("fordel schemes ID on a narrow screen", () => {
  it.each(ids.flatMap((id) => languages.map((lang) => [id, lang] as const)))(
    "has every duty of %s to its last word (%s)",
    (id, lang) => {
      const words = (text: string) => text.replace(/\s+/g, " ");
      const { output = "" } = schemesCommand(id, { lang }, 80);
      for (const { texts } of definitions.find(({ scheme }) => scheme.id === id)?.duties ?? []) {
        expect(words(output)).toContain(words(texts[lang]));
      }
    },
  );
});
