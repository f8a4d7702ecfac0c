import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readImport } from "../../src/import/read-import.ts";
import { importLists, importSchema } from "../../src/import/schema.ts";
import type { Sheet } from "../../src/import/sheet.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { languages } from "../../src/texts/language.ts";
import { rounds as plainRounds } from "../kit/arbitraries.ts";
import { runs } from "../kit/seed.ts";
import { chosenStandards, withStandards } from "../kit/standards.ts";
import { rendered } from "./kit/render.ts";

const list = fc.constantFrom(...importLists);
const language = fc.constantFrom(...languages);

const rounds = () =>
  fc.tuple(plainRounds(), chosenStandards).map(([round, chosen]) => withStandards(round, chosen));

const itemsOf = (document: RoundDocument, of: (typeof importLists)[number]) =>
  of === "applications" ? document.applications : (document.commitments ?? []);

describe("a round that is written to a sheet and read back", () => {
  test("changes nothing", () => {
    fc.assert(
      fc.property(rounds(), list, language, (document, of, inLanguage) => {
        const items = itemsOf(document, of);
        fc.pre(items.length > 0);
        const answer = readImport(document, [rendered(document, of, inLanguage)], { of }, inLanguage);
        expect(importSchema.safeParse(answer).success).toBe(true);
        expect(answer).toMatchObject({
          status: "ready",
          items: [],
          changes: { new: [], changed: [], unchanged: items.map(({ id }) => id).sort(), notInFile: [] },
        });
      }),
      runs(200),
    );
  });

  test("makes the same items where the round had none of them", () => {
    fc.assert(
      fc.property(rounds(), list, language, (document, of, inLanguage) => {
        const items = itemsOf(document, of);
        fc.pre(items.length > 0);
        const sheet = rendered(document, of, inLanguage);
        const { decisions: _, ...others } = document;
        const answer = readImport({ ...others, [of]: [] }, [sheet], { of }, inLanguage);
        expect(answer.status).toBe("ready");
        if (answer.status !== "ready") return;
        // A round without items has them back, to the byte but for how points are written.
        const again = readImport({ ...others, [of]: answer.items }, [sheet], { of }, inLanguage);
        expect(again).toMatchObject({ status: "ready", items: [] });
        const kept = readImport(
          document,
          [rendered({ ...others, [of]: answer.items }, of, inLanguage)],
          { of },
          inLanguage,
        );
        expect(kept).toMatchObject({ status: "ready", items: [] });
      }),
      runs(200),
    );
  });

  test("is the same whatever the order of its columns and rows", () => {
    const shuffled = fc.tuple(rounds(), list, fc.infiniteStream(fc.nat()));
    fc.assert(
      fc.property(shuffled, ([document, of, order]) => {
        const items = itemsOf(document, of);
        fc.pre(items.length > 0);
        const { decisions: _, ...others } = document;
        const empty = { ...others, [of]: [] };
        const sheet = rendered(document, of, "nb");
        const one = readImport(empty, [sheet], { of }, "nb");
        const other = readImport(empty, [reordered(sheet, order)], { of }, "nb");
        if (one.status !== "ready" || other.status !== "ready") throw new Error("Not ready.");
        const byId = (all: readonly { readonly id: string }[]) =>
          JSON.stringify([...all].sort((a, b) => (a.id < b.id ? -1 : 1)));
        expect(byId(other.items)).toBe(byId(one.items));
      }),
      runs(200),
    );
  });
});

function reordered(sheet: Sheet, order: Iterator<number>): Sheet {
  const next = () => Number(order.next().value);
  const [headings, ...rows] = sheet.rows;
  const columns = headings
    .map((_, index) => ({ index, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ index }) => index);
  const inOrder = rows
    .map((row) => ({ row, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
  return { ...sheet, rows: [headings, ...inOrder].map((row) => columns.map((column) => row[column])) };
}
