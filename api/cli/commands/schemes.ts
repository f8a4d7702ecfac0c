import { definitionNamed, definitions } from "../../../src/schemes/definitions.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { schemeTextsIn } from "../../../src/texts/schemes/in-language.ts";
import { summaryOf, wholeDefinition } from "../../schemes.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { type ReportSection, reportMarkdown, reportText } from "../render/report.ts";
import { schemeListReport, schemeReport } from "../render/schemes.ts";

export interface SchemesOptions {
  readonly lang: Language;
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** `fordel schemes [ID]`: the definitions of the schemes, or one of them with everything that it rests on. */
export function schemesCommand(id: string | undefined, options: SchemesOptions, width: number): Outcome {
  const { lang } = options;
  if (id === undefined) {
    return answered(options, width, definitions.map(summaryOf), schemeListReport(definitions, lang));
  }
  const definition = definitionNamed(id);
  if (definition === undefined) {
    const names = definitions.map(({ scheme }) => scheme.id).join(", ");
    return { exit: exitCodes.refused, complaint: fill(schemeTextsIn(lang).noScheme, { name: id, names }) };
  }
  return answered(options, width, wholeDefinition(definition), schemeReport(definition, lang));
}

function answered(
  { json = false, markdown = false }: SchemesOptions,
  width: number,
  document: unknown,
  report: readonly ReportSection[],
): Outcome {
  if (json) return { exit: exitCodes.done, output: JSON.stringify(document, undefined, 2) };
  return { exit: exitCodes.done, output: markdown ? reportMarkdown(report) : reportText(report, width) };
}
