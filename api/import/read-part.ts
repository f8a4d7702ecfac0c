import { createXmlReader, type XmlHandler } from "./xml.ts";
import { refuse } from "./refused-file.ts";
import type { Parts } from "./zip.ts";

/**
 * Reads a part of a packed file as XML, while it is unpacked.
 *
 * @param key its name in small letters
 * @throws RefusedFile where it is missing or cannot be read
 */
export function readXml(parts: Parts, key: string, handler: XmlHandler): void {
  const part = parts.get(key);
  if (part === undefined) return refuse("broken-part", { part: key });
  const reader = createXmlReader(part.name, handler);
  part.read((piece) => reader.push(piece));
  reader.end();
}
