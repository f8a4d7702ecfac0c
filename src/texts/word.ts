import { type FigureKind, type Message, type MessageCode, messageKinds } from "../reasons/codes.ts";
import type { Worded } from "../proposal/schema.ts";
import { formatFigure } from "./figures.ts";
import { fill } from "./fill.ts";
import type { Language } from "./language.ts";
import type { Catalogue } from "./messages/catalogue.ts";
import { en } from "./messages/en.ts";
import { nb } from "./messages/nb.ts";
import { nn } from "./messages/nn.ts";

const catalogues: Readonly<Record<Language, Catalogue>> = { nb, nn, en };

/**
 * A reason, a conflict or a repair in words: `text` in `language`, `texts` in all three. Kroner are whole, points
 * and shares exact decimals in text. Throws where a figure is missing or is none of its kind.
 */
export function word(message: Message, language: Language): Worded {
  const { rule, code, figures } = message;
  const texts = { nb: sentence(message, "nb"), nn: sentence(message, "nn"), en: sentence(message, "en") };
  return { rule, code, figures: { ...figures }, text: texts[language], texts };
}

function sentence({ code, figures }: Message, language: Language): string {
  const given = new Map(Object.entries(figures));
  const written = Object.entries(figureKinds(code)).map(([name, kind]): [string, string] => {
    const value = given.get(name);
    if (value === undefined) {
      throw new Error(
        `The message ${code} has no figure "${name}"; make it with message() in src/reasons/codes.ts.`,
      );
    }
    return [name, formatFigure(kind, value, language)];
  });
  return fill(catalogues[language][code], Object.fromEntries(written));
}

function figureKinds(code: MessageCode): Readonly<Record<string, FigureKind>> {
  return messageKinds[code].figures;
}
