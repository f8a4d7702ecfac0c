import type {
  PortfolioAnswer,
  PortfolioMember,
  SimulatedPortfolio,
} from "../../../src/portfolio/answer-schema.ts";
import type { PortfolioDocument } from "../../../src/portfolio/schema.ts";
import { formatAmount, formatKroner } from "../../../src/texts/figures.ts";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { portfolioTextsIn } from "../../../src/texts/portfolio/in-language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import type { ReportPart, ReportSection } from "./report.ts";
import type { Column, Row } from "./table.ts";

/** A portfolio as a report: the post, the schemes under it, what moves and what that changes. */
export function portfolioReport(
  document: PortfolioDocument,
  answer: PortfolioAnswer,
  language: Language,
): ReportSection[] {
  const texts = portfolioTextsIn(language);
  const heading = `${texts.title}: ${document.name} (${document.year})`;
  if (answer.status === "infeasible") {
    const terms = termsIn(language);
    const items = (messages: typeof answer.conflicts) => messages.map((one) => one.texts[language]);
    return [
      { heading, parts: [text(texts.infeasible), { kind: "list", items: items(answer.conflicts) }] },
      { heading: terms.repairs, parts: [{ kind: "list", items: items(answer.repairs) }] },
    ];
  }
  const { post, schemes, policy } = answer;
  const overview = fill(texts.overview, {
    cap: formatKroner(post.cap, language),
    frames: formatKroner(post.frames, language),
    count: String(schemes.length),
    rest: formatKroner(post.notAllotted, language),
  });
  return [
    { heading, parts: [overview, texts.simulation, texts.policies[policy]].map(text) },
    schemeSection(answer, language),
    useSection(answer, language),
    transferSection(answer, language),
    ...schemes.flatMap((member) => changeSection(document, member, language)),
  ];
}

function schemeSection({ schemes, post }: SimulatedPortfolio, language: Language): ReportSection {
  const texts = portfolioTextsIn(language);
  const { sum, inKroner } = termsIn(language);
  const amount = (kroner: number) => (kroner === 0 ? "–" : formatAmount(kroner, language));
  const columns: Column[] = [
    { heading: texts.scheme, align: "left", shortest: 12 },
    { heading: texts.kind, align: "left" },
    { heading: texts.frame, align: "right" },
    { heading: texts.sent, align: "right" },
    { heading: texts.received, align: "right" },
    { heading: texts.frameAfter, align: "right" },
  ];
  const rows = schemes.map(({ scheme, kind, frame, sent, received, frameAfter }): Row => ({
    cells: [scheme, texts.kinds[kind], amount(frame), amount(sent), amount(received), amount(frameAfter)],
  }));
  const moved = schemes.reduce((total, { sent }) => total + sent, 0);
  const rest: Row = {
    cells: [texts.notAllotted, "", amount(post.notAllotted), "", "", amount(post.notAllotted)],
  };
  const total: Row = {
    cells: [sum, "", amount(post.cap), amount(moved), amount(moved), amount(post.cap)],
  };
  return {
    heading: `${texts.schemes} (${inKroner})`,
    parts: [{ kind: "table", columns, rows: [...rows, rest, "rule", total] }],
  };
}

function useSection({ schemes, post }: SimulatedPortfolio, language: Language): ReportSection {
  const texts = portfolioTextsIn(language);
  const terms = termsIn(language);
  const amount = (kroner: number | undefined) =>
    kroner === undefined ? "?" : formatAmount(kroner, language);
  const columns: Column[] = [
    { heading: texts.scheme, align: "left", shortest: 12 },
    { heading: terms.committed, align: "right" },
    { heading: `${terms.granted} (${terms.before.toLowerCase()})`, align: "right" },
    { heading: `${terms.granted} (${terms.after.toLowerCase()})`, align: "right" },
    { heading: texts.leftBefore, align: "right" },
    { heading: texts.leftAfter, align: "right" },
  ];
  const cells = (name: string, { before, after }: PortfolioMember["use"]): Row => ({
    cells: [
      name,
      amount((after ?? before)?.committed),
      amount(before?.granted),
      amount(after?.granted),
      amount(before?.left),
      amount(after?.left),
    ],
  });
  const rows = schemes.map(({ scheme, use }) => cells(scheme, use));
  const said = schemes.flatMap(({ scheme, use, after }) => [
    ...(use.after === null ? [fill(texts.schemeInfeasible, { scheme })] : []),
    ...(after?.held === true ? [fill(texts.held, { scheme })] : []),
    ...(after?.lowered ?? []).map(({ application, before: was, after: is }) =>
      fill(texts.lowered, {
        scheme,
        application,
        before: formatKroner(was, language),
        after: formatKroner(is, language),
      }),
    ),
  ]);
  return {
    heading: `${texts.use} (${terms.inKroner})`,
    parts: [{ kind: "table", columns, rows: [...rows, "rule", cells(texts.post, post)] }, ...said.map(text)],
  };
}

function transferSection({ transfers }: SimulatedPortfolio, language: Language): ReportSection {
  const texts = portfolioTextsIn(language);
  const terms = termsIn(language);
  if (transfers.length === 0) return { heading: texts.transfers, parts: [text(texts.noTransfers)] };
  const columns: Column[] = [
    { heading: texts.rule, align: "left" },
    { heading: texts.from, align: "left", shortest: 10 },
    { heading: texts.to, align: "left", shortest: 10 },
    { heading: terms.amount, align: "right" },
  ];
  const rows = transfers.flatMap(({ rule, from, to, amount, clause }): Row[] => [
    { cells: [rule, from, to, formatAmount(amount, language)] },
    { note: `${texts.clause}: ${clause}`, indent: 4 },
  ]);
  return { heading: `${texts.transfers} (${terms.inKroner})`, parts: [{ kind: "table", columns, rows }] };
}

/** Who gets another amount in a scheme that received. */
function changeSection(
  { year }: PortfolioDocument,
  { scheme, before, after }: PortfolioMember,
  language: Language,
): ReportSection[] {
  if (after === null) return [];
  const texts = portfolioTextsIn(language);
  const terms = termsIn(language);
  const amountsOf = (proposal: typeof before) =>
    new Map(
      proposal.awards.map(({ application, amounts }): [string, number] => [
        application,
        amounts[String(year)] ?? 0,
      ]),
    );
  const was = amountsOf(before);
  const rows = [...amountsOf(after.proposal)].flatMap(([application, amount]): Row[] => {
    const earlier = was.get(application) ?? 0;
    if (earlier === amount) return [];
    const written = (kroner: number) => (kroner === 0 ? "–" : formatAmount(kroner, language));
    return [
      { cells: [application, written(earlier), written(amount), formatAmount(amount - earlier, language)] },
    ];
  });
  if (rows.length === 0) return [];
  const columns: Column[] = [
    { heading: texts.recipient, align: "left" },
    { heading: terms.before, align: "right" },
    { heading: terms.after, align: "right" },
    { heading: terms.change, align: "right" },
  ];
  return [
    {
      heading: `${texts.grantsOf}: ${scheme} (${terms.inKroner})`,
      parts: [{ kind: "table", columns, rows }],
    },
  ];
}

function text(sentence: string): ReportPart {
  return { kind: "text", text: sentence };
}
