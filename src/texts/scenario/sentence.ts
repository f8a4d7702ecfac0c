import type { Change } from "../../scenario/schema.ts";
import { exact } from "../../decimal.ts";
import { formatKroner, formatPoints, formatShare } from "../figures.ts";
import { fill } from "../fill.ts";
import type { Language } from "../language.ts";
import { scenarioTextsIn } from "./in-language.ts";
import type { Figure, ScenarioTexts } from "./texts.ts";

/** A change in words, in one sentence: what is done to what. */
export function changeSentence(change: Change, language: Language): string {
  const texts = scenarioTextsIn(language);
  switch (change.change) {
    case "cap":
    case "later-cap":
    case "area-minimum":
    case "area-maximum":
    case "requested":
    case "assessed":
    case "smallest-viable":
    case "commitment-amount":
      return figureSentence(change, texts, (amount) => formatKroner(BigInt(amount), language), language);
    case "area-projects":
    case "threshold":
    case "criterion-threshold":
    case "criterion-weight":
    case "priority":
    case "score":
      return figureSentence(
        change,
        texts,
        (figure) => formatPoints(exact(figure).toFixed(), language),
        language,
      );
    case "share":
      return figureSentence(
        change,
        texts,
        (figure) => formatShare(exact(figure).toFixed(), language),
        language,
      );
    case "area-unused":
      return fill(texts.sentences[change.change], { area: change.area, what: texts.fates[change.to] });
    case "ranking":
      return fill(texts.sentences[change.change], { what: texts.rankings[change.to] });
    case "objective":
      return fill(texts.sentences[change.change], { what: texts.objectives[change.to] });
    case "decision":
      return fill(texts.sentences[change.change], { what: decided(change, texts, language) });
    case "priority-added":
      return fill(texts.sentences[change.change], { id: change.priority.id });
    case "share-added":
      return fill(texts.sentences[change.change], { id: change.share.id });
    case "addition":
      return fill(texts.sentences[change.change], { application: change.application.id });
    case "decision-removed":
    case "withdrawal":
      return fill(texts.sentences[change.change], { application: change.application });
    case "commitment":
      return fill(texts.sentences[change.change], { id: change.commitment.id });
    case "commitment-removed":
      return fill(texts.sentences[change.change], { id: change.commitment });
    case "grant":
    case "conditions":
    case "reprioritisation":
    case "spread":
      return texts.sentences[change.change];
  }
}

type FigureChange = Extract<Change, { readonly change: Figure }>;

function figureSentence(
  change: FigureChange,
  texts: ScenarioTexts,
  written: (figure: number | string) => string,
  language: Language,
): string {
  const subject = fill(texts.subjects[change.change], subjectFigures(change));
  if (change.to !== undefined) return fill(texts.set, { subject, amount: written(change.to) });
  const raisedBy = (by: number | string, amount: string) =>
    fill(exact(by).isNegative() ? texts.lowered : texts.raised, { subject, amount });
  if ("by" in change && change.by !== undefined) {
    return raisedBy(change.by, written(exact(change.by).abs().toFixed()));
  }
  if ("byPercent" in change && change.byPercent !== undefined) {
    const size = exact(change.byPercent).abs().toFixed();
    return raisedBy(change.byPercent, `${formatPoints(size, language)}\u00a0%`);
  }
  return fill(texts.removed, { subject });
}

function subjectFigures(change: FigureChange): Readonly<Record<string, string>> {
  switch (change.change) {
    case "cap":
    case "threshold":
      return {};
    case "later-cap":
      return { year: String(change.year) };
    case "area-minimum":
    case "area-maximum":
    case "area-projects":
      return { area: change.area };
    case "criterion-threshold":
    case "criterion-weight":
      return { criterion: change.criterion };
    case "priority":
      return { id: change.priority };
    case "share":
      return { id: change.share };
    case "score":
      return { application: change.application, criterion: change.criterion };
    case "requested":
    case "assessed":
      return { application: change.application, year: String(change.year) };
    case "smallest-viable":
      return { application: change.application };
    case "commitment-amount":
      return { id: change.commitment, year: String(change.year) };
  }
}

function decided(
  { application, to, amount, years }: Extract<Change, { readonly change: "decision" }>,
  texts: ScenarioTexts,
  language: Language,
): string {
  if (to === "decline") return fill(texts.declined, { application });
  const what =
    amount === undefined
      ? fill(texts.granted, { application })
      : fill(texts.grantedAmount, { application, amount: formatKroner(BigInt(amount), language) });
  return years === undefined ? what : fill(texts.grantedYears, { what, years: String(years) });
}
