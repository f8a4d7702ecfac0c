import { exact } from "../../../src/decimal.ts";
import { sumKroner } from "../../../src/kroner.ts";
import type { List, ListTotals, RankingList } from "../../../src/ranking-list/schema.ts";
import type { Round } from "../../../src/round/round.ts";
import { formatAmount, formatKroner, formatPoints } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { rankingListTextsIn } from "../../../src/texts/ranking-list/in-language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import { differenceTable, signedAmount, signedPoints } from "./difference.ts";
import { applicationOf } from "./lookup.ts";
import { proposalReport } from "./proposal.ts";
import { type ReportPart, type ReportSection, said } from "./report.ts";
import { statusText } from "./status.ts";
import type { Column, Row } from "./table.ts";

/**
 * A ranking list beside the proposal as a report. `round` is the one it is of.
 *
 * @param width of the terminal, for what is laid out as text
 */
export function rankingListReport(
  round: Round,
  { proposal, totals, lists }: RankingList,
  language: Language,
  width: number,
): ReportSection[] {
  if (proposal.status === "infeasible" || totals === undefined)
    return proposalReport(round, proposal, language, width);
  const texts = rankingListTextsIn(language);
  return [
    {
      heading: `${texts.title} · ${round.scheme.name} (${round.scheme.year})`,
      parts: [said(`${termsIn(language).proposal}: ${statusText(proposal, language)}`)],
    },
    { parts: [said(texts.meaning), said(texts.setAside)] },
    ...lists.flatMap((list) => listSections(round, list, totals, language)),
  ];
}

function listSections(round: Round, list: List, best: ListTotals, language: Language): ReportSection[] {
  const texts = rankingListTextsIn(language);
  const { variant, change, broken } = list;
  const hidesUnused = change.unused > 0 && exact(change.value).greaterThan(0);
  return [
    {
      heading: `${texts.list}: ${texts.variants[variant]}`,
      parts: [
        said(texts.variantMeanings[variant]),
        ...howFar(round, list, language).map(said),
        ...(broken.length === 0
          ? [said(texts.holdsRules)]
          : [
              said(fill(texts.breaksRules, { count: formatAmount(broken.length, language) })),
              {
                kind: "list",
                items: broken.map(({ rule, texts: sentences }) => `${rule}: ${sentences[language]}`),
              } as const,
            ]),
      ],
    },
    { parts: [figures(list, best, language), ...(hidesUnused ? [said(texts.unusedFirst)] : [])] },
    differences(round, list, language),
  ];
}

function howFar(round: Round, { variant, passedOver }: List, language: Language): string[] {
  const texts = rankingListTextsIn(language);
  if (passedOver.length === 0) return [texts.allFit];
  switch (variant) {
    case "stop":
      return passedOver.map(({ application, score, least, room, limit }) =>
        fill(texts.stoppedAt, {
          area: applicationOf(round, application).area,
          application,
          score: formatPoints(score, language),
          least: formatKroner(least, language),
          room: formatKroner(room, language),
          limit: texts.limits[limit],
        }),
      );
    case "skip": {
      const kroner = formatKroner(sumKroner(passedOver.map(({ least }) => least)), language);
      return [fill(texts.passedOver, { count: formatAmount(passedOver.length, language), kroner })];
    }
  }
}

function figures({ totals, change }: List, best: ListTotals, language: Language): ReportPart {
  const texts = rankingListTextsIn(language);
  const columns: Column[] = [
    { heading: "", align: "left" },
    { heading: termsIn(language).proposed, align: "right" },
    { heading: texts.list, align: "right" },
    { heading: texts.change, align: "right" },
  ];
  const row = (label: string, name: "unused" | "granted" | "projects" | "left"): Row => ({
    cells: [
      label,
      formatAmount(best[name], language),
      formatAmount(totals[name], language),
      signedAmount(change[name], language),
    ],
  });
  const value: Row = {
    cells: [
      texts.value,
      formatPoints(best.value, language),
      formatPoints(totals.value, language),
      signedPoints(change.value, language),
    ],
  };
  const rows = [
    value,
    row(texts.granted, "granted"),
    row(texts.projects, "projects"),
    row(texts.unused, "unused"),
    row(texts.left, "left"),
  ];
  return { kind: "table", columns, rows };
}

function differences(round: Round, { difference }: List, language: Language): ReportSection {
  const texts = rankingListTextsIn(language);
  const headings = { before: texts.inProposal, after: texts.inList };
  const parts = differenceTable(round, difference, headings, language);
  if (parts.length === 0) return { parts: [said(texts.sameGrants)] };
  const summed = (text: string, amounts: readonly number[]) =>
    said(
      fill(text, {
        count: formatAmount(amounts.length, language),
        kroner: formatKroner(sumKroner(amounts), language),
      }),
    );
  return {
    heading: texts.differences,
    parts: [
      summed(
        texts.onlyInProposal,
        difference.out.map(({ before }) => before),
      ),
      summed(
        texts.onlyInList,
        difference.in.map(({ after }) => after),
      ),
      ...parts,
    ],
  };
}
