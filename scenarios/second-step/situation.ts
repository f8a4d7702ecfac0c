import { canonicalText } from "../../src/canonical.ts";
import { assess, type Candidate, withYearsKept } from "../../src/eligibility.ts";
import { sumKroner, toKroner } from "../../src/kroner.ts";
import { compareIds } from "../../src/order.ts";
import type { SolvedProposal } from "../../src/proposal/schema.ts";
import { type Round, roundOf } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { Event, EventsDocument } from "../../src/second-step/events-schema.ts";
import { yearsOf } from "../granted-years.ts";
import { candidatesOf } from "../../solver/propose.ts";
import { type Standing, standingOf } from "../../solver/standing.ts";

/** A decided round after its events, before anything is shared out again or cut. Kroner of the scheme's year. */
export interface Situation {
  /** The round with the cap and the minimums that the events leave; its decisions are those from before. */
  readonly document: RoundDocument;
  readonly round: Round;
  /** In one order, whatever that of the file. */
  readonly events: readonly Event[];
  /** By application with a grant in the decided proposal. */
  readonly decided: ReadonlyMap<string, number>;
  /** For how many years the decided grants are, by application; empty where the scheme leaves no choice (R17). */
  readonly years: ReadonlyMap<string, number>;
  /** Applications whose whole grant fell away: they are out. */
  readonly lapsed: ReadonlyMap<string, "withdrawn" | "not-accepted">;
  /** Kroner that came back, by application that keeps the rest. */
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
 * What the events leave of a decided proposal.
 *
 * @param events that `readEvents` found to fit
 */
export function situationOf(
  base: RoundDocument,
  proposal: SolvedProposal,
  { events: given }: EventsDocument,
): Situation {
  const events = [...given].sort((a, b) => compareIds(canonicalText(a), canonicalText(b)));
  const decided = grantsOf(base, proposal);
  const lapsed = new Map(
    events.flatMap((one) =>
      one.event === "withdrawn" || one.event === "not-accepted"
        ? [[one.application, one.event] as const]
        : [],
    ),
  );
  const returned = new Map(
    events.flatMap((one) => (one.event === "returned" ? [[one.application, one.amount] as const] : [])),
  );
  const released = [
    ...proposal.areas.flatMap((one) => (one.released === undefined ? [] : [one.area])),
    ...events.flatMap((one) => (one.event === "release" ? [one.area] : [])),
  ].sort(compareIds);
  const by = sumKroner(events.flatMap((one) => (one.event === "cap" ? [one.by] : [])));
  const document = withCap(base, toKroner(BigInt(base.scheme.cap) + by), new Set(released));
  const round = roundOf(document);
  const years = yearsOf(proposal);
  const assessment = withYearsKept(assess(round), years, round.scheme.year);
  const candidates = candidatesOf(assessment).filter(({ application }) => !lapsed.has(application.id));
  const kept = candidates.map(({ application: { id } }) => (decided.get(id) ?? 0) - (returned.get(id) ?? 0));
  const fellAway = [...lapsed.keys()].map((id) => decided.get(id) ?? 0);
  return {
    document,
    round,
    events,
    decided,
    years,
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

/** Kroner of the scheme's year by application with a grant. */
export function grantsOf(
  { scheme }: Pick<RoundDocument, "scheme">,
  { awards }: Pick<SolvedProposal, "awards">,
): ReadonlyMap<string, number> {
  const year = String(scheme.year);
  return new Map(
    awards.flatMap(({ application, amounts }) =>
      Object.hasOwn(amounts, year) ? [[application, amounts[year]] as const] : [],
    ),
  );
}
