import { toKroner } from "../../src/kroner.ts";
import { compareIds } from "../../src/order.ts";
import { sealed } from "../../src/proposal/content.ts";
import type { Proposal, SolvedProposal } from "../../src/proposal/schema.ts";
import { type Round, roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { EventsDocument } from "../../src/second-step/events-schema.ts";
import type { SecondStepReasons } from "../../src/second-step/reasons.ts";
import type { ChangedGrant, SecondStep, SecondStepDone } from "../../src/second-step/schema.ts";
import { word } from "../../src/texts/word.ts";
import { explainConflict } from "../../solver/conflict.ts";
import { NothingFoundError } from "../../solver/nothing-found.ts";
import { makerOf, type Making } from "../../solver/propose.ts";
import type { Solving } from "../solving.ts";
import { leastCut } from "./cut.ts";
import { type Decided, grantsOf } from "./decided.ts";
import { decidedRound, decisionsFor, type Extent } from "./decided-round.ts";
import { reserveList } from "./reserve-list.ts";
import { sharedOut } from "./share-out.ts";
import { type Situation, situationOf } from "./situation.ts";

/** What is asked. */
export interface SecondStepRequest {
  /** What is decided, before anything happened. */
  readonly decided: Decided;
  /** That `readEvents` found to fit. */
  readonly events: EventsDocument;
  readonly reasons: SecondStepReasons;
  readonly making: Making;
  /** Makes the proposal of a round, found, proven and checked as every other. */
  readonly make: (document: RoundDocument) => Promise<Proposal>;
}

/** Who gets how much after the second step, and what is proven of it. */
interface Result {
  /** Kroner by candidate. */
  readonly grants: readonly number[];
  readonly proven: boolean;
  readonly settled: boolean;
}

/**
 * The second step of a decided round (docs/second-step.md): what is decided is kept, and the rest is shared out by R12; or
 * where there is too little money for what is kept, as little as possible is cut. With the reserve list, and the decisions
 * that make it the best proposal of the round.
 *
 * @throws NothingFoundError where the time ran out before there was anything to show
 */
export async function secondStepOf(request: SecondStepRequest, solving: Solving): Promise<SecondStep> {
  const { decided: before, events, making } = request;
  const situation = situationOf(before, events);
  const { standing, kept, freed } = situation;
  const maker = makerOf(making);
  const { setAside, steps } = before.upon;
  const isUpon = setAside.length + steps.length > 0;
  const common = {
    events: [...situation.events],
    freed,
    cap: { before: before.cap, after: situation.document.scheme.cap },
    ...(isUpon && { upon: { setAside: [...setAside], steps: [...steps] } }),
  };
  const left = standing.capLeft - standing.unused;
  const step = left < 0n ? "cut" : events.free === "stay" ? "stay" : "share-out";
  const answer = await resultOf(step, situation, solving);
  if (answer === undefined) {
    const { conflicts, repairs } = explainConflict(
      contradicting(situation, step === "cut", request.reasons),
      solving.isOver,
    );
    const worded = (messages: typeof conflicts) => messages.map((one) => word(one, making.language));
    const why = { conflicts: worded(conflicts), repairs: worded(repairs) };
    return sealed({ step: "infeasible", ...common, ...why } as const, maker);
  }
  const { grants } = answer;
  const decided = await decisionsOf(request, situation, answer, step);
  const fields = {
    ...common,
    status: answer.proven ? ("proven" as const) : ("not-proven" as const),
    preference: answer.settled ? ("settled" as const) : ("unsettled" as const),
    setAside: toKroner(standing.unused),
    ...listsOf(situation, grants),
    reserve: reserveList(situation, grants, making.language),
    released: [...situation.released],
    ...decided,
  };
  if (step !== "cut") return sealed({ step, ...fields, free: toKroner(left) }, maker);
  const cuts = kept.map((amount, index) => amount - grants[index]).filter((amount) => amount > 0);
  const amount = toKroner(cuts.reduce((sum, one) => sum + BigInt(one), 0n));
  const taken = { missing: toKroner(-left), cut: { amount, projects: cuts.length } };
  return sealed({ step: "cut", ...fields, ...taken } as const, maker);
}

/** Undefined where the rules cannot all hold (R14). */
async function resultOf(
  step: SecondStepDone["step"],
  situation: Situation,
  solving: Solving,
): Promise<Result | undefined> {
  switch (step) {
    case "cut":
      return cut(situation, solving);
    case "stay":
      return { grants: situation.kept, proven: true, settled: true };
    case "share-out":
      return shareOut(situation, solving);
  }
}

async function shareOut(situation: Situation, solving: Solving): Promise<Result | undefined> {
  const answer = await sharedOut(situation, solving);
  switch (answer.kind) {
    case "infeasible":
      return undefined;
    case "nothing-found":
      throw nothingFound();
    case "allocated": {
      const { grants, proven, preference } = answer;
      return { grants, proven, settled: preference.settled };
    }
  }
}

async function cut(situation: Situation, solving: Solving): Promise<Result | undefined> {
  const answer = await leastCut(situation, solving);
  switch (answer.kind) {
    case "infeasible":
      return undefined;
    case "nothing-found":
      throw nothingFound();
    case "cut":
      return answer;
  }
}

function nothingFound(): Error {
  return new NothingFoundError(
    "Nothing that keeps what is decided was found within the time limit; give it more time.",
  );
}

/**
 * The round whose rules contradict each other: with all that is kept decided; or, where no cut is deep enough, without
 * any decision to grant.
 */
function contradicting(situation: Situation, isCut: boolean, reasons: SecondStepReasons): Round {
  const { document, kept } = situation;
  const decisions = decisionsFor(situation, kept, "kept", reasons);
  const declined = decisions.filter(({ decision }) => decision === "decline");
  return roundOf({ ...document, decisions: isCut ? declined : decisions });
}

/** The decisions that make the grants the best proposal: as few as are enough. */
async function decisionsOf(
  { decided: before, reasons, make }: SecondStepRequest,
  situation: Situation,
  { grants, proven, settled }: Result,
  step: SecondStepDone["step"],
): Promise<Pick<SecondStepDone, "decisions" | "after">> {
  // Nobody may come in where others are cut or nothing is shared out, and what is not proven may be bettered: then
  // everything must be decided.
  const isWhole = step !== "share-out" || !proven || !settled;
  const extents: readonly Extent[] = isWhole ? ["everything"] : ["kept", "everything"];
  for (const extent of extents) {
    const decisions = decisionsFor(situation, grants, extent, reasons);
    const cap = { before: before.cap, after: situation.document.scheme.cap };
    const { released } = situation;
    const after = await make(decidedRound(before.document, { cap, released: [...released], decisions }));
    // What is left when grants fall away may break a rule about all of them (R9, R16): that is told, and it stands.
    if (after.status === "infeasible" ? step === "stay" : isOf(situation, after, grants)) {
      return { decisions, after };
    }
  }
  throw new Error(
    "The decisions of the second step do not give what it found, so nothing is shown; report this round.",
  );
}

function isOf(
  { document, candidates }: Situation,
  after: SolvedProposal,
  grants: readonly number[],
): boolean {
  const given = grantsOf(document, after);
  const wanted = candidates.filter((_, index) => grants[index] > 0);
  return (
    given.size === wanted.length &&
    candidates.every(({ application }, index) => (given.get(application.id) ?? 0) === grants[index])
  );
}

/** Every grant of the decided proposal, kept or changed, and every new one. Each list by id. */
function listsOf(
  { candidates, kept, decided, lapsed, returned }: Situation,
  grants: readonly number[],
): Pick<SecondStepDone, "kept" | "changed" | "new"> {
  const fellAway = [...lapsed].flatMap(([application, why]): ChangedGrant[] => {
    const before = decided.get(application) ?? 0;
    return before === 0 ? [] : [{ application, before, after: 0, why }];
  });
  const changed = candidates.flatMap(({ application: { id } }, index): ChangedGrant[] => {
    const before = decided.get(id) ?? 0;
    const after = grants[index];
    if (before === 0 || after === before) return [];
    const why = after > before ? "more" : returned.has(id) && after === kept[index] ? "returned" : "cut";
    return [{ application: id, before, after, why }];
  });
  return {
    kept: candidates.flatMap(({ application: { id } }, index) =>
      decided.get(id) === grants[index] ? [{ application: id, amount: grants[index] }] : [],
    ),
    changed: [...fellAway, ...changed].sort((a, b) => compareIds(a.application, b.application)),
    new: candidates.flatMap(({ application: { id }, score }, index) =>
      grants[index] > 0 && !decided.has(id)
        ? [{ application: id, score: score.toFixed(), amount: grants[index] }]
        : [],
    ),
  };
}
