import type { Download, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { expectAccessible, expectNoSideways, startedPages, tuki } from "../kit/pages.ts";

const { open, service } = startedPages();

const storedSchema = z.object({ document: z.record(z.string(), z.unknown()) });
const adoptionSchema = z.object({
  awards: z.array(z.object({ application: z.string(), amounts: z.record(z.string(), z.number()) })),
  proposal: z.object({ content: z.string() }),
});

/** Each with the bytes that a file of it begins with. */
const formats = [
  ["Excel", "PK"],
  ["Word", "PK"],
  ["PDF", "%PDF-"],
  ["CSV", "\u00ef\u00bb\u00bf"],
] as const;

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const stream: AsyncIterable<Uint8Array> = await download.createReadStream();
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const decisionPage = `/rounds/${tuki}/decision`;

async function makeProposal(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lag forslag av runden slik den er nå" }).click();
  await page.getByRole("radio").first().waitFor();
}

test("nothing can be adopted before there is a proposal, and not without a reason", async () => {
  const page = await open(decisionPage);
  await page.getByText("Det er ikke laget noe forslag av denne runden ennå.").waitFor();
  await page.getByText("Velg forslaget som skal vedtas").waitFor();
  await makeProposal(page);
  await expectAccessible(page);
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Vedta forslaget …" }).click();
  await page.getByText("Skriv hvorfor forslaget vedtas.").waitFor();
  await expectAccessible(page);
  expect((await service.get(`/rounds/${tuki}/adoption`)).status).toBe(404);
});

test("a reason that was begun is still there when the page is opened again", async () => {
  const page = await open(decisionPage);
  await page.getByRole("radio").first().check();
  await page.getByLabel("Begrunnelse for vedtaket").fill("Etter møtet 3. mars");
  await page.reload();
  await page.getByRole("radio").first().check();
  expect(await page.getByLabel("Begrunnelse for vedtaket").inputValue()).toBe("Etter møtet 3. mars");
});

test("where another officer changed the round meanwhile, nothing is decided, and it is said", async () => {
  const page = await open(decisionPage);
  await page.getByRole("radio").first().check();
  await page.getByLabel("Begrunnelse for vedtaket").fill("Ferdig behandlet");
  await page.getByRole("button", { name: "Vedta forslaget …" }).click();
  const { body, headers } = await service.get(`/rounds/${tuki}`);
  const { document } = storedSchema.parse(body);
  const changed = { ...document, note: "Endret av en annen" };
  // The page may see the change before it asks; either way it may not decide on what is no more.
  const put = await service.send("PUT", `/rounds/${tuki}`, changed, { "if-match": String(headers.etag) });
  expect(put.status).toBe(200);
  const confirm = page.getByRole("button", { name: "Ja, vedta" });
  if (await confirm.isVisible()) await confirm.click();
  await page
    .getByText(/Noen andre har endret runden imens|Laget av en tidligere utgave av runden/)
    .first()
    .waitFor();
  expect((await service.get(`/rounds/${tuki}/adoption`)).status).toBe(404);
});

describe("adopted, by keyboard alone", () => {
  test("with one award set aside: the decision, its list, its sum and its fingerprint are shown", async () => {
    const page = await open(decisionPage);
    await page.getByRole("button", { name: "Lag forslag av runden slik den er nå" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("input[type=radio]:enabled").first().waitFor();
    await page.locator("input[type=radio]:enabled").first().focus();
    await page.keyboard.press("Space");
    await page.getByLabel("Begrunnelse for vedtaket").focus();
    await page.keyboard.type("I tråd med rundskrivet.");
    await page.getByLabel("Sett en til side").focus();
    await page.keyboard.press("ArrowDown");
    await page.getByLabel(/: Hvorfor$/).focus();
    await page.keyboard.type("Søkeren har trukket partneren.");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Vedta forslaget …" }).focus();
    await page.keyboard.press("Enter");
    const confirm = page.getByRole("button", { name: "Ja, vedta" });
    await confirm.waitFor();
    await expectAccessible(page);
    await confirm.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Vedtaket" }).waitFor();
    await page.getByText("satt til side: Søkeren har trukket partneren.").waitFor();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSideways(page);
    const { body } = await service.get(`/rounds/${tuki}/adoption`);
    const { awards, proposal } = adoptionSchema.parse(body);
    const sum = awards.reduce((total, { amounts }) => total + (amounts["2025"] ?? 0), 0);
    const shown = (await page.locator("tfoot td").innerText()).replace(/\D/g, "");
    expect(Number(shown)).toBe(sum);
    await page.getByText(proposal.content).waitFor();
  });

  test("the audit says who did what, and why", async () => {
    const page = await open(`/rounds/${tuki}/audit`, { language: "nn" });
    await page.getByText("Eit forslag vart vedteke").waitFor();
    await page.getByText("Grunngiving: I tråd med rundskrivet.").waitFor();
    await expectAccessible(page);
  });

  test("every paper can be downloaded, and is what it says it is", async () => {
    const page = await open(decisionPage);
    const papers = page.getByRole("region", { name: "Dokumenter" });
    await papers.getByText("Av det som er vedtatt:").waitFor();
    await papers.getByLabel("Dokumentene er på").selectOption("nn");
    for (const [format, begins] of formats) {
      const links = papers.getByRole("link", { name: new RegExp(`^${format} `) });
      expect(await links.count()).toBe(4);
      for (const link of await links.all()) {
        const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
        const bytes = await bytesOf(download);
        expect(bytes.subarray(0, begins.length).toString("latin1"), download.suggestedFilename()).toBe(
          begins,
        );
      }
    }
    await expectAccessible(page);
  });

  test("the award list as CSV has every award to the krone", async () => {
    const page = await open(decisionPage);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "CSV Tildelingsliste" }).click(),
    ]);
    const text = (await bytesOf(download)).toString("utf8");
    const { awards } = adoptionSchema.parse((await service.get(`/rounds/${tuki}/adoption`)).body);
    for (const { application, amounts } of awards) {
      const amount = amounts["2025"] ?? 0;
      if (amount > 0) expect(text).toMatch(new RegExp(`${application};[^\\n]*${amount}`));
    }
  });

  test("the archive of the round can be downloaded, and verifies", async () => {
    const page = await open(decisionPage);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Hele runden som én fil" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${tuki}.archive.json`);
    const verified = await service.post("/archives/verify", await bytesOf(download), {
      "content-type": "application/json",
    });
    expect(verified.body).toMatchObject({ holds: true });
  });
});
