import type { Change, ScenarioDocument } from "../../../src/scenario/schema.ts";
import type { Language } from "../../../src/texts/language.ts";
import { scenarioTextsIn } from "../../../src/texts/scenario/in-language.ts";
import { changeSentence } from "../../../src/texts/scenario/sentence.ts";
import type { ReportSection } from "./report.ts";

/** A scenario's name and its changes in words. */
export function changesReport(
  { name, note, changes }: ScenarioDocument,
  language: Language,
): ReportSection[] {
  const texts = scenarioTextsIn(language);
  const items = changeItems(changes, language);
  return [
    {
      heading: `${texts.scenario}: ${name}`,
      parts: [
        ...(note === undefined ? [] : [{ kind: "text", text: note } as const]),
        items.length === 0 ? { kind: "text", text: texts.noChanges } : { kind: "list", items },
      ],
    },
  ];
}

/** Each change in words, with its reason. */
export function changeItems(changes: readonly Change[], language: Language): string[] {
  return changes.map((change) => {
    const sentence = changeSentence(change, language);
    return change.reason === undefined ? sentence : `${sentence} (${change.reason})`;
  });
}
