import { describe, expect, test } from "vitest";
import { figuresIn } from "../../../web/format/figures.ts";
import { nb } from "../../../web/reprioritisation/texts/nb.ts";
import { type WhyUnused, whyUnused } from "../../../web/reprioritisation/why-unused.ts";
import { whyWords } from "../../../web/reprioritisation/why-words.ts";
import type { ScoredProposal, ScoredRound } from "../../../web/service/rounds.ts";

const application = (id: string, area: string, amount: number): ScoredRound["applications"][number] => ({
  id,
  area,
  title: id,
  applicant: { kind: "county", name: id },
  requested: { "2025": amount, "2026": 9_999 },
  scores: {},
});

const award = (
  id: string,
  outcome: ScoredProposal["awards"][number]["outcome"],
  code: string,
): ScoredProposal["awards"][number] => ({
  application: id,
  outcome,
  amounts: {},
  score: "1",
  reasons: [{ rule: "R", code, figures: {}, text: "", texts: { nb: "", nn: "", en: "" } }],
});

const scheme: ScoredRound["scheme"] = {
  id: "s",
  name: "Made up",
  year: 2025,
  cap: 10,
  areas: [{ id: "4", name: "A", minimum: 5_000 }],
  criteria: [],
  objective: "points",
  ranking: "report",
};

test("every application of the area is counted once, by what became of it; those of others are not", () => {
  const rows = [
    ["a", "granted", "granted-in-full"],
    ["b", "declined", "total-below-threshold"],
    ["c", "declined", "criterion-below-threshold"],
    ["d", "declined", "no-own-contribution"],
    ["e", "dismissed", "late"],
    ["f", "declined", "later-ceiling-reached"],
    ["g", "reduced", "cap-reached"],
  ] as const;
  const why = whyUnused(
    { scheme, applications: [...rows.map(([id]) => application(id, "4", 100)), application("x", "1", 7)] },
    {
      areas: [{ area: "4", committed: 50, granted: 200, projects: 2, unused: 4_750 }],
      awards: [...rows.map(([id, outcome, code]) => award(id, outcome, code)), award("x", "granted", "y")],
    },
    "4",
  );
  expect(why).toEqual({
    minimum: 5_000,
    committed: 50,
    granted: 200,
    asked: 700,
    applications: 7,
    inFull: 1,
    belowThreshold: 2,
    conditionsNotMet: 1,
    dismissed: 1,
    heldBack: 2,
  });
});

describe("in words", () => {
  const none: WhyUnused = {
    minimum: 5_000,
    committed: 0,
    granted: 0,
    asked: 6_000,
    applications: 3,
    inFull: 0,
    belowThreshold: 0,
    conditionsNotMet: 0,
    dismissed: 0,
    heldBack: 0,
  };
  test.each<readonly [string, Partial<WhyUnused>, string]>([
    ["nobody applied", { applications: 0, asked: 0 }, "Ingen har søkt."],
    [
      "too little is applied for",
      { asked: 3_000, committed: 1_000, inFull: 1 },
      "Det er søkt om 3 000 kr. Det er satt av minst 5 000 kr. Den ene søknaden som kan få tilskudd, har fått alt den kan få.",
    ],
    [
      "nobody is good enough",
      { belowThreshold: 2, dismissed: 1 },
      "Ingen av søknadene kan få tilskudd. 2 under terskelen. 1 avvist.",
    ],
    [
      "something else stands in the way",
      { inFull: 1, heldBack: 2 },
      "2 søknader kunne fått mer, men andre regler eller grenser står i veien.",
    ],
  ])("%s", (_name, figures, said) => {
    const words = whyWords({ ...none, ...figures }, nb.why, figuresIn("nb"));
    expect(words.join(" ").replace(/[\u00a0\u202f]/g, " ")).toBe(said);
  });
});
