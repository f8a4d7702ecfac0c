import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { paperFormats } from "../../../api/papers/formats.ts";
import { writePaper } from "../../../api/papers/write-paper.ts";
import { paperNames } from "../../../src/papers/paper.ts";
import { paperOf } from "../../../src/papers/paper-of.ts";
import type { PaperSource } from "../../../src/papers/source.ts";
import type { Proposal } from "../../../src/proposal/schema.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import type { RoundDocument } from "../../../src/round/schema.ts";
import { languages } from "../../../src/texts/language.ts";
import { proposalOf } from "../../kit/propose.ts";
import {
  kronerOf,
  pageRows,
  partOf,
  pdfStructure,
  pdfText,
  readsPdf,
  recordsIn,
  sheetsIn,
  wordRows,
  workbookIn,
} from "./read-back.ts";
import { hostileNames, hostileRound, sourceOf, sourcesOfKinds } from "./rounds.ts";

const tukiRound = exampleRound();

const outcomes = {
  granted: "innvilget",
  reduced: "delvis innvilget",
  declined: "avslag",
  dismissed: "avvist",
};

const sources: { tuki?: PaperSource; hostile?: PaperSource } = {};

beforeAll(async () => {
  sources.tuki = await sourceOf(tukiRound);
  sources.hostile = await sourceOf(hostileRound);
});
afterEach(() => {
  vi.useRealTimers();
});

function source(name: "tuki" | "hostile"): PaperSource {
  const found = sources[name];
  if (found === undefined) throw new Error("The rounds are solved first.");
  return found;
}

function proposalIn({ made }: PaperSource): Extract<Proposal, { status: "optimal" | "feasible" }> {
  if ("before" in made || "kind" in made || made.status === "infeasible")
    throw new Error("They are feasible.");
  return made;
}

/** What every award must be read back as: by application, kroner in 2025 and the outcome. */
function expected(of: PaperSource): ReadonlyMap<string, readonly [number, string]> {
  return new Map(
    proposalIn(of).awards.map(({ application, amounts, outcome }) => [
      application,
      [new Map(Object.entries(amounts)).get("2025") ?? 0, outcomes[outcome]],
    ]),
  );
}

const awardList = (of: PaperSource) => paperOf("award-list", of, "nb");

describe.each(["tuki", "hostile"] as const)("the award list of %s, read back", (name) => {
  it("from Excel has every award and sums right to the krone, as numbers", async () => {
    const of = source(name);
    const sheets = await sheetsIn(await writePaper(awardList(of), "xlsx"));
    const seen = new Map<string, readonly [unknown, unknown]>();
    for (const { area, granted } of proposalIn(of).areas) {
      const rows = sheets.get(`Område ${area}`) ?? [];
      const head = rows.findIndex(([first]) => first === "Poeng");
      if (head < 0) {
        expect(granted).toBe(0);
        continue;
      }
      const columns = rows[head].map(String);
      const [amount, outcome] = [columns.indexOf("Tilskudd 2025"), columns.indexOf("Utfall")];
      const sum = rows[rows.length - 1];
      expect(sum[amount]).toBe(granted);
      for (const row of rows.slice(head + 1, -1)) seen.set(String(row[1]), [row[amount], row[outcome]]);
    }
    expect(seen).toEqual(expected(of));
  });

  it("from CSV has every award, with commas in decimals and whole numbers for kroner", async () => {
    const of = source(name);
    const bytes = await writePaper(awardList(of), "csv");
    const [head, ...rows] = recordsIn(bytes);
    const list = rows.slice(0, expected(of).size);
    const [id, amount, outcome] = ["Søknad", "Tilskudd 2025", "Utfall"].map((one) => head.indexOf(one));
    const seen = new Map(list.map((row) => [row[id], [Number(row[amount]), row[outcome]]]));
    expect(seen).toEqual(expected(of));
    const scores = new Map(list.map((row) => [row[id], row[head.indexOf("Poeng")]]));
    expect(scores).toEqual(
      new Map(proposalIn(of).awards.map(({ application, score }) => [application, score.replace(".", ",")])),
    );
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text.endsWith("\r\n")).toBe(true);
    // What follows the list says what it is.
    expect(text).toContain("Dette er et forslag. Det er ikke et vedtak.");
    expect(text).toContain(of.made.made.content);
  });

  it.each([
    ["Word", "docx", wordRows],
    ["the page", "html", pageRows],
  ] as const)("from %s has every award and the sums", async (_, format, rowsIn) => {
    const of = source(name);
    const rows = rowsIn(await writePaper(awardList(of), format));
    const head = rows.find((cells) => cells[0] === "Poeng") ?? [];
    const amount = head.indexOf("Tilskudd 2025");
    const list = rows.filter((cells) => cells.length === head.length && expected(of).has(cells[1]));
    const seen = new Map(list.map((cells) => [cells[1], [kronerOf(cells[amount]), cells[head.length - 1]]]));
    expect(seen).toEqual(expected(of));
    const total = proposalIn(of).areas.reduce((sum, { granted }) => sum + granted, 0);
    const sums = rows.find(([first]) => first === "Sum") ?? [];
    const overview = rows.find(([first]) => first === "Område") ?? [];
    expect(kronerOf(sums[overview.indexOf("Tilskudd")])).toBe(total);
  });
});

