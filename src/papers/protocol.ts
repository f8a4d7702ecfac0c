import { formatKroner } from "../texts/figures.ts";
import { arithmeticLine } from "../texts/kinds/arithmetic-line.ts";
import type { Language } from "../texts/language.ts";
import { paperTextsIn } from "../texts/papers/in-language.ts";
import { type RuleId, ruleIds } from "../texts/papers/texts.ts";
import { termsIn } from "../texts/terms/in-language.ts";
import { norwegianDate } from "../norwegian-time.ts";
import { rulesSection } from "./award-list.ts";
import { flatTable, listForm, textColumn } from "./columns.ts";
import { contradiction } from "./contradiction.ts";
import { fellAway } from "./fell-away.ts";
import { headOf, verifySection } from "./head.ts";
import { isGranted, type Listed, listedIn } from "./listed.ts";
import { areaName, capTable, reservation, sumTable } from "./overview.ts";
import { type Block, kroner, type Paper, type Row, type Section, text } from "./paper.ts";
import { isChanged, matched, type PaperSource, proposalIn } from "./source.ts";
import { areaLists, laterYears } from "./sums.ts";

/** Every application with its outcome, rules and reasons; what officers decided; and who has done what. */
export function protocolPaper(source: PaperSource, language: Language): Paper {
  const texts = paperTextsIn(language);
  const listed = listedIn(source);
  const areas = areaLists(source, listed);
  const form = listForm(source, listed, language);
  const said = (one: Listed) => reasonsOf(source, one, language).join(" ");
  const rules = (one: Listed) => rulesOf(one).join(", ");
  const reasonColumns = [textColumn(texts.rule, 10, rules), textColumn(texts.reasons, 60, said)];
  const lists = areas.map((one): Section => {
    const { area } = one;
    return {
      heading: areaName(one, language),
      sheet: area === undefined ? texts.allRecipients : `${texts.area} ${area.id}`,
      blocks:
        one.listed.length === 0
          ? [{ kind: "paragraph", text: texts.noApplications }]
          : [{ kind: "table", table: protocolTable(source, one.listed, language) }],
    };
  });
  return {
    ...headOf("protocol", source, language),
    sections: [
      {
        heading: texts.overview,
        sheet: texts.overview,
        blocks: [
          { kind: "table", table: sumTable(areas, language) },
          { kind: "table", table: capTable(source, areas, language) },
          ...reservation(laterYears(source.round, listed.filter(isGranted)), language),
          ...contradiction(source, language),
        ],
      },
      whoSection(source, language),
      ...lists,
      ...fellAway(listed, language),
      officerSection(source, language),
      ...inversionSection(source, language),
      ruleSection(listed, language),
      rulesSection(source, language),
      verifySection(source, language),
    ],
    list: flatTable(form, listed, reasonColumns),
  };
}

/** Application, who, score, grant, outcome, and everything that is said about it. */
function protocolTable(source: PaperSource, listed: readonly Listed[], language: Language) {
  const texts = paperTextsIn(language);
  const { document, kind } = matched(source);
  const { year } = document.scheme;
  const isScored = kind === "scored";
  return {
    columns: [
      { heading: isScored ? texts.application : texts.recipient, align: "left", width: 12 },
      { heading: isScored ? texts.applicant : texts.recipients, align: "left", width: 24 },
      ...(isScored ? [{ heading: texts.score, align: "right", width: 9 } as const] : []),
      { heading: `${texts.granted} ${year}`, align: "right", width: 15 },
      { heading: texts.outcome, align: "left", width: 13 },
      { heading: texts.rule, align: "left", width: 8 },
      { heading: texts.reasons, align: "left", width: 60 },
    ],
    rows: listed.map((one): Row => ({
      cells: [
        text(one.application),
        text(one.applicant),
        ...(isScored ? [{ kind: "decimal", decimal: one.score ?? "0" } as const] : []),
        kroner(new Map(Object.entries(one.amounts)).get(String(year)) ?? 0),
        text(texts.outcomes[one.outcome]),
        text(rulesOf(one).join(", ")),
        text(reasonsOf(source, one, language).join(" ")),
      ],
    })),
  } as const;
}

