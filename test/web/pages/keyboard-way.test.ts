import { expect, test } from "vitest";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { chooseAt, chooseByKeyboard, pressAt, tabTo, writeAt } from "../kit/keyboard.ts";
import { filledTemplate, textsIn } from "../kit/page-texts.ts";
import { startedPages } from "../kit/pages.ts";

const { open, service } = startedPages();

test.each(["nb", "nn"] as const)(
  "the main way by keyboard alone, in %s",
  { timeout: 300_000 },
  async (language) => {
    const texts = textsIn(language);
    const id = `tastatur-${language}`;
    const page = await open("/rounds", { language });
    page.setDefaultTimeout(60_000);
    // Whatever a mouse would do fails the test.
    await page.evaluate(() => {
      const refuse = (): void => {
        throw new Error("There was a mouse.");
      };
      addEventListener("pointerdown", refuse, { capture: true });
    });

    // A new round.
    await pressAt(page, page.getByRole("link", { name: texts.rounds.newRound }));
    await chooseAt(page, page.getByRole("radio", { name: /^Tilsk(udd|ot) til .* 2025$/ }));
    await writeAt(page, page.getByLabel(texts.rounds.making.id), id);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/rounds/${id}/import`);

    // The file of applications.
    const file = await filledTemplate(page, "applications", language);
    await tabTo(page, page.getByRole("button", { name: texts.import.file.choose }));
    await chooseByKeyboard(page, file);
    const count = String(exampleRound().applications.length);
    await pressAt(
      page,
      page.getByRole("button", { name: texts.import.lists.applications.takeIn(count, "0") }),
    );
    await page.getByText(texts.import.lists.applications.takenIn(count, "0")).waitFor();
    // What was done has the focus, and the way on is the next stop.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");

    // A lever and a lock.
    await page.getByText(texts.desk.proof.best).first().waitFor();
    await writeAt(page, page.getByRole("textbox", { name: texts.desk.levers.cap, exact: true }), "50 mill.");
    await page.keyboard.press("Enter");
    await pressAt(page, page.getByRole("button", { name: texts.desk.lock.open }));
    const lock = page.getByRole("dialog");
    await writeAt(page, lock.getByRole("combobox"), "2025-001");
    await chooseAt(page, lock.getByLabel(texts.desk.lock.out));
    await writeAt(page, lock.getByLabel(texts.desk.lock.reason), "Prosjektet er trukket");
    await pressAt(page, lock.getByRole("button", { name: texts.desk.lock.set, exact: true }));
    await page.getByText("Prosjektet er trukket").first().waitFor();

    // A scenario.
    await pressAt(page, page.getByRole("button", { name: texts.desk.toolbar.saveAs }));
    const save = page.getByRole("dialog");
    await writeAt(page, save.getByLabel(texts.desk.saving.name), "Mindre");
    await pressAt(page, save.getByRole("button", { name: texts.desk.saving.save }));
    await page.getByText(texts.desk.kept.saved("Mindre")).waitFor();

    // Held against the round.
    await pressAt(page, page.getByRole("link", { name: texts.app.tabs.scenarios, exact: true }));
    await pressAt(page, page.getByLabel(texts.scenarios.kept.choose("Mindre")), "Space");
    await pressAt(page, page.getByRole("button", { name: texts.scenarios.kept.compare(1) }));
    await page.getByRole("table", { name: texts.scenarios.comparison.title }).waitFor();

    // Unused money is moved, and the proposal decided.
    await pressAt(page, page.getByRole("link", { name: texts.app.tabs.reprioritisation, exact: true }));
    await pressAt(page, page.getByRole("button", { name: texts.reprioritisation.takeIn.propose }));
    await page.getByText(texts.reprioritisation.takeIn.proposed).waitFor();
    await pressAt(page, page.getByRole("link", { name: texts.reprioritisation.takeIn.openProposals }));
    await page.getByRole("heading", { name: texts.app.tabs.decision, level: 1 }).waitFor();
    await chooseAt(page, page.locator("input[type=radio]:enabled").first());
    await writeAt(page, page.getByLabel(texts.decision.adopt.reason), "I tråd med rundskrivet.");
    await pressAt(page, page.getByRole("button", { name: texts.decision.adopt.submit }));
    await pressAt(page, page.getByRole("button", { name: texts.decision.adopt.confirm }));
    await page.getByRole("heading", { name: texts.decision.decided.title, exact: true }).waitFor();
    expect((await service.get(`/rounds/${id}/adoption`)).status).toBe(200);

    // A paper.
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pressAt(page, page.getByRole("link", { name: /^Excel / }).first()),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/u);
  },
);
