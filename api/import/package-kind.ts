import { readXml } from "./read-part.ts";
import { refuse } from "./refused-file.ts";
import type { Parts } from "./zip.ts";

/** Names of parts that only workbooks with macros have. */
const macroPart = /(?:^|\/)(?:vbaproject\.bin|macrosheets\/|intlmacrosheets\/|vbadata\.xml$)/u;
const macroType = /macroenabled|vbaproject|macrosheet/iu;
const typesPart = "[content_types].xml";

/**
 * Sees that a packed file is an Excel workbook without macros.
 *
 * @throws RefusedFile where it is anything else
 */
export function checkWorkbook(parts: Parts): void {
  if (parts.has("mimetype") && parts.has("content.xml")) refuse("open-document", {});
  if (!parts.has(typesPart)) refuse("not-workbook", {});
  if ([...parts.keys()].some((name) => macroPart.test(name))) refuse("with-macros", {});
  const types: string[] = [];
  readXml(parts, typesPart, {
    open(name, attributes) {
      if (name === "Override" || name === "Default") types.push(attributes.get("ContentType") ?? "");
    },
  });
  if (types.some((type) => macroType.test(type))) refuse("with-macros", {});
  if (types.some((type) => type.includes("excel.sheet.binary"))) refuse("binary-workbook", {});
  const isWorkbook = types.some((type) => /spreadsheetml\.(?:sheet|template)\.main\+xml$/u.test(type));
  if (!isWorkbook) refuse("not-workbook", {});
}
