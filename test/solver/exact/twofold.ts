import fc from "fast-check";
import { assess } from "../../../src/eligibility.ts";
import { roundOf } from "../../../src/round/round.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { buildProgram } from "../../../solver/build.ts";
import { guideOf } from "../../../solver/exact/guide.ts";
import type { Model } from "../../../solver/exact/model.ts";
import type { Node } from "../../../solver/exact/node.ts";
import { type Vector, vectorOf } from "../../../solver/exact/vector.ts";
import type { Program } from "../../../solver/program.ts";
import { candidatesOf } from "../../../solver/propose.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { programs } from "./programs.ts";

/** Rounds in which every project gets all that it asks for or nothing, without strict ranking. */
export const wholeRounds: fc.Arbitrary<RoundDocument> = rounds({
  choicesAtMost: 400,
  rankings: ["report"],
}).map(wholeProjects);

/** The round without what lets a grant be less than the whole: R4 then leaves all or nothing. */
export function wholeProjects(document: RoundDocument): RoundDocument {
  const { scheme, applications } = document;
  return {
    ...document,
    scheme: { ...scheme, grant: { step: scheme.grant?.step ?? 1000 } },
    applications: applications.map((one) => ({ ...one, smallestViable: undefined })),
  };
}

/** The program of R12 (b) of a round where no money is to be left unused; undefined where decisions cannot hold. */
export function valueProgram(document: RoundDocument): Program | undefined {
  const round = roundOf(document);
  const assessment = assess(round);
  return assessment.conflicts.length > 0
    ? undefined
    : buildProgram(round, candidatesOf(assessment), { kind: "value", unused: 0n });
}

/** Random programs in which most columns have just one value above 0, now and then a part of the whole. */
export const twofoldPrograms: fc.Arbitrary<Program> = fc
  .tuple(programs({ ranked: false }), fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }))
  .map(([program, chances]) => ({
    ...program,
    columns: program.columns.map((column, index) =>
      column.mayBeZero && column.lowest < column.highest && chances[index] > 0
        ? chances[index] > 3
          ? { ...column, lowest: column.full, highest: column.full }
          : { ...column, lowest: column.highest }
        : column,
    ),
  }));

/** The vector that the relaxation of a node gives, as the search uses it. */
export function relaxedVector(model: Model, node: Node): Vector | undefined {
  const guidance = guideOf(model).relax(node, undefined);
  return guidance.kind === "infeasible" ? undefined : vectorOf(model, guidance.multipliers, 1);
}

/** The round with every area's minimum its maximum too. */
export function withExactAreas(document: RoundDocument): RoundDocument {
  const areas = document.scheme.areas.map((area) =>
    area.minimum === undefined ? area : { ...area, maximum: area.minimum },
  );
  return { ...document, scheme: { ...document.scheme, areas } };
}
