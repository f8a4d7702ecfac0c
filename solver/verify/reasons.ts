import type { Candidate, Verdict } from "../../src/eligibility.ts";
import type { Award, Worded } from "../../src/proposal/schema.ts";
import {
  type ConflictCode,
  conflictKinds,
  type FigureKind,
  type Message,
  type MessageCode,
  messageKinds,
  opinionKinds,
  reasonKinds,
  repairKinds,
} from "../../src/reasons/codes.ts";
import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import { languages } from "../../src/texts/language.ts";
import { areTextsOf, textsOf } from "../../src/texts/word.ts";
import type { Facts } from "./facts.ts";

/** What a text may be: a reason of an award, a conflict, a repair, or what an engine says. */
export type MessageFamily = "reason" | "conflict" | "repair" | "opinion";

const families: Readonly<Record<MessageFamily, Readonly<Record<string, unknown>>>> = {
  reason: reasonKinds,
  conflict: conflictKinds,
  repair: repairKinds,
  opinion: opinionKinds,
};

/**
 * The reasons of every award and inversion: known, worded as the catalogue does, and true where it can be seen. What
 * engines say is only looked at for its wording.
 */
export function* reasonFindings(facts: Facts): Generator<Finding> {
  const { proposal, verdicts, awards, prefix } = facts;
  for (const [index, award] of proposal.awards.entries()) {
    const place = `${prefix}awards[${String(index)}].reasons`;
    yield* wordedFindings(award.reasons, "reason", place);
    const verdict = verdicts.get(award.application);
    if (verdict === undefined || awards.get(award.application) !== award) continue;
    yield* assessedFindings(award, verdict, place);
    yield* amountFindings(facts, award, verdict, place);
  }
  for (const [index, inversion] of proposal.inversions.entries()) {
    yield* wordedFindings(inversion.reasons, "reason", `${prefix}inversions[${String(index)}].reasons`);
  }
  yield* wordedFindings(proposal.secondOpinions ?? [], "opinion", `${prefix}secondOpinions`);
}

/** Code, rule, figures and texts of a list of messages. */
export function* wordedFindings(
  messages: readonly Worded[],
  family: MessageFamily,
  place: string,
): Generator<Finding> {
  for (const [index, message] of messages.entries()) {
    for (const found of faultsOf(message, family)) {
      yield { ...found, place: `${place}[${String(index)}].${found.place}` };
    }
  }
}

/** What is wrong with one message; the places are its fields. */
function faultsOf({ code, rule, figures, text, texts }: Worded, family: MessageFamily): readonly Finding[] {
  if (!isCode(code) || !Object.hasOwn(families[family], code)) {
    return [finding("code", "form", "reason-unknown", { code })];
  }
  const kind = messageKinds[code];
  const faults: Finding[] = [];
  if (rule !== kind.rule) {
    faults.push(finding("rule", rule, "reason-rule-differs", { code, stated: rule, expected: kind.rule }));
  }
  if (!fits(figures, kind.figures)) {
    const stated = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
    const expected = Object.entries(kind.figures).map(([name, unit]) => `${name} (${unit})`);
    const figuresDiffer = { code, stated: stated.join(", "), expected: expected.join(", ") };
    faults.push(finding("figures", kind.rule, "reason-figures-differ", figuresDiffer));
    return faults;
  }
  const message = { code, rule: kind.rule, figures };
  if (isWorded(message, texts) && languages.some((language) => text === texts[language])) return faults;
  const expected = wording(message);
  for (const language of languages) {
    if (texts[language] !== expected?.[language]) {
      faults.push(finding(`texts.${language}`, kind.rule, "reason-text-differs", { code, language }));
    }
  }
  if (!languages.some((language) => text === expected?.[language])) {
    faults.push(finding("text", kind.rule, "reason-text-differs", { code, language: "text" }));
  }
  return faults;
}

function isCode(code: string): code is MessageCode {
  return Object.hasOwn(messageKinds, code);
}

export function isConflictCode(code: string): code is ConflictCode {
  return Object.hasOwn(conflictKinds, code);
}

function fits(
  figures: Readonly<Record<string, number | string>>,
  kinds: Readonly<Record<string, FigureKind>>,
): boolean {
  const names = Object.keys(kinds);
  return (
    Object.keys(figures).length === names.length &&
    names.every((name) => {
      const value = Object.hasOwn(figures, name) ? figures[name] : undefined;
      const kind = kinds[name];
      const isNumber = kind === "kroner" || kind === "count" || kind === "year";
      return typeof value === (isNumber ? "number" : "string");
    })
  );
}

function isWorded(message: Message, texts: Worded["texts"]): boolean {
  try {
    return areTextsOf(message, texts);
  } catch {
    return false;
  }
}

