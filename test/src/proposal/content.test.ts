import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { solved } from "../../../bench/enumeration/answers.ts";
import { contentHash, sealed } from "../../../src/proposal/content.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { runs } from "../../kit/seed.ts";

/** docs/proof.md, "The content", by another hand. */
function fingerprint(document: object): string {
  const { made }: { made?: unknown } = document;
  const written = JSON.stringify(document, function (this: unknown, name, value: unknown) {
    return name === "texts" || (name === "content" && this === made) ? undefined : value;
  });
  const digest = createHash("sha256").update(canonicalize(JSON.parse(written)) ?? "", "utf8");
  return `sha256:${digest.digest("hex")}`;
}

const names = fc.oneof(
  fc.string({ minLength: 1, unit: fc.constantFrom("a", "b", "Z", "é", "ø", "_") }),
  fc.constantFrom("texts", "made", "content", "2025", "2026"),
);
const { documents } = fc.letrec((tie) => ({
  documents: fc.dictionary(names, tie("values"), { noNullPrototype: true }),
  values: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(fc.integer(), fc.string({ unit: "grapheme" }), fc.boolean(), fc.constant(null)),
    fc.array(tie("values"), { maxLength: 3 }),
    tie("documents"),
  ),
}));

describe("the fingerprint of a document", () => {
  it("is that of its canonical JSON without texts and its own fingerprint", () => {
    fc.assert(
      fc.property(documents, fc.option(documents), (document, made) => {
        const whole = { ...document, ...(made && { made }) };
        expect(contentHash(whole)).toBe(fingerprint(whole));
      }),
      runs(400),
    );
  });

  it("is in what the engine makes", async () => {
    const property = fc.asyncProperty(rounds({ choicesAtMost: 200 }), async (document) => {
      const proposal = await solved(document);
      expect(proposal.made.content).toBe(fingerprint(proposal));
    });
    await fc.assert(property, runs(20));
  });

  const document = {
    status: "optimal",
    awards: [{ application: "p1", amounts: { "2025": 10, "2026": 5 }, reasons: [{ texts: { nb: "Ja." } }] }],
    made: { by: "somebody", round: "sha256:0", content: "sha256:1" },
  };
  const hidden: unknown = JSON.parse('{"2025": 10, "2026": 5, "__proto__": 1}');
  const withAward = (change: object) => ({ ...document, awards: [{ ...document.awards[0], ...change }] });

  test.each([
    ["the order of fields", Object.fromEntries(Object.entries(document).reverse())],
    ["texts", withAward({ reasons: [{ texts: { nb: "Nei." } }] })],
    ["a field without a value", { ...document, totals: undefined }],
    ["the fingerprint itself", { ...document, made: { ...document.made, content: "sha256:2" } }],
  ])("%s does not show", (_, other) => {
    expect(contentHash(other)).toBe(contentHash(document));
  });

  test.each([
    ["a word", { ...document, status: "feasible" }],
    ["an amount", withAward({ amounts: { "2025": 11, "2026": 5 } })],
    ["a year", withAward({ amounts: { "2025": 10, "2027": 5 } })],
    ["an award twice", { ...document, awards: [...document.awards, ...document.awards] }],
    ["a list for its only entry", { ...document, awards: document.awards[0] }],
    ["who made it", { ...document, made: { ...document.made, by: "somebody else" } }],
    ["its round", { ...document, made: { ...document.made, round: "sha256:3" } }],
    ["a name that hides", withAward({ amounts: hidden })],
    ["a fingerprint in another place", { ...document, content: "sha256:1" }],
    ["no made at all", { ...document, made: undefined }],
  ])("%s shows", (_, other) => {
    expect(contentHash(other)).not.toBe(contentHash(document));
  });

  it("is put into a document, in place of what was there", () => {
    const made = sealed(document, { by: "fordel", round: "sha256:4" });
    expect(made.made).toEqual({ by: "fordel", round: "sha256:4", content: contentHash(made) });
    expect(sealed(made, made.made)).toEqual(made);
    expect(sealed({ ...made, status: "feasible" }, made.made).made.content).not.toBe(made.made.content);
  });
});
