import { describe, expect, test } from "vitest";
import { figuresIn } from "../../../web/format/figures.ts";
import {
  emptyDraft,
  type EventDraft,
  eventKinds,
  eventOf,
  eventWords,
  kronerIn,
} from "../../../web/reprioritisation/second-steps/events.ts";
import { nb } from "../../../web/reprioritisation/second-steps/texts/nb.ts";
import { eventSchema } from "../../../src/second-step/events-schema.ts";

const full: Omit<EventDraft, "kind"> = {
  application: "a1",
  area: "4",
  amount: "200 000",
  date: "2025-06-18",
  reason: " Brev ",
};

test.each(eventKinds)("%s, filled in, is an event that the service knows", (kind) => {
  const read = eventOf({ kind, ...full });
  if (!("event" in read)) throw new Error(`Faults: ${read.faults.join()}`);
  expect(eventSchema.parse(read.event)).toEqual(read.event);
  expect(read.event).toMatchObject({ date: "2025-06-18", reason: "Brev" });
});

test.each<readonly [EventDraft["kind"], readonly string[]]>([
  ["withdrawn", ["application"]],
  ["not-accepted", ["application"]],
  ["returned", ["application", "amount"]],
  ["set-aside", ["application", "reason"]],
  ["cap-raised", ["amount"]],
  ["cap-lowered", ["amount"]],
  ["release", ["area"]],
])("%s, empty, lacks %j, all said at once", (kind, faults) => {
  expect(eventOf({ ...emptyDraft, kind })).toEqual({ faults });
});

test("a cap that is lowered is moved by less than nothing", () => {
  expect(eventOf({ kind: "cap-lowered", ...full })).toMatchObject({ event: { event: "cap", by: -200_000 } });
  expect(eventOf({ kind: "cap-raised", ...full })).toMatchObject({ event: { event: "cap", by: 200_000 } });
});

test.each([
  ["200000", 200_000],
  ["200\u00a0000 kr", 200_000],
  ["1.300.000", 1_300_000],
  ["1,5 mill.", 1_500_000],
  ["0", undefined],
  ["-5", undefined],
  ["1.234", undefined],
  ["fem", undefined],
  ["", undefined],
])("%j is %s kroner", (text, amount) => {
  expect(kronerIn(text)).toBe(amount);
});

describe("in words", () => {
  const say = (draft: Partial<EventDraft> & Pick<EventDraft, "kind">): string => {
    const read = eventOf({ ...full, date: "", reason: "x", ...draft });
    if (!("event" in read)) return read.faults.join();
    return eventWords(read.event, nb.events, figuresIn("nb"), (id) => `Oslo (${id})`).replace(
      /[\u00a0\u202f]/g,
      " ",
    );
  };
  test.each<readonly [EventDraft["kind"], string]>([
    ["withdrawn", "Oslo (a1) er trukket (x)."],
    ["not-accepted", "Oslo (a1) har ikke tatt imot tilskuddet (x)."],
    ["returned", "Oslo (a1) betaler tilbake 200 000 kr (x)."],
    ["set-aside", "Tildelingen til Oslo (a1) settes til side (x)."],
    ["cap-raised", "Rammen er hevet med 200 000 kr (x)."],
    ["cap-lowered", "Rammen er senket med 200 000 kr (x)."],
    ["release", "Det holdes ikke lenger av penger til område 4 (x)."],
  ])("%s", (kind, words) => {
    expect(say({ kind })).toBe(words);
  });

  test("the date stands before the reason, and nothing where neither is given", () => {
    expect(say({ kind: "withdrawn", date: "2025-06-18" })).toBe("Oslo (a1) er trukket (18. juni 2025: x).");
    expect(say({ kind: "withdrawn", reason: "" })).toBe("Oslo (a1) er trukket.");
  });
});
