import { htmlText } from "../../../../src/texts/html-text.ts";
import { plain, shorten, textWidth } from "../lines.ts";

/** What SVG is written with. Sizes in pixels, at most two decimals, so that the same chart is the same bytes. */

export const textHeight = 13;
/** Of the widest of the usual fonts, so that nothing is cut off in any of them. */
const letterWidth = 7.9;

/** About how many pixels `text` takes. */
export function pixelWidth(text: string): number {
  return textWidth(text) * letterWidth;
}

/** `text` cut to about `pixels`. */
export function fitting(text: string, pixels: number): string {
  return shorten(plain(text), Math.floor(pixels / letterWidth));
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element; numbers are pixels. `inside` is markup already. */
export function element(name: string, attributes: Attributes, inside = ""): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? pixels(value) : escaped(value)}"`)
    .join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A line of text. */
export function label(
  x: number,
  y: number,
  text: string,
  anchor: "start" | "middle" | "end" = "start",
): string {
  return element("text", { x, y, "text-anchor": anchor }, escaped(text));
}

export function line(from: readonly [number, number], to: readonly [number, number], style: string): string {
  return element("line", { class: style, x1: from[0], y1: from[1], x2: to[0], y2: to[1] });
}

export function pixels(size: number): string {
  return String(Math.round(size * 100) / 100);
}

/** Text from a file made safe for HTML and SVG, in an attribute too. */
export function escaped(text: string): string {
  return htmlText(plain(text));
}

/** What is drawn, and how high it is. */
export interface Drawing {
  readonly height: number;
  readonly inside: readonly string[];
}

/** Signs with their names, in as many lines as they need. */
export function legend(
  signs: readonly { readonly sign: (x: number, y: number) => string; readonly name: string }[],
  top: number,
  width: number,
): Drawing {
  const signWidth = 22;
  let x = 0;
  let y = top;
  const inside = signs.flatMap(({ sign, name }, index) => {
    const text = fitting(name, width - signWidth);
    const room = signWidth + pixelWidth(text) + 18;
    if (index > 0 && x + room - 18 > width) {
      x = 0;
      y += 22;
    }
    const drawn = [sign(x, y), label(x + signWidth, y + 12, text)];
    x += room;
    return drawn;
  });
  return { height: signs.length === 0 ? 0 : y - top + 26, inside };
}
