import type { Language } from "../texts/language.ts";
import { paperTextsIn } from "../texts/papers/in-language.ts";
import type { Listed } from "./listed.ts";
import { kroner, type Section, text } from "./paper.ts";

/** Who was to have a grant and does not get it, and why; nothing where there is nobody. */
export function fellAway(listed: readonly Listed[], language: Language): readonly Section[] {
  const texts = paperTextsIn(language);
  const rows = listed.flatMap(({ application, applicant, outcome, lost, lostBecause }) =>
    lost === undefined
      ? []
      : [
          {
            cells: [
              text(application),
              text(applicant),
              kroner(lost),
              text(texts.outcomes[outcome]),
              text(lostBecause === "" ? texts.noReason : lostBecause),
            ],
          },
        ],
  );
  if (rows.length === 0) return [];
  const columns = [
    { heading: texts.application, align: "left", width: 12 },
    { heading: texts.applicant, align: "left", width: 26 },
    { heading: texts.lost, align: "right", width: 15 },
    { heading: texts.outcome, align: "left", width: 15 },
    { heading: texts.reason, align: "left", width: 40 },
  ] as const;
  return [
    {
      heading: texts.fellAway,
      sheet: texts.fellAway,
      blocks: [
        { kind: "paragraph", text: texts.fellAwayMeaning },
        { kind: "table", table: { columns, rows } },
      ],
    },
  ];
}
