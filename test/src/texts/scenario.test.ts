import { describe, expect, it, test } from "vitest";
import { placeholders } from "../../../src/texts/fill.ts";
import { type Change, changeSchema } from "../../../src/scenario/schema.ts";
import { languages } from "../../../src/texts/language.ts";
import { en } from "../../../src/texts/scenario/en.ts";
import { nb } from "../../../src/texts/scenario/nb.ts";
import { nn } from "../../../src/texts/scenario/nn.ts";
import { changeSentence } from "../../../src/texts/scenario/sentence.ts";
import { asking } from "../../solver/tiny-rounds.ts";

const space = "\u00a0";

const changes: readonly (readonly [Change, string])[] = [
  [{ change: "cap", to: 48_000_000 }, "Rammen settes til 48 000 000 kr."],
  [{ change: "cap", by: -500_000 }, "Rammen senkes med 500 000 kr."],
  [{ change: "cap", byPercent: "2.5" }, "Rammen økes med 2,5 %."],
  [{ change: "later-cap", year: 2026, remove: true }, "Rammen for 2026 fjernes."],
  [{ change: "area-minimum", area: "4", byPercent: -10 }, "Avsatt minimum i område 4 senkes med 10 %."],
  [{ change: "area-maximum", area: "4", to: 0 }, "Øvre grense i område 4 settes til 0 kr."],
  [{ change: "area-projects", area: "4", to: 3 }, "Antall prosjekter i område 4 settes til 3."],
  [{ change: "area-unused", area: "4", to: "hold" }, "Ubrukte midler i område 4 skal holdes tilbake."],
  [{ change: "threshold", to: "9.5" }, "Terskelen for samlede poeng settes til 9,5."],
  [
    { change: "criterion-threshold", criterion: "formål", remove: true },
    "Terskelen for kriteriet formål fjernes.",
  ],
  [{ change: "criterion-weight", criterion: "formål", to: 2 }, "Vekten til kriteriet formål settes til 2."],
  [{ change: "priority", priority: "større", to: "1.5" }, "Tilleggspoengene for større settes til 1,5."],
  [{ change: "priority-added", priority: { id: "ny", points: 1, when: {} } }, "Ny prioritering: ny."],
  [{ change: "share", share: "halv", to: "0.4" }, "Andelen halv settes til 40 %."],
  [{ change: "share-added", share: { id: "ny", atLeast: 0.1, when: {} } }, "Ny andel: ny."],
  [
    { change: "ranking", to: "strict" },
    "Rangering: ingen får tilskudd foran en med flere poeng i samme område.",
  ],
  [{ change: "objective", to: "points" }, "Det som gjøres størst mulig: poeng."],
  [{ change: "grant", to: {} }, "Reglene for tilskuddets størrelse byttes ut."],
  [{ change: "conditions", to: {} }, "Vilkårene byttes ut."],
  [{ change: "spread", to: {} }, "Reglene for spredning byttes ut."],
  [{ change: "reprioritisation", to: { policy: "best-use" } }, "Reglene for omprioritering byttes ut."],
  [{ change: "decision", application: "7", to: "grant" }, "Søknad 7 skal få tilskudd."],
  [{ change: "decision", application: "7", to: "grant", amount: 1000 }, "Søknad 7 skal få 1 000 kr."],
  [{ change: "decision", application: "7", to: "decline" }, "Søknad 7 skal ha avslag."],
  [{ change: "decision-removed", application: "7" }, "Det som er bestemt om søknad 7, oppheves."],
  [
    { change: "score", application: "7", criterion: "formål", by: "-0.5" },
    "Poengene til søknad 7 på formål senkes med 0,5.",
  ],
  [
    { change: "requested", application: "7", year: 2025, by: 1000 },
    "Søknadsbeløpet i 7 for 2025 økes med 1 000 kr.",
  ],
  [
    { change: "assessed", application: "7", year: 2025, to: 1000 },
    "Vurdert beløp i 7 for 2025 settes til 1 000 kr.",
  ],
  [
    { change: "smallest-viable", application: "7", remove: true },
    "Minste tilskudd som søknad 7 kan klare seg med fjernes.",
  ],
  [{ change: "withdrawal", application: "7" }, "Søknad 7 trekkes."],
  [{ change: "addition", application: asking("8", 1, 1) }, "Søknad 8 kommer til."],
  [{ change: "commitment", commitment: { id: "k", area: "1", amounts: {} } }, "Videreføringen k legges inn."],
  [
    { change: "commitment-amount", commitment: "k", year: 2026, to: 0 },
    "Videreføringen k for 2026 settes til 0 kr.",
  ],
  [{ change: "commitment-removed", commitment: "k" }, "Videreføringen k faller bort."],
];

describe("a change in words", () => {
  it.each(changes)("%j", (change, sentence) => {
    expect(changeSentence(change, "nb").replaceAll(space, " ")).toBe(sentence);
    const said = languages.map((language) => changeSentence(change, language));
    expect(new Set([said[0], said[2]]).size).toBe(2);
    for (const text of said) expect(text).not.toMatch(/[{}]|undefined/);
  });

  it("is there for every kind", () => {
    const kinds = changeSchema.options.map((option) => option.shape.change.value);
    expect(new Set(changes.map(([{ change }]) => change))).toEqual(new Set(kinds));
  });
});

test("the three languages have the same placeholders", () => {
  const askedFor = (texts: unknown): unknown => {
    if (typeof texts === "string") return placeholders(texts).sort();
    return Object.entries(texts ?? {}).map(([name, part]) => [name, askedFor(part)]);
  };
  expect(askedFor(nn)).toEqual(askedFor(nb));
  expect(askedFor(en)).toEqual(askedFor(nb));
});
