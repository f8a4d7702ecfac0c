import type { Candidate, Verdict } from "../../src/eligibility.ts";
import type { Award, Worded } from "../../src/proposal/schema.ts";
import {
  type ConflictCode,
  conflictKinds,
  type FigureKind,
  type Message,
  type MessageCode,
  messageKinds,
  reasonKinds,
  repairKinds,
} from "../../src/reasons/codes.ts";
import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import { languages } from "../../src/texts/language.ts";
import { word } from "../../src/texts/word.ts";
import { type Facts, grantOf, shownIn } from "./facts.ts";

/** What a text may be: a reason of an award, a conflict, or a repair. */
export type MessageFamily = "reason" | "conflict" | "repair";

const families: Readonly<Record<MessageFamily, Readonly<Record<string, unknown>>>> = {
  reason: reasonKinds,
  conflict: conflictKinds,
  repair: repairKinds,
};

/** The reasons of every award and inversion: known, worded as the catalogue does, and true where it can be seen. */
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
}

/** Code, rule, figures and texts of a list of messages. */
export function* wordedFindings(
  messages: readonly Worded[],
  family: MessageFamily,
  place: string,
): Generator<Finding> {
  for (const [index, message] of messages.entries()) {
    yield* wordedFinding(message, family, `${place}[${String(index)}]`);
  }
}

function* wordedFinding(worded: Worded, family: MessageFamily, place: string): Generator<Finding> {
  const { code, rule, figures, text, texts } = worded;
  if (!isCode(code) || !Object.hasOwn(families[family], code)) {
    yield finding(`${place}.code`, "form", "reason-unknown", { code });
    return;
  }
  const kind = messageKinds[code];
  if (rule !== kind.rule) {
    yield finding(`${place}.rule`, rule, "reason-rule-differs", { code, stated: rule, expected: kind.rule });
  }
  if (!fits(figures, kind.figures)) {
    const stated = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
    const expected = Object.entries(kind.figures).map(([name, unit]) => `${name} (${unit})`);
    const figuresDiffer = { code, stated: stated.join(", "), expected: expected.join(", ") };
    yield finding(`${place}.figures`, kind.rule, "reason-figures-differ", figuresDiffer);
    return;
  }
  const expected = wording({ code, rule: kind.rule, figures })?.texts;
  for (const language of languages) {
    if (texts[language] !== expected?.[language]) {
      yield finding(`${place}.texts.${language}`, kind.rule, "reason-text-differs", { code, language });
    }
  }
  if (!languages.some((language) => text === expected?.[language])) {
    yield finding(`${place}.text`, kind.rule, "reason-text-differs", { code, language: "text" });
  }
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

/** The catalogue's wording; undefined where a figure cannot be written, such as a date that is none. */
function wording(message: Message): Worded | undefined {
  try {
    return word(message, "nb");
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
] satisfies MessageCode[]);

/** R1–R4 and R11: one who is no candidate has the reasons of `assess` and no others; a candidate has them too. */
function* assessedFindings(award: Award, verdict: Verdict, place: string): Generator<Finding> {
  const { application } = award;
  if (award.reasons.length === 0) yield finding(place, "form", "reason-missing", { application });
  const assessed = award.reasons.filter(
    ({ code }) => verdict.verdict !== "candidate" || assessedCodes.has(code),
  );
  const stated = assessed.map(written).join("; ");
  const expected = verdict.reasons.map(written).join("; ");
  if (stated !== expected) {
    const rule = verdict.reasons[0]?.rule ?? "R4";
    yield finding(place, rule, "reasons-differ", { application, stated, expected });
  }
}

function written({ code, figures }: Pick<Message, "figures"> & { readonly code: string }): string {
  const names = Object.keys(figures).sort();
  return [code, ...names.map((name) => `${name} ${JSON.stringify(figures[name])}`)].join(" ");
}

/** The figures of a reason that the award itself settles, and that the reason fits what was granted. */
function* amountFindings(facts: Facts, award: Award, verdict: Verdict, place: string): Generator<Finding> {
  if (verdict.verdict !== "candidate") return;
  const known = settledFigures(facts, award, verdict);
  for (const [index, { code, rule, figures }] of award.reasons.entries()) {
    const settled = known.find((one) => one.code === code);
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
  readonly code: MessageCode;
  /** Whether the reason fits the award at all, and what it asks for. */
  readonly fits: boolean;
  readonly when: string;
  readonly figures: Readonly<Record<string, number | string>>;
}

function settledFigures(facts: Facts, award: Award, candidate: Candidate): readonly Settled[] {
  const { application, most, decided } = candidate;
  const { year } = facts.round.scheme;
  const amount = grantOf(facts, application.id);
  const later = Object.keys(award.amounts)
    .map(Number)
    .filter((other) => other !== year)
    .reduce((sum, other) => sum + shownIn(facts, application.id, other), 0);
  const reason = facts.round.decisions.get(application.id)?.reason ?? "";
  return [
    { code: "granted-in-full", fits: amount === most, when: "granted", figures: { amount } },
    {
      code: "granted-in-part",
      fits: amount > 0 && amount < most,
      when: "reduced",
      figures: { amount, eligible: most, cut: most - amount },
    },
    { code: "later-years-reserved", fits: later > 0, when: "granted", figures: { amount: later } },
    { code: "decided-grant", fits: decided !== undefined, when: "granted", figures: { amount, reason } },
  ];
}
