import { expect, test } from "vitest";
import { z } from "zod";
import { expectAccessible, startedPages } from "../kit/pages.ts";

const schemesSchema = z.object({
  items: z.array(z.object({ id: z.string(), title: z.object({ nb: z.string() }) })),
});

const { open, service } = startedPages();

test("a round is made from a scheme, with its rules and nobody's application", async () => {
  const page = await open("/rounds");
  await page.getByRole("link", { name: "Ny runde" }).click();
  await page.getByRole("button", { name: "Lag runden" }).click();
  await page.getByText("Velg en ordning.").waitFor();
  await expectAccessible(page);
  await page
    .getByRole("radio", { name: "Tilskudd til utvikling av kvalifiserings- og integreringstiltak 2024" })
    .check();
  await page.getByLabel("Kortnavn").fill("tuki 2024");
  await page.getByRole("button", { name: "Lag runden" }).click();
  await page.getByText("Skriv et kortnavn med bokstaver").waitFor();
  await page.getByLabel("Kortnavn").fill("tuki-2024-prøve");
  await page.getByRole("button", { name: "Lag runden" }).click();
  await page.waitForURL(`**/rounds/${encodeURIComponent("tuki-2024-prøve")}/import`);
  await page.getByRole("button", { name: "Velg fil …" }).waitFor();
  const { body } = await service.get(`/rounds/${encodeURIComponent("tuki-2024-prøve")}`);
  expect(body).toMatchObject({ document: { scheme: { cap: 60_400_000 }, applications: [] } });
});

test("of every kind, with made-up applications", async () => {
  const { body } = await service.get("/schemes");
  for (const { id, title } of schemesSchema.parse(body).items) {
    const page = await open("/rounds/new");
    await page.getByRole("radio", { name: title.nb, exact: true }).check();
    await page.getByLabel("Kortnavn").fill(`egen-${id}`);
    await page.getByLabel("Fyll runden med oppdiktede søknader").check();
    await page.getByRole("button", { name: "Lag runden" }).click();
    await page.waitForURL(`**/rounds/egen-${id}`);
    await page.close();
  }
});

test("a name that is taken is refused, and what is there stays", async () => {
  const page = await open("/rounds/new");
  await page.getByRole("radio", { name: "Norskinnsatsen 2022" }).check();
  await page.getByLabel("Kortnavn").fill("tuki-2025");
  await page.getByRole("button", { name: "Lag runden" }).click();
  await page.getByText("Det finnes en runde med dette kortnavnet. Velg et annet.").waitFor();
  expect((await service.get("/rounds/tuki-2025")).body).toMatchObject({ head: { version: 1 } });
});
