import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readRound, type RoundDocument, solve } from "../../api/library.ts";
import type { SolvedProposal } from "../../src/proposal/schema.ts";
import { rounds } from "../kit/arbitraries.ts";
import { runs } from "../kit/seed.ts";

/** docs/monotonicity.md states rounds and figures; they are read out of the page and solved. */
const page = readFileSync(new URL("../../docs/monotonicity.md", import.meta.url), "utf8");

interface Line {
  readonly change: string;
  readonly document: RoundDocument;
  readonly stated: Figures;
}

interface Figures {
  readonly unused: number;
  readonly value: string;
  /** Kroner of the scheme's year, by application. */
  readonly grants: Readonly<Record<string, number>>;
}

/** The lines of every table that follows a round, by the heading they stand under. */
const examples = page
  .split(/^### /m)
  .slice(1)
  .map((section) => ({ heading: section.slice(0, section.indexOf("\n")), lines: linesOf(section) }));

function linesOf(section: string): Line[] {
  const json = /```json\n([\s\S]*?)\n```/.exec(section)?.[1] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  const [header = [], , ...body] = rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return body.map(([change = "", unused, value = "", ...grants]) => ({
    change,
    document: documentOf(changed(JSON.parse(json), change)),
    stated: {
      unused: Number(unused),
      value,
      grants: Object.fromEntries(header.slice(3).map((id, place) => [id, Number(grants[place])])),
    },
  }));
}

/** The document with what "`scheme.cap` = 300000" says; as it is where that is "none". */
function changed(document: unknown, change: string): unknown {
  if (change === "none") return document;
  const [, place = "", written = ""] = /^`(.+)` = (.+)$/.exec(change) ?? [];
  const path = place.split(".");
  const last = path.pop() ?? "";
  const parent = path.reduce<unknown>(
    (at, step) => (isObject(at) ? Reflect.get(at, step) : undefined),
    document,
  );
  if (!isObject(parent)) {
    throw new Error(`The page changes "${place}", which its round does not have; correct the page.`);
  }
  Reflect.set(parent, last, JSON.parse(written));
  return document;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function documentOf(value: unknown): RoundDocument {
  const reading = readRound(value);
  if (!reading.ok) throw new Error(`A round of the page is not valid: ${JSON.stringify(reading.faults)}`);
  return reading.document;
}

async function solved(document: RoundDocument): Promise<SolvedProposal | undefined> {
  const proposal = await solve(document, { engine: "built-in" });
  expect(proposal.status).not.toBe("feasible");
  return proposal.status === "infeasible" ? undefined : proposal;
}

function figuresOf({ totals, awards }: SolvedProposal, year: number): Figures {
  const grants = awards.map(({ application, amounts }): [string, number] => [
    application,
    amounts[String(year)] ?? 0,
  ]);
  return { unused: totals.unused, value: totals.value, grants: Object.fromEntries(grants) };
}

it("is about three rounds, each with a change", () => {
  expect(examples.map(({ lines }) => lines.length)).toEqual([3, 2, 3]);
});

describe.each(examples)("$heading", ({ lines }) => {
  test.each(lines)("$change", async ({ document, stated }) => {
    const proposal = await solved(document);
    expect(proposal?.unique).toBe(true);
    expect(proposal && figuresOf(proposal, document.scheme.year)).toEqual(stated);
  });
});

describe("what holds", () => {
  it("with a higher cap the sum of all grants does not fall", async () => {
    const raises = fc.tuple(rounds(), fc.integer({ min: 1, max: 6 }));
    await fc.assert(
      fc.asyncProperty(raises, async ([document, steps]) => {
        const by = steps * (document.scheme.grant?.step ?? 1);
        const raised = { ...document, scheme: { ...document.scheme, cap: document.scheme.cap + by } };
        const [before, after] = [await solved(document), await solved(raised)];
        if (before?.preference !== "settled") return;
        expect(after?.preference).toBe("settled");
        expect(after && grantedIn(after)).toBeGreaterThanOrEqual(grantedIn(before));
      }),
      runs(150),
    );
  });

  it("a higher score does not lower the grant of the one who has it", async () => {
    const favoured = rounds({ rankings: ["report"] }).chain((document) =>
      fc.tuple(
        fc.constant(document),
        fc.constantFrom(...document.applications),
        fc.integer({ min: 1, max: 9 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(favoured, async ([document, { id }, points]) => {
        const [before, after] = [await solved(document), await solved(withPoints(document, id, points))];
        if (before === undefined) return;
        expect(after && grantOf(after, id, document.scheme.year)).toBeGreaterThanOrEqual(
          grantOf(before, id, document.scheme.year),
        );
      }),
      runs(150),
    );
  });
});

function grantedIn({ areas }: SolvedProposal): number {
  return areas.reduce((sum, { granted }) => sum + granted, 0);
}

function grantOf({ awards }: SolvedProposal, id: string, year: number): number {
  return awards.find(({ application }) => application === id)?.amounts[String(year)] ?? 0;
}

/** The round with a priority that one application alone matches. */
function withPoints(document: RoundDocument, id: string, points: number): RoundDocument {
  const { scheme, applications } = document;
  const priority = { id: "favoured", points, when: { trait: "favoured" } };
  return {
    ...document,
    scheme: { ...scheme, priorities: [...(scheme.priorities ?? []), priority] },
    applications: applications.map((one) =>
      one.id === id ? { ...one, traits: [...(one.traits ?? []), "favoured"] } : one,
    ),
  };
}
