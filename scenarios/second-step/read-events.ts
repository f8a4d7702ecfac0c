import { type Fault, faultAt, type Place, shown } from "../../src/round/fault.ts";
import { readFormOf } from "../../src/round/form-faults.ts";
import { childOf, inDocumentOrder } from "../../src/round/order-faults.ts";
import {
  areaFault,
  idsOf,
  known,
  type PlacedId,
  referenceFault,
  repeated,
} from "../../src/round/references.ts";
import {
  type Event,
  eventSchema,
  type EventsDocument,
  eventsSchema,
} from "../../src/second-step/events-schema.ts";
import type { Decided } from "./decided.ts";

/** Events that fit what is decided, or everything that is wrong with them. */
export type EventsReading =
  | { readonly ok: true; readonly events: EventsDocument }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a parsed document as events after a round was decided: its form, and each event against the round and what is
 * decided of it. Every fault comes at once, each with its place.
 */
export function readEvents(decided: Decided, value: unknown): EventsReading {
  const form = readFormOf(eventsSchema, value);
  const placed = form.ok ? form.document.events.map((event, index) => ({ event, index })) : wellFormed(value);
  const against = eventFaults(decided, placed);
  if (!form.ok) return { ok: false, faults: inDocumentOrder([...form.faults, ...against], value) };
  const { proposal: given } = form.document;
  const { content } = decided;
  const other =
    given === undefined || given === content
      ? []
      : [faultAt(["proposal"], "events-other-proposal", { given: shown(given), proposal: content })];
  const faults = [...other, ...against];
  return faults.length === 0
    ? { ok: true, events: form.document }
    : { ok: false, faults: inDocumentOrder(faults, value) };
}

interface PlacedEvent {
  readonly event: Event;
  /** Its place in the list. */
  readonly index: number;
}

/** The events of a document that are well formed by themselves. */
function wellFormed(value: unknown): PlacedEvent[] {
  const events = childOf(value, "events");
  if (!Array.isArray(events)) return [];
  return events.flatMap((one, index) => {
    const event = eventSchema.safeParse(one);
    return event.success ? [{ event: event.data, index }] : [];
  });
}

function eventFaults(decided: Decided, placed: readonly PlacedEvent[]): Fault[] {
  const { document } = decided;
  const { scheme } = document;
  const ids = placed.flatMap(({ event, index }): PlacedId[] => {
    switch (event.event) {
      case "withdrawn":
      case "not-accepted":
      case "set-aside":
      case "returned":
        return [{ id: event.application, place: ["events", index, "application"] }];
      case "release":
        return [{ id: event.area, place: ["events", index, "area"] }];
      case "cap":
        return [];
    }
  });
  const isArea = ({ place }: PlacedId) => place.at(-1) === "area";
  const again = (place: Place, id: string, first: string) =>
    faultAt(place, "event-repeated", { id: shown(id), first });
  const applications = known(idsOf(document.applications, ["applications"]), true);
  const areas = known(idsOf(scheme.areas, ["scheme", "areas"]), true);
  return [
    ...ids.flatMap((one) =>
      isArea(one)
        ? areaFault(one, areas)
        : referenceFault(one, applications, (place, id) =>
            faultAt(place, "event-unknown-application", { application: shown(id) }),
          ),
    ),
    ...repeated(ids.filter(isArea), again),
    ...repeated(
      ids.filter((one) => !isArea(one)),
      again,
    ),
    ...placed.flatMap((one) => grantFaults(decided, one)),
    ...capFaults(decided.cap, placed),
  ];
}

/** What an event presumes and is not there: a grant, and one large enough; a minimum. */
function grantFaults({ document, grants, released }: Decided, { event, index }: PlacedEvent): Fault[] {
  switch (event.event) {
    case "withdrawn":
    case "not-accepted":
    case "set-aside":
    case "returned": {
      const { application } = event;
      const grant = grants.get(application) ?? 0;
      if (!document.applications.some(({ id }) => id === application)) return [];
      if (grant === 0) {
        const figures = { application: shown(application) };
        return [faultAt(["events", index, "application"], "event-without-grant", figures)];
      }
      if (event.event === "set-aside" && event.reason.trim() === "") {
        const figures = { application: shown(application) };
        return [faultAt(["events", index, "reason"], "event-without-reason", figures)];
      }
      return event.event === "returned" && event.amount >= grant
        ? [
            faultAt(["events", index, "amount"], "event-not-below-grant", {
              amount: event.amount,
              grant,
            }),
          ]
        : [];
    }
    case "cap":
      return [];
    case "release": {
      const area = document.scheme.areas.find(({ id }) => id === event.area);
      const isReleased = released.includes(event.area);
      return area !== undefined && ((area.minimum ?? 0) === 0 || isReleased)
        ? [faultAt(["events", index, "area"], "event-no-minimum", { area: shown(event.area) })]
        : [];
    }
  }
}

/** The cap that all changes together would give, said at the last of them. */
function capFaults(cap: number, placed: readonly PlacedEvent[]): Fault[] {
  const changes = placed.flatMap(({ event, index }) =>
    event.event === "cap" ? [{ by: event.by, index }] : [],
  );
  const after = changes.reduce((sum, { by }) => sum + BigInt(by), BigInt(cap));
  const most = Number.MAX_SAFE_INTEGER;
  const last = changes.at(-1);
  if (last === undefined || (after >= 0n && after <= BigInt(most))) return [];
  return [faultAt(["events", last.index, "by"], "event-cap-outside", { cap: String(after), most })];
}
