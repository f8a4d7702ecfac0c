import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { questions } from "../../api/answers/question.ts";
import { problemStatus } from "../../api/http/problem.ts";
import { readSettings } from "../../api/settings/settings.ts";
import { problemCodes } from "../../src/texts/http/texts.ts";

const pageOf = (name: string) => readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), "utf8");
const page = pageOf("http");

/** The cells of the rows that begin with a name in backquotes, of the tables under a heading. */
function rowsUnder(heading: string, text = page): readonly (readonly string[])[] {
  const part = text.split(/^## /m).find((one) => one.startsWith(heading)) ?? "";
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
    const refusals = [...rowsUnder("What is refused"), ...rowsUnder("What is refused", pageOf("access"))];
    const listed = refusals.flatMap(([status, codes]) =>
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
    // What belongs to sign-in means something only where somebody signs in.
    const signIn = {
      FORDEL_OIDC_ISSUER: "https://issuer.example/",
      FORDEL_OIDC_CLIENT_ID: "fordel",
      FORDEL_PUBLIC_URL: "https://fordeling.example",
      FORDEL_MASKINPORTEN_ISSUER: "https://machines.example/",
      FORDEL_ORGANISATIONS: "all",
    };
    const plain = readSettings(signIn);
    expect(plain.ok).toBe(true);
    expect(readSettings({ ...Object.fromEntries(given), ...signIn })).toEqual(plain);
  });
});
