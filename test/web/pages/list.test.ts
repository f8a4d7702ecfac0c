import { expect, test } from "vitest";
import { expectAccessible, expectNoSideways, startedPages, tuki } from "../kit/pages.ts";

const { open } = startedPages();

const desk = `/rounds/${tuki}`;

test("every application stands in the list with its outcome and why, the line between", async () => {
  const page = await open(desk);
  await page.getByText("91 søknader").waitFor();
  await page.getByRole("row", { name: /Askøy kommune.*innvilget.*Søknaden får hele beløpet/ }).waitFor();
  await page.getByRole("combobox", { name: "Sorter etter" }).selectOption("poeng");
  await page.getByRole("combobox", { name: "Sorter etter" }).selectOption("hvem som får, så poeng");
  await page.getByRole("searchbox").fill("bydel oslo");
  await page.getByText(/^\d+ av 91 søknader/).waitFor();
  await expectAccessible(page);
});

test("by keyboard: / to the search, arrows in the list, Enter opens beside it, Escape goes back to the row", async () => {
  const page = await open(desk);
  await page.getByText("91 søknader").waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("kommune");
  expect(await page.locator(":focus").getAttribute("type")).toBe("search");
  const first = page.locator("[data-application][tabindex='0']");
  await first.focus();
  for (let steps = 0; steps < 30; steps++) await page.keyboard.press("ArrowDown");
  // The focus follows when the line it goes to is drawn.
  await expect.poll(() => page.locator(":focus").getAttribute("tabindex")).toBe("0");
  const id = await page.locator(":focus").getAttribute("data-application");
  expect(id).not.toBeNull();
  await page.keyboard.press("Enter");
  await page.locator(".application-panel").waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get("application")).toBe(id);
  await page.getByRole("heading", { name: "Hva som ville endret det" }).waitFor();
  await page.locator(".application-panel .loading").waitFor({ state: "detached" });
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.locator(".application-panel").waitFor({ state: "detached" });
  await expect.poll(() => page.locator(":focus").getAttribute("data-application")).toBe(id);
});

test("an application says what it would have taken, in nynorsk too, also on a phone", async () => {
  const page = await open(desk, { language: "nn", width: 320 });
  await page.getByRole("combobox", { name: "Utfall" }).selectOption("avslag");
  await page.locator("[data-application]").first().getByRole("button").first().click();
  const panel = page.locator(".application-panel");
  await panel.getByRole("heading", { name: "Kva som ville endra det" }).waitFor();
  await panel.locator(".loading").waitFor({ state: "detached" });
  await panel.getByText(/Med .* poeng meir|Heller ikkje|fall på vilkåra/).waitFor();
  await expectAccessible(page);
  await expectNoSideways(page);
});

test("a link opens the same application for a colleague", async () => {
  const page = await open(`${desk}?application=2025-051`);
  await page.locator(".application-panel").getByRole("heading", { name: "Stange kommune" }).waitFor();
});
