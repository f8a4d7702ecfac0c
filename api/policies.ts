import type { Policies } from "../src/policies/schema.ts";
import type { ReprioritisationAnswer } from "../src/proposal/schema.ts";
import { roundHash } from "../src/round/hash.ts";
import { roundOf } from "../src/round/round.ts";
import { type Policy, policySchema, type RoundDocument } from "../src/round/schema.ts";
import { madeBy } from "../src/version.ts";
import { policiesOf, type Reprioritised, reprioritised } from "../scenarios/policies/policies.ts";
import { missingOrder } from "./missing-order.ts";
import type { SolveOptions } from "./options.ts";
import { reprioritise } from "./solve.ts";

export { policiesSchema } from "../src/policies/schema.ts";
export type { Policies };

/** How a reprioritisation is made: `reprioritise` of the library, or a thread of its own. */
export type MakeReprioritisation = (
  document: RoundDocument,
  policy: Policy,
) => Promise<ReprioritisationAnswer>;

/**
 * What the unused money of a round's areas would come to under each policy of R13 (docs/policies.md), each answer found,
 * proven and checked as by `reprioritise`. Undefined where nothing is feasible.
 *
 * @throws NothingFoundError as `reprioritise`
 */
export async function policies(
  document: RoundDocument,
  options: SolveOptions = {},
): Promise<Policies | undefined> {
  return policiesBy(document, (one, policy) => reprioritise(one, { ...options, policy }));
}

/** As `policies`, where the answers are made elsewhere. */
export async function policiesBy(
  document: RoundDocument,
  make: MakeReprioritisation,
): Promise<Policies | undefined> {
  const round = roundOf(document);
  const asked = policySchema.options.filter((policy) => missingOrder(round, policy) === undefined);
  const answers: Reprioritised[] = [];
  for (const policy of asked) {
    const one = reprioritised(await make(document, policy));
    if (one === undefined) return undefined;
    answers.push(one);
  }
  const byArea = [];
  for (const area of answers[0].answer.released === 0 ? [] : receiversOf(document, answers[0])) {
    const alone = reprioritised(await make(toAreaAlone(document, area), "best-use"));
    if (alone !== undefined) byArea.push({ area, reprioritised: alone });
  }
  const { clause } = document.scheme.reprioritisation ?? {};
  const notAsked = policySchema.options.filter((policy) => !asked.includes(policy));
  const maker = { by: madeBy, round: roundHash(document) };
  return policiesOf(round, { clause, policies: answers, notAsked, byArea }, maker);
}

/** The areas that may receive (R13): neither releasing themselves, nor left out by the scheme. */
function receiversOf(document: RoundDocument, { before }: Reprioritised): string[] {
  const round = roundOf(document);
  const { receivers } = round.scheme.reprioritisation;
  const unused = new Map(before.areas.map((one) => [one.area, one.unused]));
  return round.scheme.areas
    .filter(({ id, unused: fate }) => !(fate === "release" && (unused.get(id) ?? 0) > 0))
    .filter(({ id }) => receivers === undefined || receivers.includes(id))
    .map(({ id }) => id);
}

function toAreaAlone(document: RoundDocument, area: string): RoundDocument {
  const { scheme } = document;
  const rules = scheme.reprioritisation;
  return {
    ...document,
    scheme: { ...scheme, reprioritisation: { ...rules, policy: "best-use", receivers: [area] } },
  };
}
