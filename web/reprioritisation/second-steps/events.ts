import type { components } from "../../../client/generated/api.ts";
import type { Figures } from "../../format/figures.ts";
import { readAmount } from "../../../src/written/read-amount.ts";
import type { SecondStepTexts } from "./texts/texts.ts";

type Events = components["schemas"]["Events"];
export type StepEvent = Events["events"][number];

export const eventKinds = [
  "withdrawn",
  "not-accepted",
  "returned",
  "set-aside",
  "cap-raised",
  "cap-lowered",
  "release",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** An event as it is being filled in; everything is text. */
export interface EventDraft {
  readonly kind: EventKind;
  readonly application: string;
  readonly area: string;
  readonly amount: string;
  /** ISO, or empty. */
  readonly date: string;
  readonly reason: string;
}

export const emptyDraft: EventDraft = {
  kind: "withdrawn",
  application: "",
  area: "",
  amount: "",
  date: "",
  reason: "",
};

type Field = "application" | "area" | "amount" | "reason";

/** The fields that a kind of event has, beside its date and reason. */
export function fieldsOf(kind: EventKind): readonly Field[] {
  switch (kind) {
    case "withdrawn":
    case "not-accepted":
    case "set-aside":
      return ["application"];
    case "returned":
      return ["application", "amount"];
    case "cap-raised":
    case "cap-lowered":
      return ["amount"];
    case "release":
      return ["area"];
  }
}

/** Whole kroner as Norwegians write them; undefined where it is no amount above 0, or may be read in several ways. */
export function kronerIn(text: string): number | undefined {
  const read = readAmount(text);
  return read.kind === "amount" && read.amount > 0 ? read.amount : undefined;
}

/** The event of a draft, or the fields that are missing or wrong, all at once. */
export function eventOf(
  draft: EventDraft,
): { readonly event: StepEvent } | { readonly faults: readonly Field[] } {
  const { kind, application, area, date, reason } = draft;
  const amount = kronerIn(draft.amount);
  const faults: Field[] = fieldsOf(kind).filter((field) =>
    field === "amount" ? amount === undefined : draft[field] === "",
  );
  if (kind === "set-aside" && reason.trim() === "") faults.push("reason");
  if (faults.length > 0) return { faults };
  const said = {
    ...(date !== "" && { date }),
    ...(reason.trim() !== "" && { reason: reason.trim() }),
  };
  const kroner = amount ?? 0;
  switch (kind) {
    case "withdrawn":
    case "not-accepted":
      return { event: { event: kind, application, ...said } };
    case "set-aside":
      return { event: { event: kind, application, ...said, reason: reason.trim() } };
    case "returned":
      return { event: { event: kind, application, amount: kroner, ...said } };
    case "cap-raised":
      return { event: { event: "cap", by: kroner, ...said } };
    case "cap-lowered":
      return { event: { event: "cap", by: -kroner, ...said } };
    case "release":
      return { event: { event: kind, area, ...said } };
  }
}

/** An event in a sentence, with its date and reason where they are given. */
export function eventWords(
  event: StepEvent,
  texts: SecondStepTexts["events"],
  figures: Figures,
  nameOf: (application: string) => string,
): string {
  const details = [event.date === undefined ? undefined : figures.date(event.date), event.reason]
    .filter((one) => one !== undefined)
    .join(": ");
  const sentence = bareWords(event, texts, figures, nameOf);
  return details === "" ? sentence : texts.details(sentence, details);
}

function bareWords(
  event: StepEvent,
  texts: SecondStepTexts["events"],
  { kroner }: Figures,
  nameOf: (application: string) => string,
): string {
  switch (event.event) {
    case "withdrawn":
    case "not-accepted":
    case "set-aside":
      return texts[event.event](nameOf(event.application));
    case "returned":
      return texts.returned(nameOf(event.application), kroner(event.amount));
    case "cap":
      return event.by < 0 ? texts.lowered(kroner(-event.by)) : texts.raised(kroner(event.by));
    case "release":
      return texts.release(event.area);
  }
}
