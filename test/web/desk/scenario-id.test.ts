import fc from "fast-check";
import { expect, test } from "vitest";
import { scenarioId } from "../../../web/desk/saving/scenario-id.ts";

test.each([
  ["Mindre ramme, 3. mars", "mindre-ramme-3-mars"],
  ["Økt minimum på område 4", "okt-minimum-pa-omrade-4"],
  ["Æresrunde à la carte", "aeresrunde-a-la-carte"],
  ["!!!", "scenario"],
])("%s is kept as %s", (name, id) => {
  expect(scenarioId(name)).toBe(id);
});

test("every name has an id that can stand in an address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      expect(scenarioId(name)).toMatch(/^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/u);
    }),
  );
});
