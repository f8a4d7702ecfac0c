import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Flow, flowDrawing, tallestColumn } from "../../../web/reprioritisation/flow.ts";

const size = { width: 400, height: 300 };

/** Ledgers as the service makes them: what goes into the pool comes out of it. */
const ledgers = fc
  .record({
    givers: fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 5 }),
    held: fc.array(fc.integer({ min: 0, max: 5_000_000 }), { maxLength: 3 }),
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
  })
  .map(({ givers, held, cuts }): readonly Flow[] => {
    const pool = givers.reduce((sum, one) => sum + one, 0);
    const marks = [0, ...cuts.map((cut) => Math.floor(cut * pool)).sort((a, b) => a - b), pool];
    const shares = marks.slice(1).map((mark, place) => mark - (marks[place] ?? 0));
    return [
      ...givers.map((amount, place): Flow => ({ from: { area: `g${place}` }, to: "released", amount })),
      ...held.map((amount, place): Flow => ({ from: { area: `h${place}` }, to: "held", amount })),
      ...shares.map((amount, place): Flow => ({ from: "released", to: { area: `r${place}` }, amount })),
    ];
  });

describe("the drawing of a ledger", () => {
  test("has a band for every stream, none for nothing, and stays within its size", () => {
    fc.assert(
      fc.property(ledgers, (flows) => {
        const { bands, nodes } = flowDrawing(flows, size);
        expect(bands.length).toBe(flows.filter(({ amount }) => amount > 0).length);
        for (const { x0, x1, y0, y1 } of nodes) {
          expect(x0).toBeGreaterThanOrEqual(0);
          expect(x1).toBeLessThanOrEqual(size.width + 1e-6);
          expect(y0).toBeGreaterThanOrEqual(-1e-6);
          expect(y1).toBeLessThanOrEqual(size.height + 1e-6);
        }
        for (const { path } of bands) expect(path).not.toContain("NaN");
      }),
    );
  });

  test("what comes into the pool goes out of it, to the krone", () => {
    fc.assert(
      fc.property(ledgers, (flows) => {
        const pool = flowDrawing(flows, size).nodes.find(({ side }) => side === "pool");
        const given = flows
          .filter(({ to }) => to === "released")
          .reduce((sum, { amount }) => sum + amount, 0);
        expect(pool?.amount ?? 0).toBe(given);
      }),
    );
  });

  test("an area that both gives and receives is two places", () => {
    const flows: readonly Flow[] = [
      { from: { area: "1" }, to: "released", amount: 5 },
      { from: "released", to: { area: "1" }, amount: 5 },
    ];
    expect(flowDrawing(flows, size).nodes.map(({ key }) => key)).toEqual([
      "from area 1",
      "pool released",
      "to area 1",
    ]);
    expect(tallestColumn(flows)).toBe(1);
  });

  test("nothing is drawn of nothing", () => {
    expect(flowDrawing([{ from: { area: "1" }, to: "held", amount: 0 }], size)).toEqual({
      nodes: [],
      bands: [],
    });
  });
});
