import { formatAmount } from "../texts/figures.ts";

/** Whole kroner as they are written in Norwegian texts, without their unit. */
export function inNorwegian(kroner: number): string {
  return formatAmount(kroner, "nb");
}

/** Whole kroner as they are written in English texts, without their unit. */
export function inEnglish(kroner: number): string {
  return formatAmount(kroner, "en");
}
