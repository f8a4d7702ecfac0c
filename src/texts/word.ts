import { type FigureKind, type Message, type MessageCode, messageKinds } from "../reasons/codes.ts";
import type { Worded } from "../proposal/schema.ts";
import { formatInAll } from "./figures.ts";
import { filled, isFilled, readTemplate, type Template } from "./fill.ts";
import { type Language, languages } from "./language.ts";
import { en } from "./messages/en.ts";
import { nb } from "./messages/nb.ts";
import { nn } from "./messages/nn.ts";

/** How messages of one code are written: the figures that they have, and a sentence a language. */
interface Wording {
  readonly names: readonly string[];
  readonly kinds: readonly FigureKind[];
  readonly templates: Readonly<Record<Language, Template>>;
}

/** Of the codes that have been met: sentences are read once. */
const wordings = new Map<MessageCode, Wording>();

/**
 * A reason, a conflict or a repair in words: `text` in `language`, `texts` in all three. Kroner are whole, points
 * and shares exact decimals in text. Throws where a figure is missing or is none of its kind.
 */
export function word(message: Message, language: Language): Worded {
  const { rule, code, figures } = message;
  const texts = textsOf(message);
  return { rule, code, figures: { ...figures }, text: texts[language], texts };
}

/** The sentences of a message, as `word` has them. */
export function textsOf(message: Message): Worded["texts"] {
  const { templates } = wordingOf(message.code);
  const written = figuresOf(message);
  return {
    nb: filled(templates.nb, written.nb),
    nn: filled(templates.nn, written.nn),
    en: filled(templates.en, written.en),
  };
}

/** Whether `texts` are those of the message; quicker than to make them and compare. Throws as `word` does. */
export function areTextsOf(message: Message, texts: Worded["texts"]): boolean {
  const { templates } = wordingOf(message.code);
  const written = figuresOf(message);
  return languages.every((language) => isFilled(templates[language], written[language], texts[language]));
}

/** The figures of a message as they are written, in the order of their kinds. */
function figuresOf({ code, figures }: Message): Readonly<Record<Language, readonly string[]>> {
  const { names, kinds } = wordingOf(code);
  const written: Record<Language, string[]> = { nb: [], nn: [], en: [] };
  for (let index = 0; index < names.length; index++) {
    const name = names[index];
    if (!Object.hasOwn(figures, name)) {
      throw new Error(
        `The message ${code} has no figure "${name}"; make it with message() in src/reasons/codes.ts.`,
      );
    }
    const figure = formatInAll(kinds[index], figures[name]);
    written.nb.push(figure.nb);
    written.nn.push(figure.nn);
    written.en.push(figure.en);
  }
  return written;
}

function wordingOf(code: MessageCode): Wording {
  const known = wordings.get(code);
  if (known !== undefined) return known;
  const figures: Readonly<Record<string, FigureKind>> = messageKinds[code].figures;
  const names = Object.keys(figures);
  const templates = {
    nb: readTemplate(nb[code], names),
    nn: readTemplate(nn[code], names),
    en: readTemplate(en[code], names),
  };
  const wording = { names, kinds: Object.values(figures), templates };
  wordings.set(code, wording);
  return wording;
}