/** All that is said about one: why it fell away where it did, the arithmetic where there is one, and the reasons. */
export function reasonsOf(source: PaperSource, one: Listed, language: Language): readonly string[] {
  const { round } = source;
  const lines =
    "recipients" in round ? one.arithmetic.map((step) => arithmeticLine(round, step, language)) : [];
  const { outcomes } = paperTextsIn(language);
  const fell =
    one.lost === undefined
      ? []
      : [
          `${capitalised(outcomes[one.outcome])}: ${formatKroner(one.lost, language)}. ${one.lostBecause}`.trim(),
        ];
  return [...fell, ...one.reasons.map(({ texts }) => texts[language]), ...lines];
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function rulesOf({ reasons }: Listed): readonly string[] {
  return [...new Set(reasons.map(({ rule }) => rule))];
}

function whoSection({ kept, decision }: PaperSource, language: Language): Section {
  const texts = paperTextsIn(language);
  const row = (did: keyof typeof texts.doings, by: string, at: string, why = ""): Row => ({
    cells: [text(texts.doings[did]), text(by), { kind: "date", date: norwegianDate(at) }, text(why)],
  });
  const rows = [
    ...(kept === undefined
      ? []
      : [
          row("created", kept.created.by, kept.created.at),
          row("proposed", kept.proposed.by, kept.proposed.at),
        ]),
    ...(decision === undefined ? [] : [row("decided", decision.by, decision.at, decision.reason)]),
    ...(decision?.steps ?? []).map(({ by, at, reason }) => row("step", by, at, reason)),
  ];
  const columns = [
    { heading: texts.did, align: "left", width: 22 },
    { heading: texts.whoColumn, align: "left", width: 22 },
    { heading: texts.when, align: "left", width: 14 },
    { heading: texts.reason, align: "left", width: 50 },
  ] as const;
  const block: Block =
    rows.length === 0
      ? { kind: "paragraph", text: texts.whoNotKept }
      : { kind: "table", table: { columns, rows } };
  return { heading: texts.who, sheet: texts.who, blocks: [block] };
}

function officerSection(source: PaperSource, language: Language): Section {
  const texts = paperTextsIn(language);
  const { decisions = [] } = source.round;
  const rows = decisions.map((one): Row => {
    const amount =
      one.amount === undefined ? text(one.decision === "grant" ? texts.anyAmount : "") : kroner(one.amount);
    return {
      cells: [
        text("recipient" in one ? one.recipient : one.application),
        text(texts.officerDecision[one.decision]),
        amount,
        text(one.reason ?? texts.noReason),
      ],
    };
  });
  const columns = [
    { heading: texts.application, align: "left", width: 14 },
    { heading: texts.decisionColumn, align: "left", width: 22 },
    { heading: texts.amount, align: "right", width: 16 },
    { heading: texts.reason, align: "left", width: 50 },
  ] as const;
  const blocks: readonly Block[] =
    rows.length === 0
      ? [{ kind: "paragraph", text: texts.noOfficers }]
      : [
          { kind: "paragraph", text: texts.officersMeaning },
          { kind: "table", table: { columns, rows: [...rows].sort(byFirstCell) } },
        ];
  return { heading: texts.officers, sheet: texts.officers, blocks };
}

function byFirstCell(one: Row, other: Row): number {
  const [a, b] = [one.cells[0], other.cells[0]];
  return a.kind === "text" && b.kind === "text" ? (a.text < b.text ? -1 : a.text > b.text ? 1 : 0) : 0;
}

/** Who has more points than somebody who gets a grant in the same area, and what stood in the way. Of scored schemes only. */
export function inversionSection(source: PaperSource, language: Language): readonly Section[] {
  const texts = paperTextsIn(language);
  const proposal = proposalIn(source.made);
  if ("kind" in proposal || proposal.status === "infeasible") return [];
  const rows = proposal.inversions.map(({ area, application, score, lower, reasons }): Row => ({
    cells: [
      text(area),
      text(application),
      { kind: "decimal", decimal: score },
      text(lower.join(", ")),
      text(reasons.map((one) => one.texts[language]).join(" ")),
    ],
  }));
  const columns = [
    { heading: texts.area, align: "left", width: 8 },
    { heading: texts.application, align: "left", width: 12 },
    { heading: texts.score, align: "right", width: 8 },
    { heading: texts.lower, align: "left", width: 25 },
    { heading: texts.reasons, align: "left", width: 60 },
  ] as const;
  const blocks: readonly Block[] =
    rows.length === 0
      ? [{ kind: "paragraph", text: texts.noInversions }]
      : [
          ...aboutProposal(source, language),
          { kind: "paragraph", text: termsIn(language).inversionsMeaning },
          { kind: "table", table: { columns, rows } },
        ];
  return [{ heading: texts.inversions, sheet: texts.inversions, blocks }];
}

/** That what follows is of the proposal, where the list is another by now. */
export function aboutProposal(source: PaperSource, language: Language): readonly Block[] {
  return isChanged(source) ? [{ kind: "paragraph", text: paperTextsIn(language).aboutProposal }] : [];
}

/** What the ids of rules stand for; only those that the protocol names. */
function ruleSection(listed: readonly Listed[], language: Language): Section {
  const texts = paperTextsIn(language);
  const named = new Set(listed.flatMap((one) => rulesOf(one)));
  const used = ruleIds.filter((id) => named.has(id));
  const columns = [
    { heading: texts.rule, align: "left", width: 10 },
    { heading: texts.value, align: "left", width: 70 },
  ] as const;
  const rows = used.map((id: RuleId): Row => ({ cells: [text(id), text(texts.ruleNames[id])] }));
  return {
    heading: texts.ruleList,
    sheet: texts.ruleList,
    blocks: [{ kind: "table", table: { columns, rows } }],
  };
}
