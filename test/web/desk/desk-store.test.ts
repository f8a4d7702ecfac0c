import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { deskOf, forgetDesk } from "../../../web/desk/state/desk-store.ts";
import type { Change } from "../../../web/service/rounds.ts";
import { round } from "./round.ts";

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.useFakeTimers({ toFake: ["performance", "Date", "setTimeout"] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const cap = (to: number): Change => ({ change: "cap", to });
const names = { next: 0 };
/** A desk that no other test has used. */
const fresh = () => {
  names.next += 1;
  const id = `round-${names.next}`;
  return { id, desk: deskOf(id, undefined, { changes: [] }) };
};
const wait = () => vi.advanceTimersByTime(2_000);

describe("undo and redo", () => {
  test("go back and forth by lever, and a slider that is dragged is one step", () => {
    const { desk } = fresh();
    for (const to of [1, 2, 3]) desk.move(cap(to), round);
    wait();
    desk.move({ change: "ranking", to: "strict" }, round);
    desk.undo();
    expect(desk.state.getState().changes).toEqual([cap(3)]);
    desk.undo();
    expect(desk.state.getState().changes).toEqual([]);
    desk.redo();
    expect(desk.state.getState().changes).toEqual([cap(3)]);
    desk.redo();
    expect(desk.state.getState().changes).toEqual([cap(3), { change: "ranking", to: "strict" }]);
  });

  test("two moves of one lever with a pause between are two steps", () => {
    const { desk } = fresh();
    desk.move(cap(1), round);
    wait();
    desk.move(cap(2), round);
    desk.undo();
    expect(desk.state.getState().changes).toEqual([cap(1)]);
  });

  test("a move that changes nothing is no step", () => {
    const { desk } = fresh();
    desk.restore("cap");
    desk.move(cap(round.scheme.cap), round);
    expect(desk.past.getState().pastStates.length).toBe(0);
  });
});

describe("what is kept in the browser", () => {
  test("is there when the desk is opened anew, and gone when it is forgotten", () => {
    const { id, desk } = fresh();
    desk.move(cap(5), round);
    const text = kept.get(`fordel.desk.${id}`) ?? "";
    expect(JSON.parse(text)).toEqual({ changes: [cap(5)] });
    kept.set(`fordel.desk.${id}-again`, text);
    expect(deskOf(`${id}-again`, undefined, { changes: [] }).state.getState().changes).toEqual([cap(5)]);
    forgetDesk(id);
    expect(kept.has(`fordel.desk.${id}`)).toBe(false);
    expect(deskOf(id, undefined, { changes: [] }).state.getState().changes).toEqual([]);
  });

  test.each(["", "{", "[]", '{"changes":1}', '{"changes":[null]}', '{"changes":[{"to":1}]}'])(
    "is left alone where it is not what a desk writes: %s",
    (text) => {
      kept.set("fordel.desk.odd", text);
      forgetDesk("odd");
      kept.set("fordel.desk.odd", text);
      expect(deskOf("odd", undefined, { changes: [cap(1)] }).state.getState().changes).toEqual([cap(1)]);
      forgetDesk("odd");
    },
  );

  test("is said not to be where the browser keeps nothing", () => {
    const { desk } = fresh();
    vi.stubGlobal("localStorage", undefined);
    desk.move(cap(5), round);
    expect(desk.state.getState()).toMatchObject({ changes: [cap(5)], isRemembered: false });
  });
});
