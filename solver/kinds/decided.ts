import { type Demands, recipientVerdict } from "../../src/kinds/eligibility.ts";
import type { ArithmeticStep } from "../../src/kinds/proposal-schema.ts";
import type { ArithmeticRoundDocument } from "../../src/kinds/schema.ts";
import { toKroner } from "../../src/kroner.ts";
import { sortedBy } from "../../src/order.ts";
import { type Message, message } from "../../src/reasons/codes.ts";
import { type Contradiction, frameOf, raised } from "./frames.ts";
import type { MadeAward } from "./shared.ts";

/** What R1, R2 and the decisions of officers (K7) say of a recipient. */
export type Standing =
  | { readonly standing: "shares" }
  | {
      readonly standing: "refused";
      readonly outcome: "dismissed" | "declined";
      readonly reasons: readonly Message[];
    }
  | { readonly standing: "set"; readonly amount: bigint; readonly reasons: readonly Message[] };

/** The standing of every recipient. A scheme of named recipients demands nothing. */
export function standingsOf(
  { recipients, decisions = [] }: ArithmeticRoundDocument,
  demands: Demands | undefined,
): ReadonlyMap<string, Standing> {
  const decided = new Map(decisions.map((one) => [one.recipient, one]));
  return new Map(
    recipients.map((recipient): [string, Standing] => {
      const { id } = recipient;
      const judged = demands && recipientVerdict(demands, recipient);
      const refused = judged?.verdict === "candidate" ? undefined : judged;
      const decision = decided.get(id);
      if (decision === undefined || refused?.verdict === "dismissed") {
        if (refused === undefined) return [id, { standing: "shares" }];
        return [id, { standing: "refused", outcome: refused.verdict, reasons: refused.reasons }];
      }
      const { amount, reason } = decision;
      if (amount === undefined) {
        const reasons = [message("decided-withheld", { reason })];
        return [id, { standing: "refused", outcome: "declined", reasons }];
      }
      const reasons = [message("decided-amount", { amount, reason }), ...(refused?.reasons ?? [])];
      return [id, { standing: "set", amount: BigInt(amount), reasons }];
    }),
  );
}

/** The recipients of one standing, by id. */
function idsWith(standings: ReadonlyMap<string, Standing>, standing: Standing["standing"]): string[] {
  return sortedBy(
    [...standings].filter(([, one]) => one.standing === standing).map(([id]) => id),
    (id) => id,
  );
}

/** Kroner that officers decided in the scheme's year. */
function decidedSum(standings: ReadonlyMap<string, Standing>): bigint {
  let sum = 0n;
  for (const one of standings.values()) if (one.standing === "set") sum += one.amount;
  return sum;
}

/** What is left of a year's frame when the decided amounts are taken; undefined where it has no ceiling. */
export function frameToShare(
  round: ArithmeticRoundDocument,
  year: number,
  standings: ReadonlyMap<string, Standing>,
): bigint | undefined {
  const frame = frameOf(round, year);
  return frame === undefined || year !== round.scheme.year ? frame : frame - decidedSum(standings);
}

/**
 * K7: a decision on one who is dismissed, one on more than the recipient can get, and decisions that come to more than the
 * frame, in that order and each by id.
 *
 * @param mostOf the most that a recipient can get in the scheme's year; undefined where only the frame limits it
 */
export function decisionContradictions(
  round: ArithmeticRoundDocument,
  standings: ReadonlyMap<string, Standing>,
  mostOf: (id: string) => bigint | undefined,
): Contradiction[] {
  const grants = sortedBy(round.decisions ?? [], ({ recipient }) => recipient).flatMap(
    ({ recipient, amount }) => (amount === undefined ? [] : [{ recipient, amount }]),
  );
  const single = grants.flatMap(({ recipient, amount }): Contradiction[] => {
    const repairs = [message("change-recipient-decision", { recipient })];
    if (standings.get(recipient)?.standing !== "set") {
      return [{ conflicts: [message("decided-for-dismissed", { recipient })], repairs }];
    }
    const most = mostOf(recipient);
    if (most === undefined || BigInt(amount) <= most) return [];
    const figures = { recipient, amount, eligible: toKroner(most) };
    return [{ conflicts: [message("decided-above-entitled", figures)], repairs }];
  });
  const frame = frameOf(round, round.scheme.year) ?? 0n;
  const decided = decidedSum(standings);
  // Where commitments alone are above the cap, that is what is said.
  if (frame < 0n || decided <= frame) return single;
  const missing = toKroner(decided - frame);
  const figures = { decided: toKroner(decided), frame: toKroner(frame), missing };
  const changes = idsWith(standings, "set").map((recipient) =>
    message("change-recipient-decision", { recipient }),
  );
  return [
    ...single,
    {
      conflicts: [message("decided-above-frame", figures)],
      repairs: [raised(round, round.scheme.year, missing), ...changes],
    },
  ];
}

/** The award of a recipient that R1, R2 or an officer refuses. */
export function refusedAward(id: string, standing: Standing | undefined): MadeAward {
  if (standing?.standing !== "refused") {
    throw new Error(`The recipient ${id} is not refused; look at its standing first.`);
  }
  const { outcome, reasons } = standing;
  return { id, outcome, amounts: new Map(), arithmetic: [], reasons };
}

/** The step that says what an officer decided. */
export function decidedStep(year: number, amount: bigint): ArithmeticStep {
  return { step: "decided", year, amount: toKroner(amount) };
}

/** What a row of the proof says of decisions: nothing where there is no decided amount. */
export function decidedInRow(standings: ReadonlyMap<string, Standing>): { readonly decided?: number } {
  return idsWith(standings, "set").length === 0 ? {} : { decided: toKroner(decidedSum(standings)) };
}
