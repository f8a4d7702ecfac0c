import { canonicalText } from "../../src/canonical.ts";
import { assess, type Candidate, withYearsKept } from "../../src/eligibility.ts";
import { sumKroner, toKroner } from "../../src/kroner.ts";
import { compareIds } from "../../src/order.ts";
import { type Round, roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { Event, EventsDocument } from "../../src/second-step/events-schema.ts";
import { candidatesOf } from "../../solver/propose.ts";
import { type Standing, standingOf } from "../../solver/standing.ts";
import type { Decided, Lapse } from "./decided.ts";

/** A decided round after its events, before anything is shared out again or cut. Kroner of the scheme's year. */
export interface Situation {
  /** The round with the cap and the minimums that the events leave; its decisions are those from before. */
  readonly document: RoundDocument;
  readonly round: Round;
  /** In one order, whatever that of the file. */
  readonly events: readonly Event[];
  /** What is decided before the events. */
  readonly before: Decided;
  /** Its grants, by application. */
  readonly decided: ReadonlyMap<string, number>;
  /** Applications whose whole grant fell away, now or earlier: they are out. */
  readonly lapsed: ReadonlyMap<string, Lapse>;
  /** Kroner that came back now, by application that keeps the rest; 0 where a part came back earlier. */
  readonly returned: ReadonlyMap<string, number>;
  /** Kroner of grants that fell away or came back. */
  readonly freed: number;
  /** Areas that set nothing aside any more, by id. */
  readonly released: readonly string[];
  /** Those that may have a grant now: all but the lapsed. By id. */
  readonly candidates: readonly Candidate[];
  /** What is kept of the decided grants, by candidate. */
  readonly kept: readonly number[];
  /** Of what is kept. */
  readonly standing: Standing;
}

/**
 * What the events leave of what is decided.
 *
 * @param events that `readEvents` found to fit
 */
export function situationOf(before: Decided, { events: given }: EventsDocument): Situation {
  const events = [...given].sort((a, b) => compareIds(canonicalText(a), canonicalText(b)));
  const { grants: decided } = before;
  const fallen = events.flatMap((one) =>
    one.event === "withdrawn" || one.event === "not-accepted" || one.event === "set-aside"
      ? [[one.application, one.event] as const]
      : [],
  );
  const lapsed = new Map<string, Lapse>([...before.lapsed, ...fallen]);
  const returned = new Map([
    ...[...before.returned].map((id) => [id, 0] as const),
    ...events.flatMap((one) => (one.event === "returned" ? [[one.application, one.amount] as const] : [])),
  ]);
  const released = [
    ...before.released,
    ...events.flatMap((one) => (one.event === "release" ? [one.area] : [])),
  ].sort(compareIds);
  const by = sumKroner(events.flatMap((one) => (one.event === "cap" ? [one.by] : [])));
  const document = withCap(before.document, toKroner(BigInt(before.cap) + by), new Set(released));
  const round = roundOf(document);
  const assessment = withYearsKept(assess(round), before.years, round.scheme.year);
  const candidates = candidatesOf(assessment).filter(({ application }) => !lapsed.has(application.id));
  const kept = candidates.map(({ application: { id } }) => (decided.get(id) ?? 0) - (returned.get(id) ?? 0));
  const fellAway = fallen.map(([id]) => decided.get(id) ?? 0);
  return {
    document,
    round,
    events,
    before,
    decided,
    lapsed,
    returned,
    freed: toKroner(sumKroner([...fellAway, ...returned.values()])),
    released,
    candidates,
    kept,
    standing: standingOf(round, candidates, kept),
  };
}

/** The round with another cap, in which some areas set nothing aside any more (R8). */
export function withCap(document: RoundDocument, cap: number, released: ReadonlySet<string>): RoundDocument {
  const { scheme } = document;
  const areas = scheme.areas.map((area) => (released.has(area.id) ? { ...area, minimum: 0 } : area));
  return { ...document, scheme: { ...scheme, cap, areas } };
}
