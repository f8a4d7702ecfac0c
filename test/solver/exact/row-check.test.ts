import fc from "fast-check";
import { expect, it } from "vitest";
import { modelOf } from "../../../solver/exact/model.ts";
import { copyOf, propagate } from "../../../solver/exact/node.ts";
import { leavesAll } from "../../../solver/exact/row-check.ts";
import { tighten } from "../../../solver/exact/tighten.ts";
import { rowVectors } from "../../../solver/exact/vector.ts";
import { runs } from "../../kit/seed.ts";
import { cuts, restricted } from "./nodes.ts";
import { edge, programs, small } from "./programs.ts";

it.each([
  ["small figures", small],
  ["figures at the edge of safe integers", edge],
] as const)("a row leaves all where its vector strikes nothing, with %s", (_, size) => {
  const seen = { closed: 0, struck: 0, same: 0 };
  fc.assert(
    fc.property(programs({ size }), cuts, (program, cut) => {
      const model = modelOf(program);
      if (model.wide) return;
      const rows = Array.from({ length: model.rowCount }, (_, row) => row);
      for (const [row, vector] of rowVectors(model, rows).entries()) {
        const node = restricted(model, cut);
        if (!propagate(model, node)) return;
        const result = tighten(model, copyOf(node), vector, 0n);
        const kind = result.kind === "closed" ? "closed" : result.struck > 0 ? "struck" : "same";
        expect(leavesAll(model, node, row), kind).toBe(kind === "same");
        seen[kind] += 1;
      }
    }),
    runs(400),
  );
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(20);
});
