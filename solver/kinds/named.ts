import { sumKroner, toKroner } from "../../src/kroner.ts";
import { sortedBy } from "../../src/order.ts";
import type { ArithmeticStep } from "../../src/kinds/proposal-schema.ts";
import type { NamedRoundDocument } from "../../src/kinds/schema.ts";
import { message } from "../../src/reasons/codes.ts";
import {
  decidedInRow,
  decidedStep,
  decisionContradictions,
  frameToShare,
  refusedAward,
  type Standing,
  standingsOf,
} from "./decided.ts";
import { amountIn, commitmentsAbove, type Contradiction, raised } from "./frames.ts";
import { laterReason, type MadeAward, type Shared } from "./shared.ts";

/** K6 and K7: everybody gets what the budget says, or an officer; where that is more than a year's frame, nothing can hold. */
export function shareByName(round: NamedRoundDocument): Shared {
  const { scheme } = round;
  const recipients = sortedBy(round.recipients, ({ id }) => id);
  const years = yearsNamed(round);
  const standings = standingsOf(round, undefined);
  const namedNow = new Map(recipients.map(({ id, amounts }) => [id, BigInt(amountIn(amounts, scheme.year))]));
  const contradictions = [
    ...commitmentsAbove(round),
    ...decisionContradictions(round, standings, (id) => namedNow.get(id)),
    ...years.flatMap((year) => namedAbove(round, year, standings)),
  ];
  if (contradictions.length > 0) return { kind: "infeasible", contradictions };
  const awards = recipients.map(({ id, amounts: stated }): MadeAward => {
    const standing = standings.get(id);
    if (standing?.standing === "refused") return refusedAward(id, standing);
    const amounts = new Map(
      years.flatMap((year) => {
        const amount = amountIn(stated, year);
        return amount > 0 ? [[year, amount] as const] : [];
      }),
    );
    const now = amounts.get(scheme.year);
    if (standing?.standing === "set") return decidedAward(id, amounts, scheme.year, standing);
    return {
      id,
      outcome: amounts.size > 0 ? "granted" : "declined",
      amounts,
      arithmetic: [...amounts].map(([year, amount]) => ({ step: "named", year, amount })),
      reasons: [
        now === undefined
          ? message("nothing-named", { year: scheme.year })
          : message("named-in-budget", { amount: now, year: scheme.year }),
        ...laterReason(amounts, scheme.year),
      ],
    };
  });
  const rows = years.map((year) => {
    const frame = frameToShare(round, year, standings);
    return {
      year,
      ...(frame !== undefined && { frame: toKroner(frame) }),
      ...(year === scheme.year && decidedInRow(standings)),
      claimed: toKroner(namedIn(round, year, standings)),
    };
  });
  return { kind: "shared", awards, years: rows, ties: [] };
}

/** The scheme's year and every later year with an amount, ascending. */
function yearsNamed({ scheme, recipients }: NamedRoundDocument): number[] {
  const later = recipients.flatMap(({ amounts }) =>
    Object.entries(amounts).flatMap(([year, amount]) => (amount > 0 ? [Number(year)] : [])),
  );
  return [...new Set([scheme.year, ...later])].sort((a, b) => a - b);
}

/** What the budget names in a year, without what officers withheld or, in the scheme's year, set. */
function namedIn(
  { scheme, recipients }: NamedRoundDocument,
  year: number,
  standings: ReadonlyMap<string, Standing>,
): bigint {
  const counting = recipients.filter(({ id }) => {
    const standing = standings.get(id)?.standing;
    return standing === "shares" || (standing === "set" && year !== scheme.year);
  });
  return sumKroner(counting.map(({ amounts }) => amountIn(amounts, year)));
}

function namedAbove(
  round: NamedRoundDocument,
  year: number,
  standings: ReadonlyMap<string, Standing>,
): Contradiction[] {
  const frame = frameToShare(round, year, standings);
  const sum = namedIn(round, year, standings);
  // Where commitments or decisions alone are above the ceiling, that is what is said.
  if (frame === undefined || frame < 0n || sum <= frame) return [];
  const figures = { named: toKroner(sum), frame: toKroner(frame), missing: toKroner(sum - frame) };
  const conflict =
    year === round.scheme.year
      ? message("named-above-frame", figures)
      : message("named-above-later-frame", { year, ...figures });
  const lower = message("lower-named", { amount: figures.missing, year });
  return [{ conflicts: [conflict], repairs: [raised(round, year, figures.missing), lower] }];
}

/** K7: the officer's amount in the scheme's year, beside what the budget names of later years. */
function decidedAward(
  id: string,
  named: ReadonlyMap<number, number>,
  year: number,
  { amount, reasons }: Extract<Standing, { readonly standing: "set" }>,
): MadeAward {
  const amounts = new Map(named).set(year, toKroner(amount));
  return {
    id,
    outcome: amount < BigInt(named.get(year) ?? 0) ? "reduced" : "granted",
    amounts,
    arithmetic: [...named].flatMap(([one, fixed]): ArithmeticStep[] => [
      { step: "named", year: one, amount: fixed },
      ...(one === year ? [decidedStep(year, amount)] : []),
    ]),
    reasons: [...reasons, ...laterReason(amounts, year)],
  };
}
