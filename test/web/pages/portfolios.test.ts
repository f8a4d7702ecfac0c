import { expect, test } from "vitest";
import { exampleRound as rates } from "../../../src/schemes/integreringsmottak-2021/example.ts";
import { expectAccessible, expectNoSideways, startedPages } from "../kit/pages.ts";

const { open, service } = startedPages();

const rateRound = () => ({ ...rates(), scheme: { ...rates().scheme, year: 2025, id: "mottak" } });

test("rounds of several kinds are put under a post, worked out, and money moves by a rule with its clause", async () => {
  const put = await service.send("PUT", "/rounds/mottak-2025", shifted(rateRound()), {
    "if-none-match": "*",
  });
  expect(put.status, put.text).toBe(201);
  const page = await open("/portfolios");
  await page.getByText("Det er ingen porteføljer ennå.").waitFor();
  await page.getByRole("button", { name: "Lag porteføljen" }).click();
  await page.getByText("Skriv hva porteføljen heter.").waitFor();
  await expectAccessible(page);
  await page.getByLabel("Navn", { exact: true }).fill("Oppdiktet post");
  await page.getByLabel("Kortnavn").fill("post-2025");
  await page.getByLabel("Postens ramme").fill("100 mill.");
  await page.getByRole("checkbox", { name: /tuki-2025, 2025/ }).check();
  await page.getByRole("checkbox", { name: /mottak-2025, 2025/ }).check();
  await page.getByRole("button", { name: "Lag porteføljen" }).click();
  await page.waitForURL("**/portfolios/post-2025");
  await page.getByText("Porteføljen er ikke regnet ut ennå.").waitFor();
  await page.getByRole("combobox", { name: "Fra ordning" }).selectOption({ index: 2 });
  await page.getByRole("combobox", { name: "Til ordning" }).selectOption({ index: 1 });
  await page.getByLabel("Hjemmel").fill("Oppdiktet passasje, Prop. 1 S.");
  await page.getByRole("button", { name: "Legg til regel" }).click();
  await page.getByRole("button", { name: /^Fjern regelen/ }).waitFor();
  await page.getByRole("button", { name: "Regn ut" }).click();
  await page.getByRole("heading", { name: "Ordningene under posten" }).waitFor();
  const total = await page.locator("tfoot td").first().innerText();
  expect(Number(total.replace(/\D/g, ""))).toBe(100_000_000);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSideways(page);
});

/** The same round four years on: every date moves with it. */
function shifted(round: unknown): unknown {
  return JSON.parse(JSON.stringify(round).replaceAll("2022", "2026").replaceAll("2021", "2025"));
}
