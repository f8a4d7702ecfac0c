import { refuse } from "./refused-file.ts";

/** Control characters that no table has; line breaks of every kind, tabs and form feeds are none of them. */

const rubbish = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/u;
/** What begins like this is a page, or a document that is not for tables. */
const markup = /^\s*(?:<(?:!doctype|html|table|\?xml)|\{\\rtf|%PDF-)/iu;

/**
 * The text of a file: UTF-8, UTF-16 by its byte order mark, and else windows-1252, which Norwegian Excel writes.
 *
 * @throws RefusedFile where it is no text
 */
export function decodedText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text === undefined || hasRubbish(text) || markup.test(text)) refuse("not-table", {});
  return text;
}

/** Whether a text has characters that no table has. */
export function hasRubbish(text: string): boolean {
  return rubbish.test(text);
}

function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return strictly("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return strictly("utf-16be", bytes);
  return strictly("utf-8", bytes) ?? windows1252(bytes);
}

/** What windows-1252 has from 0x80 to 0x9f, where it differs from Latin-1; five places are empty. */
const own =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** By hand, since the TextDecoder of Node 20 takes it for Latin-1. */
function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin.replaceAll(/[\u0080-\u009f]/gu, (character) => own[character.charCodeAt(0) - 0x80]);
}

/** Without a byte order mark; undefined where it is not in that encoding. */
function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
