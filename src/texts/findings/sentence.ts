import type { FigureKind } from "../../reasons/codes.ts";
import { formatFigure } from "../figures.ts";
import { fill } from "../fill.ts";
import type { Language } from "../language.ts";
import { en } from "./en.ts";
import { type Finding, type FindingCatalogue, findingKinds } from "./kinds.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

const catalogues: Readonly<Record<Language, FindingCatalogue>> = { nb, nn, en };

/** A finding as one sentence or two in `language`, without its place and rule. Throws where a figure is missing. */
export function findingSentence({ code, figures }: Finding, language: Language): string {
  const kinds: Readonly<Record<string, FigureKind>> = findingKinds[code];
  const written = Object.entries(kinds).map(([name, kind]): [string, string] => {
    const value = new Map(Object.entries(figures)).get(name);
    if (value === undefined) {
      throw new Error(
        `The finding ${code} has no figure "${name}"; make it with finding() in src/texts/findings/kinds.ts.`,
      );
    }
    return [name, formatFigure(kind, value, language)];
  });
  return fill(catalogues[language][code], Object.fromEntries(written));
}
