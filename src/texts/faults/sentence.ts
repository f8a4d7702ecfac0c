import type { Fault } from "../../round/fault.ts";
import { fill } from "../fill.ts";
import type { Language } from "../language.ts";
import type { FaultCatalogue } from "./catalogue.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

export const faultCatalogues: Readonly<Record<Language, FaultCatalogue>> = { nb, nn, en };

/** A fault in words: what is wrong, with the values as they stand in the file, and what to do. */
export function faultSentence(fault: Fault, language: Language): string {
  const { sentences, expected } = faultCatalogues[language];
  const words: Readonly<Record<string, string>> = expected;
  const texts = Object.entries(fault.figures).map(([name, value]): [string, string] => [
    name,
    name === "expected" ? (words[value] ?? String(value)) : String(value),
  ]);
  return fill(sentences[fault.code], Object.fromEntries(texts));
}

/** The line that the command line prints: `applications[3].requested.2025: …`. */
export function faultLine(fault: Fault, language: Language): string {
  const place = fault.path === "" ? faultCatalogues[language].document : fault.path;
  return `${place}: ${faultSentence(fault, language)}`;
}
