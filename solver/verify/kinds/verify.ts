import { canonicalText } from "../../../src/canonical.ts";
import { byKind } from "../../../src/kinds/kind.ts";
import {
  type InfeasibleKindProposal,
  type KindAward,
  kindProposalSchema,
  type SolvedKindProposal,
} from "../../../src/kinds/proposal-schema.ts";
import type { ArithmeticRoundDocument } from "../../../src/kinds/schema.ts";
import type { Worded } from "../../../src/proposal/schema.ts";
import type { Message } from "../../../src/reasons/codes.ts";
import { type Finding, finding } from "../../../src/texts/findings/kinds.ts";
import { languages } from "../../../src/texts/language.ts";
import { textsOf } from "../../../src/texts/word.ts";
import { formFindings } from "../form.ts";
import { nothingProven, type Verification } from "../proven.ts";
import { contentFindings, definitionFindings, roundFindings } from "../rules.ts";
import { contradictionsIn } from "./contradictions.ts";
import type { Expected, ExpectedAward, Stated } from "./expected.ts";
import { expectedByFormula } from "./formula.ts";
import { expectedByName } from "./named.ts";
import { expectedByRates } from "./rate.ts";
import { tableFindings } from "./tables.ts";

/**
 * Checks the proposal of a round of rates, of a formula or of named recipients (docs/kinds.md), by the definitions and with no
 * code of the maker's: that the amounts are those that the definition admits, and that every figure, every line of the
 * arithmetic and every reason follows from them. `proposal` may be anything; whatever is wrong is a finding.
 */
export function verifyKindProposal(round: ArithmeticRoundDocument, proposal: unknown): Verification {
  const parsed = kindProposalSchema.safeParse(proposal);
  if (!parsed.success) {
    return { holds: false, findings: formFindings(parsed.error, ""), proven: nothingProven };
  }
  const { data } = parsed;
  const findings = [
    ...roundFindings(round, data.made, ""),
    ...definitionFindings(round, data, ""),
    ...(data.kind === round.scheme.kind ? [] : [wrongKind(data.kind, round.scheme.kind)]),
    ...(data.status === "infeasible" ? infeasibleFindings(round, data) : solvedFindings(round, data)),
  ];
  const all = [...findings, ...contentFindings(proposal, data.made, "")];
  const rules = findings.length === 0;
  const value = data.status === "optimal" && rules ? data.totals.value : undefined;
  return {
    holds: all.length === 0,
    findings: all,
    proven: {
      ...nothingProven,
      rules,
      ...(value !== undefined && { unused: 0, bound: value, optimal: true }),
      infeasible: data.status === "infeasible" && rules,
    },
  };
}

function wrongKind(stated: string, expected: string): Finding {
  return finding("kind", "form", "texts-differ", { stated, expected });
}

function infeasibleFindings(round: ArithmeticRoundDocument, proposal: InfeasibleKindProposal): Finding[] {
  const { conflicts, repairs } = contradictionsIn(round);
  return [
    ...messageFindings(proposal.conflicts, conflicts, "conflicts"),
    ...messageFindings(proposal.repairs, repairs, "repairs"),
    ...(proposal.proof.arithmetic.length === 0
      ? []
      : [finding("proof.arithmetic", "form", "proof-not-asked-for", {})]),
  ];
}

function solvedFindings(round: ArithmeticRoundDocument, proposal: SolvedKindProposal): Finding[] {
  const { conflicts } = contradictionsIn(round);
  if (conflicts.length > 0) {
    return conflicts.map(({ rule, code }) => finding("status", rule, "round-is-infeasible", { code }));
  }
  const awards = new Map(proposal.awards.map((award, index) => [award.application, { award, index }]));
  const stated: Stated = {
    amountOf: (id, year) => BigInt(amountIn(awards.get(id)?.award, year) ?? 0),
    placeOf: (id, year) => `awards[${awards.get(id)?.index ?? -1}].amounts.${year}`,
    years: proposal.proof.arithmetic,
  };
  const listed = listFindings(round, proposal);
  if (listed.length > 0) return listed;
  const expected = byKind<Expected>(round, {
    rate: (document) => expectedByRates(document, stated),
    formula: (document) => expectedByFormula(document, stated),
    named: (document) => expectedByName(document, stated),
  });
  return [
    ...expected.findings,
    ...proposal.awards.flatMap((award, index) => {
      const own = expected.awards.get(award.application);
      return own === undefined ? [] : awardFindings(award, own, `awards[${index}]`);
    }),
    ...tableFindings(round, proposal, expected),
  ];
}

