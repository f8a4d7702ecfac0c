import { describe, expect, it, test } from "vitest";
import { alternativesTextsIn } from "../../../src/texts/alternatives/in-language.ts";
import { chartTextsIn } from "../../../src/texts/charts/in-language.ts";
import { fairnessTextsIn } from "../../../src/texts/fairness/in-language.ts";
import { placeholders } from "../../../src/texts/fill.ts";
import { httpTextsIn } from "../../../src/texts/http/in-language.ts";
import type { Language } from "../../../src/texts/language.ts";
import { policiesTextsIn } from "../../../src/texts/policies/in-language.ts";
import { pricesTextsIn } from "../../../src/texts/prices/in-language.ts";
import { rankingListTextsIn } from "../../../src/texts/ranking-list/in-language.ts";
import { robustnessTextsIn } from "../../../src/texts/robustness/in-language.ts";
import { scenarioTextsIn } from "../../../src/texts/scenario/in-language.ts";
import { secondStepTextsIn } from "../../../src/texts/second-step/in-language.ts";
import { storeTextsIn } from "../../../src/texts/store/in-language.ts";
import { settingsTextsIn } from "../../../src/texts/settings/in-language.ts";
import { stressTextsIn } from "../../../src/texts/stress/in-language.ts";
import { sweepTextsIn } from "../../../src/texts/sweep/in-language.ts";

/** The catalogues of the questions that are asked after a solve. */
const catalogues: readonly (readonly [name: string, textsIn: (language: Language) => object])[] = [
  ["alternatives", alternativesTextsIn],
  ["charts", chartTextsIn],
  ["fairness", fairnessTextsIn],
  ["HTTP", httpTextsIn],
  ["policies", policiesTextsIn],
  ["prices", pricesTextsIn],
  ["ranking list", rankingListTextsIn],
  ["robustness", robustnessTextsIn],
  ["scenario", scenarioTextsIn],
  ["second step", secondStepTextsIn],
  ["store", storeTextsIn],
  ["settings", settingsTextsIn],
  ["stress", stressTextsIn],
  ["sweep", sweepTextsIn],
];

const texts = catalogues.flatMap(([catalogue, textsIn]) =>
  leaves(textsIn("nb")).map(([place, text]) => ({ catalogue, place, text, textsIn })),
);

/** Words of bokmål that nynorsk writes in another way. */
const bokmål =
  /\b(ikke|søker|tilskudd|tilskuddet|hver|hvert|hva|mer|noen|fra|områder|ubrukte|trekninger|uten|løst|endres|tallet|fordelingen|linjen|kommuner|velg|rammen)\b/iu;

describe("the texts of questions", () => {
  test.each(texts)("$catalogue: $place asks for the same in every language", ({ place, text, textsIn }) => {
    for (const language of ["nn", "en"] as const) {
      const translated = new Map(leaves(textsIn(language))).get(place) ?? "";
      expect(translated).not.toBe("");
      expect(placeholders(translated).sort()).toEqual(placeholders(text).sort());
      if (text.includes(" ") && text.endsWith(".")) expect(translated).toMatch(/\.$/);
    }
  });

  it.each(catalogues)("%s: is nynorsk in nynorsk", (_, textsIn) => {
    for (const [, text] of leaves(textsIn("nn"))) expect(text).not.toMatch(bokmål);
  });
});

function leaves(part: object, path = ""): [string, string][] {
  return Object.entries(part).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    if (typeof value === "string") return [[path + name, value]];
    return typeof value === "object" && value !== null ? leaves(value, `${path}${name}.`) : [];
  });
}
