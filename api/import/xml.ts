import { refuse } from "./refused-file.ts";

/** What is told of a document as it is read. Names are without their prefixes: `row` for `x:row`. */
export interface XmlHandler {
  /** @param depth 1 for the outermost */
  readonly open?: (name: string, attributes: Attributes, depth: number) => void;
  readonly close?: (name: string, depth: number) => void;
  /** Texts come in pieces. */
  readonly text?: (piece: string) => void;
}

/** Of an element, by their names as they stand there: `r:id`. */
export type Attributes = ReadonlyMap<string, string>;

/** Takes a document in pieces. */
export interface XmlReader {
  readonly push: (piece: Uint8Array) => void;
  /** To be called after the last piece. */
  readonly end: () => void;
}

/** Characters of a tag with its attributes at most. */
const longestTag = 100_000;
/** Characters of a reference such as `&#x1F600;` at most. */
const longestReference = 12;
/** Elements within each other at most; a sheet has seven. */
const deepest = 100;

/** What is read through until it ends: `isText` where it is text. */
interface Passage {
  readonly end: string;
  readonly isText: boolean;
}

const comment: Passage = { end: "-->", isText: false };
const instruction: Passage = { end: "?>", isText: false };
const characters: Passage = { end: "]]>", isText: true };

const attribute = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
const nameOfTag = /^[^\s=<>"'/&]+/u;
// Whatever else is below a space cannot stand in XML.

const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;

/**
 * Reads XML 1.0 without document types, as all parts of a workbook are: elements, texts and the five names for characters.
 * Nothing is fetched, nothing is expanded, and what is kept is never longer than a tag.
 *
 * @param part its name, for refusals
 * @throws RefusedFile from push and end, where it has a document type, is not UTF-8 or not well-formed
 */
export function createXmlReader(part: string, handler: XmlHandler): XmlReader {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const state: { rest: string; passage: Passage | undefined; hasRoot: boolean; isFirst: boolean } = {
    rest: "",
    passage: undefined,
    hasRoot: false,
    isFirst: true,
  };
  const within: string[] = [];

  const broken = (): never => refuse("broken-part", { part });

  const tellText = (text: string, isPlain: boolean): void => {
    if (text === "") return;
    if (impossible.test(text)) broken();
    if (within.length === 0) {
      if (text.trim() !== "" || isPlain) broken();
      return;
    }
    const lines = text.includes("\r") ? text.replaceAll(/\r\n?/gu, "\n") : text;
    handler.text?.(isPlain ? lines : withCharacters(lines, broken));
  };

  /** An element that opens, closes or both: what stands between < and >. */
  const tellTag = (tag: string): void => {
    if (tag.startsWith("/")) {
      const name = tag.slice(1).trimEnd();
      if (within.pop() !== name) broken();
      handler.close?.(plain(name), within.length + 1);
      return;
    }
    const isEmpty = tag.endsWith("/");
    const inner = isEmpty ? tag.slice(0, -1) : tag;
    const [name] = nameOfTag.exec(inner) ?? [broken()];
    if (within.length === 0 && state.hasRoot) broken();
    state.hasRoot = true;
    const attributes = attributesIn(inner, name.length, broken);
    within.push(name);
    if (within.length > deepest) broken();
    handler.open?.(plain(name), attributes, within.length);
    if (isEmpty) {
      within.pop();
      handler.close?.(plain(name), within.length + 1);
    }
  };

  /** What begins with <, from there on; how much of it was read, or nothing where its end is not there yet. */
  const markup = (text: string, at: number): number | undefined => {
    const second = text[at + 1];
    if (second === "?") {
      const head = text.slice(at, at + longestTag);
      if (state.isFirst && !head.includes("?>")) return head.length === longestTag ? broken() : undefined;
      if (state.isFirst && !isUtf8(head)) broken();
      state.passage = instruction;
      return at + 2;
    }
    if (second === "!") {
      if (text.startsWith("<!--", at)) {
        state.passage = comment;
        return at + 4;
      }
      if (text.startsWith("<![CDATA[", at)) {
        if (within.length === 0) broken();
        state.passage = characters;
        return at + 9;
      }
      // The longest of what may begin here has nine characters.
      if (text.length - at < 9) return undefined;
      return /^<!(?:DOCTYPE|ENTITY)/u.test(text.slice(at, at + 9))
        ? refuse("document-type", { part })
        : broken();
    }
    const end = endOfTag(text, at + 1);
    if (end === undefined) return text.length - at > longestTag ? broken() : undefined;
    if (end - at > longestTag) broken();
    tellTag(text.slice(at + 1, end));
    return end + 1;
  };

  /** As much of the text as can be read; what is left. */
  const readAll = (text: string, isLast: boolean): string => {
    let at = 0;
    while (at < text.length) {
      const { passage } = state;
      if (passage !== undefined) {
        const end = text.indexOf(passage.end, at);
        const until = end === -1 ? Math.max(at, text.length - passage.end.length) : end;
        if (passage.isText) tellText(text.slice(at, until), true);
        if (end === -1) return text.slice(until);
        at = end + passage.end.length;
        state.passage = undefined;
      } else if (text[at] === "<") {
        if (at + 1 === text.length) break;
        const next = markup(text, at);
        if (next === undefined) break;
        at = next;
      } else {
        const next = text.indexOf("<", at);
        const until = next === -1 && !isLast ? wholeUntil(text, at) : next === -1 ? text.length : next;
        tellText(text.slice(at, until), false);
        at = until;
        if (next === -1) break;
      }
      state.isFirst = false;
    }
    return text.slice(at);
  };

  const decode = (piece?: Uint8Array): string => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      return broken();
    }
  };

  return {
    push(piece) {
      const text = decode(piece);
      state.rest = readAll(state.rest === "" ? text : state.rest + text, false);
    },
    end() {
      const rest = readAll(state.rest + decode(), true);
      if (rest !== "" || state.passage !== undefined || within.length > 0 || !state.hasRoot) broken();
    },
  };
}

