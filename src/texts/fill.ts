/** A template that has been read: texts to be filled in are numbered by their names' places in `names`. */
export interface Template {
  readonly names: readonly string[];
  readonly pieces: readonly Piece[];
}

/** Text, the number of a name, or a part that is left out where a text in it is empty. */
type Piece = string | number | readonly (string | number)[];

/**
 * `template` with every `{name}` replaced by the text of that name. A part in square brackets is left out, with
 * the brackets, where a text in it is empty: "Ja.[ Fordi: {reason}]" is "Ja." without a reason. What is filled in
 * is never read as a template. Throws where a text is missing.
 */
export function fill(template: string, texts: Readonly<Record<string, string>>): string {
  const read = readTemplate(template, Object.keys(texts));
  return filled(
    read,
    read.names.map((name) => texts[name]),
  );
}

/** The names that `template` asks for, in the order they come, each once. */
export function placeholders(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name))];
}

/** A template to be filled many times over. Throws where it asks for another name than those in `names`. */
export function readTemplate(template: string, names: readonly string[]): Template {
  const missing = placeholders(template).find((name) => !names.includes(name));
  if (missing !== undefined) {
    throw new Error(
      `The text "${template}" asks for {${missing}}, which was not given; give it or leave it out.`,
    );
  }
  const pieces = template
    .split(/(\[[^\]]*\])/)
    .flatMap((part): Piece[] =>
      part.startsWith("[") ? [plainPieces(part.slice(1, -1), names)] : plainPieces(part, names),
    );
  return { names, pieces };
}

/** `texts` in the order of the template's names. */
export function filled({ pieces }: Template, texts: readonly string[]): string {
  // Joined, since a sum of texts keeps all of its parts in memory for as long as it is not read.
  const parts: string[] = [];
  for (const piece of pieces) {
    if (typeof piece === "string") parts.push(piece);
    else if (typeof piece === "number") parts.push(texts[piece]);
    else if (!isLeftOut(piece, texts)) {
      for (const one of piece) parts.push(typeof one === "number" ? texts[one] : one);
    }
  }
  return parts.join("");
}

/** Whether `text` is the template filled in with `texts`, without filling it in. */
export function isFilled({ pieces }: Template, texts: readonly string[], text: string): boolean {
  let end = 0;
  for (const piece of pieces) {
    if (typeof piece === "string" || typeof piece === "number") {
      end = endOf(piece, texts, text, end);
    } else if (!isLeftOut(piece, texts)) {
      for (const one of piece) end = endOf(one, texts, text, end);
    }
  }
  return end === text.length;
}

/** Where a piece that begins at `start` ends in `text`; beyond its end where the piece is not there. */
function endOf(piece: string | number, texts: readonly string[], text: string, start: number): number {
  const part = typeof piece === "number" ? texts[piece] : piece;
  return text.startsWith(part, start) && start <= text.length ? start + part.length : text.length + 1;
}

function isLeftOut(part: readonly (string | number)[], texts: readonly string[]): boolean {
  return part.some((one) => typeof one === "number" && texts[one].trim() === "");
}

/** Text without brackets: every second piece is a name. */
function plainPieces(text: string, names: readonly string[]): (string | number)[] {
  return text
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 1 ? names.indexOf(piece) : piece))
    .filter((piece) => piece !== "");
}
