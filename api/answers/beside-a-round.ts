import type { z } from "zod";
import { exact } from "../../src/decimal.ts";
import { type Fault, faultAt, type Place, shown } from "../../src/round/fault.ts";
import { readFormOf } from "../../src/round/form-faults.ts";
import { readRound } from "../../src/round/read.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { alternatives } from "../alternatives.ts";
import { frontier, frontierFault } from "../frontier.ts";
import { prices, unknownApplications } from "../prices.ts";
import { robustness, robustnessInParts, spreadFault } from "../robustness.ts";
import { solve } from "../solve.ts";
import { stressBy } from "../stress.ts";
import { sweep, sweepFault, sweepInParts } from "../sweep.ts";
import type { WrittenFault } from "./question.ts";
import { faultsOf, type Means, type Preparation, readAt } from "./reading.ts";
import { requestForms } from "./request-schemas.ts";
import { asked } from "./whole-documents.ts";

/** More draws than anybody waits for. */
const drawsAtMost = 10_000;

/** More alternatives than anybody reads. */
const alternativesAtMost = 100;

export function pricesPreparation(value: unknown, means: Means): Preparation {
  return besideARound(
    value,
    requestForms.prices,
    () => [],
    (document, { by, applications }) => {
      const faults = unknownApplications(document, applications).map((id) =>
        faultAt(["applications", applications?.indexOf(id) ?? 0], "asked-unknown", { id: shown(id) }),
      );
      if (faults.length > 0) return { ok: false, faults };
      return { ok: true, answer: () => prices(document, { ...asked(means), by, applications }) };
    },
  );
}

export function alternativesPreparation(value: unknown, means: Means): Preparation {
  const check = ({ count, withinLoss }: z.infer<typeof requestForms.alternatives>) => [
    ...(count === undefined ? [] : outside(["count"], count, 1, alternativesAtMost)),
    ...(withinLoss?.kind === "share" ? below(["withinLoss", "share"], withinLoss.share) : []),
    ...(withinLoss?.kind === "points" ? below(["withinLoss", "points"], withinLoss.points) : []),
  ];
  return besideARound(
    value,
    requestForms.alternatives,
    check,
    (document, { count, differing, withinLoss }) => {
      const loss =
        withinLoss?.kind === "share"
          ? { kind: withinLoss.kind, share: exact(withinLoss.share).toFixed() }
          : withinLoss && { kind: withinLoss.kind, points: exact(withinLoss.points).toFixed() };
      return {
        ok: true,
        answer: () => alternatives(document, { ...asked(means), count, differing, withinLoss: loss }),
      };
    },
  );
}

export function stressPreparation(value: unknown, means: Means): Preparation {
  const check = ({ cuts = [] }: z.infer<typeof requestForms.stress>) =>
    cuts.flatMap(({ by, byPercent }, index) => [
      ...((by === undefined) === (byPercent === undefined)
        ? [faultAt(["cuts", index], "asked-one-of", { choices: "by, byPercent" })]
        : []),
      ...(byPercent === undefined ? [] : outside(["cuts", index, "byPercent"], byPercent, 0, 100)),
    ]);
  return besideARound(value, requestForms.stress, check, (document, { cuts }) => {
    const { year: schemeYear } = document.scheme;
    const faults = (cuts ?? []).flatMap(({ year }, index) =>
      year > schemeYear
        ? []
        : [faultAt(["cuts", index, "year"], "asked-not-later", { year, first: schemeYear + 1 })],
    );
    if (faults.length > 0) return { ok: false, faults };
    const written = cuts?.map(({ year, by, byPercent }) => ({
      year,
      by,
      byPercent: byPercent === undefined ? undefined : exact(byPercent).toFixed(),
    }));
    const make = (one: RoundDocument) => solve(one, { ...asked(means), timeLimitSeconds: means.left() / 2 });
    return { ok: true, answer: () => stressBy(document, written, make) };
  });
}

