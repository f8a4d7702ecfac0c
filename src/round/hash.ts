import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { exact } from "../decimal.ts";
import { compareIds, sortedBy } from "../order.ts";
import type { RoundDocument } from "./schema.ts";

/**
 * The fingerprint of a round, "sha256:" and 64 hexadecimal digits, over its canonical JSON (RFC 8785). Lists whose
 * order means nothing are sorted and decimals written in one way first, so two documents that differ only in the
 * order of their lists or in how a decimal is spelt (1, "1", "1.0") have the same one. `reprioritisation.order`
 * keeps its order. The document must be one that `readRound` found valid.
 */
export function roundHash(document: RoundDocument): string {
  const text = canonicalize(inOneForm(document));
  if (text === undefined) {
    throw new Error("A round without content has no fingerprint; read the round with readRound.");
  }
  return `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}

function inOneForm(document: RoundDocument) {
  const { scheme, commitments, applications, decisions } = document;
  const { grant, reprioritisation } = scheme;
  return {
    ...document,
    scheme: {
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
      reprioritisation: reprioritisation && {
        ...reprioritisation,
        receivers: asSet(reprioritisation.receivers),
      },
    },
    commitments: commitments && byId(commitments),
    applications: byId(applications).map((application) => ({
      ...application,
      scores: Object.fromEntries(
        Object.entries(application.scores).map(([criterion, score]) => [criterion, plain(score)]),
      ),
      traits: asSet(application.traits),
    })),
    decisions: decisions && sortedBy(decisions, (decision) => decision.application),
  };
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
