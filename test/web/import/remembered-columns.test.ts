import { beforeEach, expect, test, vi } from "vitest";
import type { ReadColumn } from "../../../web/import/import.ts";
import {
  forgetColumn,
  forgetColumns,
  rememberedColumns,
  rememberSaid,
} from "../../../web/import/remembered-columns.ts";

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

const amount: ReadColumn = {
  column: "C",
  heading: "Beløp",
  field: "/requested/2025",
  unit: "thousands",
  how: "known",
  examples: [],
};

test("what is chosen is remembered by scheme and list, beside what was known", () => {
  expect(rememberSaid("tuki", "applications", amount, { unit: "millions" })).toBe(true);
  expect(rememberedColumns("tuki", "applications")).toEqual([
    { heading: "Beløp", field: "/requested/2025", unit: "millions" },
  ]);
  expect(rememberedColumns("tuki", "commitments")).toEqual([]);
  expect(rememberedColumns("annen", "applications")).toEqual([]);
});

test("a column that becomes something else leaves what its numbers were in", () => {
  rememberSaid("tuki", "applications", amount, { field: null });
  expect(rememberedColumns("tuki", "applications")).toEqual([{ heading: "Beløp", field: null }]);
});

test("it is forgotten by heading, or all at once", () => {
  rememberSaid("tuki", "applications", amount, { field: null });
  rememberSaid("tuki", "applications", { ...amount, heading: "Sak" }, { field: "/id" });
  forgetColumn("tuki", "applications", "BELØP");
  expect(rememberedColumns("tuki", "applications")).toEqual([{ heading: "Sak", field: "/id" }]);
  forgetColumns("tuki", "applications");
  expect(kept.size).toBe(0);
});

test.each([
  "no JSON",
  "{}",
  '[1, {"heading": 1, "field": null}, {"heading": "x"}, {"heading": "x", "field": 3}]',
])("what another hand put there is passed over: %s", (text) => {
  kept.set("fordel.import.tuki.applications", text);
  expect(rememberedColumns("tuki", "applications")).toEqual([]);
});

test("a browser that keeps nothing says so", () => {
  vi.stubGlobal("localStorage", {
    setItem() {
      throw new Error("full");
    },
  });
  expect(rememberSaid("tuki", "applications", amount, { field: null })).toBe(false);
});
