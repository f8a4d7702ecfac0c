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
import { plain, wrap } from "./lines.ts";
import { applicationOf } from "./lookup.ts";
import { renderProposal } from "./proposal.ts";
import { statusText } from "./status.ts";
import { type Row, table } from "./table.ts";

/**
 * A ranking list beside the proposal as plain text for a terminal, in lines of at most `width` columns (20 or more).
 * `round` is the one it is of.
 */
export function renderRankingList(
  round: Round,
  { proposal, totals, lists }: RankingList,
  language: Language,
  width: number,
): string {
  if (proposal.status === "infeasible" || totals === undefined)
    return renderProposal(round, proposal, language, width);
  const texts = rankingListTextsIn(language);
  return [
    [
      ...wrap(`${texts.title} · ${plain(round.scheme.name)} (${round.scheme.year})`, width),
      ...wrap(`${termsIn(language).proposal}: ${statusText(proposal, language)}`, width),
      "",
      ...wrap(texts.meaning, width),
      ...wrap(texts.setAside, width),
    ],
    ...lists.map((list) => section(round, list, totals, language, width)),
  ]
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function section(round: Round, list: List, best: ListTotals, language: Language, width: number): string[] {
  const texts = rankingListTextsIn(language);
  const { variant, change, broken } = list;
  const hidesUnused = change.unused > 0 && exact(change.value).greaterThan(0);
  return [
    ...wrap(`${texts.list}: ${texts.variants[variant]}`.toUpperCase(), width),
    ...wrap(texts.variantMeanings[variant], width),
    ...howFar(round, list, language).flatMap((line) => wrap(line, width)),
    ...(broken.length === 0
      ? wrap(texts.holdsRules, width)
      : [
          ...wrap(fill(texts.breaksRules, { count: formatAmount(broken.length, language) }), width),
          ...broken.flatMap(({ rule, texts: said }) => wrap(`${rule}: ${plain(said[language])}`, width, 2)),
        ]),
    "",
    ...figures(list, best, language, width),
    ...(hidesUnused ? wrap(texts.unusedFirst, width) : []),
    "",
    ...differences(round, list, language, width),
  ];
}

function howFar(round: Round, { variant, passedOver }: List, language: Language): string[] {
  const texts = rankingListTextsIn(language);
  if (passedOver.length === 0) return [texts.allFit];
  switch (variant) {
    case "stop":
      return passedOver.map(({ application, score, least, room, limit }) =>
        fill(texts.stoppedAt, {
          area: plain(applicationOf(round, application).area),
          application: plain(application),
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

function figures({ totals, change }: List, best: ListTotals, language: Language, width: number): string[] {
  const texts = rankingListTextsIn(language);
  const columns = [
    { heading: "", align: "left" },
    { heading: termsIn(language).proposed, align: "right" },
    { heading: texts.list, align: "right" },
    { heading: texts.change, align: "right" },
  ] as const;
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
  return table(columns, rows, width);
}

function differences(round: Round, { difference }: List, language: Language, width: number): string[] {
  const texts = rankingListTextsIn(language);
  const headings = { before: texts.inProposal, after: texts.inList };
  const rows = differenceTable(round, difference, headings, language, width);
  if (rows.length === 0) return wrap(texts.sameGrants, width);
  const said = (text: string, amounts: readonly number[]) =>
    wrap(
      fill(text, {
        count: formatAmount(amounts.length, language),
        kroner: formatKroner(sumKroner(amounts), language),
      }),
      width,
    );
  return [
    ...wrap(texts.differences.toUpperCase(), width),
    ...said(
      texts.onlyInProposal,
      difference.out.map(({ before }) => before),
    ),
    ...said(
      texts.onlyInList,
      difference.in.map(({ after }) => after),
    ),
    ...rows,
  ];
}