/** The catalogue's wording; undefined where a figure cannot be written, such as a date that is none. */
function wording(message: Message): Worded["texts"] | undefined {
  try {
    return textsOf(message);
  } catch {
    return undefined;
  }
}

/** The codes that `assess` gives: they must be just those that it gives for the application. */
const assessedCodes: ReadonlySet<string> = new Set([
  "late",
  "unsigned",
  "kind-not-admitted",
  "too-few-participants",
  "no-own-contribution",
  "too-many-years",
  "criterion-below-threshold",
  "total-below-threshold",
  "nothing-eligible",
  "cut-to-assessed",
  "cut-to-largest",
  "rounded-to-step",
  "least-above-eligible",
  "decided-candidate",
  "decided-decline",
  "decided-years",
] satisfies MessageCode[]);

/** R1–R4 and R11: one who is no candidate has the reasons of `assess` and no others; a candidate has them too. */
function* assessedFindings(award: Award, verdict: Verdict, place: string): Generator<Finding> {
  const { application } = award;
  if (award.reasons.length === 0) yield finding(place, "form", "reason-missing", { application });
  const assessed = award.reasons.filter(
    ({ code }) => verdict.verdict !== "candidate" || assessedCodes.has(code),
  );
  if (areAlike(assessed, verdict.reasons)) return;
  const stated = assessed.map(written).join("; ");
  const expected = verdict.reasons.map(written).join("; ");
  if (stated !== expected) {
    const rule = verdict.reasons[0]?.rule ?? "R4";
    yield finding(place, rule, "reasons-differ", { application, stated, expected });
  }
}

type Stated = Pick<Message, "figures"> & { readonly code: string };

function areAlike(stated: readonly Stated[], expected: readonly Stated[]): boolean {
  return (
    stated.length === expected.length &&
    expected.every(({ code, figures }, index) => {
      const other = stated.at(index);
      if (other?.code !== code) return false;
      const names = Object.keys(figures);
      return (
        Object.keys(other.figures).length === names.length &&
        names.every((name) => figures[name] === other.figures[name])
      );
    })
  );
}

function written({ code, figures }: Stated): string {
  const names = Object.keys(figures).sort();
  return [code, ...names.map((name) => `${name} ${JSON.stringify(figures[name])}`)].join(" ");
}

/** The figures of a reason that the award itself settles, and that the reason fits what was granted. */
function* amountFindings(facts: Facts, award: Award, verdict: Verdict, place: string): Generator<Finding> {
  if (verdict.verdict !== "candidate") return;
  for (const [index, { code, rule, figures }] of award.reasons.entries()) {
    const settled = settledBy(facts, award, verdict, code);
    if (settled === undefined) continue;
    const here = `${place}[${String(index)}]`;
    if (!settled.fits) {
      const outcome = { code, figure: "outcome", stated: award.outcome, expected: settled.when };
      yield finding(`${here}.code`, rule, "reason-untrue", outcome);
      continue;
    }
    for (const [figure, value] of Object.entries(settled.figures)) {
      const stated = new Map(Object.entries(figures)).get(figure);
      if (stated === undefined || stated === value) continue;
      const differing = { code, figure, stated: String(stated), expected: String(value) };
      yield finding(`${here}.figures.${figure}`, rule, "reason-untrue", differing);
    }
  }
}

interface Settled {
  /** Whether the reason fits the award at all, and what it asks for. */
  readonly fits: boolean;
  readonly when: string;
  readonly figures: Readonly<Record<string, number | string>>;
}

/** What the award settles of a reason with `code`; undefined where it is nothing. */
function settledBy(
  { round, grants }: Facts,
  award: Award,
  { application, most, decided, years }: Candidate,
  code: string,
): Settled | undefined {
  const amount = grants.get(application.id) ?? 0;
  switch (code) {
    case "granted-in-full":
      return { fits: amount === most, when: "granted", figures: { amount } };
    case "granted-in-part": {
      const figures = { amount, eligible: most, cut: most - amount };
      return { fits: amount > 0 && amount < most, when: "reduced", figures };
    }
    case "later-years-reserved": {
      const later = laterSum(award, round.scheme.year);
      return { fits: later > 0, when: "granted", figures: { amount: later } };
    }
    case "granted-for-years": {
      const granted = award.years ?? years.most;
      return { fits: granted < years.most, when: "granted", figures: { years: granted, most: years.most } };
    }
    case "decided-grant": {
      const reason = round.decisions.get(application.id)?.reason ?? "";
      return { fits: decided !== undefined, when: "granted", figures: { amount, reason } };
    }
    default:
      return undefined;
  }
}

/** The amounts that an award shows for other years than the scheme's. */
function laterSum({ amounts }: Award, year: number): number {
  let sum = 0;
  for (const [name, amount] of Object.entries(amounts)) if (Number(name) !== year) sum += amount;
  return sum;
}