describe.skipIf(!readsPdf)("PDF, read back by pdftotext (poppler)", () => {
  it("has every award, the sums, what it is, and the numbers of its pages", async () => {
    const of = source("tuki");
    const text = pdfText(await writePaper(awardList(of), "pdf")).replaceAll("\u00a0", " ");
    for (const [application, [amount]] of expected(of)) {
      const line = text.split("\n").find((one) => one.includes(application)) ?? "";
      const shown = amount === 0 ? " –" : ` ${amount.toLocaleString("nb-NO").replaceAll(/\s/g, " ")} kr`;
      expect(line).toContain(shown);
    }
    expect(text).toContain("Dette er et forslag. Det er ikke et vedtak.");
    expect(text).toContain(of.made.made.content);
    expect(text).toMatch(/Side 1 av (\d+)[^]*Side \1 av \1/);
  });
});

describe.skipIf(!readsPdf)("the structure of a PDF, read back by pdfinfo (poppler)", () => {
  /** The texts of the elements of a kind, in their order. */
  function textsOf(structure: readonly string[], kind: string): readonly string[] {
    const texts: string[] = [];
    let isOfKind = false;
    for (const line of structure) {
      if (line.startsWith('"')) {
        if (isOfKind) texts.push(line.slice(1, -1).replaceAll("\u00a0", " "));
      } else if (!line.startsWith("/")) isOfKind = new RegExp(`^${kind}( \\(.*\\))?:?$`).test(line);
    }
    return texts;
  }

  /** A text without blanks, as a line of a page ends where there is one. */
  const letters = (text: string) => text.replaceAll(/\s/g, "");

  it("has the title, every heading, and every award in a table, in the order in which they stand", async () => {
    const paper = awardList(source("tuki"));
    const structure = pdfStructure(await writePaper(paper, "pdf"));
    expect(textsOf(structure, "H1").join(" ")).toBe(paper.title);
    expect(textsOf(structure, "H2")).toEqual(paper.sections.map(({ heading }) => heading));
    const cells = textsOf(structure, "TD");
    const ids = paper.list.rows.map(({ cells: [, , id] }) => (id.kind === "text" ? id.text : ""));
    expect(cells.filter((cell) => ids.includes(cell))).toEqual(ids);
  });

  it("has the headings of a table once, however many pages it is on, and neither headers nor footers of pages", async () => {
    const paper = paperOf("protocol", source("tuki"), "nb");
    const bytes = await writePaper(paper, "pdf");
    const structure = pdfStructure(bytes);
    const tables = paper.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])),
    );
    const headings = [
      ...paper.particulars.map(({ label }) => label),
      ...tables.flatMap(({ columns }) => columns.map(({ heading }) => heading)),
    ];
    expect(letters(textsOf(structure, "TH").join(""))).toBe(letters(headings.join("")));
    expect(pdfText(bytes).split("\f").length).toBeGreaterThan(tables.length);
    expect(structure.join("\n")).not.toMatch(/Side \d+ av/);
    expect(structure.filter((line) => line.includes("Det er ikke et vedtak"))).toHaveLength(1);
  });

  it("says the figures of a chart, and the language of what is in another", async () => {
    const memo = Buffer.from(await writePaper(paperOf("decision-memo", source("tuki"), "nb"), "pdf"));
    expect(memo.toString("latin1")).toMatch(/\/S \/Figure\n\/Alt \(/);
    const first = tukiRound.applications[0];
    const [application] = [{ ...first, applicant: { ...first.applicant, standard: "nn" as const } }];
    const round = { ...tukiRound, applications: [application], decisions: [] };
    const reasons = await writePaper(paperOf("reasons", await sourceOf(round), "nb"), "pdf");
    const text = Buffer.from(reasons).toString("latin1");
    expect(text).toContain("/Lang (nb-NO)");
    expect(text).toMatch(/\/S \/L\n\/Lang \(nn-NO\)/);
  });

  it("is whole where a row is higher than a page", async () => {
    const title = "Et langt navn på et prosjekt. ".repeat(400).trim();
    const [first] = tukiRound.applications;
    const round = { ...tukiRound, applications: [{ ...first, title }], decisions: [] };
    const cells = textsOf(pdfStructure(await writePaper(awardList(await sourceOf(round)), "pdf")), "TD");
    expect(letters(cells.join(""))).toContain(letters(title));
  });
});

