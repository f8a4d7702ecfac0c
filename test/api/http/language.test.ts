import { expect, test } from "vitest";
import { languageOf } from "../../../api/http/language.ts";

const wishes: readonly (readonly [acceptLanguage: string | undefined, language: string])[] = [
  [undefined, "nb"],
  ["", "nb"],
  ["nn", "nn"],
  ["en", "en"],
  ["no", "nb"],
  ["nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.6,en-US;q=0.5,en;q=0.4", "nb"],
  ["nn-NO, nb;q=0.9", "nn"],
  ["en-GB", "en"],
  ["EN", "en"],
  ["de, en;q=0.5", "en"],
  ["de", "nb"],
  ["*", "nb"],
  ["en;q=0.3, nn;q=0.7", "nn"],
  ["nb;q=0, en;q=0.1", "en"],
  ["en;q=none, nn", "nn"],
  [";;;,,,q=1", "nb"],
];

test.each(wishes)("%j gives %s", (acceptLanguage, language) => {
  expect(languageOf(acceptLanguage)).toBe(language);
});
