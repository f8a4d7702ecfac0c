import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { readsPdf } from "../../api/papers/read-back.ts";
import { bytesOf, chooseFile, type TestFile } from "../kit/files.ts";
import { filledTemplate, type PageTexts, textsIn } from "../kit/page-texts.ts";
import { expectAccessible, startedPages } from "../kit/pages.ts";
import { awardsIn, type PaperFormat, paperFormats, textIn } from "../kit/read-papers.ts";

const { open, service } = startedPages();

const example = exampleRound();

const applicationsSchema = z.array(
  z.looseObject({
    id: z.string(),
    traits: z.array(z.string()).optional(),
    submittedAt: z.iso.datetime({ offset: true }).optional(),
    scores: z.record(z.string(), z.union([z.number(), z.string()])),
  }),
);
const storedSchema = z.object({
  document: z.object({
    scheme: z.looseObject({ cap: z.number() }),
    applications: applicationsSchema,
    commitments: z.array(z.looseObject({ id: z.string() })),
  }),
});
const adoptionSchema = z.object({
  awards: z.array(z.object({ application: z.string(), amounts: z.record(z.string(), z.number()) })),
  proposal: z.object({ content: z.string(), form: z.string().optional() }),
});

/**
 * Points are read as text, so that no digit of them is lost; an empty cell is no list of traits; and a cell says a moment
 * by the Norwegian clock, which the example says of one application by the clock of Greenwich.
 */
function alike({
  scores,
  traits = [],
  submittedAt,
  ...rest
}: z.infer<typeof applicationsSchema>[number]): object {
  const asText = new Map(Object.entries(scores).map(([criterion, points]) => [criterion, String(points)]));
  const moment = submittedAt === undefined ? undefined : Date.parse(submittedAt);
  return { ...rest, moment, scores: asText, ...(traits.length > 0 && { traits }) };
}

async function makeRound(page: Page, id: string, { rounds: { making, ...texts } }: PageTexts): Promise<void> {
  await page.getByRole("link", { name: texts.newRound }).click();
  await page.getByRole("radio", { name: /^Tilsk(udd|ot) til .* 2025$/ }).check();
  await page.getByLabel(making.id).fill(id);
  await page.getByRole("button", { name: making.submit }).click();
  await page.waitForURL(`**/rounds/${id}/import`);
}

async function bringIn(
  page: Page,
  file: TestFile,
  of: "applications" | "commitments",
  texts: PageTexts,
): Promise<void> {
  const own = texts.import.lists[of];
  await page.getByRole("radio", { name: own.name }).check();
  await chooseFile(
    page,
    file,
    new RegExp(`^(${texts.import.file.choose}|${texts.import.file.chooseOther})$`),
  );
  const count = String((of === "applications" ? example.applications : (example.commitments ?? [])).length);
  await page.getByRole("button", { name: own.takeIn(count, "0") }).click();
  await page.getByText(own.takenIn(count, "0")).waitFor();
}

async function setCap(page: Page, amount: string, { desk: { levers } }: PageTexts): Promise<void> {
  const field = page.getByRole("textbox", { name: levers.cap, exact: true });
  await field.fill(amount);
  await field.press("Enter");
  await page.waitForFunction(
    () =>
      document.querySelector(".outcome-figures.old") === null &&
      document.querySelector(".waiting")?.textContent === "",
  );
}

