import type { RoundDocument } from "../../src/round/schema.ts";
import { bestByEnumeration } from "./enumerate.ts";
import { total } from "./figures.ts";
import { byId, committedIn, type Reading, readingsOf } from "./readings.ts";

/** Changed rounds, as documents, and what enumeration says of them: what prices are held against. */

type Scheme = RoundDocument["scheme"];
type Area = Scheme["areas"][number];

export function withScheme(document: RoundDocument, change: Partial<Scheme>): RoundDocument {
  return { ...document, scheme: { ...document.scheme, ...change } };
}

export function withArea(document: RoundDocument, id: string, change: Partial<Area>): RoundDocument {
  const areas = document.scheme.areas.map((area) => (area.id === id ? { ...area, ...change } : area));
  return withScheme(document, { areas });
}

/** The round in which an officer has declined the application. */
export function declining(document: RoundDocument, application: string): RoundDocument {
  const decisions = [...(document.decisions ?? []), { application, decision: "decline" as const }];
  return { ...document, decisions };
}

export function withoutDecision(document: RoundDocument, application: string): RoundDocument {
  const decisions = (document.decisions ?? []).filter((decision) => decision.application !== application);
  return { ...document, decisions };
}

const raised = "raised by the test kit";

/** The round in which the application has `points` more: a priority that nobody else matches. */
export function withMorePoints(document: RoundDocument, application: string, points: string): RoundDocument {
  const applications = document.applications.map((one) =>
    one.id === application ? { ...one, traits: [...(one.traits ?? []), raised] } : one,
  );
  const priority = { id: raised, points, when: { trait: raised } };
  const priorities = [...(document.scheme.priorities ?? []), priority];
  return { ...withScheme(document, { priorities }), applications };
}

/**
 * By candidate: the least rise of the cap, in kroner, with which it gets a grant; undefined where none is enough. Every
 * cap above the round's own is tried at which anything at all can become possible: what some grants, whatever rule they
 * break, need together with commitments and unused money.
 */
export function capRisesByEnumeration(document: RoundDocument): ReadonlyMap<string, bigint> {
  const own = BigInt(document.scheme.cap);
  const caps = [...needs(document)].filter((cap) => cap > own).sort((a, b) => (a < b ? -1 : 1));
  const rises = new Map<string, bigint>();
  for (const cap of caps) {
    const best = bestByEnumeration(withScheme(document, { cap: Number(cap) }));
    if (best.status === "infeasible") continue;
    for (const id of best.grants.keys()) if (!rises.has(id)) rises.set(id, cap - own);
  }
  return rises;
}

/** What every combination of grants needs under the cap, kroner. */
function needs(document: RoundDocument): ReadonlySet<bigint> {
  const { year } = document.scheme;
  const areas = byId(document.scheme.areas, ({ id }) => id).map(({ id, minimum }) => ({
    id,
    minimum: BigInt(minimum ?? 0),
    committed: committedIn(document, year, id),
  }));
  // Area by area: their needs add up, and each has few different sums of grants.
  return areas.reduce<ReadonlySet<bigint>>(
    (sums, { id, minimum, committed }) => {
      const inArea = readingsOf(document).filter(({ area }) => area === id);
      const whole = inArea.reduce<ReadonlySet<bigint>>(
        (all, reading) => added(all, grantsOf(reading)),
        new Set([committed]),
      );
      const needed = new Set([...whole].map((granted) => (granted > minimum ? granted : minimum)));
      return added(sums, [...needed]);
    },
    new Set([0n]),
  );
}

function grantsOf({ choice, most }: Reading): bigint[] {
  if (most === 0n) return [0n];
  const grants = choice.zero ? [0n] : [];
  for (let grant = choice.least; grant <= choice.most; grant += choice.step) grants.push(grant);
  return grants;
}

function added(sums: ReadonlySet<bigint>, more: readonly bigint[]): ReadonlySet<bigint> {
  return new Set([...sums].flatMap((sum) => more.map((one) => total([sum, one]))));
}
