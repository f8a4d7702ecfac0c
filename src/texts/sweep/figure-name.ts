import type { Range } from "../../sweep/schema.ts";
import { fill } from "../fill.ts";
import type { Language } from "../language.ts";
import { sweepTextsIn } from "./in-language.ts";

type Figure = Range["figure"];

/** A figure of a scheme in words: "Avsatt minimum, område 2". */
export function figureName(figure: Figure, language: Language): string {
  const template = sweepTextsIn(language).figure[figure.kind];
  switch (figure.kind) {
    case "cap":
      return template;
    case "ceiling":
      return fill(template, { year: String(figure.year) });
    case "minimum":
    case "maximum":
    case "projects":
      return fill(template, { area: figure.area });
  }
}

/** A figure as it is written on the command line: "cap", "ceiling:2026", "minimum:2". */
export function figureText(figure: Figure): string {
  switch (figure.kind) {
    case "cap":
      return figure.kind;
    case "ceiling":
      return `${figure.kind}:${figure.year}`;
    case "minimum":
    case "maximum":
    case "projects":
      return `${figure.kind}:${figure.area}`;
  }
}
