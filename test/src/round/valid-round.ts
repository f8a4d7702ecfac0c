/** A small round with every part in it, as plain JSON that a test may change. */
export function validRound() {
  return {
    scheme: {
      id: "s-2025",
      name: "Scheme",
      year: 2025,
      cap: 5000000,
      laterCaps: { "2026": 3000000 },
      areas: [
        {
          id: "1",
          name: "One",
          minimum: 1000000,
          maximum: 4000000,
          applicantKinds: ["municipality", "county"],
        },
        { id: "2", name: "Two", unused: "hold" },
      ],
      criteria: [
        { id: "purpose", name: "Formål", weight: 1, lowest: 1, highest: 6, threshold: 3 },
        { id: "capability", name: "Evne", weight: "1.25", lowest: 1, highest: 6 },
      ],
      threshold: 6,
      priorities: [
        { id: "larger", points: "1.5", when: { requestedAtLeast: 1000000 } },
        { id: "first", points: 1, when: { area: "1" } },
      ],
      grant: { step: 1000, smallestShare: "0.6", smallest: 100000, largest: 3000000 },
      conditions: { deadline: "2025-02-19", signatureRequired: true },
      shares: [{ id: "half", atLeast: "0.5", when: { area: "1" } }],
      reprioritisation: {
        policy: "in-order",
        order: ["2", "1"],
        receivers: ["1", "2"],
        limits: { "1": 500000 },
      },
    },
    commitments: [{ id: "c-1", area: "1", amounts: { "2025": 900000 } }],
    applications: [
      {
        id: "a-1",
        area: "1",
        title: "First",
        applicant: { name: "Ås kommune", kind: "municipality", municipality: "3218" },
        requested: { "2025": 1500000, "2026": 1400000 },
        assessed: { "2025": 1300000 },
        scores: { purpose: 5, capability: "4.5" },
        traits: ["guidance", "digital"],
        submittedAt: "2025-02-18T10:00:00+01:00",
        signed: true,
      },
      {
        id: "a-2",
        area: "2",
        title: "Second",
        applicant: { name: "Bø kommune", kind: "municipality" },
        requested: { "2025": 700000 },
        scores: { purpose: 3, capability: 4 },
        submittedAt: "2025-02-18T10:00:00+01:00",
        signed: true,
      },
    ],
    decisions: [{ application: "a-1", decision: "grant", amount: 1000000, reason: "Needed." }],
  };
}

/** `document` as text with what stands at `path` replaced by `written`; a path that is not there is added. */
export function withWritten(document: unknown, path: readonly (string | number)[], written: string): string {
  const marker = "\u0000here\u0000";
  return JSON.stringify(put(document, path, marker)).replace(JSON.stringify(marker), () => written);
}

/** A copy of `value` with `item` at `path`. */
export function put(value: unknown, path: readonly (string | number)[], item: unknown): unknown {
  if (path.length === 0) return item;
  const [step, ...rest] = path;
  if (Array.isArray(value)) {
    const items = value.map((each: unknown) => each);
    items[Number(step)] = put(items[Number(step)], rest, item);
    return items;
  }
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(value ?? {}));
  return Object.fromEntries(new Map(fields).set(String(step), put(fields.get(String(step)), rest, item)));
}
