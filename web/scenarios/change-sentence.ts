import type { Change } from "../service/rounds.ts";
import type { ChangeTexts } from "./change-texts/texts.ts";
import { listed, replacedRules, whichApplications } from "./rules-in-words.ts";
import type { Wording } from "./wording.ts";

/** A change of a scenario (docs/scenarios.md) in a sentence: what is done to what, and why where that is said. */
export function changeSentence(change: Change, wording: Wording): string {
  const sentence = bareSentence(change, wording);
  const { reason } = change;
  return reason === undefined || reason.trim() === "" ? sentence : wording.texts.because(sentence, reason);
}

/** All changes of a scenario as text that can be read aloud. */
export function changesInWords(changes: readonly Change[], wording: Wording): string {
  if (changes.length === 0) return wording.texts.none;
  return changes.map((change) => bareSentence(change, wording)).join(" ");
}

function bareSentence(change: Change, wording: Wording): string {
  const { texts, figures, names } = wording;
  const { subjects } = texts;
  const application = (id: string) => named(id, names.application(id), texts);
  const criterion = (id: string) => texts.quoted(names.criterion(id) ?? id);
  const kroner = (amount: number | string) => figures.kroner(Number(amount));
  const points = (value: number | string) => texts.points(figures.decimal(value));
  const plain = (value: number | string) => figures.decimal(value);
  switch (change.change) {
    case "cap":
      return moved(subjects.cap, change, kroner, wording);
    case "later-cap":
      return moved(subjects.laterCap(String(change.year)), change, kroner, wording);
    case "area-minimum":
      return moved(subjects.areaMinimum(texts.area(change.area)), change, kroner, wording);
    case "area-maximum":
      return moved(subjects.areaMaximum(texts.area(change.area)), change, kroner, wording);
    case "area-projects":
      return moved(subjects.areaProjects(texts.area(change.area)), change, plain, wording);
    case "area-unused":
      return texts.areaUnused[change.to](texts.area(change.area));
    case "threshold":
      return moved(subjects.threshold, change, points, wording);
    case "criterion-threshold":
      return moved(subjects.criterionThreshold(criterion(change.criterion)), change, points, wording);
    case "criterion-weight":
      return moved(subjects.criterionWeight(criterion(change.criterion)), change, plain, wording);
    case "priority": {
      const name = texts.quoted(names.priority(change.priority) ?? change.priority);
      return moved(subjects.priority(name), change, points, wording);
    }
    case "priority-added": {
      const { id, name, points: added, when } = change.priority;
      return texts.priorityAdded(texts.quoted(name ?? id), points(added), whichApplications(when, wording));
    }
    case "share": {
      const name = texts.quoted(names.share(change.share) ?? change.share);
      return moved(subjects.share(name), change, (share) => figures.percent(Number(share), 2), wording);
    }
    case "share-added": {
      const { id, name, atLeast, when } = change.share;
      const share = figures.percent(Number(atLeast), 2);
      return texts.shareAdded(texts.quoted(name ?? id), share, whichApplications(when, wording));
    }
    case "ranking":
      return texts.ranking[change.to];
    case "objective":
      return texts.objective[change.to];
    case "grant":
    case "conditions":
    case "reprioritisation":
    case "spread":
      return replacedRules(change, wording);
    case "decision":
      return decided(change, application(change.application), wording);
    case "decision-removed":
      return texts.decision.removed(application(change.application));
    case "score":
      return moved(
        subjects.score(application(change.application), criterion(change.criterion)),
        change,
        points,
        wording,
      );
    case "requested":
      return moved(
        subjects.requested(application(change.application), String(change.year)),
        change,
        kroner,
        wording,
      );
    case "assessed":
      return moved(
        subjects.assessed(application(change.application), String(change.year)),
        change,
        kroner,
        wording,
      );
    case "smallest-viable":
      return moved(subjects.smallestViable(application(change.application)), change, kroner, wording);
    case "withdrawal":
      return texts.withdrawal(application(change.application));
    case "addition": {
      const { id, applicant, area } = change.application;
      return texts.addition(named(id, applicant.name, texts), texts.area(area));
    }
    case "commitment": {
      const { id, area, amounts } = change.commitment;
      const byYear = Object.entries(amounts).map(([year, amount]) => texts.amountIn(kroner(amount), year));
      return texts.commitment(id, texts.area(area), listed(byYear, texts));
    }
    case "commitment-amount":
      return moved(
        subjects.commitmentAmount(change.commitment, String(change.year)),
        change,
        kroner,
        wording,
      );
    case "commitment-removed":
      return texts.commitmentRemoved(change.commitment);
  }
}

function named(id: string, name: string | undefined, texts: ChangeTexts): string {
  return name === undefined ? id : texts.named(id, name);
}

/** The ways in which a figure is changed; exactly one is given. */
interface Move {
  readonly to?: number | string;
  readonly by?: number | string;
  readonly byPercent?: number | string;
  readonly remove?: true;
}

function moved(
  subject: string,
  { to, by, byPercent }: Move,
  written: (value: number | string) => string,
  { texts, figures }: Wording,
): string {
  if (to !== undefined) return texts.set(subject, written(to));
  const raised = (step: number | string, size: string) =>
    Number(step) < 0 ? texts.lowered(subject, size) : texts.raised(subject, size);
  if (by !== undefined) return raised(by, written(withoutSign(by)));
  if (byPercent !== undefined) return raised(byPercent, `${figures.decimal(withoutSign(byPercent))}\u00a0%`);
  return texts.removed(subject);
}

/** Digits stay as they are. */
function withoutSign(value: number | string): string {
  return String(value).replace(/^-/, "");
}

function decided(
  { to, amount, years }: Extract<Change, { readonly change: "decision" }>,
  application: string,
  { texts, figures }: Wording,
): string {
  const { decision } = texts;
  if (to === "decline") return decision.decline(application);
  const sentence =
    amount === undefined ? decision.grant(application) : decision.amount(application, figures.kroner(amount));
  return years === undefined ? sentence : decision.years(sentence, String(years));
}
