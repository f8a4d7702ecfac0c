import type { Figures } from "../../format/figures.ts";
import type { Step } from "./steps.ts";
import type { SecondStepTexts } from "./texts/texts.ts";

/** What a step comes to, in sentences. */
export function stepSentences(
  step: Exclude<Step, { readonly step: "infeasible" }>,
  texts: SecondStepTexts["step"]["sentences"],
  { kroner }: Figures,
): readonly string[] {
  return [
    ...(step.freed > 0 ? [texts.freed(kroner(step.freed))] : []),
    ...(step.cap.before === step.cap.after
      ? []
      : [texts.cap(kroner(step.cap.before), kroner(step.cap.after))]),
    ...(step.setAside > 0 ? [texts.setAside(kroner(step.setAside))] : []),
    outcomeOf(step, texts, kroner),
    texts.kept(step.kept.length),
  ];
}

function outcomeOf(
  step: Exclude<Step, { readonly step: "infeasible" }>,
  texts: SecondStepTexts["step"]["sentences"],
  kroner: Figures["kroner"],
): string {
  switch (step.step) {
    case "share-out":
      return texts.shareOut(kroner(step.free));
    case "stay":
      return texts.stay(kroner(step.free));
    case "cut":
      return texts.cut(kroner(step.missing), kroner(step.cut.amount), step.cut.projects);
  }
}
