import { createHash } from "node:crypto";
import { canonicalText } from "../canonical.ts";
import { roundHashOfAnyKind } from "../kinds/hash.ts";
import { sortedBy } from "../order.ts";
import type { PortfolioDocument } from "./schema.ts";

/** The fingerprint of a portfolio: that of its rules and of its rounds' fingerprints, whatever the order of its lists. */
export function portfolioHash(document: PortfolioDocument): string {
  const text = canonicalText({
    ...document,
    schemes: sortedBy(document.schemes, ({ round }) => round.scheme.id).map((scheme) => ({
      ...scheme,
      round: roundHashOfAnyKind(scheme.round),
    })),
    transfers: document.transfers && sortedBy(document.transfers, ({ id }) => id),
  });
  return `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}
