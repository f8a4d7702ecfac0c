import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { TestFile } from "./files.ts";

/** So many stops a page has at most on the way to anything. */
const stopsAtMost = 300;

/** Goes to it as somebody without a mouse does: from stop to stop, with Tab. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const isThere = (): Promise<boolean> => target.evaluate((one) => one === document.activeElement);
  for (let stops = 0; stops < stopsAtMost; stops++) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  expect(await isThere(), `${String(target)} is no stop of Tab`).toBe(true);
}

/** Tabs to it and presses a key there. */
export async function pressAt(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Opens the dialog of files by a key at the button that has the focus, and chooses one. */
export async function chooseByKeyboard(page: Page, file: TestFile): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  // The browser is told first that the test answers the dialog.
  await page.evaluate(() => undefined);
  const [opened] = await Promise.all([chooser, page.keyboard.press("Enter")]);
  await opened.setFiles(file);
}

/** Chooses among radio buttons: Tab to the group, and arrows within it. */
export async function chooseAt(page: Page, radio: Locator): Promise<void> {
  await radio.waitFor();
  const group = await radio.getAttribute("name");
  const hasGroup = (): Promise<boolean> =>
    page.evaluate(
      (name) => document.activeElement instanceof HTMLInputElement && document.activeElement.name === name,
      group ?? "",
    );
  for (let stops = 0; stops < stopsAtMost && !(await hasGroup()); stops++) await page.keyboard.press("Tab");
  expect(await hasGroup(), `${String(radio)} is no stop of Tab`).toBe(true);
  for (let steps = 0; steps < 50; steps++) {
    if (await radio.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press("ArrowDown");
  }
  if (!(await radio.isChecked())) await page.keyboard.press("Space");
  expect(await radio.isChecked()).toBe(true);
}

/** Tabs to a field and writes in place of what stands there. */
export async function writeAt(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}
