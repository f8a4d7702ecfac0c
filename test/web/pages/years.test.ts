import { expect, test } from "vitest";
import { z } from "zod";
import { expectAccessible, expectNoSideways, startedPages, tuki } from "../kit/pages.ts";

const { open, service } = startedPages();

const roundSchema = z.object({
  document: z.object({ commitments: z.array(z.object({ amounts: z.record(z.string(), z.number()) })) }),
});

test("the years show what is bound, to the krone, and what is a forecast", async () => {
  const page = await open(`/rounds/${tuki}/years`);
  await page.getByRole("heading", { name: "Hva årene er bundet av" }).waitFor();
  await page
    .getByText("Tall for senere år er anslag, med forbehold om Stortingets bevilgning. De er ikke tilsagn.")
    .waitFor();
  const { document } = roundSchema.parse((await service.get(`/rounds/${tuki}`)).body);
  const sum = document.commitments.reduce((total, { amounts }) => total + (amounts["2026"] ?? 0), 0);
  const row = page.getByRole("table", { name: "Videreføringer fra tidligere år" }).locator("tfoot td").nth(1);
  expect(Number((await row.innerText()).replace(/\D/g, ""))).toBe(sum);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSideways(page);
});

test("a smaller budget in later years says who is at risk; what cannot be read is said at the field", async () => {
  const page = await open(`/rounds/${tuki}/years`, { language: "nn" });
  const cut = page.getByLabel("Kutt i kvart seinare år, prosent");
  await cut.fill("12x");
  await page.getByText("Skriv eit tal frå 0 til 100").waitFor();
  await cut.fill("50");
  await page.getByRole("button", { name: "Rekn ut" }).click();
  await page
    .getByText(/prosjekt får mindre enn dei reknar med/)
    .first()
    .waitFor();
  await expectAccessible(page);
});
