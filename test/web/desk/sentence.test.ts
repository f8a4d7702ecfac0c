import { describe, expect, test } from "vitest";
import { differenceOf } from "../../../web/desk/outcome/difference.ts";
import { sentenceOf } from "../../../web/desk/outcome/sentence.ts";
import type { Outcome } from "../../../web/desk/shown.ts";
import { deskTexts } from "../../../web/desk/texts/in-language.ts";
import { figuresIn } from "../../../web/format/figures.ts";
import { type Language, languages } from "../../../web/texts/catalogue.ts";
import { outcomeOf, scheme } from "./round.ts";

function told(base: Outcome, now: Outcome, language: Language): string {
  const sentence = sentenceOf(
    differenceOf(base, now),
    scheme,
    deskTexts[language].sentence,
    figuresIn(language),
  );
  // Figures are written with hard spaces.
  return sentence.replace(/\s/gu, " ");
}

const base = outcomeOf({ "1": { a: 1_000_000, b: 500_000, c: 0 }, "4": { d: 2_000_000, e: 0 } });
const less = outcomeOf({ "1": { a: 1_000_000, b: 400_000, c: 0 }, "4": { d: 2_000_000, e: 0 } });

describe("the sentence", () => {
  test.each<[string, Outcome, Outcome, Readonly<Record<Language, string>>]>([
    [
      "who comes in and falls out, between two areas",
      base,
      outcomeOf({ "1": { a: 1_000_000, b: 0, c: 0 }, "4": { d: 2_000_000, e: 500_000 } }, { value: "100.8" }),
      {
        nb: "1 inn, 1 ut · 0,5 mill. kr fra område 1 til område 4 · verdi +0,8 %",
        nn: "1 inn, 1 ut · 0,5 mill. kr frå område 1 til område 4 · verdi +0,8 %",
        en: "1 in, 1 out · 0.5 m kr from area 1 to area 4 · value +0.8%",
      },
    ],
    [
      "more money, where it goes",
      base,
      outcomeOf(
        { "1": { a: 1_000_000, b: 500_000, c: 700_000 }, "4": { d: 2_000_000, e: 1_200_000 } },
        { value: "150" },
      ),
      {
        nb: "2 inn · 1,2 mill. kr til område 4 · 0,7 mill. kr til område 1 · verdi +50 %",
        nn: "2 inn · 1,2 mill. kr til område 4 · 0,7 mill. kr til område 1 · verdi +50 %",
        en: "2 in · 1.2 m kr to area 4 · 0.7 m kr to area 1 · value +50%",
      },
    ],
    [
      "nobody in or out, but less",
      base,
      outcomeOf({ "1": { a: 1_000_000, b: 450_000, c: 0 }, "4": { d: 2_000_000, e: 0 } }, { value: "99.99" }),
      {
        nb: "1 får mindre · 50 000 kr fra område 1 · verdi nesten som før",
        nn: "1 får mindre · 50 000 kr frå område 1 · verdi nesten som før",
        en: "1 get less · 50,000 kr from area 1 · value nearly as before",
      },
    ],
    [
      "nothing",
      base,
      base,
      {
        nb: "Alle får det samme som i runden",
        nn: "Alle får det same som i runden",
        en: "Everyone gets the same as in the round",
      },
    ],
    [
      "the same value for others",
      less,
      outcomeOf({ "1": { a: 1_000_000, b: 0, c: 400_000 }, "4": { d: 2_000_000, e: 0 } }),
      {
        nb: "1 inn, 1 ut · samme verdi",
        nn: "1 inn, 1 ut · same verdi",
        en: "1 in, 1 out · same value",
      },
    ],
    [
      "points that are weighed otherwise",
      base,
      outcomeOf(
        { "1": { a: 1_000_000, b: 500_000, c: 0 }, "4": { d: 0, e: 2_000_000 } },
        { value: "900", scheme: { ...scheme, objective: "points" } },
      ),
      {
        nb: "1 inn, 1 ut · verdien måles på en annen måte",
        nn: "1 inn, 1 ut · verdien blir målt på ein annan måte",
        en: "1 in, 1 out · the value is measured in another way",
      },
    ],
  ])("tells of %s", (_, before, after, sentences) => {
    for (const language of languages) expect(told(before, after, language)).toBe(sentences[language]);
  });

  test("calls an area by its name where its id says nothing to people", () => {
    const named = { areas: [{ id: "year-four", name: "Det fjerde året" }] };
    const difference = {
      ...differenceOf(base, base),
      in: ["x"],
      areas: [{ area: "year-four", by: 1_000_000 }],
    };
    const sentence = sentenceOf(difference, named, deskTexts.nb.sentence, figuresIn("nb"));
    expect(sentence.replace(/\s/gu, " ")).toBe("1 inn · 1,0 mill. kr til «Det fjerde året» · samme verdi");
  });
});
