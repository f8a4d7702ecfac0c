import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { questions } from "../../api/answers/question.ts";
import { problemStatus } from "../../api/http/problem.ts";
import { readSettings } from "../../api/settings/settings.ts";
import { problemCodes } from "../../src/texts/http/texts.ts";

const page = readFileSync(new URL("../../docs/http.md", import.meta.url), "utf8");

/** The cells of the rows that begin with a name in backquotes, of the table under a heading. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const part = page.split(/^## /m).find((one) => one.startsWith(heading)) ?? "";
  return [...part.matchAll(/^\| (?=`|\d)(.*)\|$/gm)].map(([, row = ""]) =>
    row.split("|").map((cell) => cell.trim()),
  );
}

const namesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

describe("the page of the service", () => {
  it("lists every question", () => {
    expect(
      rowsUnder("Questions")
        .flatMap(([name]) => namesIn(name))
        .sort(),
    ).toEqual([...questions].sort());
  });

  it("lists every refusal with its status", () => {
    const listed = rowsUnder("What is refused").flatMap(([status, codes]) =>
      namesIn(codes).map((code) => [code, Number(status)]),
    );
    expect(listed.sort()).toEqual(problemCodes.map((code) => [code, problemStatus[code]]).sort());
  });

  it("lists every setting with its default", () => {
    const rows = rowsUnder("Settings");
    const unknown = readSettings({ FORDEL_QQQQQQQQQQQQQQQQQQQQ: "" });
    const known = unknown.ok ? "" : unknown.faults[0].figures.known;
    expect(rows.flatMap(([name]) => namesIn(name)).sort()).toEqual(known.split(", ").sort());
    const defaults = rows.flatMap(([name, value]) => (value.startsWith("`") ? [[name, value]] : []));
    const given = defaults.map(([name, value]): [string, string] => [namesIn(name)[0], namesIn(value)[0]]);
    expect(readSettings(Object.fromEntries(given))).toEqual(readSettings({}));
  });
});
