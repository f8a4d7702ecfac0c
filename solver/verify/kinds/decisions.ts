import { type Demands, recipientVerdict } from "../../../src/kinds/eligibility.ts";
import type { ArithmeticStep } from "../../../src/kinds/proposal-schema.ts";
import type { ArithmeticRoundDocument, RecipientDecision } from "../../../src/kinds/schema.ts";
import { type Message, message } from "../../../src/reasons/codes.ts";
import { type Finding, finding } from "../../../src/texts/findings/kinds.ts";
import { shown } from "../facts.ts";
import type { ExpectedAward, Stated } from "./expected.ts";
import { frameIn } from "./frames.ts";

type Recipient = ArithmeticRoundDocument["recipients"][number];

/** What an officer decided about a recipient; undefined where nobody did. */
function decisionAbout(
  { decisions }: ArithmeticRoundDocument,
  { id }: Recipient,
): RecipientDecision | undefined {
  return decisions?.find(({ recipient }) => recipient === id);
}

/** Kroner that an officer decided for a recipient in the scheme's year, unless R1 dismisses it; undefined where none. */
export function decidedFor(
  round: ArithmeticRoundDocument,
  demands: Demands,
  recipient: Recipient,
): bigint | undefined {
  const amount = decisionAbout(round, recipient)?.amount;
  if (amount === undefined || recipientVerdict(demands, recipient).verdict === "dismissed") return undefined;
  return BigInt(amount);
}

/** Whether the arithmetic alone says what a recipient gets. */
export function isFree(round: ArithmeticRoundDocument, demands: Demands, recipient: Recipient): boolean {
  const candidate = recipientVerdict(demands, recipient).verdict === "candidate";
  return candidate && decisionAbout(round, recipient) === undefined;
}

/** All decided kroner of the scheme's year. */
export function decidedIn(round: ArithmeticRoundDocument, demands: Demands): bigint {
  let sum = 0n;
  for (const one of round.recipients) sum += decidedFor(round, demands, one) ?? 0n;
  return sum;
}

/** A year's frame without what was decided, which is all in the scheme's year. */
export function frameLeft(
  round: ArithmeticRoundDocument,
  demands: Demands,
  year: number,
): bigint | undefined {
  const frame = frameIn(round, year);
  return frame === undefined || year !== round.scheme.year ? frame : frame - decidedIn(round, demands);
}

/** What the year's row says of decisions: nothing where no amount was decided. */
export function decidedRow(round: ArithmeticRoundDocument, demands: Demands): { readonly decided?: number } {
  const some = round.recipients.some((one) => decidedFor(round, demands, one) !== undefined);
  return some ? { decided: shown(decidedIn(round, demands)) } : {};
}

/** The award of one whom R1, R2 or an officer refuses; undefined for the others. */
export function refusalOf(
  round: ArithmeticRoundDocument,
  demands: Demands,
  recipient: Recipient,
): ExpectedAward | undefined {
  const verdict = recipientVerdict(demands, recipient);
  const decision = decisionAbout(round, recipient);
  const nothing = { years: [], arithmetic: [] };
  if (verdict.verdict === "dismissed") return { ...nothing, outcome: "dismissed", reasons: verdict.reasons };
  if (decision?.decision === "decline") {
    const { reason } = decision;
    return { ...nothing, outcome: "declined", reasons: [message("decided-withheld", { reason })] };
  }
  if (decision !== undefined || verdict.verdict === "candidate") return undefined;
  return { ...nothing, outcome: "declined", reasons: verdict.reasons };
}

/** The reasons of a decided amount: the officer's, and what R2 would have said. */
export function decidedReasons(
  round: ArithmeticRoundDocument,
  demands: Demands,
  recipient: Recipient,
): Message[] {
  const { amount = 0, reason = "" } = decisionAbout(round, recipient) ?? {};
  const verdict = recipientVerdict(demands, recipient);
  const unmet = verdict.verdict === "candidate" ? [] : verdict.reasons;
  return [message("decided-amount", { amount, reason }), ...unmet];
}

export function decidedStep(year: number, amount: bigint): ArithmeticStep {
  return { step: "decided", year, amount: shown(amount) };
}

/** A decided amount is the grant, to the krone. */
export function decidedFindings(
  round: ArithmeticRoundDocument,
  demands: Demands,
  { amountOf, placeOf }: Stated,
): Finding[] {
  const { year } = round.scheme;
  return round.recipients.flatMap((recipient) => {
    const decided = decidedFor(round, demands, recipient);
    const amount = amountOf(recipient.id, year);
    if (decided === undefined || amount === decided) return [];
    const figures = { stated: shown(amount), expected: shown(decided) };
    return [finding(placeOf(recipient.id, year), "K7", "kroner-differ", figures)];
  });
}
