import type { components } from "../../client/generated/api.ts";
import type { Figures } from "../format/figures.ts";
import type { DeskTexts } from "./texts/texts.ts";

type KindProposal = Extract<components["schemas"]["KindProposal"], { readonly status: "optimal" }>;
export type Arithmetic = KindProposal["awards"][number]["arithmetic"][number];

/** How an amount was worked out, step by step, each with its year where it has one. */
export function arithmeticLines(
  steps: readonly Arithmetic[],
  texts: DeskTexts["otherKind"],
  figures: Figures,
): readonly string[] {
  return steps.map((step) => {
    switch (step.step) {
      case "units": {
        const months = step.months === undefined ? "" : ` (${texts.months(figures.decimal(step.months))})`;
        const { units, kroner, product } = step;
        return `${step.year}: ${texts.units(figures.decimal(units), figures.decimal(kroner), figures.decimal(product))}${months}`;
      }
      case "entitled":
        return `${step.year}: ${texts.entitled(figures.kroner(step.amount))}`;
      case "key":
        return texts.key(figures.decimal(step.share));
      case "quota": {
        const held = step.held === undefined ? "" : ` (${texts.held[step.held]})`;
        return `${step.year}: ${texts.quota(figures.kroner(step.amount))}${held}`;
      }
      case "decided":
        return `${step.year}: ${texts.decided(figures.kroner(step.amount))}`;
      case "named":
        return `${step.year}: ${texts.named(figures.kroner(step.amount))}`;
    }
  });
}
