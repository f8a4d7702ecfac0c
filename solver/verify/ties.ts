import { compareIds } from "../../src/order.ts";
import { type Finding, finding } from "../../src/texts/findings/kinds.ts";
import type { Facts } from "./facts.ts";

/**
 * What a proposal says of others that are as good (R12 c) agrees with itself: ties are candidates, by id, each once; with
 * ties the best is not unique, without a word on it nothing is claimed. That no further tie exists is not proven.
 */
export function* tieFindings({ proposal, candidates, prefix }: Facts): Generator<Finding> {
  const { ties, unique } = proposal;
  const known = new Set(candidates.map(({ application }) => application.id));
  const expected = [...new Set(ties.filter((id) => known.has(id)))].sort(compareIds);
  if (ties.join() !== expected.join()) {
    const figures = { stated: ties.join(", "), expected: expected.join(", ") };
    yield finding(`${prefix}ties`, "R12", "list-differs", figures);
  }
  const stated = unique === undefined ? "" : String(unique);
  if (ties.length > 0 && unique !== false) {
    yield finding(`${prefix}unique`, "R12", "texts-differ", { stated, expected: "false" });
  }
  if (ties.length === 0 && unique === false) {
    yield finding(`${prefix}unique`, "R12", "texts-differ", { stated, expected: "true" });
  }
}