export function sweepPreparation(value: unknown, means: Means): Preparation {
  return besideARound(
    value,
    requestForms.sweep,
    () => [],
    (document, { range, and }) => ({
      ok: true,
      refused: refused("/range", "sweep", sweepFault(document, { range, and }, means.language)),
      answer: () => sweep(document, { ...asked(means), range, and, threads: 0 }),
      inParts: sweepInParts(document, { ...asked(means), range, and }),
    }),
  );
}

export function frontierPreparation(value: unknown, means: Means): Preparation {
  const check = ({ by }: z.infer<typeof requestForms.frontier>) =>
    by === undefined ? [] : [...outside(["by"], by, 0, 1), ...tooLong(["by"], by)];
  return besideARound(value, requestForms.frontier, check, (document, { aim, by }) => ({
    ok: true,
    refused: refused("/aim", "frontier", frontierFault(document, aim, means.language)),
    answer: () =>
      frontier(document, { ...asked(means), aim, by: by === undefined ? undefined : exact(by).toFixed() }),
  }));
}

export function robustnessPreparation(value: unknown, means: Means): Preparation {
  const check = (form: z.infer<typeof requestForms.robustness>) => [
    ...(form.draws === undefined ? [] : outside(["draws"], form.draws, 1, drawsAtMost)),
    ...(form.spread === undefined ? [] : below(["spread"], form.spread)),
    ...(form.scoreStep === undefined ? [] : aboveZero(["scoreStep"], form.scoreStep)),
    ...bubbleFaults(form.bubble),
  ];
  return besideARound(value, requestForms.robustness, check, (document, form) => {
    const { draws, seed, spread, scoreStep, bubble } = form;
    const options = { ...asked(means), draws, seed, spread, scoreStep, bubble, threads: 0 };
    return {
      ok: true,
      refused: refused("/scoreStep", "spread", spreadFault(document, { spread, scoreStep }, means.language)),
      answer: () => robustness(document, options),
      inParts: robustnessInParts(document, options),
    };
  });
}

function bubbleFaults(bubble: z.infer<typeof requestForms.robustness>["bubble"]): Fault[] {
  if (bubble === undefined) return [];
  const { from, to } = bubble;
  const faults = [...outside(["bubble", "from"], from, 0, 1), ...outside(["bubble", "to"], to, 0, 1)];
  if (faults.length > 0 || exact(from).lessThanOrEqualTo(to)) return faults;
  return [faultAt(["bubble"], "asked-reversed", { from: shown(from), to: shown(to) })];
}

/** A round under its name and what is asked of it beside; every fault of both at once. */
function besideARound<Form>(
  value: unknown,
  form: z.ZodType<Form>,
  check: (beside: Form) => readonly Fault[],
  prepare: (document: RoundDocument, beside: Form) => Preparation,
): Preparation {
  const beside = readFormOf(form, value);
  const round = readAt(["round"], value, readRound);
  const faults = [...faultsOf(beside, round), ...(beside.ok ? check(beside.document) : [])];
  if (!beside.ok || !round.ok || faults.length > 0) return { ok: false, faults };
  return prepare(round.document, beside.document);
}

function outside(place: Place, value: number | string, least: number, most: number): Fault[] {
  const number = exact(value);
  if (number.greaterThanOrEqualTo(least) && number.lessThanOrEqualTo(most)) return [];
  return [faultAt(place, "asked-outside", { value: shown(value), least, most })];
}

/** A share of at most nine decimals. */
function tooLong(place: Place, value: number | string): Fault[] {
  if (exact(value).decimalPlaces() <= 9) return [];
  return [faultAt(place, "decimal-too-long", { value: shown(value), most: "0.123456789".length })];
}

function below(place: Place, value: number | string): Fault[] {
  return exact(value).isNegative() ? [faultAt(place, "asked-below", { value: shown(value), least: 0 })] : [];
}

function aboveZero(place: Place, value: number | string): Fault[] {
  return exact(value).greaterThan(0) ? [] : [faultAt(place, "asked-zero", { value: shown(value) })];
}

/** A sentence that speaks of several fields, or of a field and the round. */
function refused(pointer: string, code: string, message: string | undefined): readonly WrittenFault[] {
  return message === undefined ? [] : [{ pointer, code, message }];
}
