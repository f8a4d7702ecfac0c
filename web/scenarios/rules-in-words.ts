import type { Change } from "../service/rounds.ts";
import type { ChangeTexts } from "./change-texts/texts.ts";
import type { Wording } from "./wording.ts";

type When = Extract<Change, { readonly change: "share-added" }>["share"]["when"];

type RulesChange = Extract<
  Change,
  { readonly change: "grant" | "conditions" | "reprioritisation" | "spread" }
>;

/** `a`, `a og b`, `a, b og c`. */
export function listed(parts: readonly string[], { and }: ChangeTexts): string {
  const last = parts.at(-1);
  if (last === undefined) return "";
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** Which applications a rule is about, as what follows "søknader". */
export function whichApplications(when: When, { texts, figures }: Wording): string {
  const { which } = texts;
  const parts = [
    when.applicantKind === undefined ? undefined : which.kind[when.applicantKind],
    when.area === undefined ? undefined : which.area(texts.area(when.area)),
    when.county === undefined ? undefined : which.county(when.county),
    when.requestedAtLeast === undefined ? undefined : which.requested(figures.kroner(when.requestedAtLeast)),
    when.trait === undefined ? undefined : which.trait(texts.quoted(when.trait)),
    when.yearsAtLeast === undefined ? undefined : which.years(String(when.yearsAtLeast)),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? which.all : listed(parts, texts);
}

/** Rules that take the place of others, with what they say. */
export function replacedRules(change: RulesChange, wording: Wording): string {
  const { texts } = wording;
  switch (change.change) {
    case "grant":
      return replaced(texts.grant.name, grantParts(change.to, wording), texts);
    case "conditions":
      return replaced(texts.conditions.name, conditionParts(change.to, wording), texts);
    case "spread":
      return replaced(texts.spread.name, spreadParts(change.to, wording), texts);
    case "reprioritisation":
      return `${reprioritised(change.to, wording).join(", ")}.`;
  }
}

function replaced(what: string, parts: readonly (string | undefined)[], texts: ChangeTexts): string {
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? texts.emptied(what) : texts.replaced(what, listed(said, texts));
}

type To<Kind extends RulesChange["change"]> = Extract<Change, { readonly change: Kind }>["to"];

function grantParts(
  to: To<"grant">,
  { texts: { grant }, figures }: Wording,
): readonly (string | undefined)[] {
  return [
    to.smallest === undefined ? undefined : grant.smallest(figures.kroner(to.smallest)),
    to.smallestShare === undefined
      ? undefined
      : grant.smallestShare(figures.percent(Number(to.smallestShare), 2)),
    to.largest === undefined ? undefined : grant.largest(figures.kroner(to.largest)),
    to.step === undefined ? undefined : grant.step(figures.kroner(to.step)),
    to.fewestYears === undefined ? undefined : grant.fewestYears(String(to.fewestYears)),
  ];
}

function conditionParts(
  to: To<"conditions">,
  { texts: { conditions }, figures }: Wording,
): readonly (string | undefined)[] {
  return [
    to.deadline === undefined ? undefined : conditions.deadline(figures.date(to.deadline)),
    to.participantsAtLeast === undefined
      ? undefined
      : conditions.participants(String(to.participantsAtLeast)),
    to.yearsAtMost === undefined ? undefined : conditions.years(String(to.yearsAtMost)),
    to.ownContributionRequired === true ? conditions.ownContribution : undefined,
    to.signatureRequired === true ? conditions.signature : undefined,
  ];
}

function spreadParts(to: To<"spread">, wording: Wording): readonly (string | undefined)[] {
  const { texts, figures } = wording;
  const { grantsAtMost, amountAtMost } = to.perApplicant ?? {};
  return [
    ...(to.numbers ?? []).map(({ id, name, atLeast, when }) =>
      texts.spread.number(texts.quoted(name ?? id), String(atLeast), whichApplications(when, wording)),
    ),
    grantsAtMost === undefined ? undefined : texts.spread.grantsAtMost(String(grantsAtMost)),
    amountAtMost === undefined ? undefined : texts.spread.amountAtMost(figures.kroner(amountAtMost)),
  ];
}

function reprioritised(
  { policy, order, receivers, limits }: To<"reprioritisation">,
  { texts, figures }: Wording,
): readonly string[] {
  const words = texts.reprioritisation;
  const areas = (ids: readonly string[]) => listed(ids.map(texts.area), texts);
  return [
    words[policy],
    ...(order === undefined || policy !== "in-order" ? [] : [words.order(areas(order))]),
    ...(receivers === undefined ? [] : [words.receivers(areas(receivers))]),
    ...Object.entries(limits ?? {}).map(([area, amount]) =>
      words.limit(texts.area(area), figures.kroner(amount)),
    ),
  ];
}
