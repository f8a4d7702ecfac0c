import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { comparisonSchema } from "../../../src/comparison/schema.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { expectAccessible, expectNoSideways, startedPages, tuki } from "../kit/pages.ts";

const { open, service } = startedPages();

const address = `/rounds/${tuki}/scenarios`;

const scenarios = {
  mindre: {
    name: "Mindre ramme",
    note: "Til møtet 3. mars",
    changes: [
      { change: "cap", byPercent: -10, reason: "Forslag fra departementet" },
      { change: "area-minimum", area: "4", to: 2_500_000 },
    ],
  },
  større: { name: "Større ramme", changes: [{ change: "cap", by: 3_000_000 }] },
  umulig: { name: "Altfor liten ramme", changes: [{ change: "cap", to: 5_000_000 }] },
};

async function keep(id: string, scenario: object): Promise<void> {
  const put = await service.send("PUT", `/rounds/${tuki}/scenarios/${id}`, scenario, { "if-match": "*" });
  const made =
    put.status === 200
      ? put
      : await service.send("PUT", `/rounds/${tuki}/scenarios/${id}`, scenario, { "if-none-match": "*" });
  expect(made.status, made.text).toBe(200);
}

/** The item of a scenario in the list. */
const itemOf = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe.each([
  ["nb", "Ingen scenarioer er lagret for denne runden ennå.", "Til fordelingssiden"],
  ["nn", "Ingen scenario er lagra for denne runden enno.", "Til fordelingssida"],
] as const)("in %s, before any is kept", (language, none, way) => {
  test("the page says so and shows the way", async () => {
    const page = await open(address, { language, width: 320 });
    await page.getByText(none).waitFor();
    await page.getByRole("link", { name: way }).waitFor();
    await expectAccessible(page);
    await expectNoSideways(page);
  });
});

describe("kept scenarios", () => {
  test("each says in sentences what it changes, and whether it fits", async () => {
    await keep("mindre", scenarios.mindre);
    await keep("storre", scenarios.større);
    await keep("umulig", scenarios.umulig);
    const page = await open(address);
    const item = itemOf(page, "Mindre ramme");
    await item.waitFor();
    const text = plain(await item.innerText());
    expect(text).toContain("Rammen senkes med 10 %. Begrunnelse: Forslag fra departementet");
    expect(text).toContain("Avsatt minimum i område 4 settes til 2 500 000 kr.");
    expect(text).toContain("Til møtet 3. mars");
    expect(text).toContain("Passer til runden");
    expect(await item.getByRole("link").getAttribute("href")).toBe(`/rounds/${tuki}?scenario=mindre`);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSideways(page);
    await expectAccessible(page);
  });

  test("a name and a note are changed, and nothing else", async () => {
    const page = await open(address);
    await page.getByRole("button", { name: "Endre navn og notat på Større ramme" }).click();
    await page.getByLabel("Navn", { exact: true }).fill("");
    await page.getByRole("button", { name: "Lagre" }).click();
    await page.getByText("Skriv et navn, så scenarioet kan kjennes igjen.").waitFor();
    await expectAccessible(page);
    await page.getByLabel("Navn", { exact: true }).fill("Tre millioner mer");
    await page.getByLabel("Notat", { exact: true }).fill("Etter revidert");
    await page.getByRole("button", { name: "Lagre" }).click();
    await page.getByText("Tre millioner mer er lagret.").waitFor();
    const { body } = await service.get(`/rounds/${tuki}/scenarios/storre`);
    expect(body).toMatchObject({
      document: { name: "Tre millioner mer", note: "Etter revidert", changes: scenarios.større.changes },
    });
  });

  test("what somebody else changed meanwhile is not undone, and that is said", async () => {
    const page = await open(address);
    await page.getByRole("button", { name: "Endre navn og notat på Tre millioner mer" }).click();
    await page.getByLabel("Notat", { exact: true }).fill("Mitt notat");
    await keep("storre", { ...scenarios.større, name: "Tre millioner mer", note: "En annens notat" });
    await page.getByRole("button", { name: "Lagre" }).click();
    await page.getByText(/endret scenarioet mens du skrev/).waitFor();
    const seen = page.getByRole("button", { name: "Jeg har sett det" });
    await seen.waitFor();
    await expectAccessible(page);
    expect((await service.get(`/rounds/${tuki}/scenarios/storre`)).body).toMatchObject({
      document: { note: "En annens notat" },
    });
    expect(await page.getByLabel("Notat", { exact: true }).inputValue()).toBe("Mitt notat");
    await seen.click();
    // To have seen it is not to save: nothing is sent, and the form stands.
    const again = page.getByRole("button", { name: "Lagre" });
    await again.waitFor();
    expect(await again.getAttribute("aria-busy")).not.toBe("true");
    expect((await service.get(`/rounds/${tuki}/scenarios/storre`)).body).toMatchObject({
      document: { note: "En annens notat" },
    });
    await again.click();
    await page.getByText("Tre millioner mer er lagret.").waitFor();
    expect((await service.get(`/rounds/${tuki}/scenarios/storre`)).body).toMatchObject({
      document: { note: "Mitt notat", changes: scenarios.større.changes },
    });
  });

  test("one is deleted after a question, and by its newest version only", async () => {
    await keep("slettes", { name: "Skal bort", changes: [{ change: "cap", by: 1_000 }] });
    const page = await open(address);
    await page.getByRole("button", { name: "Slett Skal bort" }).click();
    await keep("slettes", { name: "Skal bort", changes: [{ change: "cap", by: 2_000 }] });
    await page.getByRole("button", { name: "Ja, slett" }).click();
    await page.getByText("Noen andre endret scenarioet imens.").waitFor();
    expect((await service.get(`/rounds/${tuki}/scenarios/slettes`)).status).toBe(200);
    await page.getByRole("button", { name: "Jeg har sett det" }).click();
    await page.getByRole("button", { name: "Ja, slett" }).click();
    await page.getByText("Skal bort er slettet.").waitFor();
    expect((await service.get(`/rounds/${tuki}/scenarios/slettes`)).status).toBe(404);
  });
});

