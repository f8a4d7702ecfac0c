import type { RoundDocument } from "../../../src/round/schema.ts";

const application = (id: string, area: string, requested: number) => ({
  id,
  area,
  title: id,
  applicant: { name: id, kind: "municipality" as const },
  requested: { "2025": requested },
  scores: { purpose: 5 },
});

/** A made-up round. Area 2 cannot use all of its minimum, area 1 could use more. */
export const smallRound: RoundDocument = {
  scheme: {
    id: "small",
    name: "A made-up scheme",
    year: 2025,
    cap: 1000,
    areas: [
      { id: "1", name: "One", minimum: 300 },
      { id: "2", name: "Two", minimum: 400 },
    ],
    criteria: [{ id: "purpose", name: "Purpose", weight: 1, lowest: 1, highest: 6 }],
  },
  applications: [
    application("a", "1", 500),
    application("b", "1", 300),
    application("c", "2", 200),
    application("d", "1", 900),
  ],
};
