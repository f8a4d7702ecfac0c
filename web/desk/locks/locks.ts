import type { Change, ScoredRound } from "../../service/rounds.ts";
import type { Figures } from "../../format/figures.ts";
import type { DeskTexts } from "../texts/texts.ts";
import { changeAt, lockPlace } from "../state/changes.ts";

/** What is decided of an application beforehand. */
export interface Lock {
  readonly application: string;
  readonly to: "grant" | "decline";
  /** Kroner in the year that is shared out. */
  readonly amount?: number;
  readonly reason: string;
  /** Whether the round itself has it. */
  readonly isFromRound: boolean;
}

/** How an application is locked when the changes are made; undefined where it is not. */
export function lockOf(
  application: string,
  changes: readonly Change[],
  { decisions = [] }: ScoredRound,
): Lock | undefined {
  const change = changeAt(changes, lockPlace(application));
  if (change?.change === "decision-removed") return undefined;
  if (change?.change === "decision") {
    const { to, amount, reason = "" } = change;
    return { application, to, ...(amount !== undefined && { amount }), reason, isFromRound: false };
  }
  const kept = decisions.find((one) => one.application === application);
  if (kept === undefined) return undefined;
  const { decision, amount, reason } = kept;
  return {
    application,
    to: decision,
    ...(amount !== undefined && { amount }),
    reason: reason ?? "",
    isFromRound: true,
  };
}

/** How it is locked, in a word or two. */
export function lockWords(
  lock: Lock | undefined,
  { stands, free }: DeskTexts["lock"],
  figures: Figures,
): string {
  if (lock === undefined) return free;
  if (lock.to === "decline") return stands.out;
  return lock.amount === undefined ? stands.in : stands.at(figures.kroner(lock.amount));
}

/** Every lock when the changes are made, by the id of the application. */
export function locksIn(changes: readonly Change[], round: ScoredRound): readonly Lock[] {
  const ids = new Set([
    ...(round.decisions ?? []).map(({ application }) => application),
    ...changes.flatMap((one) => (one.change === "decision" ? [one.application] : [])),
  ]);
  return [...ids].sort().flatMap((id) => lockOf(id, changes, round) ?? []);
}
