import { describe, expect, it } from "vitest";
import { assessedRound } from "../../../../src/costs/assess.ts";
import { roundSchema } from "../../../../src/round/schema.ts";
import { schemeDefinition } from "../../../../src/schemes/jobbsjansen-2018/definition.ts";
import { exampleRound } from "../../../../src/schemes/jobbsjansen-2018/example.ts";

const { scheme } = schemeDefinition;

describe("Jobbsjansen 2018, against its page", () => {
  it("covers up to 1 G a participant, of the 2 G that are paid or the two thirds of that under 25, and a project manager's post", () => {
    expect(scheme.year).toBe(2018);
    const [support, post, operations] = scheme.costs?.rules ?? [];
    expect(support).toMatchObject({ kind: "participant-support", ceiling: 1, benefit: 2 });
    // The page lowers what those under 25 get, and has one ceiling for everybody.
    expect(support).toHaveProperty("younger", { age: 25, benefitShare: "2/3" });
    expect(post).toMatchObject({ id: "project-manager", kind: "post" });
    expect(operations).toMatchObject({ kind: "excluded" });
  });

  it("asks for own financing, answers by 15 March 2018 and is for municipalities", () => {
    expect(scheme.conditions).toEqual({ ownContributionRequired: true });
    expect(scheme.calendar).toEqual({ answer: "2018-03-15" });
    expect(scheme.areas.map(({ applicantKinds }) => applicantKinds)).toEqual([["municipality", "district"]]);
  });

  it("has the ten criteria of the page", () => {
    expect(scheme.criteria).toHaveLength(10);
  });
});

describe("the example round of Jobbsjansen 2018", () => {
  const round = exampleRound();

  it("is a valid round of 48 applications whose assessed amounts follow from the rules", () => {
    expect(roundSchema.parse(round)).toEqual(round);
    expect(round.applications).toHaveLength(48);
    const again = assessedRound(round);
    expect(again.ok && again.document).toEqual(round);
    for (const application of round.applications) expect(application.assessedByRules).toEqual([2018]);
  });

  // 1 G was 93,634 kroner until May 2018; what was to be in May was not known on 15 March.
  it("gives a twelfth of 1 G a month for each participant, since two thirds of 2 G are above 1 G", () => {
    for (const { costs, assessed } of round.applications) {
      const [support, post] = costs?.["2018"] ?? [];
      const { participants = 0, months = 0 } = support;
      const exact = (93_634 * months * participants) / 12;
      expect(Math.abs((assessed?.["2018"] ?? 0) - (post.amount ?? 0) - exact)).toBeLessThanOrEqual(
        participants,
      );
    }
  });

  it("is the same every time, and says that its figures are made up", () => {
    expect(exampleRound()).toEqual(round);
    expect(round.note).toMatch(/oppdiktet.*20180315[^]*oppdikta.*20180315[^]*made up.*20180315/);
  });
});