describe("side by side", () => {
  test("by keyboard: two are chosen, and stand beside the round with what the service answers", async () => {
    const page = await open(address);
    await page.getByRole("button", { name: "Sammenlign", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Velg minst ett scenario først.").waitFor();
    for (const name of ["Mindre ramme", "Tre millioner mer"]) {
      await page.getByLabel(`Velg ${name} til sammenligningen`).focus();
      await page.keyboard.press("Space");
    }
    await page.getByRole("button", { name: "Sammenlign 2 med runden" }).focus();
    await page.keyboard.press("Enter");
    const table = page.getByRole("table", { name: "Side om side" });
    await table.waitFor();
    const { body } = await service.post("/compare", {
      round: exampleRound(),
      scenarios: [scenarios.mindre, scenarios.større],
    });
    const { scenarios: answered, applications, dropped } = comparisonSchema.parse(body);
    const granted = table.getByRole("row").filter({
      has: page.getByRole("rowheader", { name: "Tilskudd", exact: true }),
    });
    const shown = await granted.getByRole("cell").allInnerTexts();
    // The figure stands first, and under it how much more or less it is.
    expect(shown.map((text) => Number((text.split("\n").at(0) ?? "").replace(/\D/g, "")))).toEqual(
      answered.map((one) => (one.status === "infeasible" ? undefined : one.granted)),
    );
    const words = { in: "inn", out: "ut", more: "mer", less: "mindre", absent: "med" };
    for (const one of applications) {
      const row = table.getByRole("row").filter({ hasText: one.application });
      const cells = await row.getByRole("cell").allInnerTexts();
      for (const [column, turn] of one.turns.entries()) {
        const said = (cells.at(column) ?? "").split(/\s/);
        const marks = Object.values(words).filter((word) => said.includes(word));
        expect(marks, `${one.application} ${column}`).toEqual(turn === "same" ? [] : [words[turn]]);
      }
    }
    await expectAccessible(page);
    await page.getByLabel("Ut selv om rammen økte").focus();
    await page.keyboard.press("Space");
    for (const { application } of dropped) await page.getByText(`(${application}) hadde`).waitFor();
    await table.locator("summary").first().click();
    await page
      .getByText(`${exampleRound().applications.length - applications.length} søknader får det samme i alle`)
      .click();
    await expectAccessible(page);
  });

  test("on a phone one scenario is shown at a time", async () => {
    const page = await open(`${address}?compare=["mindre","storre"]`, { width: 320 });
    const table = page.getByRole("table", { name: "Side om side" });
    await table.waitFor();
    await expectNoSideways(page);
    await expectAccessible(page);
    const heads = table.getByRole("columnheader");
    expect((await heads.allInnerTexts()).filter((text) => text !== "").length).toBe(2);
    await page.getByLabel("Vis", { exact: true }).selectOption({ label: "C Tre millioner mer" });
    await heads.filter({ hasText: "Tre millioner mer" }).waitFor();
    expect(await heads.filter({ hasText: "Mindre ramme" }).isVisible()).toBe(false);
  });

  test("where the rules cannot be kept, the contradiction stands in place of figures", async () => {
    const page = await open(`${address}?compare=["umulig"]`, { language: "nn" });
    const table = page.getByRole("table", { name: "Side om side" });
    await table.waitFor();
    await table.getByText("Ikkje mogleg").waitFor();
    await table.getByText("Reglane kan ikkje haldast samtidig:").waitFor();
    await table
      .getByText(/Av den går|Av ho går|Ramma er/)
      .first()
      .waitFor();
    await expectAccessible(page);
  });

  test("the link opens the same for a colleague, who is told what is gone", async () => {
    const page = await open(`${address}?compare=["mindre","finnes-ikke"]`);
    await page.getByText("Et scenario i lenken finnes ikke lenger.").waitFor();
    await page.getByRole("table", { name: "Side om side" }).waitFor();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Kopier lenke til sammenligningen" }).click();
    await page.getByText("Lenken er kopiert.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const colleague = await open(link);
    await colleague.getByRole("columnheader", { name: /Mindre ramme/ }).waitFor();
    await expectAccessible(colleague);
  });
});

test("one that no longer fits the round says what does not", async () => {
  await keep("trekk", { name: "Trekker en", changes: [{ change: "withdrawal", application: "2025-091" }] });
  const page = await open(address);
  await itemOf(page, "Trekker en").getByText("Passer til runden").waitFor();
  const { headers } = await service.get(`/rounds/${tuki}/applications/2025-091`);
  const gone = await service.send("DELETE", `/rounds/${tuki}/applications/2025-091`, undefined, {
    "if-match": String(headers.etag),
  });
  expect(gone.status, gone.text).toBe(200);
  await itemOf(page, "Trekker en").getByText("Passer ikke lenger").waitFor();
  await itemOf(page, "Trekker en").getByText("2025-091").first().waitFor();
  expect(await page.getByLabel("Velg Trekker en til sammenligningen").isDisabled()).toBe(true);
  await expectAccessible(page);
});
