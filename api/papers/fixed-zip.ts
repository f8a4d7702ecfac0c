import { type Unzipped, unzipSync, type Zippable, zipSync } from "fflate";

/** A moment that ZIP can hold and that says nothing; written by the machine's own clock, as ZIP does. */
const noMoment = new Date(1980, 0, 1);

/**
 * A file of Office with its parts in order and without the moment when it was written, so that the same content gives the
 * same bytes.
 *
 * @param dated the moment that its properties give, ISO 8601
 */
export function fixedZip(bytes: Uint8Array, dated: string): Uint8Array {
  const parts: Unzipped = unzipSync(bytes);
  const ids = relationIds(parts);
  const fixed: Zippable = {};
  for (const name of Object.keys(parts).sort()) {
    // Folders of their own are needed by nobody.
    if (!name.endsWith("/")) fixed[name] = fixedPart(name, parts[name], dated, ids);
  }
  return zipSync(fixed, { mtime: noMoment, level: 6, os: 0 });
}

/** Ids between parts that were drawn at random, each with the one that takes its place. */
function relationIds(parts: Unzipped): ReadonlyMap<string, string> {
  const names = Object.keys(parts).sort();
  const drawn = names
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => [...new TextDecoder().decode(parts[name]).matchAll(/ Id="(rId[\w-]{20,})"/g)])
    .map(([, id]) => id);
  return new Map([...new Set(drawn)].map((id, place) => [id, `rIdOfPart${place + 1}`]));
}

function fixedPart(
  name: string,
  content: Uint8Array,
  dated: string,
  ids: ReadonlyMap<string, string>,
): Uint8Array {
  if (name.endsWith(".xlsx")) return fixedZip(content, dated);
  if (!/\.(xml|rels)$/.test(name)) return content;
  const moment = new Date(dated).toISOString().replace(/\.\d+Z$/, "Z");
  const drawings = { count: 0 };
  const text = new TextDecoder()
    .decode(content)
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, `$1${moment}$2`)
    .replaceAll(/"(rId[\w-]{20,})"/g, (_, id: string) => `"${ids.get(id) ?? id}"`)
    // Drawings are numbered through all documents of a process.
    .replaceAll(/(<wp:docPr id=")\d+"/g, (_, before: string) => `${before}${String(++drawings.count)}"`);
  return new TextEncoder().encode(text);
}
