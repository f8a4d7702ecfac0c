import { createHash } from "node:crypto";
import { canonicalText } from "../canonical.ts";
import { exact } from "../decimal.ts";
import { fractionOf, fractionText } from "../fraction.ts";
import { compareIds, sortedBy } from "../order.ts";
import type { RoundDocument } from "./schema.ts";

/**
 * The fingerprint of a round, "sha256:" and 64 hexadecimal digits, over its canonical JSON (RFC 8785). Lists whose
 * order means nothing are sorted and decimals written in one way first, so two documents that differ only in the
 * order of their lists or in how a decimal is spelt (1, "1", "1.0") have the same one. `reprioritisation.order`
 * keeps its order. The document must be one that `readRound` found valid.
 */
export function roundHash(document: RoundDocument): string {
  const text = canonicalText(inOneForm(document));
  return `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}

function inOneForm(document: RoundDocument) {
  const { scheme, commitments, applications, decisions } = document;
  const known = new Map<number | string, string>();
  return {
    ...document,
    scheme: schemeInOneForm(scheme),
    commitments: commitments && byId(commitments),
    applications: byId(applications).map((application) => ({
      ...application,
      scores: scoresInOneForm(application.scores, known),
      assessors:
        application.assessors &&
        byId(application.assessors).map((assessor) => ({
          ...assessor,
          scores: scoresInOneForm(assessor.scores, known),
        })),
      traits: asSet(application.traits),
      ...costsInOneForm(application),
    })),
    decisions: decisions && sortedBy(decisions, (decision) => decision.application),
  };
}

function schemeInOneForm(scheme: RoundDocument["scheme"]) {
  const { grant, reprioritisation, spread } = scheme;
  return {
    ...scheme,
    areas: byId(scheme.areas).map((area) => ({ ...area, applicantKinds: asSet(area.applicantKinds) })),
    criteria: byId(scheme.criteria).map((criterion) => ({
      ...criterion,
      weight: plain(criterion.weight),
      lowest: plain(criterion.lowest),
      highest: plain(criterion.highest),
      threshold: maybePlain(criterion.threshold),
    })),
    threshold: maybePlain(scheme.threshold),
    priorities:
      scheme.priorities &&
      byId(scheme.priorities).map((priority) => ({ ...priority, points: plain(priority.points) })),
    grant: grant && { ...grant, smallestShare: maybePlain(grant.smallestShare) },
    shares:
      scheme.shares && byId(scheme.shares).map((share) => ({ ...share, atLeast: plain(share.atLeast) })),
    spread: spread && { ...spread, numbers: spread.numbers && byId(spread.numbers) },
    reprioritisation: reprioritisation && {
      ...reprioritisation,
      receivers: asSet(reprioritisation.receivers),
    },
    costs: scheme.costs && rulesInOneForm(scheme.costs),
    calendar: scheme.calendar && calendarInOneForm(scheme.calendar),
  };
}

/** The calendar of a scheme of any kind. */
export function calendarInOneForm(calendar: NonNullable<RoundDocument["scheme"]["calendar"]>) {
  const { instalments, reports } = calendar;
  return {
    ...calendar,
    instalments: instalments && byId(instalments).map((one) => ({ ...one, share: plainFraction(one.share) })),
    reports: reports && byId(reports),
  };
}

function rulesInOneForm(costs: NonNullable<RoundDocument["scheme"]["costs"]>) {
  const { rules, ownFinancing, basicAmounts } = costs;
  return {
    ...costs,
    rules: byId(rules).map((rule) => {
      switch (rule.kind) {
        case "participant-support":
          return {
            ...rule,
            ceiling: plainFraction(rule.ceiling),
            benefit: maybeFraction(rule.benefit),
            younger: rule.younger && {
              ...rule.younger,
              ceilingShare: maybeFraction(rule.younger.ceilingShare),
              benefitShare: maybeFraction(rule.younger.benefitShare),
            },
          };
        case "post":
          return { ...rule, postsAtMost: maybeFraction(rule.postsAtMost) };
        case "expense":
          return { ...rule, share: maybeFraction(rule.share) };
        case "excluded":
          return rule;
      }
    }),
    ownFinancing: ownFinancing && {
      ...ownFinancing,
      share: maybeFraction(ownFinancing.share),
      costs: asSet(ownFinancing.costs),
    },
    basicAmounts: basicAmounts && sortedBy(basicAmounts, ({ from }) => from),
  };
}

/** Costs have no id: they stand in the order of what they say. */
function costsInOneForm({ costs, assessedByRules }: RoundDocument["applications"][number]) {
  const years = Object.entries(costs ?? {}).map(([year, items]): [string, unknown] => {
    const plainly = items.map((item) => ({ ...item, posts: maybeFraction(item.posts) }));
    return [year, sortedBy(plainly, canonicalText)];
  });
  return {
    costs: costs && Object.fromEntries(years),
    assessedByRules: assessedByRules && [...new Set(assessedByRules)].sort((a, b) => a - b),
  };
}

/** `known`: scores that have been met, written out; there are many applications and few different scores. */
function scoresInOneForm(
  scores: Readonly<Record<string, number | string>>,
  known: Map<number | string, string>,
): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [criterion, score] of Object.entries(scores)) {
    const text = known.get(score) ?? plain(score);
    known.set(score, text);
    texts[criterion] = text;
  }
  return texts;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return sortedBy(items, (item) => item.id);
}

function asSet(items: readonly string[] | undefined): string[] | undefined {
  return items && [...new Set(items)].sort(compareIds);
}

function plain(value: number | string): string {
  return exact(value).toFixed();
}

function maybePlain(value: number | string | undefined): string | undefined {
  return value === undefined ? undefined : plain(value);
}

function plainFraction(value: number | string): string {
  return fractionText(fractionOf(value));
}

function maybeFraction(value: number | string | undefined): string | undefined {
  return value === undefined ? undefined : plainFraction(value);
}
