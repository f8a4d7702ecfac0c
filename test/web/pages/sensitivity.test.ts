import { expect, test } from "vitest";
import { expectAccessible, expectNoSideways, startedPages, tuki } from "../kit/pages.ts";

const { open, service } = startedPages();

const address = `/rounds/${tuki}/sensitivity`;

test("a sweep of the cap shows its curve, its table, and the points where somebody changes place", async () => {
  const page = await open(address);
  await page.getByLabel("Fra", { exact: true }).fill("51 mill.");
  await page.getByLabel("Til", { exact: true }).fill("52 mill.");
  await page.getByLabel("Steg", { exact: true }).fill("0");
  await page.getByText("Skriv et beløp, for eksempel 40 mill.").waitFor();
  await page.getByLabel("Steg", { exact: true }).fill("250 000");
  await page.getByRole("button", { name: "Regn ut" }).first().click();
  await page.getByRole("img", { name: "Verdi og tilskudd etter størrelsen" }).waitFor();
  await page.getByRole("heading", { name: "Der noen bytter plass" }).waitFor();
  await page.getByText("Vis som tabell").first().click();
  const table = page.getByRole("table", { name: "Verdi og tilskudd etter størrelsen" });
  await expect.poll(() => table.locator("tbody tr").count()).toBe(5);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSideways(page);
  expect((await service.get(`/rounds/${tuki}/analyses`)).body).toMatchObject({
    items: [{ question: "sweep" }],
  });
});

test("draws can be followed and called off, and what is called off leaves nothing", async () => {
  const page = await open(address);
  await page.getByLabel("Trekninger").fill("9000");
  await page.getByRole("button", { name: "Regn ut" }).last().click();
  await page.getByRole("progressbar").waitFor();
  await page.getByRole("button", { name: "Avbryt" }).click();
  await page.getByText("Avbrutt. Ingenting er lagret.").waitFor();
  await expectAccessible(page);
});

test("draws say who is safe and who is in the bubble, and the application says it too", async () => {
  const page = await open(address);
  await page.getByLabel("Trekninger").fill("40");
  await page.getByRole("button", { name: "Regn ut" }).last().click();
  await page.getByText(/\d+ sikre, \d+ på vippen, \d+ lite trolige\./).waitFor({ timeout: 60_000 });
  await expectAccessible(page);
  await page.goto(`/rounds/${tuki}?application=2025-051`);
  await page.getByText(/av 40 trekninger der poengene er trukket på nytt/).waitFor();
});
