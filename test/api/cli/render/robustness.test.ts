import { describe, expect, it, test } from "vitest";
import { textWidth } from "../../../../api/cli/render/lines.ts";
import { reportText } from "../../../../api/cli/render/report.ts";
import { robustnessReport } from "../../../../api/cli/render/robustness.ts";
import type { DrawnApplication, Robustness } from "../../../../src/robustness/schema.ts";
import { type Language, languages } from "../../../../src/texts/language.ts";
import { infeasible, optimal, round } from "./small-round.ts";

const drawn: readonly DrawnApplication[] = [
  {
    application: "2025-001",
    assessors: 3,
    outcome: "reduced",
    funded: 990,
    share: "1",
    certainty: "safe",
    grant: { least: 900_000, mean: 1_200_000, greatest: 1_500_000 },
  },
  {
    application: "2025-002",
    assessors: 3,
    outcome: "declined",
    funded: 0,
    share: "0",
    certainty: "unlikely",
  },
  {
    application: "2025-004",
    assessors: 0,
    outcome: "declined",
    funded: 331,
    share: "0.334",
    certainty: "bubble",
    grant: { least: 500_000, mean: 612_345, greatest: 700_000 },
  },
  {
    application: "2025-009",
    assessors: 0,
    outcome: "granted",
    funded: 605,
    share: "0.611",
    certainty: "bubble",
    grant: { least: 800_000, mean: 801_000, greatest: 900_000 },
  },
  {
    application: "2025-010",
    assessors: 0,
    outcome: "declined",
    funded: 0,
    share: "0",
    certainty: "unlikely",
  },
];

const answer: Robustness = {
  proposal: optimal,
  seed: 7,
  spread: "1.5",
  scoreStep: "0.5",
  bubble: { from: "0.1", to: "0.9" },
  draws: { asked: 1000, proven: 990, infeasible: 2, notSolved: 8, unsettled: 1 },
  applications: [...drawn],
  value: {
    least: "30000000.25",
    fifth: "31000000",
    median: "33333333.55",
    ninetyFifth: "35000000",
    greatest: "36000000",
  },
  unused: { least: 0, fifth: 0, median: 300_000, ninetyFifth: 400_000, greatest: 500_000 },
  made: optimal.made,
};

const complete: Robustness = {
  ...answer,
  draws: { asked: 1000, proven: 1000, infeasible: 0, notSolved: 0, unsettled: 0 },
};

function said(given: Robustness, language: Language, width = 120): string[] {
  return reportText(robustnessReport(round, given, language, width), width)
    .split("\n")
    .map((line) => line.replaceAll("\u00a0", " ").replace(/ +/g, " ").trim());
}

const paragraph = (given: Robustness, language: Language) => said(given, language).join(" ");

