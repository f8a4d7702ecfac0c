import { generatedRound, type RoundKind } from "../../../bench/rounds.ts";
import { reprioritised as reprioritisedOf, solved } from "../../../bench/enumeration/answers.ts";
import { sealed } from "../../../src/proposal/content.ts";
import type { ProofStep } from "../../../src/proposal/schema.ts";
import { message } from "../../../src/reasons/codes.ts";
import type { Policy, RoundDocument } from "../../../src/round/schema.ts";
import { word } from "../../../src/texts/word.ts";
import { asking, tiny } from "../tiny-rounds.ts";
import { servedInOrder, toServeInOrder } from "./in-order.ts";
import { resealed } from "./resealed.ts";
import {
  altered,
  answerToContradiction,
  bestOfRoomForOne,
  bestOfThreeAlike,
  contradiction,
  reprioritised,
  roomForOne,
  threeAlike,
  toReprioritise,
} from "./tiny.ts";

/** A round with its answer, to be altered in every place. */
export interface Alterable {
  readonly name: string;
  readonly round: RoundDocument;
  readonly answer: unknown;
  /** What R13 was asked with; undefined for a proposal. */
  readonly policy: Policy | undefined;
}

const proposal = (name: string, round: RoundDocument, answer: unknown): Alterable => ({
  name,
  round,
  answer: plain(answer),
  policy: undefined,
});

const answerTo = (policy: Policy, name: string, round: RoundDocument, answer: unknown): Alterable => ({
  name,
  round,
  answer: plain(answer),
  policy,
});

/** As it is read from a file. */
function plain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer));
}

/** An area that must give just 8 kroner to projects of 3, 4 and 5: without the second there is one way. */
const eight = tiny({
  scheme: { cap: 20, areas: [{ id: "a", name: "A", minimum: 8, maximum: 8 }] },
  applications: [asking("p1", 3, 2), asking("p2", 4, 3), asking("p3", 5, 1)],
});

const herøy = (municipality: string) => ({
  applicant: { name: "Herøy", kind: "municipality" as const, municipality },
});

/** One grant to each applicant, and one to county 18; p2 and p3 have higher scores than p4. */
const spreadOut = tiny({
  scheme: {
    cap: 20,
    grant: { smallestShare: "0.5" },
    spread: {
      perApplicant: { grantsAtMost: 1, amountAtMost: 9 },
      numbers: [
        { id: "any", atLeast: 2, when: {} },
        { id: "north", atLeast: 1, when: { county: "18" } },
      ],
    },
  },
  applications: [
    asking("p1", 10, 9, herøy("1515")),
    asking("p2", 10, 8, herøy("1515")),
    asking("p3", 12, 7),
    asking("p4", 8, 1, herøy("1818")),
  ],
});

/** Three grants of 5 kroner, from 14. */
const neverThree = tiny({
  scheme: {
    cap: 14,
    spread: { perApplicant: { grantsAtMost: 3 }, numbers: [{ id: "three", atLeast: 3, when: {} }] },
  },
  applications: ["p1", "p2", "p3"].map((id) => asking(id, 5, 1, herøy("1818"))),
});

/** Rows: the cap, the area's minimum and its maximum. */
const sumsAndPairs: readonly ProofStep[] = [
  { split: [1, 0] },
  { sums: [1, 2] },
  { tighten: { scale: 0, objective: 1, rows: [[0, "1"]], pairs: [[1, 2]] } },
];

const opinion = word(message("engine-agrees", { engine: "highs", question: "value" }), "nb");

const madeUp = (kind: RoundKind, seed: number) => generatedRound({ kind, seed, applications: 7, areas: 2 });

export async function alterables(): Promise<readonly Alterable[]> {
  const drawn = [
    ["a made-up round of whole projects", madeUp("whole-minimum-is-maximum", 1)],
    ["a made-up round in strict ranking", madeUp("strict", 7)],
    ["a made-up round in points", madeUp("points", 7)],
  ] as const;
  const released = generatedRound({ kind: "odd-minimums", seed: 35, applications: 5, areas: 2 });
  const ofSums = altered(await solved(eight), "proof.value.steps", sumsAndPairs);
  return [
    proposal("multipliers", roomForOne, bestOfRoomForOne),
    proposal("splits", threeAlike, bestOfThreeAlike),
    proposal("sums and pairs", eight, resealed(ofSums)),
    proposal("nothing feasible", contradiction, answerToContradiction),
    proposal("cut short", roomForOne, resealed(cutShort(bestOfRoomForOne))),
    proposal(
      "second opinions",
      roomForOne,
      sealed({ ...bestOfRoomForOne, secondOpinions: [opinion] }, bestOfRoomForOne.made),
    ),
    proposal("spread", spreadOut, await solved(spreadOut)),
    proposal("a number that the cap has no room for", neverThree, await solved(neverThree)),
    proposal("ties", threeAlike, await solved(threeAlike)),
    answerTo("best-use", "reprioritised", toReprioritise, reprioritised),
    answerTo("in-order", "reprioritised in order", toServeInOrder, servedInOrder),
    answerTo(
      "proportional",
      "a made-up round reprioritised",
      released,
      await reprioritisedOf(released, "proportional"),
    ),
    ...(await Promise.all(drawn.map(async ([name, round]) => proposal(name, round, await solved(round))))),
  ];
}

function cutShort(best: unknown): unknown {
  return altered(altered(best, "status", "feasible"), "totals.bound", "500001.5");
}
