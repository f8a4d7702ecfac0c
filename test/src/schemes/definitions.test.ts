import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRoundOfAnyKind } from "../../../src/kinds/read.ts";
import { formulaRoundSchema, namedRoundSchema, rateRoundSchema } from "../../../src/kinds/schema.ts";
import { roundSchema } from "../../../src/round/schema.ts";
import { definitions } from "../../../src/schemes/definitions.ts";
import { covers } from "../../../src/schemes/rule-fields.ts";
import {
  definitionFields,
  kindOf,
  type SchemeDefinition,
  type Source,
  type Texts,
} from "../../../src/schemes/scheme-definition.ts";
import { seedOf } from "./seeds.ts";

/** Fields of a scheme that are no rule of it. */
const noRules = ["id", "kind", "definition"];

/** The fields that a scheme of a kind may have, below `areas` for one area, and below `grant` and `conditions`. */
function offered({ scheme }: SchemeDefinition): readonly string[] {
  if (scheme.kind === "rate") return Object.keys(rateRoundSchema.shape.scheme.shape);
  if (scheme.kind === "formula") return Object.keys(formulaRoundSchema.shape.scheme.shape);
  if (scheme.kind === "named") return Object.keys(namedRoundSchema.shape.scheme.shape);
  const { shape } = roundSchema.shape.scheme;
  const [area] = scheme.areas;
  return [
    ...Object.keys(shape).filter((name) => name !== "areas" && name !== "grant" && name !== "conditions"),
    ...Object.keys(shape.areas.element.shape)
      .filter((name) => name !== "id")
      .map((name) => `areas.${area.id}.${name}`),
    ...Object.keys(shape.grant.unwrap().shape).map((name) => `grant.${name}`),
    ...Object.keys(shape.conditions.unwrap().shape).map((name) => `conditions.${name}`),
  ];
}

const calendarFields = Object.keys(roundSchema.shape.scheme.shape.calendar.unwrap().shape);

