import { sumKroner, toKroner } from "../../src/kroner.ts";
import { sortedBy } from "../../src/order.ts";
import type { NamedRoundDocument } from "../../src/kinds/schema.ts";
import { message } from "../../src/reasons/codes.ts";
import { amountIn, commitmentsAbove, type Contradiction, frameOf, raised } from "./frames.ts";
import { laterReason, type MadeAward, type Shared } from "./shared.ts";

/** K6: everybody gets what the budget says; where that is more than a year's frame, nothing can hold. */
export function shareByName(round: NamedRoundDocument): Shared {
  const { scheme } = round;
  const recipients = sortedBy(round.recipients, ({ id }) => id);
  const years = yearsNamed(round);
  const contradictions = [...commitmentsAbove(round), ...years.flatMap((year) => namedAbove(round, year))];
  if (contradictions.length > 0) return { kind: "infeasible", contradictions };
  const awards = recipients.map(({ id, amounts: stated }): MadeAward => {
    const amounts = new Map(
      years.flatMap((year) => {
        const amount = amountIn(stated, year);
        return amount > 0 ? [[year, amount] as const] : [];
      }),
    );
    const now = amounts.get(scheme.year);
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
    const frame = frameOf(round, year);
    return {
      year,
      ...(frame !== undefined && { frame: toKroner(frame) }),
      claimed: toKroner(namedIn(round, year)),
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

function namedIn({ recipients }: NamedRoundDocument, year: number): bigint {
  return sumKroner(recipients.map(({ amounts }) => amountIn(amounts, year)));
}

function namedAbove(round: NamedRoundDocument, year: number): Contradiction[] {
  const frame = frameOf(round, year);
  const sum = namedIn(round, year);
  // Where commitments alone are above the ceiling, that is what is said.
  if (frame === undefined || frame < 0n || sum <= frame) return [];
  const figures = { named: toKroner(sum), frame: toKroner(frame), missing: toKroner(sum - frame) };
  const conflict =
    year === round.scheme.year
      ? message("named-above-frame", figures)
      : message("named-above-later-frame", { year, ...figures });
  const lower = message("lower-named", { amount: figures.missing, year });
  return [{ conflicts: [conflict], repairs: [raised(round, year, figures.missing), lower] }];
}
