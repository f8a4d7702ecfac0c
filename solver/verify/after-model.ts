import type { Candidate } from "../../src/eligibility.ts";
import type { Round } from "../../src/round/round.ts";
import { type Facts, grantedIn, grantOf } from "./facts.ts";
import { plainModelOf } from "./model.ts";
import { normalForm } from "./normal-form.ts";
import { type Receiver, receiversOf, totalOf } from "./receivers.ts";
import type { Column, Model, Part, Row } from "./shape.ts";

/** A reprioritisation (R13): what there was, what there is after, and what may move between them. */
export interface Move {
  /** With the policy that was asked for. */
  readonly round: Round;
  readonly earlier: Facts;
  readonly later: Facts;
  /** Kroner by area that released any. */
  readonly released: ReadonlyMap<string, number>;
  /** All that was released, kroner. */
  readonly total: bigint;
  /** In the order in which they are served. */
  readonly receivers: readonly Receiver[];
}

export function moveOf(earlier: Facts, later: Facts, released: ReadonlyMap<string, number>): Move {
  const { round } = later;
  const receivers = receiversOf(round, released);
  return { round, earlier, later, released, total: totalOf(released), receivers };
}

/** The model of the value of `after` (docs/proof.md, "After reprioritisation"). */
export function afterModelOf(move: Move): Model {
  const { policy } = move.round.scheme.reprioritisation;
  return normalForm(plainAfter(move, policy === "in-order" ? move.receivers.length : 0));
}

/** The model of the stage in which receiver number `turn`, counted from 0, is served (`in-order`). */
export function servedModelOf(move: Move, turn: number): Model {
  const area = move.receivers.at(turn)?.area;
  const objective = amountParts(move, (candidate) => candidate.application.area === area);
  return normalForm({ ...plainAfter(move, turn), objective });
}

/** What the round asks, no grant smaller, what may be received, and what the first `served` receivers get. */
function plainAfter(move: Move, served: number): ReturnType<typeof plainModelOf> {
  const { round, later, earlier, receivers, total } = move;
  // Grants only grow, so that minimums are no worse off, and those of areas that released ask for nothing more.
  const areas = round.scheme.areas.map((area) => ({ ...area, minimum: 0 }));
  const withoutMinimums = { ...round, scheme: { ...round.scheme, areas } };
  const plain = plainModelOf(withoutMinimums, later.candidates, { name: "value", unused: 0n });
  const receiving = new Set(receivers.map(({ area }) => area));
  const mayReceive = ({ application }: Candidate): boolean => receiving.has(application.area);
  const rows: Row[] = [
    {
      name: "received by all",
      parts: amountParts(move, mayReceive),
      sense: "at most",
      limit: receivers.reduce((sum, { area }) => sum + grantedIn(earlier, area), total),
    },
    ...receivers.map(({ area, most }): Row => ({
      name: `received by ${area}`,
      parts: amountParts(move, ({ application }) => application.area === area),
      sense: "at most",
      limit: grantedIn(earlier, area) + most,
    })),
    ...receivers.slice(0, served).map(({ area }): Row => ({
      name: `served ${area}`,
      parts: amountParts(move, ({ application }) => application.area === area),
      sense: "at least",
      limit: grantedIn(later, area),
    })),
  ];
  return {
    ...plain,
    columns: later.candidates.map((candidate, index) => {
      const column = plain.columns.at(index);
      if (column === undefined)
        throw new Error("A candidate has no column; build the model with one for each.");
      return columnAfter(column, candidate, grantOf(earlier, candidate.application.id), {
        step: round.scheme.grant.step,
        mayReceive: mayReceive(candidate),
      });
    }),
    rows: [...plain.rows, ...rows],
  };
}

interface Terms {
  readonly step: number;
  readonly mayReceive: boolean;
}

/** `had`: kroner before. */
function columnAfter(column: Column, candidate: Candidate, had: number, { step, mayReceive }: Terms): Column {
  if (candidate.decided?.amount !== undefined) return column;
  const steps = BigInt(had) / BigInt(step);
  if (had > 0) {
    return { ...column, lowest: steps, highest: mayReceive ? column.highest : steps, mayBeZero: false };
  }
  return mayReceive ? column : { ...column, lowest: 1n, highest: 0n, mayBeZero: true };
}

/** Kroner granted to the candidates that are wanted. */
function amountParts({ later }: Move, wanted: (candidate: Candidate) => boolean): readonly Part[] {
  return later.candidates.flatMap((candidate, column) =>
    wanted(candidate) ? [{ column, atFull: BigInt(candidate.most), whenAny: 0n }] : [],
  );
}