async function lockOut(
  page: Page,
  application: string,
  reason: string,
  { desk: { lock } }: PageTexts,
): Promise<void> {
  await page.getByRole("button", { name: lock.open }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox").fill(application);
  await dialog.getByLabel(lock.out).check();
  await dialog.getByLabel(lock.reason).fill(reason);
  await dialog.getByRole("button", { name: lock.set, exact: true }).click();
  await page.getByText(reason).first().waitFor();
}

async function saveAs(
  page: Page,
  name: string,
  { desk: { saving, toolbar, kept } }: PageTexts,
): Promise<void> {
  await page.getByRole("button", { name: toolbar.saveAs }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(saving.name).fill(name);
  await dialog.getByRole("button", { name: saving.save }).click();
  await page.getByText(kept.saved(name)).waitFor();
}

const goTo = (page: Page, tab: string): Promise<void> =>
  page.getByRole("link", { name: tab, exact: true }).last().click();

async function papersOf(
  page: Page,
  { decision: { papers } }: PageTexts,
  language: string,
): Promise<ReadonlyMap<PaperFormat, readonly Buffer[]>> {
  const section = page.getByRole("region", { name: papers.title });
  await section.getByLabel(papers.language).selectOption(language);
  const read = new Map<PaperFormat, readonly Buffer[]>();
  for (const format of paperFormats) {
    const links = await section.getByRole("link", { name: new RegExp(`^${papers.formats[format]} `) }).all();
    expect(links).toHaveLength(4);
    const files: Buffer[] = [];
    for (const link of links) {
      if (format === "html") {
        // It opens in a window of its own, to be printed.
        const answer = await page.request.get((await link.getAttribute("href")) ?? "");
        files.push(await answer.body());
        continue;
      }
      const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
      files.push(await bytesOf(download));
    }
    read.set(format, files);
  }
  return read;
}

describe.each(["nb", "nn"] as const)("the officer's whole way, in %s", (language) => {
  const texts = textsIn(language);
  const id = `hele-veien-${language}`;

  test("from a file of applications to papers that say what was decided", { timeout: 300_000 }, async () => {
    const page = await open("/rounds", { language });
    page.setDefaultTimeout(60_000);

    // A round, and who has applied.
    await makeRound(page, id, texts);
    await bringIn(page, await filledTemplate(page, "applications", language), "applications", texts);
    await bringIn(page, await filledTemplate(page, "commitments", language), "commitments", texts);
    const { document } = storedSchema.parse((await service.get(`/rounds/${id}`)).body);
    expect(document.applications.map(alike)).toEqual(
      applicationsSchema.parse(example.applications).map(alike),
    );
    expect(document.commitments).toEqual(example.commitments);

    // Levers, a lock, and two scenarios.
    await page.getByRole("link", { name: texts.import.done.toDesk }).click();
    await page.getByText(texts.desk.proof.best).first().waitFor();
    await setCap(page, "50 mill.", texts);
    await lockOut(page, "2025-001", "Prosjektet er trukket", texts);
    await saveAs(page, "Mindre", texts);
    await setCap(page, "53 mill.", texts);
    await saveAs(page, "Meir", texts);
    await expectAccessible(page);

    // Side by side.
    await goTo(page, texts.app.tabs.scenarios);
    for (const name of ["Mindre", "Meir"]) await page.getByLabel(texts.scenarios.kept.choose(name)).check();
    await page.getByRole("button", { name: texts.scenarios.kept.compare(2) }).click();
    const table = page.getByRole("table", { name: texts.scenarios.comparison.title });
    await table.waitFor();
    expect(await table.getByRole("columnheader").count()).toBeGreaterThanOrEqual(3);
    await expectAccessible(page);

    // The smaller frame is taken into the round.
    await page.getByRole("link", { name: texts.scenarios.kept.openAtDeskNamed("Mindre") }).click();
    await page.getByRole("button", { name: texts.desk.toolbar.use }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: texts.desk.using.confirm }).click();
    await dialog.waitFor({ state: "detached" });
    expect(storedSchema.parse((await service.get(`/rounds/${id}`)).body).document.scheme.cap).toBe(
      50_000_000,
    );

    // Unused money is moved, and the proposal with it decided.
    await goTo(page, texts.app.tabs.reprioritisation);
    await page.getByRole("button", { name: texts.reprioritisation.takeIn.propose }).click();
    await page.getByText(texts.reprioritisation.takeIn.proposed).waitFor();
    await page.getByRole("link", { name: texts.reprioritisation.takeIn.openProposals }).click();
    await page.getByRole("heading", { name: texts.app.tabs.decision, level: 1 }).waitFor();
    await page.locator("input[type=radio]:enabled").first().check();
    await page.getByLabel(texts.decision.adopt.reason).fill("I tråd med rundskrivet.");
    await page.getByRole("button", { name: texts.decision.adopt.submit }).click();
    await page.getByRole("button", { name: texts.decision.adopt.confirm }).click();
    await page.getByRole("heading", { name: texts.decision.decided.title, exact: true }).waitFor();
    await expectAccessible(page);

    // Every paper, read back.
    const adoption = adoptionSchema.parse((await service.get(`/rounds/${id}/adoption`)).body);
    const decided = new Map(
      adoption.awards.map(({ application, amounts }) => [application, amounts["2025"] ?? 0]),
    );
    const papers = await papersOf(page, texts, language);
    for (const [format, files] of papers) {
      for (const [place, bytes] of files.entries()) {
        if (format === "pdf" && !readsPdf) continue;
        const text = await textIn(bytes, format);
        expect(text, `paper ${place} as ${format}`).toContain(adoption.proposal.content);
        expect(text, `paper ${place} as ${format}`).not.toMatch(
          /Dette er et(t)? forslag|Dette er eit forslag/u,
        );
      }
    }
    const ids = new Set(example.applications.map((one) => one.id));
    const awarded = new Map([...decided].filter(([, amount]) => amount > 0));
    for (const format of ["xlsx", "csv", "docx", "html"] as const) {
      const list = papers.get(format)?.at(0);
      if (list === undefined) throw new Error("The award list is not there.");
      const seen = [...(await awardsIn(list, format, ids))].filter(([, amount]) => amount > 0);
      expect(new Map(seen), format).toEqual(awarded);
    }

    // What is decided stands.
    await goTo(page, texts.app.tabs.import);
    await page.getByText(texts.import.adopted).waitFor();
    expect(await page.getByRole("button", { name: texts.import.file.choose }).count()).toBe(0);
    await expectAccessible(page);
  });
});
