import { expect, it } from "vitest";
import { rankingListReport } from "../../../../api/cli/render/ranking-list.ts";
import { reportText } from "../../../../api/cli/render/report.ts";
import { rankingList } from "../../../../api/ranking-list.ts";
import { roundOf } from "../../../../src/round/round.ts";
import { asking, tiny } from "../../../solver/tiny-rounds.ts";

const document = tiny({
  scheme: { cap: 1000 },
  applications: [asking("p1", 300, 6), asking("p2", 900, 5)],
});

it.each([
  ["nb", "det er plass til 700 kr: rammen strekker ikke til."],
  ["nn", "det er plass til 700 kr: ramma strekk ikkje til."],
  ["en", "there is room for NOK 700: the cap does not suffice."],
] as const)(
  "in %s does not call a cap used up that has room left, though too little",
  async (language, said) => {
    const answer = await rankingList(document, { engine: "built-in", language, variants: ["stop"] });
    if ("status" in answer) throw new Error("The round is feasible.");
    const text = reportText(rankingListReport(roundOf(document), answer, language, 200), 200);
    expect(text.replaceAll("\u00a0", " ")).toContain(said);
  },
);
