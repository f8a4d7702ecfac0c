/**
 * Every figure of TUKI 2025 that the circular does not state. The directorate replaces them by its own; the rest
 * of the definition is the circular's.
 */
export const assumed = {
  /** Kroner by year. */
  laterCaps: { "2026": 30_000_000, "2027": 18_000_000 },
  /** Kroner set aside by area; area 3 has none. */
  minimums: { "1": 20_000_000, "2": 9_000_000, "4": 5_000_000, "5": 8_000_000 },
  /** Points. */
  lowest: 1,
  highest: 6,
  weight: 1,
  criterionThreshold: 3,
  threshold: 10,
  priorityPoints: 1,
  /** Kroner applied for in 2025. */
  largerFrom: 1_000_000,
  multiYearFrom: 2,
  /** Kroner. */
  step: 1_000,
  smallest: 200_000,
  /** Share of the eligible amount. */
  smallestShare: "0.6",
  /** Days of the year, and shares of a grant. */
  instalments: { spring: "05-15", autumn: "10-15", share: "0.5" },
} as const;
