import { expect, test } from "vitest";
import { areaFigures } from "../../../web/desk/outcome/area-figures.ts";
import type { Application } from "../../../web/service/rounds.ts";
import { outcomeOf, round } from "./round.ts";

const application = (id: string, area: string, amount: number): Application => ({
  id,
  area,
  title: id,
  applicant: { name: id, kind: "municipality" },
  requested: { "2025": amount, "2026": 1_000 },
  scores: { purpose: 5 },
});

test("an area is told with its limits, what is applied for this year, and what it had before", () => {
  const applications = [application("a", "1", 700), application("b", "1", 300), application("d", "4", 50)];
  const base = outcomeOf({ "1": { a: 500, b: 0 }, "4": { d: 50 } });
  const now = outcomeOf({ "1": { a: 500, b: 200 }, "4": { d: 50 } }, { unused: 30 });
  const dismissed = {
    ...now,
    proposal: {
      ...now.proposal,
      awards: now.proposal.awards.map((award) =>
        award.application === "d" ? { ...award, outcome: "dismissed" as const } : award,
      ),
    },
  };
  const shown = { committed: 0 };
  expect(areaFigures({ ...round, applications }, base, dismissed)).toEqual([
    {
      ...shown,
      id: "1",
      name: "One",
      granted: 700,
      unused: 0,
      projects: 2,
      minimum: 3_000_000,
      maximum: undefined,
      demand: 1_000,
      grantedBefore: 500,
    },
    {
      ...shown,
      id: "4",
      name: "Four",
      granted: 50,
      unused: 30,
      projects: 1,
      minimum: undefined,
      maximum: 5_000_000,
      // Who is dismissed asks for nothing.
      demand: 0,
      grantedBefore: 50,
    },
  ]);
});
