import { describe, expect, it } from "vitest";
import { solve } from "../../../api/library.ts";
import { decidedBy, readEvents, secondStep } from "../../../api/second-step.ts";
import type { SolvedProposal } from "../../../src/proposal/schema.ts";
import { faultLine } from "../../../src/texts/faults/sentence.ts";
import { languages } from "../../../src/texts/language.ts";
import { area, asking, tiny } from "../../solver/tiny-rounds.ts";

/** p 50 and r 10 are funded; w is not. Area b has 20 set aside beside r's 10; area a has no minimum. */
const document = tiny({
  scheme: { areas: [area("a"), area("b", { minimum: 30 })] },
  applications: [asking("p", 50, 5), asking("r", 10, 4, { area: "b" }), asking("w", 45, 3)],
});

async function decided(): Promise<SolvedProposal> {
  const proposal = await solve(document, { engine: "built-in" });
  if (proposal.status === "infeasible") throw new Error("The round of the table is feasible.");
  return proposal;
}

async function linesOf(value: unknown): Promise<string[]> {
  const reading = readEvents(decidedBy(document, await decided()), value);
  return reading.ok ? [] : reading.faults.map((fault) => faultLine(fault, "en"));
}

const most = Number.MAX_SAFE_INTEGER;
const withdrawn = (application: unknown) => ({ event: "withdrawn", application });

/** What is wrong, the events, the place and the sentence. */
const rows: readonly (readonly [what: string, events: readonly unknown[], line: RegExp])[] = [
  [
    "an application that is not there",
    [withdrawn("x")],
    /^events\[0\]\.application: There is no application "x"/,
  ],
  [
    "one that has no grant",
    [{ event: "not-accepted", application: "w" }],
    /^events\[0\]\.application: The application "w" has no grant in the decided proposal/,
  ],
  [
    "one that something has happened to before",
    [withdrawn("p"), { event: "returned", application: "p", amount: 5 }],
    /^events\[1\]\.application: "p" already has an event in events\[0\]\.application\. Keep one/,
  ],
  [
    "all of a grant paid back",
    [{ event: "returned", application: "p", amount: 50 }],
    /^events\[0\]\.amount: 50 kroner is not less than the grant of 50 kroner\..*use withdrawn/,
  ],
  [
    "nothing paid back",
    [{ event: "returned", application: "p", amount: 0 }],
    /^events\[0\]\.amount: The amount is 0\./,
  ],
  [
    "half a krone paid back",
    [{ event: "returned", application: "p", amount: 1.5 }],
    /^events\[0\]\.amount: .*1\.5/,
  ],
  ["an area that is not there", [{ event: "release", area: "z" }], /^events\[0\]\.area: .*"z"/],
  [
    "an area with nothing set aside",
    [{ event: "release", area: "a" }],
    /^events\[0\]\.area: Area "a" has no money set aside for a minimum/,
  ],
  [
    "an area released twice",
    [
      { event: "release", area: "b" },
      { event: "release", area: "b" },
    ],
    /^events\[1\]\.area: "b" already has an event in events\[0\]\.area\./,
  ],
  [
    "a cap below 0, by all events together",
    [
      { event: "cap", by: -60 },
      { event: "cap", by: -41 },
    ],
    /^events\[1\]\.by: The events would make the cap -1 kroner\. It must be from 0 to 9007199254740991/,
  ],
  [
    "a cap too large to count",
    [{ event: "cap", by: most }],
    /^events\[0\]\.by: The events would make the cap/,
  ],
  ["an event that there is not", [{ event: "lost", application: "p" }], /^events\[0\]\.event: /],
  ["a field that there is not", [{ ...withdrawn("p"), amount: 5 }], /^events\[0\]\.amount: /],
  ["a day that there is not", [{ ...withdrawn("p"), date: "2025-02-30" }], /^events\[0\]\.date: /],
  [
    "an award set aside for no reason",
    [{ event: "set-aside", application: "p", reason: " " }],
    /^events\[0\]\.reason: It is not said why the award to the application "p" is set aside\./,
  ],
  ["an event without its application", [{ event: "withdrawn" }], /^events\[0\].*application/],
];

describe("events that do not fit the decided proposal", () => {
  it.each(rows)("%s", async (_, events, line) => {
    expect(await linesOf({ events })).toEqual([expect.stringMatching(line)]);
  });

  it("events of another proposal", async () => {
    const { content } = (await decided()).made;
    expect(await linesOf({ proposal: content, events: [] })).toEqual([]);
    expect(await linesOf({ proposal: "sha256:0", events: [] })).toEqual([
      expect.stringMatching(/^proposal: The events are about the proposal "sha256:0"/),
    ]);
  });

  it("no list of events", async () => {
    expect(await linesOf({})).toEqual([expect.stringMatching(/events/)]);
    expect(await linesOf([])).toHaveLength(1);
  });

  it("are told all at once, in the order of the file, though some are wrong in form", async () => {
    const lines = await linesOf({
      events: [
        { event: "returned", application: "p", amount: 60 },
        { event: "withdrawn", application: 7 },
        { event: "cap", by: -101 },
        { event: "release", area: "a" },
        withdrawn("w"),
        withdrawn("w"),
      ],
      notes: "",
    });
    expect(lines.map((line) => line.slice(0, line.indexOf(": ")))).toEqual([
      "events[0].amount",
      "events[1].application",
      "events[2].by",
      "events[3].area",
      "events[4].application",
      "events[5].application",
      "events[5].application",
      "notes",
    ]);
  });

  it("are told in three languages, also by the function of the library", async () => {
    const proposal = await decided();
    const events = { events: [withdrawn("w"), { event: "release", area: "a" }] };
    const said = await Promise.all(
      languages.map(async (language) => {
        const options = { engine: "built-in", language } as const;
        return secondStep(document, proposal, events, options).then(
          () => "",
          (error: unknown) => (error instanceof RangeError ? error.message : ""),
        );
      }),
    );
    expect(new Set(said).size).toBe(3);
    for (const text of said) expect(text).toMatch(/^events\[0\]\.application: .*\nevents\[1\]\.area: .*$/);
  });
});
