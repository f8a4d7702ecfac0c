import { scaled } from "../../src/decimal.ts";
import type { Candidate } from "../../src/eligibility.ts";
import type { Round } from "../../src/round/round.ts";
import { buildProgram } from "../../solver/build.ts";
import { floorDivision } from "../../solver/exact/fraction.ts";
import type { Column, Program, Row, Term } from "../../solver/program.ts";
import type { KnownCap } from "./known-cap.ts";
import { withCap } from "./limits.ts";

/**
 * "How few kroner under the cap are enough to give a candidate a grant, and be as good as what is known to be possible
 * without?" Each way to be as good is a program of its own; the cap itself is a row in none of them.
 */
export interface CapQuestion {
  /** The candidate's place. */
  readonly index: number;
  /** The best proposal under some cap below `from`; it gives the candidate nothing. */
  readonly known: KnownCap;
  /** Kroner: no cap below this one gives the candidate a grant. */
  readonly from: number;
}

/** A program whose greatest objective is minus the kroner that grants and unused money need; and what comes on top. */
export interface CapGoal {
  readonly program: Program;
  /** Kroner that are spoken for: commitments and decided amounts. */
  readonly spokenFor: bigint;
}

/** The goals of one round. What they have in common is built once. */
export interface CapGoals {
  /** Less unused money than is known to be possible (R12 a), whatever the value; undefined where none is unused. */
  readonly lessUnused: (question: CapQuestion) => CapGoal | undefined;
  /** As little unused money, and a value as great as what is known with the filler's whole room in it (R12 b). */
  readonly asGreat: (question: CapQuestion) => CapGoal;
  /**
   * As little unused money, and a value as great as what is known under the very cap that is needed, up to where the
   * filler is full. A column counts the steps by which the filler has grown there: (needed − used) / step, rounded down.
   * Undefined where there is no filler, or it is full before `from`.
   */
  readonly asGreatWhileFilling: (question: CapQuestion) => CapGoal | undefined;
}

/** @param highest a cap with room for everything, kroner */
export function capGoals(round: Round, candidates: readonly Candidate[], highest: number): CapGoals {
  const lifted = withCap(round, highest);
  const step = BigInt(round.scheme.grant.step);
  const frames = new Map<bigint, Frame>();
  const frameOf = (unused: bigint): Frame => {
    const frame = frames.get(unused) ?? newFrame(lifted, candidates, unused);
    frames.set(unused, frame);
    return frame;
  };
  return {
    lessUnused(question) {
      const { unused } = question.known.worth;
      return unused > 0n ? goalIn(frameOf(unused - 1n), question, []) : undefined;
    },
    asGreat(question) {
      const { known } = question;
      const frame = frameOf(known.worth.unused);
      const { terms, goal, perStep } = valueGoal(round, candidates, frame, known);
      return goalIn(frame, question, [
        valueRow(terms, goal + perStep * BigInt(known.filler === undefined ? 0 : known.filler.room)),
      ]);
    },
    asGreatWhileFilling(question) {
      const { known, from } = question;
      const { filler, used } = known;
      const least = floorDivision(BigInt(from) - used, step);
      if (filler === undefined || least > BigInt(filler.room)) return undefined;
      const frame = frameOf(known.worth.unused);
      const { terms, goal, perStep } = valueGoal(round, candidates, frame, known);
      const column = frame.columns.length;
      const room = BigInt(filler.room);
      const growth: Row = {
        name: "growth of the filler",
        rule: "R6",
        key: "growth",
        terms: [...frame.needed, { column, atFull: -step * room, whenAny: 0n }],
        lower: undefined,
        upper: used - frame.spokenFor + step - 1n,
      };
      const value = valueRow([...terms, { column, atFull: -perStep * room, whenAny: 0n }], goal);
      const grown = growthColumn(filler.room, Number(least), round.scheme.grant.step);
      return goalIn(frame, question, [value, growth], [grown]);
    },
  };
}

/** What the goals with at most so much unused money have in common: the rules of the round without the cap. */
interface Frame {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly rankings: Program["rankings"];
  /** Kroner of grants and unused money. */
  readonly needed: readonly Term[];
  readonly spokenFor: bigint;
  /** R12 (b). */
  readonly value: Program["objective"];
}

function newFrame(lifted: Round, candidates: readonly Candidate[], unused: bigint): Frame {
  const { columns, rows, rankings, objective } = buildProgram(lifted, candidates, { kind: "value", unused });
  const [cap, ...others] = rows;
  // With unused money the cap's row has its amount in the limit; the first question of R12 has it in columns.
  const [whole] = unused > 0n ? buildProgram(lifted, candidates, { kind: "unused" }).rows : [cap];
  const spokenFor = BigInt(lifted.scheme.cap) - (whole.upper ?? 0n);
  return { columns, rows: others, rankings, needed: whole.terms, spokenFor, value: objective };
}

/**
 * A goal needs no fewer kroner than `from`: what needs fewer was possible under a lower cap, and was not chosen there;
 * and what was chosen there still is possible.
 */
function goalIn(
  { columns, rows, rankings, needed, spokenFor }: Frame,
  { index, from }: CapQuestion,
  further: readonly Row[],
  furtherColumns: readonly Column[] = [],
): CapGoal {
  const enough: Row = {
    name: "no less than the caps that are open",
    rule: "R6",
    key: "needed",
    terms: needed,
    lower: BigInt(from) - spokenFor,
    upper: undefined,
  };
  const granted = columns.map((column, place) =>
    place === index ? { ...column, mayBeZero: false } : column,
  );
  return {
    spokenFor,
    program: {
      columns: [...granted, ...furtherColumns],
      rows: [...rows, enough, ...further],
      rankings,
      objective: {
        name: "needed",
        terms: needed.map((term) => ({ ...term, atFull: -term.atFull, whenAny: -term.whenAny })),
        decimals: 0,
      },
    },
  };
}

/** The value's terms, the goal for them, and what a step more for the filler is worth; all times the same factor. */
interface ValueGoal {
  readonly terms: readonly Term[];
  readonly goal: bigint;
  readonly perStep: bigint;
}

/** With `points` a value is a fraction; a goal that is a little too low only makes a question be asked again. */
const finerThanDecimals = 1000n;

function valueGoal(
  { scheme }: Round,
  candidates: readonly Candidate[],
  { value: { decimals, terms } }: Frame,
  { worth, filler }: KnownCap,
): ValueGoal {
  const points = scheme.objective === "points";
  const factor = points ? finerThanDecimals : 1n;
  const unit = 10n ** BigInt(decimals) * factor;
  const step = BigInt(scheme.grant.step);
  const filling = filler && candidates[filler.candidate];
  const grain = filling === undefined ? 0n : scaled(filling.score, decimals) * factor * step;
  return {
    terms: points
      ? terms.map((term) => ({ ...term, atFull: term.atFull * factor, whenAny: term.whenAny * factor }))
      : terms,
    goal: floorDivision(worth.value.numerator * unit, worth.value.denominator),
    perStep: points && filling !== undefined ? floorDivision(grain, BigInt(filling.most)) : grain,
  };
}

function valueRow(terms: readonly Term[], lower: bigint): Row {
  return { name: "value", rule: "R6", key: "value", terms, lower, upper: undefined };
}

function growthColumn(room: number, least: number, step: number): Column {
  return {
    name: "growth of the filler",
    kind: "grant",
    key: "growth",
    step,
    full: room,
    lowest: Math.max(1, least),
    highest: room,
    mayBeZero: least <= 0,
  };
}
