import type { RoundDocument } from "../../src/round/schema.ts";
import { grantsIn } from "./enumerate.ts";
import { type Grants, total } from "./figures.ts";
import { byId, type Reading, readingsOf } from "./readings.ts";
import { searchOf } from "./search.ts";

/** What has happened since a round was decided, kroner by application. */
export interface Happened {
  /** Of the decided proposal. */
  readonly decided: Grants;
  readonly lapsed: ReadonlySet<string>;
  readonly returned: Grants;
  /** Kroner, as it is now. */
  readonly cap: number;
  /** Areas that set nothing aside any more. */
  readonly released: ReadonlySet<string>;
}

/** What is kept of the decided grants. */
export function keptOf({ decided, lapsed, returned }: Happened): Grants {
  return new Map(
    [...decided]
      .filter(([id]) => !lapsed.has(id))
      .map(([id, amount]) => [id, amount - (returned.get(id) ?? 0n)]),
  );
}

/** The best by R12 in which nothing that is kept becomes smaller. Undefined where the rules cannot all hold. */
export function sharedOutByEnumeration(base: RoundDocument, happened: Happened): Grants | undefined {
  const kept = keptOf(happened);
  const search = searchOf(changed(base, happened), happened.released);
  const best = search.best(
    ({ id, choice }) => grantsIn(choice).filter((grant) => grant >= (kept.get(id) ?? 0n)),
    (leaf) => [-search.unused(leaf), leaf.value],
  );
  return best?.grants;
}

/**
 * Where there is too little money: the most kroner kept, then the most grants as they were, then the greatest value. A grant
 * is as it was, or a smaller one by R4, or nothing; nobody comes in.
 */
export function cutByEnumeration(base: RoundDocument, happened: Happened): Grants | undefined {
  const kept = keptOf(happened);
  const free = new Map(readingsOf(withoutAmounts(base)).map((reading) => [reading.id, reading]));
  const search = searchOf(changed(base, happened), happened.released);
  const best = search.best(
    ({ id }) => {
      const amount = kept.get(id);
      return amount === undefined ? [0n] : [amount, ...smaller(free.get(id), amount), 0n];
    },
    (leaf) => {
      const untouched = [...kept].filter(([id, amount]) => leaf.grantOf(id) === amount).length;
      return [total(leaf.granted.values()), BigInt(untouched), leaf.value];
    },
  );
  return best?.grants;
}

/** The grants below `amount` that R4 allows, the greatest first; none of an amount that R4 itself would not allow. */
function smaller(reading: Reading | undefined, amount: bigint): bigint[] {
  if (reading?.standing.is !== "candidate" || amount % reading.choice.step !== 0n) return [];
  return grantsIn(reading.choice).filter((grant) => grant > 0n && grant < amount);
}

function withoutAmounts(document: RoundDocument): RoundDocument {
  const decisions = (document.decisions ?? []).map((one) => ({ ...one, amount: undefined }));
  return { ...document, decisions };
}

function changed(document: RoundDocument, { decided, lapsed, returned, cap }: Happened): RoundDocument {
  const decisions = new Map((document.decisions ?? []).map((one) => [one.application, one]));
  for (const application of lapsed) decisions.set(application, { application, decision: "decline" });
  for (const [application, amount] of returned) {
    const rest = Number((decided.get(application) ?? 0n) - amount);
    decisions.set(application, { application, decision: "grant", amount: rest });
  }
  const inOrder = byId([...decisions.values()], ({ application }) => application);
  return { ...document, scheme: { ...document.scheme, cap }, decisions: inOrder };
}
