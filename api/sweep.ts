import type { Range, Sweep } from "../src/sweep/schema.ts";
import { roundHash } from "../src/round/hash.ts";
import { roundOf } from "../src/round/round.ts";
import type { RoundDocument } from "../src/round/schema.ts";
import type { Language } from "../src/texts/language.ts";
import { fill } from "../src/texts/fill.ts";
import { sweepTextsIn } from "../src/texts/sweep/in-language.ts";
import { figureName, figureText } from "../src/texts/sweep/figure-name.ts";
import { candidatesOf, makerOf } from "../solver/propose.ts";
import { assess, type Candidate } from "../src/eligibility.ts";
import { answerSegment, answerSegmentsHere, type SegmentAnswer } from "../scenarios/sweep/segment.ts";
import {
  segmentsOfRequest,
  type SweepProgress,
  sweepOf,
  valuesOf,
} from "../scenarios/sweep/sweep-document.ts";
import type { InParts } from "./answers/reading.ts";
import { packed, unpacked } from "./jobs/packed.ts";
import { answerSegmentsIn } from "./jobs/segments.ts";
import { createThreads, threadsOfMachine } from "./jobs/threads.ts";
import type { SolveOptions } from "./options.ts";
import { solvingIn, timeOf } from "./questions.ts";
import { defaultSweepTimeLimitSeconds, shareOfQuestion } from "./time-limit.ts";

export { sweepSchema } from "../src/sweep/schema.ts";
export type { Range, Sweep, SweepProgress };

/** How `sweep` is asked. */
export interface SweepOptions extends Pick<
  SolveOptions,
  "language" | "signal" | "shouldStop" | "timeLimitSeconds"
> {
  readonly range: Range;
  /** A second figure: then every pair of values is answered, and no change points are looked for. */
  readonly and?: Range | undefined;
  /**
   * How many threads answer; 0 for the one that asks. Default: one for each processor, and none for few values. The answer
   * does not depend on it.
   */
  readonly threads?: number | undefined;
  /** Called when some more values are answered, with what they and the change points between them are. */
  readonly onAnswered?: ((progress: SweepProgress) => void) | undefined;
}

/** More than a person looks at, and few enough to keep. */
const mostPoints = 10_000;

/**
 * The best proposal (R12) at every value of a figure, or of every pair of values of two, and with one figure the exact
 * values at which somebody comes in or falls out (docs/sweep.md). `timeLimitSeconds` is for all of it, 60 by default; what
 * was not finished is said to be open.
 *
 * @throws RangeError where `sweepFault` says why
 */
export async function sweep(document: RoundDocument, options: SweepOptions): Promise<Sweep> {
  const { range, and, language = "nb", timeLimitSeconds = defaultSweepTimeLimitSeconds } = options;
  const fault = sweepFault(document, { range, and }, language);
  if (fault !== undefined) throw new RangeError(fault);
  const maker = makerOf({ language, hash: roundHash(document) });
  const time = timeOf(timeLimitSeconds, options);
  const tell = options.onAnswered ?? (() => undefined);
  const request = { range, and };
  const round = roundOf(document);
  const count = threadsFor(
    options.threads,
    valuesOf(range).length * (and === undefined ? 1 : valuesOf(and).length),
  );
  const solving = solvingIn(time, shareOfQuestion);
  const explaining = { ...solving, language };
  if (count === 0) {
    const here = (candidates: readonly Candidate[]) =>
      answerSegmentsHere(round, candidates, request, solving);
    return sweepOf(round, request, maker, explaining, here, tell);
  }
  const threads = createThreads(count);
  try {
    const elsewhere = () => answerSegmentsIn(threads, document, request, { ...options, left: time.left });
    return await sweepOf(round, request, maker, explaining, elsewhere, tell);
  } finally {
    await threads.close();
  }
}

/**
 * A sweep in parts, which are its segments: `sweep` of all of them put together. The time limit is for the part that is
 * worked out, or for what is left to do when they are put together.
 */
export function sweepInParts(document: RoundDocument, options: Omit<SweepOptions, "threads">): InParts {
  const { range, and, language = "nb", timeLimitSeconds = defaultSweepTimeLimitSeconds } = options;
  const request = { range, and };
  return {
    begin() {
      const { conflicts } = assess(roundOf(document));
      return Promise.resolve({
        opening: "",
        parts: conflicts.length > 0 ? 0 : segmentsOfRequest(request).length,
      });
    },
    async part(place) {
      const round = roundOf(document);
      const solving = solvingIn(timeOf(timeLimitSeconds, options), shareOfQuestion);
      const candidates = candidatesOf(assess(round));
      const segment = segmentsOfRequest(request)[place];
      return packed(await answerSegment(round, candidates, request, segment, solving));
    },
    gather(_, parts) {
      const explaining = {
        ...solvingIn(timeOf(timeLimitSeconds, options), shareOfQuestion),
        language,
      };
      const maker = makerOf({ language, hash: roundHash(document) });
      const told = options.onAnswered ?? (() => undefined);
      return sweepOf(
        roundOf(document),
        request,
        maker,
        explaining,
        () => (_segments, onAnswer) => {
          for (const [place, part] of parts.entries()) onAnswer(unpacked<SegmentAnswer>(part), place);
          return Promise.resolve();
        },
        told,
      );
    },
  };
}

/** So few values are answered before a thread has started. */
const valuesWithoutThreads = 12;

/** How many other threads answer; 0 where this one does. */
function threadsFor(asked: number | undefined, values: number): number {
  if (asked === undefined) return values <= valuesWithoutThreads ? 0 : threadsOfMachine;
  if (Number.isSafeInteger(asked) && asked >= 0) return asked;
  throw new RangeError(`threads cannot be ${asked}; give a whole number from 0.`);
}

/** What keeps a sweep from being asked of a round, as sentences; undefined where nothing does. */
export function sweepFault(
  { scheme }: RoundDocument,
  { range, and }: Pick<SweepOptions, "range" | "and">,
  language: Language,
): string | undefined {
  const texts = sweepTextsIn(language);
  const faults: string[] = [];
  for (const { figure, from, to, by } of and === undefined ? [range] : [range, and]) {
    const name = figureName(figure, language);
    const areas = scheme.areas.map(({ id }) => id);
    if ("area" in figure && !areas.includes(figure.area)) {
      faults.push(fill(texts.noSuchArea, { area: figure.area, areas: areas.sort().join(", ") }));
    }
    if (figure.kind === "ceiling" && !(figure.year > scheme.year && figure.year <= 9999)) {
      faults.push(fill(texts.noLaterYear, { year: String(figure.year), from: String(scheme.year + 1) }));
    }
    const whole = [from, to, by].every((one) => Number.isSafeInteger(one)) && from >= 0 && by >= 1;
    const figures = { figure: name, from: String(from), to: String(to), by: String(by) };
    if (!whole || from > to) faults.push(fill(texts.noRange, figures));
  }
  if (faults.length > 0) return faults.join(" ");
  if (and !== undefined && figureText(and.figure) === figureText(range.figure)) {
    return fill(texts.sameFigure, { figure: figureName(range.figure, language) });
  }
  const steps = (one: Range) => Math.ceil((one.to - one.from) / one.by) + 1;
  const points = steps(range) * (and === undefined ? 1 : steps(and));
  if (points <= mostPoints) return undefined;
  return fill(texts.tooMany, { points: String(points), most: String(mostPoints) });
}
