import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { readDocumentBytes } from "../../../api/files/read-document.ts";
import { portfolioHash } from "../../../src/portfolio/hash.ts";
import { readPortfolio } from "../../../src/portfolio/read.ts";
import { faultSentence } from "../../../src/texts/faults/sentence.ts";
import { languages } from "../../../src/texts/language.ts";
import { put } from "../round/valid-round.ts";

const example: unknown = JSON.parse(
  readFileSync(new URL("../../../docs/examples/portfolio.json", import.meta.url), "utf8"),
);

function faultsOf(document: unknown) {
  const reading = readDocumentBytes(new TextEncoder().encode(JSON.stringify(document)), readPortfolio);
  return reading.ok ? [] : reading.faults;
}

type Row = readonly [place: readonly (string | number)[], value: unknown, ...faults: readonly string[]];

const rows: readonly Row[] = [
  // The portfolio itself.
  [["cap"], undefined, "cap missing"],
  [["cap"], "337600000", "cap amount-as-text"],
  [["schemes"], [], "schemes list-empty"],
  [["schemes", 0, "unused"], "readvertise", "schemes[0].unused wrong-choice"],
  [["schemes", 0, "round"], undefined, "schemes[0].round missing"],
  [["policy"], "best-use", "policy wrong-choice"],
  // Its rounds, with their places in the portfolio.
  [["schemes", 1, "round", "scheme", "cap"], -1, "schemes[1].round.scheme.cap amount-negative"],
  [
    ["schemes", 1, "round", "recipients", 0, "scores"],
    {},
    "schemes[1].round.recipients[0].scores field-of-other-kind",
  ],
  [
    ["schemes", 0, "round", "applications", 0, "area"],
    "9",
    "schemes[0].round.applications[0].area unknown-area",
  ],
  [["schemes", 3, "round", "scheme", "kind"], "gift", "schemes[3].round.scheme.kind wrong-choice"],
  [["schemes", 0, "round", "scheme", "year"], 2024, "schemes[0].round.scheme.year portfolio-other-year"],
  // What its parts say of each other.
  [
    ["schemes", 1, "round", "scheme", "id"],
    "tuki",
    "schemes[1].round.scheme.id repeated-id",
    "transfers[0].from unknown-scheme",
  ],
  [["transfers", 0, "from"], "nobody", "transfers[0].from unknown-scheme"],
  [["transfers", 0, "to"], "mottak", "transfers[0].to transfer-to-itself", "order order-lacks-scheme"],
  [["transfers", 1, "to"], "bosetting", "transfers[2] transfer-repeated"],
  [["transfers", 1, "id"], "r-1", "transfers[1].id repeated-id"],
  [["transfers", 0, "clause"], undefined, "transfers[0].clause missing"],
  [["transfers", 0, "atMost"], -1, "transfers[0].atMost amount-negative"],
  [["order"], ["tuki"], "order order-lacks-scheme"],
  [["order"], ["tuki", "bosetting", "tuki"], "order[2] scheme-repeated"],
  [["order"], ["tuki", "bosetting", "x"], "order[2] unknown-scheme"],
];

describe("a portfolio", () => {
  it("is read with rounds of every kind", () => {
    expect(readPortfolio(example)).toMatchObject({ ok: true, document: example });
  });

  test.each(rows.map((row) => [row] as const))("%j", ([place, value, ...expected]) => {
    const faults = faultsOf(put(example, place, value));
    const found = faults.map(({ path, code }) => `${path} ${code}`);
    // A receiver without a rule, or a scheme that is not there, may be named elsewhere too.
    expect(found).toEqual(expect.arrayContaining([...expected]));
    expect(found.length > 0).toBe(true);
    for (const fault of faults) {
      expect(new Set(languages.map((language) => faultSentence(fault, language))).size).toBe(3);
    }
  });

  it("needs no order where one scheme receives, or where all receive their part", () => {
    const without = put(example, ["order"], undefined);
    expect(faultsOf(put(without, ["policy"], "proportional"))).toEqual([]);
    expect(faultsOf(without).map(({ code }) => code)).toEqual(["order-lacks-scheme", "order-lacks-scheme"]);
  });

  it("has the same fingerprint in any order, and another with another figure", () => {
    const hashOf = (document: unknown) => {
      const reading = readPortfolio(document);
      if (!reading.ok) throw new Error("The portfolio is valid.");
      const { schemes, transfers = [] } = reading.document;
      const turned = {
        ...reading.document,
        schemes: schemes.toReversed(),
        transfers: transfers.toReversed(),
      };
      expect(portfolioHash(turned)).toBe(portfolioHash(reading.document));
      return portfolioHash(reading.document);
    };
    const other = put(example, ["schemes", 1, "round", "scheme", "cap"], 23000000);
    expect(hashOf(other)).not.toBe(hashOf(example));
  });
});
