import { type Language, languages } from "../../src/texts/language.ts";

/** What a browser may call bokmål, beside `nb`. */
const alsoBokmål = ["no", "*"];

/**
 * The language that a caller likes best of those there are, by `Accept-Language` (RFC 9110, 12.5.4); bokmål where it asks
 * for none of them.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? "").split(",").map((wish, place) => {
    const [range = "", ...parameters] = wish.split(";").map((part) => part.trim().toLowerCase());
    const quality = parameters.find((one) => one.startsWith("q="))?.slice(2);
    const primary = range.split("-")[0];
    const language = alsoBokmål.includes(primary) ? "nb" : languages.find((one) => one === primary);
    return { language, weight: quality === undefined ? 1 : Number(quality), place };
  });
  const best = wishes
    .filter(({ weight }) => weight > 0)
    .filter(({ language }) => language !== undefined)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .at(0);
  return best?.language ?? "nb";
}
