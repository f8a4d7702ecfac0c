import { z } from "zod";
import { kindIn } from "../kinds/kind.ts";
import { type AnyReading, readRoundOfAnyKind } from "../kinds/read.ts";
import type { AnyRoundDocument } from "../kinds/schema.ts";
import { faultAt, type Fault, pathOf, type Place, shown } from "../round/fault.ts";
import { readFormOf } from "../round/form-faults.ts";
import { childOf, inDocumentOrder } from "../round/order-faults.ts";
import { idsOf, known, type PlacedId, referenceFault, repeated, repeatedIds } from "../round/references.ts";
import { identifier, year } from "../round/schema.ts";
import { listOf, maybe } from "../round/seen.ts";
import { type PortfolioDocument, portfolioFormSchema } from "./schema.ts";

export type PortfolioReading =
  | { readonly ok: true; readonly document: PortfolioDocument }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a parsed document as a portfolio: every fault at once, those of its rounds with their places in the portfolio. */
export function readPortfolio(value: unknown): PortfolioReading {
  const form = readFormOf(portfolioFormSchema, value);
  const rounds = roundsIn(value).map((round, index) => ({
    place: ["schemes", index, "round"],
    reading: isObject(round) ? readRoundOfAnyKind(round) : undefined,
    round,
  }));
  const faults = withoutRepeats([
    ...(form.ok ? [] : form.faults),
    ...rounds.flatMap(({ place, reading }) => faultsAt(place, reading)),
    ...crossFaults(
      seenIn(value),
      rounds.map(({ round }) => round),
    ),
  ]);
  const documents = rounds.flatMap(({ reading }): AnyRoundDocument[] =>
    reading?.ok === true ? [reading.document] : [],
  );
  if (!form.ok || faults.length > 0) return { ok: false, faults: inDocumentOrder(faults, value) };
  const schemes = form.document.schemes.map((scheme, index) => ({ ...scheme, round: documents[index] }));
  return { ok: true, document: { ...form.document, schemes } };
}

function roundsIn(value: unknown): readonly unknown[] {
  const schemes = childOf(value, "schemes");
  return Array.isArray(schemes) ? schemes.map((scheme: unknown) => childOf(scheme, "round")) : [];
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function faultsAt(place: Place, reading: AnyReading | undefined): Fault[] {
  if (reading === undefined || reading.ok) return [];
  return reading.faults.map((fault) => {
    const whole = [...place, ...fault.place];
    return { ...fault, place: whole, path: pathOf(whole) };
  });
}

/** A name that may stand nowhere is found both in the portfolio and in its round. */
function withoutRepeats(faults: readonly Fault[]): Fault[] {
  return [
    ...new Map(
      faults.map((fault) => [JSON.stringify([fault.path, fault.code, fault.figures]), fault]),
    ).values(),
  ];
}

const portfolioSeen = z.object({
  year: maybe(year),
  transfers: listOf(z.object({ id: maybe(identifier), from: maybe(identifier), to: maybe(identifier) })),
  policy: maybe(z.enum(["in-order", "proportional"])),
  order: listOf(identifier),
});

type PortfolioSeen = z.infer<typeof portfolioSeen>;

function seenIn(value: unknown): Partial<PortfolioSeen> {
  const result = portfolioSeen.safeParse(value);
  return result.success ? result.data : {};
}

function crossFaults(
  { year: portfolioYear, transfers = [], policy = "in-order", order }: Partial<PortfolioSeen>,
  rounds: readonly unknown[],
): Fault[] {
  const ids = rounds.map((round, index): PlacedId => {
    const id = childOf(childOf(round, "scheme"), "id");
    const place = ["schemes", index, "round", "scheme", "id"];
    return { id: identifier.safeParse(id).success ? String(id) : undefined, place };
  });
  const there = known(ids, rounds.length > 0);
  const rules = transfers.map((rule, index) => ({ rule: rule ?? {}, place: ["transfers", index] }));
  const inOrder = (order ?? []).map((id, index): PlacedId => ({ id, place: ["order", index] }));
  const references = [
    ...rules.flatMap(({ rule, place }): PlacedId[] => [
      { id: rule.from, place: [...place, "from"] },
      { id: rule.to, place: [...place, "to"] },
    ]),
    ...inOrder,
  ];
  return [
    ...repeatedIds(ids),
    ...yearFaults(rounds, portfolioYear),
    ...repeatedIds(idsOf(transfers, ["transfers"])),
    ...references.flatMap((reference) =>
      referenceFault(reference, there, (place, id, list) =>
        faultAt(place, "unknown-scheme", { id: shown(id), known: list }),
      ),
    ),
    ...pairFaults(rules),
    ...repeated(inOrder, (place, id, first) => faultAt(place, "scheme-repeated", { id: shown(id), first })),
    ...(policy === "in-order" ? orderFaults(rules, inOrder) : []),
  ];
}

/** A round whose kind is none has a fault of its own, and its year waits for that. */
function yearFaults(rounds: readonly unknown[], portfolioYear: number | undefined): Fault[] {
  return rounds.flatMap((round, index) => {
    const own = childOf(childOf(round, "scheme"), "year");
    if (portfolioYear === undefined || kindIn(round) === undefined || !year.safeParse(own).success) return [];
    if (own === portfolioYear) return [];
    const figures = { year: Number(own), portfolioYear };
    return [faultAt(["schemes", index, "round", "scheme", "year"], "portfolio-other-year", figures)];
  });
}

interface PlacedRule {
  readonly rule: { readonly from?: string | undefined; readonly to?: string | undefined };
  readonly place: Place;
}

function pairFaults(rules: readonly PlacedRule[]): Fault[] {
  const first = new Map<string, Place>();
  return rules.flatMap(({ rule: { from, to }, place }) => {
    if (from === undefined || to === undefined) return [];
    if (from === to) return [faultAt([...place, "to"], "transfer-to-itself", { id: shown(to) })];
    const pair = JSON.stringify([from, to]);
    const before = first.get(pair);
    if (before === undefined) {
      first.set(pair, place);
      return [];
    }
    return [faultAt(place, "transfer-repeated", { from: shown(from), to: shown(to), first: pathOf(before) })];
  });
}

/** Where several may receive, the order must name each of them. */
function orderFaults(rules: readonly PlacedRule[], inOrder: readonly PlacedId[]): Fault[] {
  const receivers = [...new Set(rules.flatMap(({ rule }) => (rule.to === undefined ? [] : [rule.to])))];
  if (receivers.length < 2) return [];
  const named = new Set(inOrder.map(({ id }) => id));
  return receivers
    .filter((id) => !named.has(id))
    .map((id) => faultAt(["order"], "order-lacks-scheme", { id: shown(id) }));
}