describe.each(definitions.map((definition) => [definition.scheme.id, definition] as const))(
  "the definition %s",
  (id, definition) => {
    const { scheme, sources, assumptions, names, duties } = definition;
    const fields = definitionFields(definition);
    const rests = (field: string, on: readonly { readonly fields: readonly string[] }[]) =>
      on.some((one) => one.fields.some((pattern) => covers(pattern, field)));

    it("has an id with its year at the end, and names itself with a version", () => {
      expect(id).toMatch(new RegExp(`^[a-z-]+-${scheme.year}$`));
      expect(scheme.definition.id).toBe(id);
      expect(scheme.definition.version).toMatch(/^[1-9]\d*$/);
    });

    it("is a valid scheme of its kind", () => {
      const nobody = kindOf(definition) === "scored" ? { applications: [] } : { recipients: [] };
      const reading = readRoundOfAnyKind({ scheme: structuredClone(scheme), ...nobody });
      expect(reading.ok ? [] : reading.faults).toEqual([]);
    });

    it.each(fields)("%s has a source or an assumption", (field) => {
      expect(rests(field, sources) || rests(field, assumptions)).toBe(true);
    });

    it("says of every rule that the contract offers, and that it leaves out, that this is assumed", () => {
      const set = [...fields, "name"];
      const all = [
        ...offered(definition).filter((name) => !noRules.includes(name)),
        ...(scheme.calendar === undefined ? [] : calendarFields.map((name) => `calendar.${name}`)),
      ];
      const leftOut = all.filter((place) => !set.some((field) => covers(place, field)));
      expect(leftOut.filter((field) => !rests(field, assumptions))).toEqual([]);
    });

    it("names only fields that it has, or that the contract offers, in sources and assumptions", () => {
      const { shape } = roundSchema.shape.scheme;
      const offeredBelow = [
        ...calendarFields.map((name) => `calendar.${name}`),
        ...Object.keys(shape.costs.unwrap().shape).map((name) => `costs.${name}`),
        ...Object.keys(shape.grant.unwrap().shape).map((name) => `grant.${name}`),
        ...Object.keys(shape.conditions.unwrap().shape).map((name) => `conditions.${name}`),
      ];
      const places = [...fields, ...offered(definition), ...offeredBelow];
      const patterns = [...sources, ...assumptions].flatMap((one) => one.fields);
      expect(patterns.filter((pattern) => !places.some((place) => covers(pattern, place)))).toEqual([]);
    });

    it("has every name in three languages, in bokmål as the scheme has it", () => {
      const named = new Map(Object.entries(names).map(([place, texts]) => [`${place}.name`, texts.nb]));
      const places = fields.filter((field) => field.endsWith(".name"));
      expect([...named.keys()].toSorted()).toEqual(places.toSorted());
      for (const place of places) expect(valueAt(scheme, place)).toBe(named.get(place));
      expect(definition.title.nb).toBe(scheme.name);
    });

    it("says what the recipient must accept and report", () => {
      const kinds = new Set(duties.map(({ kind }) => kind));
      expect([kinds.has("accept"), kinds.has("report")]).toEqual([true, true]);
      expect(new Set(duties.map((duty) => duty.id)).size).toBe(duties.length);
    });

    const allTexts = [definition.title, definition.purpose, ...Object.values(names)];
    const sentences = duties.map(({ texts }) => texts);
    it("has its texts in bokmål, nynorsk and English", () => {
      for (const texts of [...allTexts, ...sentences, ...assumptions.map((one) => one.texts)]) {
        expectLanguages(texts);
      }
      for (const texts of [definition.purpose, ...sentences]) {
        for (const text of Object.values(texts)) expect(text).toMatch(/^[A-ZÅ].*\.$/);
      }
    });

    it("has assumptions with ids of their own, each a sentence that says it is one", () => {
      expect(new Set(assumptions.map((one) => one.id)).size).toBe(assumptions.length);
      for (const { texts } of assumptions) {
        expect(texts.nb).toMatch(/forutsatt/);
        expect(texts.nn).toMatch(/lagt til grunn/);
        expect(texts.en).toMatch(/assumed/);
        for (const text of Object.values(texts)) {
          const plain = text.replace(/Prop\. 1 S|\d\. (?=[a-zå])|mill\. |\bkl\. /g, "");
          expect(plain).toMatch(/^[A-ZÅ][^.]*\.$/);
        }
      }
    });

    it("quotes at most a sentence at a time, and marks what was looked up", () => {
      for (const { passage, lookedUp, document } of sources) {
        const plain = passage.replace(
          /mill\. kroner|Prop\. 1|, jf\. |rundskriv nr\. |\d\. (?=[a-zå])|\d{1,3}\.\d/g,
          "",
        );
        expect(plain.match(/\./g)?.length ?? 0).toBeLessThan(2);
        expect(lookedUp === true).toBe(document.includes("looked up"));
      }
    });

    const seed = seedOf(id);
    const inSeed = sources.filter(({ lookedUp }) => lookedUp !== true);
    it.skipIf(!existsSync(seed)).each(inSeed.map(({ passage }) => passage))("quotes: %s", (passage) => {
      expect(quotedIn(readFileSync(seed, "utf8"), passage)).toBe(true);
    });

    const background = new URL("../../../../shared/domain.md", import.meta.url);
    const elsewhere = sources.filter((source: Source) => source.lookedUp === true);
    it.skipIf(!existsSync(background) || elsewhere.length === 0)("quotes what was looked up", () => {
      const text = readFileSync(background, "utf8").replace(/\s+/g, " ");
      for (const { passage } of elsewhere) expect(text).toContain(passage);
    });
  },
);

describe("the definitions together", () => {
  it("are one for each scheme and year, in the order of their ids", () => {
    const ids = definitions.map(({ scheme }) => scheme.id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  it("have every scheme of the seed documents", () => {
    expect(definitions.map((one) => [one.scheme.id, kindOf(one)])).toEqual([
      ["frivillige-2022", "scored"],
      ["frivillige-direkte-2022", "named"],
      ["integreringsmottak-2021", "rate"],
      ["jobbsjansen-2018", "scored"],
      ["norskinnsatsen-2022", "scored"],
      ["tuki-2024", "scored"],
      ["tuki-2025", "scored"],
    ]);
  });
});

function expectLanguages({ nb, nn, en }: Texts): void {
  expect(nb).not.toMatch(/\b(ikkje|frå|berre|søkjar|kva|kvar|eit|ein|noko|tilskot)\b/i);
  expect(nn).not.toMatch(/\b(ikke|fra|bare|søker|hvor|hva|hver|et|en|noe|tilskudd)\b/i);
  expect(en).not.toMatch(/\b(ikke|ikkje|av|til|for å)\b/);
}

function valueAt(value: unknown, place: string): unknown {
  return place.split(".").reduce<unknown>((part, name) => {
    if (Array.isArray(part)) return part.find((one: unknown) => childOf(one, "id") === name);
    return childOf(part, name);
  }, value);
}

function childOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** The optical reading garbles æ, ø and å and takes l for I; apart from these the words must be the same. */
function quotedIn(text: string, passage: string): boolean {
  const pattern = passage
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/[æøå]/gi, "[^ ]{1,2}")
    .replace(/l/g, "[lI]")
    .replace(/\s+/g, "\\s+");
  return new RegExp(pattern, "i").test(text);
}
