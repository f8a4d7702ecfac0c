import type { Calendar, RoundDocument } from "../../../src/round/schema.ts";
import { asking, committed, tiny } from "../../solver/tiny-rounds.ts";
import { valid } from "../costs/rounds.ts";

/** Made up: a whole calendar of 2025, with two instalments. */
export const wholeCalendar: Calendar = {
  announcement: "01-02",
  deadline: "2025-02-19",
  answer: "04-04",
  acceptanceDays: 14,
  lapses: true,
  instalments: [
    { id: "2", name: "Høst", date: "10-15", share: "2/3" },
    { id: "1", name: "Vår", date: "05-17", share: "1/3" },
  ],
  statusReport: "09-01",
  annualReport: "02-01",
  reports: [{ id: "q1", name: "1. kvartal", date: "04-15" }],
};

/** A made-up round of three applications and one commitment, with a cap of 1,000 kroner. */
export function roundWithCalendar(calendar: Calendar | undefined = wholeCalendar): RoundDocument {
  return valid(
    tiny({
      scheme: { cap: 1000, areas: [{ id: "a", name: "A" }], calendar },
      commitments: [committed("c", "a", { "2025": 101, "2026": 50 })],
      applications: [asking("p", 100, 3), asking("q", 200, 2), asking("r", 5000, 1)],
    }),
  );
}
