import { useState } from "react";
import { remember, remembered } from "../../service/memory.ts";
import { emptyDraft, type EventDraft, eventKinds, type StepEvent } from "./events.ts";

/** What has happened since a decision, as somebody puts it together. */
export interface Happening {
  readonly events: readonly StepEvent[];
  /** What becomes of money that is free. */
  readonly free: "share-out" | "stay";
  /** The event that is being filled in. */
  readonly draft: EventDraft;
}

export const emptyHappening: Happening = { events: [], free: "share-out", draft: emptyDraft };

interface KeptHappening {
  readonly happening: Happening;
  readonly put: (part: Partial<Happening>) => void;
  /** Whether the browser keeps it when the page is closed. */
  readonly isRemembered: boolean;
}

/** What somebody put together of a round and has not sent: kept in the browser until a step is made of it. */
export function useKeptHappening(round: string): KeptHappening {
  const key = `happening.${round}`;
  const [happening, setHappening] = useState(() => readHappening(remembered(key)) ?? emptyHappening);
  const [isRemembered, setIsRemembered] = useState(true);
  return {
    happening,
    isRemembered,
    put(part) {
      const next = { ...happening, ...part };
      setHappening(next);
      setIsRemembered(remember(key, isNothing(next) ? undefined : JSON.stringify(next)));
    },
  };
}

function isNothing({ events, free, draft }: Happening): boolean {
  const fields: readonly (keyof EventDraft)[] = ["application", "area", "amount", "date", "reason"];
  return events.length === 0 && free === emptyHappening.free && fields.every((field) => draft[field] === "");
}

function readHappening(text: string | undefined): Happening | undefined {
  const value = text === undefined ? undefined : parsed(text);
  if (typeof value !== "object" || value === null) return undefined;
  const events = "events" in value && Array.isArray(value.events) ? value.events.filter(isEvent) : [];
  const isStaying = "free" in value && value.free === "stay";
  const draft = "draft" in value ? readDraft(value.draft) : emptyDraft;
  return { events, free: isStaying ? "stay" : "share-out", draft };
}

function readDraft(value: unknown): EventDraft {
  if (typeof value !== "object" || value === null) return emptyDraft;
  const fields = new Map<string, unknown>(Object.entries(value));
  const textOf = (field: keyof EventDraft): string => {
    const text = fields.get(field);
    return typeof text === "string" ? text : "";
  };
  return {
    kind: eventKinds.find((kind) => kind === fields.get("kind")) ?? emptyDraft.kind,
    application: textOf("application"),
    area: textOf("area"),
    amount: textOf("amount"),
    date: textOf("date"),
    reason: textOf("reason"),
  };
}

/** Whether it has the form of one; whether it is right the service says. */
function isEvent(value: unknown): value is StepEvent {
  if (typeof value !== "object" || value === null || !("event" in value)) return false;
  const has = (field: string, type: "string" | "number") => typeof Reflect.get(value, field) === type;
  switch (value.event) {
    case "withdrawn":
    case "not-accepted":
    case "set-aside":
      return has("application", "string");
    case "returned":
      return has("application", "string") && has("amount", "number");
    case "cap":
      return has("by", "number");
    case "release":
      return has("area", "string");
    default:
      return false;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