describe("robustness in the terminal", () => {
  test.each<[Language, readonly string[]]>([
    [
      "nb",
      [
        "Hvor sikkert er forslaget? · Tilskudd til [31mkommuner (2025)",
        "TRYGGE (1)",
        "Får tilskudd i mer enn 90 % av trekningene.",
        "100 % 990 2 2025-001 Sandefjord kommune delvis innvilget 900 000 1 200 000 1 500 000",
        "RUNDT GRENSEN (2)",
        "61,1 % 605 1 2025-009 Oslo kommune, bydel Ullern innvilget 800 000 801 000 900 000",
        "33,4 % 331 2 2025-004 Bø kommune avslag 500 000 612 345 700 000",
        "LITE TROLIGE (2)",
        "Får ikke tilskudd i noen trekning (2): 2025-002, 2025-010.",
        "Ubrukt 300 000 0 0 300 000 400 000 500 000",
      ],
    ],
    [
      "nn",
      [
        "Kor sikkert er forslaget? · Tilskudd til [31mkommuner (2025)",
        "TRYGGE (1)",
        "RUNDT GRENSA (2)",
        "61,1 % 605 1 2025-009 Oslo kommune, bydel Ullern innvilga 800 000 801 000 900 000",
        "LITE TRULEG (2)",
        "Får ikkje tilskot i noka trekning (2): 2025-002, 2025-010.",
        "Unytta 300 000 0 0 300 000 400 000 500 000",
      ],
    ],
    [
      "en",
      [
        "How certain is the proposal? · Tilskudd til [31mkommuner (2025)",
        "SAFE (1)",
        "AROUND THE LINE (2)",
        "61.1% 605 1 2025-009 Oslo kommune, bydel Ullern granted 800,000 801,000 900,000",
        "UNLIKELY (2)",
        "Get no grant in any draw (2): 2025-002, 2025-010.",
        "Unused 300,000 0 0 300,000 400,000 500,000",
      ],
    ],
  ])(
    "shows in %s who is safe, around the line or unlikely, the most often funded first",
    (language, lines) => {
      const shown = said(answer, language);
      const places = lines.map((line) => shown.indexOf(line));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );

  test.each<[Language, readonly RegExp[]]>([
    [
      "nb",
      [
        /1 000 ganger\. For 2 av søknadene .* blant det vurdererne har gitt\. For de andre er de høyst 1,5 poeng .* hakk på 0,5\. Med --seed 7/,
        /990 av 1 000 trekninger er løst/,
        /ikke tid til å løse 8 av trekningene/,
        /I 2 av trekningene kan ikke alle reglene gjelde samtidig/,
        /I 1 av trekningene er ikke valget/,
        /--seed 7 --spread 1\.5 --score-step 0\.5 --draw 1/,
      ],
    ],
    [
      "nn",
      [
        /1 000 gonger\. For 2 av søknadene/,
        /990 av 1 000 trekningar er løyste/,
        /ikkje tid til å løyse 8 av trekningane/,
        /I 2 av trekningane kan ikkje/,
        /I 1 av trekningane/,
        /--draw 1/,
      ],
    ],
    [
      "en",
      [
        /1,000 times\. For 2 of the applications/,
        /990 of 1,000 draws were solved/,
        /no time to solve 8 of the draws/,
        /In 2 of the draws the rules/,
        /In 1 of the draws/,
        /--draw 1/,
      ],
    ],
  ])("says in %s how the scores were drawn, what is proven and what is not", (language, sentences) => {
    const text = paragraph(answer, language);
    for (const sentence of sentences) expect(text).toMatch(sentence);
  });

  it("says nothing of what is not the matter", () => {
    const text = paragraph(complete, "nb");
    expect(text).toMatch(/Alle trekningene er løst/);
    expect(text).not.toMatch(/ikke tid|samtidig|like gode fordelinger/);
  });

  test.each([
    [0, /på hvert kriterium høyst 1,5 poeng/],
    [2, /på hvert kriterium blant det vurdererne har gitt\. Med/],
  ])("says where all are drawn alike: %d assessors", (assessors, sentence) => {
    const applications = drawn.map((one) => ({ ...one, assessors }));
    expect(paragraph({ ...answer, applications }, "nb")).toMatch(sentence);
  });

  it("has no unused money to show where there never is any", () => {
    const none = { least: 0, fifth: 0, median: 0, ninetyFifth: 0, greatest: 0 };
    const proposal = { ...optimal, totals: { ...optimal.totals, unused: 0 } };
    const shown = said({ ...answer, proposal, unused: none }, "nb");
    expect(shown.some((line) => line.startsWith("Ubrukt"))).toBe(false);
    expect(shown.some((line) => line.startsWith("Verdi "))).toBe(true);
  });

  test.each(languages)("has no figures in %s where nothing was solved", (language) => {
    const { proposal, seed, spread, scoreStep, bubble, made } = answer;
    const draws = { asked: 1000, proven: 0, infeasible: 0, notSolved: 1000, unsettled: 0 };
    const shown = said(
      { proposal, seed, spread, scoreStep, bubble, draws, applications: [], made },
      language,
    );
    expect(shown.join(" ")).toMatch({ nb: /Ingen av/, nn: /Ingen av/, en: /No draw/ }[language]);
    expect(shown.join(" ")).not.toContain("2025-0");
  });

  it("shows the contradiction of a round that is infeasible", () => {
    const shown = said({ ...answer, proposal: infeasible, applications: [] }, "nb");
    expect(shown).toContain("Disse reglene kan ikke gjelde samtidig:");
  });

  test.each([20, 40, 80, 120])("keeps to %d columns", (width) => {
    for (const language of languages) {
      for (const line of reportText(robustnessReport(round, answer, language, width), width).split("\n")) {
        expect(textWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });
});
