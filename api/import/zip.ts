import { crc32 } from "node:zlib";
import { Inflate } from "fflate";
import { mostParts, mostUnpacked } from "./limits.ts";
import { refuse } from "./refused-file.ts";

/** A part of a packed file. */
export interface Part {
  /** As it stands in the file. */
  readonly name: string;
  /** Hands over its content, piece by piece. @throws RefusedFile where it is not what the file says of it */
  readonly read: (onPiece: (piece: Uint8Array) => void) => void;
}

/** Parts by their names in small letters, which mean the same in a file of Office. */
export type Parts = ReadonlyMap<string, Part>;

/** Bytes that are unpacked at a time; what comes of them is at most about a thousand times as much. */
const step = 4_096;

const endLength = 22;
const headerLength = 46;
const localLength = 30;
const longestComment = 0xffff;

const signatures = { local: 0x04034b50, header: 0x02014b50, end: 0x06054b50 };
const methods = { stored: 0, deflated: 8 };

/**
 * The parts of a packed file (ZIP, APPNOTE 6.3.10), of which nothing is unpacked yet. Stricter than most: every byte belongs to
 * one part at most, what the two places that describe a part say of it agrees, no two parts have one name, no name leads out
 * of the file, and nothing is larger than the sizes of the first version of ZIP can say.
 *
 * @throws RefusedFile
 */
export function partsOf(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  const isWhole =
    view.getUint32(end + 4, true) === 0 &&
    view.getUint16(end + 8, true) === count &&
    from + view.getUint32(end + 12, true) === end;
  if (!isWhole) refuse("broken-zip", {});
  if (count > mostParts) refuse("too-many-parts", { parts: count, most: mostParts });
  const entries: Entry[] = [];
  let at = from;
  for (let number = 0; number < count; number++) {
    const { entry, next } = entryAt(view, bytes, at, end);
    entries.push(entry);
    at = next;
  }
  if (at !== end) refuse("broken-zip", {});
  return new Map(placed(entries, view, bytes, from));
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** Where the record at the end starts. */
function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (
      view.getUint32(at, true) === signatures.end &&
      at + endLength + view.getUint16(at + 20, true) === view.byteLength
    ) {
      return at;
    }
  }
  return refuse("broken-zip", {});
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, end: number): { entry: Entry; next: number } {
  if (at + headerLength > end || view.getUint32(at, true) !== signatures.header) refuse("broken-zip", {});
  const nameLength = view.getUint16(at + 28, true);
  const next = at + headerLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) refuse("broken-zip", {});
  if ((view.getUint16(at + 8, true) & 1) === 1) refuse("encrypted-workbook", {});
  const entry = {
    name: nameIn(bytes.subarray(at + headerLength, at + headerLength + nameLength)),
    method: view.getUint16(at + 10, true),
    sum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next };
}

/** The name of a part, which leads nowhere but into the file. */
function nameIn(bytes: Uint8Array): string {
  const name = Buffer.from(bytes).toString("utf8");
  const steps = name.replace(/\/$/u, "").split("/");

  const isPlain = !/[\\:\u0000-\u001f\ufffd]/u.test(name) && !steps.some((one) => /^\.{0,2}$/u.test(one));
  return isPlain ? name : refuse("broken-zip", {});
}

/** The parts, each in a place of its own. */
function placed(entries: readonly Entry[], view: DataView, bytes: Uint8Array, end: number): [string, Part][] {
  const names = new Set<string>();
  const budget = { left: mostUnpacked };
  let free = 0;
  return entries
    .toSorted((one, other) => one.offset - other.offset)
    .flatMap((entry): [string, Part][] => {
      const { name, offset, packed, unpacked, method } = entry;
      const key = name.toLowerCase();
      if (offset < free || offset + localLength > end || names.has(key)) refuse("broken-zip", {});
      names.add(key);
      const nameLength = view.getUint16(offset + 26, true);
      const start = offset + localLength + nameLength + view.getUint16(offset + 28, true);
      free = start + packed;
      const isAlike =
        view.getUint32(offset, true) === signatures.local &&
        view.getUint16(offset + 8, true) === method &&
        nameIn(bytes.subarray(offset + localLength, offset + localLength + nameLength)) === name;
      const isReadable = method === methods.deflated || (method === methods.stored && packed === unpacked);
      if (!isAlike || !isReadable || free > end) refuse("broken-zip", {});
      budget.left -= unpacked;
      if (budget.left < 0) refuse("too-large-unpacked", { most: mostUnpacked / 1_000_000 });
      // A folder.
      if (name.endsWith("/")) return [];
      const content = bytes.subarray(start, free);
      return [[key, { name, read: (onPiece) => unpack(entry, content, onPiece) }]];
    });
}

/** Hands over what `content` is unpacked, no more than was said of it. */
function unpack(
  { method, unpacked, sum }: Entry,
  content: Uint8Array,
  onPiece: (piece: Uint8Array) => void,
): void {
  const found = { length: 0, sum: 0 };
  const take = (piece: Uint8Array): void => {
    found.length += piece.length;
    if (found.length > unpacked) refuse("broken-zip", {});
    found.sum = crc32(piece, found.sum);
    onPiece(piece);
  };
  if (method === methods.stored) take(content);
  else inflate(content, take);
  if (found.length !== unpacked || found.sum !== sum) refuse("broken-zip", {});
}

function inflate(content: Uint8Array, take: (piece: Uint8Array) => void): void {
  // What is unpacked waits here, since what is thrown by whoever takes it is no fault of the file.
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < content.length; at += step) {
    try {
      stream.push(content.subarray(at, at + step), at + step >= content.length);
    } catch {
      refuse("broken-zip", {});
    }
    for (const piece of pieces.splice(0)) take(piece);
  }
}
