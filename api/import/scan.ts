import { refuse } from "./refused-file.ts";
import type { Part, Parts } from "./zip.ts";

/** What begins a document type or an entity, in the encodings that XML may have; by bytes, whatever else is wrong with it. */
const forbidden = ["<!DOCTYPE", "<!ENTITY"].flatMap((text) => {
  const narrow = Buffer.from(text, "latin1");
  const wide = Buffer.from(text, "utf16le");
  return [narrow, wide, Buffer.from(wide).swap16()];
});
const longest = Math.max(...forbidden.map(({ length }) => length));

/**
 * Unpacks every part once and throws it away: what is read later is no larger than it says, not damaged, and no part of XML,
 * read or not, has a document type.
 *
 * @throws RefusedFile
 */
export function scan(parts: Parts): void {
  for (const part of parts.values()) {
    if (/\.(?:xml|rels|vml)$/iu.test(part.name)) scanXml(part);
    else part.read(() => undefined);
  }
}

function scanXml({ name, read }: Part): void {
  const before = { end: Buffer.alloc(0) };
  read((piece) => {
    const bytes = Buffer.concat([before.end, piece]);
    if (forbidden.some((text) => bytes.includes(text))) refuse("document-type", { part: name });
    before.end = Buffer.from(bytes.subarray(Math.max(0, bytes.length - longest)));
  });
}
