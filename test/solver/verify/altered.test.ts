import { describe, expect, it } from "vitest";
import { verifyReprioritisation } from "../../../solver/verify/reprioritisation.ts";
import type { Proven } from "../../../solver/verify/proven.ts";
import { verifyProposal } from "../../../solver/verify/verify.ts";
import type { Finding } from "../../../src/texts/findings/kinds.ts";
import { type Alteration, alterationsOf } from "../../kit/alterations.ts";
import { decimalText, fraction, plus, readDecimal } from "../../kit/fraction.ts";
import { type Alterable, alterables } from "./alterable.ts";
import { resealed } from "./resealed.ts";
import { altered } from "./tiny.ts";

/** What the checker says of a document in place of the answer; `proven` is of the proposal, or of `after`. */
interface Checked {
  readonly holds: boolean;
  readonly findings: readonly Finding[];
  readonly proven: Proven;
}

function checked({ round, policy }: Alterable, document: unknown): Checked {
  if (policy === undefined) return verifyProposal(round, document);
  const { proven, ...rest } = verifyReprioritisation(round, document, policy);
  return { ...rest, proven: proven.after };
}

/**
 * What no proof covers and the round does not settle. It is held by the fingerprint alone: a forger who makes that
 * anew can alter it. Everything else in a document follows from the round, or is proven.
 */
const heldByFingerprintAlone: readonly Exemption[] = [
  ["who made it", /(^|\.)made\.by$/, /./],
  ["that it is the best, where it then says less", /(^|\.)status$/, /^to feasible$/],
  ["that the choice among equals was settled", /(^|\.)preference$/, /^to /],
  ["that there are no others as good", /^(before|after|)$/, /^without unique$/],
  ["which others are as good", /(^|\.)ties$/, /^without entry/],
  ["the order and number of reasons", /(^|\.)(reasons|conflicts|repairs|secondOpinions)$/, /entr/],
  ["that engines were asked", /^$/, /^without secondOpinions$/],
  ["a name that nobody reads", /\.(figures|amounts)$/, /hidden/],
  [
    "a bound of what was cut short, where it then says less",
    /(^|\.)totals\.bound$/,
    /digit|letter$/,
    "feasible",
  ],
];

type Exemption = readonly [what: string, place: RegExp, change: RegExp, status?: string];

/** The fingerprint itself: made anew it is as it was. */
const isSeal = ({ place, change }: Alteration) =>
  /(^|\.)made\.content$/.test(place) || (/(^|\.)made$/.test(place) && change === "without content");

const isOfProof = ({ place }: Alteration) => /(^|\.)proof[.[]/.test(place);

const answers = await alterables();

describe.each(answers)("$name", (answer) => {
  const alterations = [...alterationsOf(answer.answer)];

  it("holds as it is, and sealed again", () => {
    expect(checked(answer, answer.answer).findings).toEqual([]);
    expect(resealed(answer.answer)).toEqual(answer.answer);
  });

  it("is refused, whatever place of it is altered", () => {
    expect(alterations.length).toBeGreaterThan(150);
    const silent = alterations.filter(({ place, document }) => {
      const { holds, findings } = checked(answer, document);
      const codes = new Set(findings.map(({ code }) => code));
      const isNamed = codes.has("content-altered") || codes.has("form");
      return holds || !(isNamed || (place.includes(".texts") && codes.has("reason-text-differs")));
    });
    expect(silent.map(shown)).toEqual([]);
  });

  it("is refused with a new fingerprint too, unless what is altered says less or is of no proof", () => {
    const unnoticed = alterations
      .filter((one) => !isOfProof(one) && !isSeal(one) && exemptionOf(one) === undefined)
      .filter(({ document }) => checked(answer, resealed(document)).holds);
    expect(unnoticed.map(shown)).toEqual([]);
  });

  it("proves nothing beyond what is true, however its proof is altered", () => {
    const claims = falseClaimsOf(answer);
    expect(claims.length).toBeGreaterThan(0);
    for (const alteration of alterations.filter(isOfProof)) {
      for (const claim of claims) {
        const proven = claim.provenBy(alteration.document);
        expect(proven, `${shown(alteration)}: ${claim.says}`).toBe(false);
      }
    }
  });
});

it("what the fingerprint alone holds can all be altered by whoever makes it anew", () => {
  const met = new Set<string>();
  for (const answer of answers) {
    for (const alteration of alterationsOf(answer.answer)) {
      const what = exemptionOf(alteration);
      if (what === undefined || met.has(what)) continue;
      if (checked(answer, resealed(alteration.document)).holds) met.add(what);
    }
  }
  expect([...met].sort()).toEqual(heldByFingerprintAlone.map(([what]) => what).toSorted());
});

it("altered proofs are refused in every kind of field", () => {
  const refused = new Set<string>();
  for (const answer of answers) {
    for (const alteration of [...alterationsOf(answer.answer)].filter(isOfProof)) {
      const field = fieldOf(alteration);
      if (!refused.has(field) && !checked(answer, resealed(alteration.document)).holds) refused.add(field);
    }
  }
  const fields = ["steps", "rows", "scale", "objective", "pairs", "sums", "split", "served"];
  expect([...refused]).toEqual(expect.arrayContaining(fields));
});

function exemptionOf({ place, change, document }: Alteration): string | undefined {
  const exemption = heldByFingerprintAlone.find(
    ([, at, how, status]) =>
      at.test(place) && how.test(change) && (status === undefined || read(document, "status") === status),
  );
  return exemption?.[0];
}

function shown({ place, change }: Alteration): string {
  return `${place}: ${change}`;
}

/** The last name in the place, entries of a list left aside. */
function fieldOf({ place }: Alteration): string {
  return (
    place
      .replaceAll(/\[\d+\]/g, "")
      .split(".")
      .at(-1) ?? ""
  );
}

/** A claim that is not true, because enumeration or the answer itself shows something better. */
interface FalseClaim {
  readonly says: string;
  readonly provenBy: (document: unknown) => boolean;
}

function falseClaimsOf(answer: Alterable): readonly FalseClaim[] {
  const part = answer.policy === undefined ? "" : "after.";
  const totals = read(answer.answer, `${part}totals`);
  const bound = totals === undefined ? undefined : less(String(read(totals, "value")));
  const provenIn = (path: string, change: unknown, of: (proven: Proven) => boolean): FalseClaim => ({
    says: `${path} = ${String(change)}`,
    provenBy: (document) => of(checked(answer, altered(document, path, change)).proven),
  });
  if (bound === undefined) {
    // With a higher cap there are proposals, so no proof may say that there is none.
    const { scheme } = answer.round;
    const easier = { ...answer, round: { ...answer.round, scheme: { ...scheme, cap: 10 * scheme.cap } } };
    return [
      {
        says: "infeasible with ten times the cap",
        provenBy: (document) => checked(easier, document).proven.infeasible,
      },
    ];
  }
  const unused = Number(read(totals, "unused"));
  return [
    provenIn(`${part}totals.bound`, bound, (proven) => proven.bound !== undefined),
    ...(answer.policy === undefined
      ? [provenIn("totals.unusedBound", unused + 1, (proven) => proven.unused !== undefined)]
      : []),
  ];
}

/** A thousandth less. */
function less(value: string): string {
  return decimalText(plus(readDecimal(value), fraction(-1n, 1000n)));
}

function read(document: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => {
    if (typeof value !== "object" || value === null) return undefined;
    return new Map<string, unknown>(Object.entries(value)).get(name);
  }, document);
}