/** One award a recipient, in the order of ids. */
function listFindings({ recipients }: ArithmeticRoundDocument, { awards }: SolvedKindProposal): Finding[] {
  const expected = recipients.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1));
  const stated = awards.map(({ application }) => application);
  if (stated.length === expected.length && stated.every((id, index) => id === expected[index])) return [];
  const figures = { stated: stated.join(", "), expected: expected.join(", ") };
  return [finding("awards", "form", "list-differs", figures)];
}

function awardFindings(award: KindAward, expected: ExpectedAward, place: string): Finding[] {
  const { application } = award;
  const findings: Finding[] = [];
  const rule = expected.reasons.at(0)?.rule ?? "form";
  if (award.outcome !== expected.outcome) {
    const figures = { application, stated: award.outcome, expected: expected.outcome };
    findings.push(finding(`${place}.outcome`, rule, "outcome-differs", figures));
  }
  for (const [name, amount] of Object.entries(award.amounts)) {
    const at = `${place}.amounts.${name}`;
    if (!expected.years.includes(Number(name))) {
      findings.push(finding(at, rule, "money-without-eligibility", { application, amount }));
    } else if (amount === 0) {
      findings.push(finding(at, "form", "amount-of-nothing", { year: Number(name) }));
    }
  }
  if (canonicalText(award.arithmetic) !== canonicalText(expected.arithmetic)) {
    const first = expected.arithmetic.findIndex(
      (step, index) => canonicalText(step) !== canonicalText(award.arithmetic.at(index) ?? null),
    );
    const at = first === -1 ? expected.arithmetic.length : first;
    const figures = { application, line: at + 1 };
    findings.push(finding(`${place}.arithmetic[${at}]`, rule, "arithmetic-differs", figures));
  }
  return [...findings, ...messageFindings(award.reasons, expected.reasons, `${place}.reasons`)];
}

/** Messages with their texts, one by one and in order. */
function messageFindings(stated: readonly Worded[], expected: readonly Message[], place: string): Finding[] {
  const codes = (messages: readonly { readonly code: string }[]) =>
    messages.map(({ code }) => code).join(", ");
  if (codes(stated) !== codes(expected)) {
    return [finding(place, "form", "list-differs", { stated: codes(stated), expected: codes(expected) })];
  }
  return expected.flatMap(({ code, rule, figures }, index) => {
    const own = stated[index];
    const texts = textsOf({ code, rule, figures });
    const at = `${place}[${index}]`;
    const written = (value: unknown) => canonicalText(value);
    if (own.rule !== rule) {
      const differing = { code, stated: own.rule, expected: rule };
      return [finding(`${at}.rule`, rule, "reason-rule-differs", differing)];
    }
    if (written(own.figures) !== written(figures)) {
      const differing = { code, stated: written(own.figures), expected: written(figures) };
      return [finding(`${at}.figures`, rule, "reason-figures-differ", differing)];
    }
    const wrong = languages.filter((language) => own.texts[language] !== texts[language]);
    const isOneOfThem = languages.some((language) => own.text === texts[language]);
    return [
      ...wrong.map((language) =>
        finding(`${at}.texts.${language}`, rule, "reason-text-differs", { code, language }),
      ),
      ...(isOneOfThem
        ? []
        : [finding(`${at}.text`, rule, "reason-text-differs", { code, language: "text" })]),
    ];
  });
}

function amountIn(award: KindAward | undefined, year: number): number | undefined {
  return award === undefined ? undefined : new Map(Object.entries(award.amounts)).get(String(year));
}
