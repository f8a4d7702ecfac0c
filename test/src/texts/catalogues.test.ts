import { describe, expect, it, test } from "vitest";
import {
  conflictKinds,
  messageKinds,
  opinionKinds,
  reasonKinds,
  repairKinds,
} from "../../../src/reasons/codes.ts";
import {
  kindConflictKinds,
  kindReasonKinds,
  kindRepairKinds,
  portfolioKinds,
} from "../../../src/reasons/kind-codes.ts";
import { placeholders } from "../../../src/texts/fill.ts";
import { en } from "../../../src/texts/messages/en.ts";
import { nb } from "../../../src/texts/messages/nb.ts";
import { nn } from "../../../src/texts/messages/nn.ts";
import { en as enTerms } from "../../../src/texts/terms/en.ts";
import { nb as nbTerms } from "../../../src/texts/terms/nb.ts";
import { nn as nnTerms } from "../../../src/texts/terms/nn.ts";

const catalogues = { nb, nn, en };
const languages = ["nb", "nn", "en"] as const;
const codes = Object.entries(messageKinds);

/** Figures that a sentence is better without; none today. */
const leftOut: ReadonlyMap<string, readonly string[]> = new Map();

const reservations = {
  nb: "forbehold om Stortingets bevilgning",
  nn: "atterhald om Stortinget si løyving",
  en: "subject to the Storting's appropriation",
};

const aboutLaterYears = [
  "later-years-reserved",
  "granted-for-years",
  "decided-years",
  "later-ceiling-reached",
  "later-ceiling-too-low",
  "raise-later-ceiling",
  "later-years-forecast",
  "committed-above-later-ceiling",
  "named-above-later-frame",
] as const;

it("gives every table of codes its own codes, so that none hides another", () => {
  const tables = [reasonKinds, conflictKinds, repairKinds, opinionKinds];
  const ofKinds = [kindReasonKinds, kindConflictKinds, kindRepairKinds, portfolioKinds];
  const all = [...tables, ...ofKinds].flatMap((kinds) => Object.keys(kinds));
  expect(new Set(all).size).toBe(all.length);
});

describe.each(languages)("the messages in %s", (language) => {
  const catalogue = catalogues[language];

  it("has a sentence a code, and no other", () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(messageKinds).sort());
  });

  test.each(codes)("%s asks for exactly the figures of its code", (code, { figures }) => {
    const text = new Map(Object.entries(catalogue)).get(code) ?? "";
    const wanted = Object.keys(figures).filter((name) => !(leftOut.get(code) ?? []).includes(name));
    expect(placeholders(text).sort()).toEqual(wanted.sort());
  });

  test.each(Object.entries(catalogue))("%s is whole sentences", (_, text) => {
    expect(text).toMatch(/^[A-ZÆØÅ{].*(\.|»\]|”\])$/u);
    expect(text).not.toMatch(/ {2}|\s$|:$/);
  });

  test.each(aboutLaterYears)("%s carries the reservation", (code) => {
    expect(catalogue[code]).toContain(reservations[language]);
  });

  it("says the year of a later ceiling nowhere without the reservation", () => {
    const later = Object.entries(catalogue).filter(([code]) =>
      /later|(granted-for|decided)-years/.test(code),
    );
    expect(later.map(([code]) => code).sort()).toEqual([...aboutLaterYears].sort());
  });

  it("calls an application dismissed only where that is the matter", () => {
    const word = { nb: /avvis/i, nn: /avvis/i, en: /dismiss/i }[language];
    const saying = Object.entries(catalogue).flatMap(([code, text]) => (word.test(text) ? [code] : []));
    expect(saying).toEqual(["decision-on-dismissed", "decided-for-dismissed"]);
  });

  it("never says that a dismissed application is declined", () => {
    const word = { nb: /avslag|avslå/i, nn: /avslag|avslå/i, en: /declin/i }[language];
    for (const [code, { rule }] of codes) {
      if (rule === "R1") expect(new Map(Object.entries(catalogue)).get(code)).not.toMatch(word);
    }
  });
});

describe("nynorsk is written as nynorsk", () => {
  const bokmål =
    /\b(ikke|søker|tilskudd|tilskuddet|rammen|ordningen|kommer|får ikke|hvert?|hva|mer|noen|fra|områder|ubrukt|bevilgning|forbehold|endringen|være|minste tilskuddet|uten|grensen|deltakere|egenandel|løsning)\b/iu;
  test.each([...Object.entries(nn), ...leaves(nnTerms)])("%s", (_, text) => {
    expect(text.replace("får ikkje", "")).not.toMatch(bokmål);
  });
});

describe("the terms ask for the same in every language", () => {
  const other = { nn: new Map(leaves(nnTerms)), en: new Map(leaves(enTerms)) };
  test.each(leaves(nbTerms))("%s", (name, text) => {
    for (const language of ["nn", "en"] as const) {
      const translated = other[language].get(name) ?? "";
      expect(translated).not.toBe("");
      expect(placeholders(translated).sort()).toEqual(placeholders(text).sort());
    }
  });

  test.each([
    ["nb", nbTerms],
    ["nn", nnTerms],
    ["en", enTerms],
  ] as const)("%s reserves what is said of later years", (language, terms) => {
    expect(terms.reservation).toContain(reservations[language]);
  });

  it("parts what can be appealed from what cannot", () => {
    expect(nbTerms.appeals).toEqual({
      dismissed: "Avvist: kan påklages innen tre uker.",
      declined: "Avslag: kan ikke påklages.",
    });
  });
});

/** Every text in a tree of terms, with its path. */
function leaves(terms: object, path = ""): [string, string][] {
  return Object.entries(terms).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    if (typeof value === "string") return [[path + name, value]];
    return typeof value === "object" && value !== null ? leaves(value, `${path}${name}.`) : [];
  });
}