describe("what a spreadsheet could take for a formula", () => {
  it("is text in CSV, with an apostrophe before it", async () => {
    for (const paper of paperNames) {
      const records = recordsIn(await writePaper(paperOf(paper, source("hostile"), "nb"), "csv"));
      for (const cell of records.flat()) expect(cell).not.toMatch(/^[=+@\t\r\n]|^-(?!\d+(,\d+)?$)/);
    }
    const records = recordsIn(await writePaper(awardList(source("hostile")), "csv"));
    expect(records.flat()).toContain("'=cmd|' /C calc'!A0");
    expect(records.flat()).toContain("To\nlinjer");
  });

  it("is text in Excel, as it was written", async () => {
    const workbook = await workbookIn(await writePaper(awardList(source("hostile")), "xlsx"));
    const values: unknown[] = [];
    workbook.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell(({ value, formula }) => {
          expect(formula).toBeUndefined();
          values.push(value);
        });
      });
    });
    const shown = hostileNames.map((name) => name.replace("\t", " ").replace("\r", "\n"));
    expect(values).toEqual(expect.arrayContaining(shown));
  });

  it("is no markup in Word or on the page", async () => {
    const word = wordRows(await writePaper(awardList(source("hostile")), "docx")).flat();
    const page = pageRows(await writePaper(awardList(source("hostile")), "html")).flat();
    for (const cells of [word, page]) {
      expect(cells).toEqual(expect.arrayContaining(["<b>&amp;</b>", "]]> <w:t> {name}", "ø".repeat(300)]));
    }
  });
});

describe("the workbook", () => {
  it("keeps the heading of each list in sight, and filters it but for the sum", async () => {
    const workbook = await workbookIn(await writePaper(awardList(source("tuki")), "xlsx"));
    const sheet = workbook.getWorksheet("Område 1");
    const [view] = sheet?.views ?? [];
    expect(view).toMatchObject({ state: "frozen", ySplit: 3 });
    expect(sheet?.getRow(3).getCell(1).value).toBe("Poeng");
    const last = sheet?.rowCount ?? 0;
    expect(sheet?.getRow(last).getCell(3).value).toBe("Sum område 1");
    expect(sheet?.autoFilter).toMatch(new RegExp(`^A3:[A-Z]+${last - 1}$`));
    expect(sheet?.getRow(4).getCell(6).numFmt).toBe('#,##0 "kr"');
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      "Oversikt",
      "Område 1",
      "Område 2",
      "Område 3",
      "Område 4",
      "Område 5",
      "Forutsetninger",
      "Slik kontrolleres dette",
    ]);
  });
});

describe("a Word document", () => {
  it.each([
    ["nb", "nb-NO"],
    ["nn", "nn-NO"],
    ["en", "en-GB"],
  ] as const)(
    "in %s says its language, repeats headings of tables and numbers its pages",
    async (language, tag) => {
      const bytes = await writePaper(paperOf("award-list", source("tuki"), language), "docx");
      expect(partOf(bytes, "word/styles.xml")).toContain(`<w:lang w:val="${tag}"/>`);
      const document = partOf(bytes, "word/document.xml");
      const tables = document.split("<w:tbl>").length - 1;
      expect(document.split("<w:tblHeader/>").length - 1).toBe(tables);
      expect(partOf(bytes, "word/footer1.xml")).toMatch(/PAGE[^]*NUMPAGES/);
    },
  );
});

