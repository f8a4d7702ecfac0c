import type {
  FormulaRoundDocument,
  NamedRoundDocument,
  RateRoundDocument,
} from "../../../src/kinds/schema.ts";

/** Made-up rounds of each kind, small enough to reckon by hand. */

const agreed = { kind: "municipality", meets: ["agreement"] } as const;

export const rateRound: RateRoundDocument = {
  scheme: {
    kind: "rate",
    id: "rates-2025",
    name: "Rates",
    year: 2025,
    cap: 5000000,
    applicantKinds: ["municipality"],
    conditions: [{ id: "agreement", name: "Cooperation agreement" }],
    rates: [{ id: "place", name: "Per place", kroner: 2003, unit: "places", per: "month" }],
  },
  recipients: [
    {
      ...{ ...agreed, meets: ["agreement"], id: "larvik", name: "Larvik" },
      lines: [
        { id: "spring", rate: "place", units: 50, from: "2025-01", to: "2025-06" },
        { id: "summer", rate: "place", units: "10.5", months: 3 },
      ],
    },
    {
      ...{ ...agreed, meets: ["agreement"], id: "bodo", name: "Bodø" },
      lines: [{ id: "year", rate: "place", units: 80, months: 12 }],
    },
    {
      id: "ski",
      name: "Ski",
      kind: "municipality",
      lines: [{ id: "a", rate: "place", units: 9, months: 1 }],
    },
    {
      ...{ id: "union", name: "Union", kind: "voluntary", meets: ["agreement"] },
      lines: [{ id: "a", rate: "place", units: 9, months: 1 }],
    },
  ],
};

export const formulaRound: FormulaRoundDocument = {
  scheme: {
    kind: "formula",
    id: "formula-2025",
    name: "Formula",
    year: 2025,
    cap: 1000,
    keys: [
      { id: "people", name: "People", share: "0.6" },
      { id: "settled", name: "Settled", share: 0.4 },
    ],
  },
  recipients: [
    { id: "b", name: "B", kind: "municipality", values: { people: 3, settled: "2.5" } },
    { id: "a", name: "A", kind: "municipality", values: { people: 1, settled: "2.5" } },
  ],
};

export const namedRound: NamedRoundDocument = {
  scheme: { kind: "named", id: "named-2025", name: "Named", year: 2025, cap: 1000 },
  commitments: [{ id: "k", amounts: { "2025": 100 } }],
  recipients: [
    { id: "b", name: "B", kind: "voluntary", amounts: { "2025": 200 } },
    { id: "a", name: "A", kind: "voluntary", amounts: { "2025": 700, "2026": 50 } },
  ],
};
