import type { AnyProposal, KindProposal } from "../kinds/proposal-schema.ts";
import type { AnyRoundDocument, ArithmeticRoundDocument } from "../kinds/schema.ts";
import type { Proposal, ReprioritisationAnswer } from "../proposal/schema.ts";
import type { RoundDocument } from "../round/schema.ts";
import type { SecondStep } from "../second-step/schema.ts";

/** Whose doing something was, and when (ISO 8601). */
export interface Signed {
  readonly by: string;
  readonly at: string;
}

/** What a paper is made of. All of it can be sent to a thread. */
export interface PaperSource {
  /** The round that the proposal is of. */
  readonly round: AnyRoundDocument;
  readonly made: AnyProposal | ReprioritisationAnswer;
  /** Where the round and the proposal are kept, and who proposed; absent of files. */
  readonly kept?: {
    readonly round: string;
    /** The version of the round that the proposal is of. */
    readonly version: number;
    readonly proposal: string;
    readonly created: Signed;
    readonly proposed: Signed;
  };
  /** Absent of a proposal that nobody has decided. */
  readonly decision?: PaperDecision;
}

/** What is decided, as it stands after the second steps there were. */
export interface PaperDecision extends Signed {
  readonly reason: string;
  readonly awards: readonly PaperAward[];
  /** In their order. */
  readonly steps: readonly (Signed & { readonly reason: string; readonly document: SecondStep })[];
}

export type PaperOutcome =
  "granted" | "reduced" | "declined" | "dismissed" | "set-aside" | "withdrawn" | "not-accepted";

/** What an application gets; `proposed` or `awarded` is what it does not get any more. Kroner by year. */
export interface PaperAward {
  readonly application: string;
  readonly outcome: PaperOutcome;
  readonly amounts: Readonly<Record<string, number>>;
  readonly proposed?: Readonly<Record<string, number>> | undefined;
  readonly awarded?: Readonly<Record<string, number>> | undefined;
  /** Why it was set aside or fell away. */
  readonly reason?: string | undefined;
}

/** The proposal that counts: of a reprioritisation the one after it, where there is one. */
export function proposalIn(made: PaperSource["made"]): AnyProposal {
  return "before" in made ? (made.after ?? made.before) : made;
}

/** Whether what is decided is another list than what was proposed. */
export function isChanged({ decision }: Pick<PaperSource, "decision">): boolean {
  if (decision === undefined) return false;
  return decision.steps.length > 0 || decision.awards.some(({ proposed }) => proposed !== undefined);
}

/** A round and the proposal of it, of a kind that they share. */
export type Matched =
  | { readonly kind: "scored"; readonly document: RoundDocument; readonly proposal: Proposal }
  | {
      readonly kind: "arithmetic";
      readonly document: ArithmeticRoundDocument;
      readonly proposal: KindProposal;
    };

/**
 * The round with its proposal.
 *
 * @throws Error where one of them is of another kind than the other
 */
export function matched({ round, made }: Pick<PaperSource, "round" | "made">): Matched {
  const proposal = proposalIn(made);
  if (isArithmetic(round) && "kind" in proposal) return { kind: "arithmetic", document: round, proposal };
  if (!isArithmetic(round) && !("kind" in proposal)) return { kind: "scored", document: round, proposal };
  throw new Error(
    "The proposal is of another kind of scheme than the round; use the round that it was made of.",
  );
}

function isArithmetic(round: AnyRoundDocument): round is ArithmeticRoundDocument {
  return "recipients" in round;
}