describe.each(paperFormats)("as %s", (format) => {
  it("every paper has the same bytes whenever it is written", async () => {
    for (const paper of paperNames) {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date("2025-03-01T09:00:00Z") });
      const before = await writePaper(paperOf(paper, source("tuki"), "nn"), format);
      vi.setSystemTime(new Date("2031-12-24T23:59:58Z"));
      const after = await writePaper(paperOf(paper, source("tuki"), "nn"), format);
      vi.useRealTimers();
      expect(Buffer.compare(before, after), paper).toBe(0);
    }
  });

  it("the kinds that follow by arithmetic have every paper too", async () => {
    for (const of of await sourcesOfKinds()) {
      for (const paper of paperNames) {
        const bytes = await writePaper(paperOf(paper, of, "nb"), format);
        expect(bytes.length).toBeGreaterThan(100);
      }
      if (format !== "csv") continue;
      const [head, ...rows] = recordsIn(await writePaper(awardList(of), format));
      const proposal = "before" in of.made ? undefined : of.made;
      const amount = head.indexOf("Tilskudd 2025");
      const seen = rows.slice(0, proposal?.awards.length).map((row) => [row[0], Number(row[amount])]);
      expect(seen).toEqual(
        proposal?.awards
          .map(({ application, amounts }) => [application, new Map(Object.entries(amounts)).get("2025") ?? 0])
          .sort(),
      );
    }
  });
});

describe("a round of 2,000 applications", () => {
  it("is written in every format, with every application", async () => {
    const [first] = tukiRound.applications;
    const applications = Array.from({ length: 2000 }, (_, index) => ({ ...first, id: `n${10_000 + index}` }));
    const round = { ...tukiRound, applications, decisions: [] };
    const of = { round, made: proposalOf(round, new Map()) };
    const paper = awardList(of);
    const ids = new Set(applications.map(({ id }) => id));
    const csv = recordsIn(await writePaper(paper, "csv")).map((row) => row[2]);
    expect(new Set(csv.filter((id) => ids.has(id)))).toEqual(ids);
    const sheets = await sheetsIn(await writePaper(paper, "xlsx"));
    const inSheets = [...sheets.values()].flat().map((row) => String(row[1]));
    expect(new Set(inSheets.filter((id) => ids.has(id)))).toEqual(ids);
    for (const rows of [
      wordRows(await writePaper(paper, "docx")),
      pageRows(await writePaper(paper, "html")),
    ]) {
      expect(new Set(rows.flat().filter((cell) => ids.has(cell)))).toEqual(ids);
    }
    const pdf = await writePaper(paper, "pdf");
    if (readsPdf) expect(new Set(pdfText(pdf).match(/\bn1\d{4}\b/g))).toEqual(ids);
  });
});

describe("reasons in another standard than the paper's", () => {
  const [first] = tukiRound.applications;
  const inNynorsk: RoundDocument = {
    ...tukiRound,
    applications: [{ ...first, applicant: { ...first.applicant, standard: "nn" } }],
    decisions: [],
  };

  it("say so, on the page and in Word, so that they are read aloud as they are written", async () => {
    const paper = paperOf("reasons", await sourceOf(inNynorsk), "nb");
    const page = new TextDecoder().decode(await writePaper(paper, "html"));
    expect(page).toContain('<html lang="nb">');
    expect(page).toMatch(/<ul lang="nn"><li>/);
    const word = partOf(await writePaper(paper, "docx"), "word/document.xml");
    expect(word).toContain('<w:lang w:val="nn-NO"');
  });

  it("stand beside the standard in CSV", async () => {
    const paper = paperOf("reasons", await sourceOf(inNynorsk), "nb");
    const [head, row] = recordsIn(await writePaper(paper, "csv"));
    expect(row[head.indexOf("Skriftspråk")]).toBe("nynorsk");
  });
});

describe("every paper", () => {
  it("is in the language that is asked for, and no text of another is left", () => {
    for (const paper of paperNames) {
      const texts = languages.map((language) => JSON.stringify(paperOf(paper, source("tuki"), language)));
      expect(new Set(texts).size).toBe(3);
      const [nb, nn, en] = texts;
      expect(nb).toContain("Det er ikke et vedtak");
      expect(nn).toContain("Det er ikkje eit vedtak");
      expect(en).toContain("It is not a decision");
    }
  });
});