function plain(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/** An XML declaration that names no other encoding than UTF-8. */
function isUtf8(head: string): boolean {
  const declaration = head.slice(0, head.indexOf("?>"));
  const encoding = /\sencoding\s*=\s*["']([^"']*)["']/u.exec(declaration)?.[1];
  return encoding === undefined || /^(?:utf-?8|us-ascii)$/iu.test(encoding);
}

/** Where the tag ends that starts before `from`: its >, outside quotes. */
function endOfTag(text: string, from: number): number | undefined {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return at;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  return undefined;
}

function attributesIn(tag: string, from: number, broken: () => never): Attributes {
  const attributes = new Map<string, string>();
  let at = from;
  while (at < tag.length) {
    attribute.lastIndex = at;
    const found = attribute.exec(tag);
    if (found === null) break;
    const [whole, name] = found;
    const value = found.at(2) ?? found.at(3) ?? "";
    if (impossible.test(value) || attributes.has(name)) broken();
    attributes.set(name, withCharacters(value, broken));
    at += whole.length;
  }
  if (tag.slice(at).trim() !== "") broken();
  return attributes;
}

/** Until where a text can be read of which more is to come: a reference or a line break may be cut. */
function wholeUntil(text: string, from: number): number {
  const reference = text.lastIndexOf("&");
  if (reference >= from && reference > text.length - longestReference && !text.includes(";", reference))
    return reference;
  return text.endsWith("\r") ? text.length - 1 : text.length;
}

const named: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

function withCharacters(text: string, broken: () => never): string {
  let at = text.indexOf("&");
  if (at === -1) return text;
  let read = "";
  let from = 0;
  while (at !== -1) {
    const end = text.indexOf(";", at);
    if (end === -1 || end - at > longestReference) broken();
    read += text.slice(from, at) + (characterOf(text.slice(at + 1, end)) ?? broken());
    from = end + 1;
    at = text.indexOf("&", from);
  }
  return read + text.slice(from);
}

/** The character of a reference such as `amp` or `#x1F600`; undefined where there is none. */
function characterOf(reference: string): string | undefined {
  if (!reference.startsWith("#")) return named.get(reference);
  const isHexadecimal = /^#x[\da-f]+$/iu.test(reference);
  if (!isHexadecimal && !/^#\d+$/u.test(reference)) return undefined;
  const code = Number.parseInt(reference.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const character = String.fromCodePoint(code);
  return impossible.test(character) ? undefined : character;
}
