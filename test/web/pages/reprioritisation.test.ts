import { describe, expect, test } from "vitest";
import { policiesSchema } from "../../../src/policies/schema.ts";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { expectAccessible, expectNoSideways, startedPages, tuki } from "../kit/pages.ts";

const { open: openPage, service } = startedPages();

/** The policies are several proposals, each proven; on a busy machine that takes its time. */
const open: typeof openPage = async (path, options) => {
  const page = await openPage(path, options);
  page.setDefaultTimeout(60_000);
  return page;
};

const address = `/rounds/${tuki}/reprioritisation`;

const digits = (text: string) => Number(text.replace(/\D/g, ""));

async function keepRound(id: string, document: unknown): Promise<void> {
  const made = await service.send("PUT", `/rounds/${id}`, document, { "if-none-match": "*" });
  expect(made.status, made.text).toBeLessThan(300);
}

test("unused money, why it is unused, the clause, and the policies are what the service answers", async () => {
  const page = await open(address);
  await page.getByRole("radio", { name: /^Dit pengene gjør størst nytte/ }).waitFor();
  const { body } = await service.post("/policies", exampleRound());
  const answered = policiesSchema.parse(body);
  const item = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: /^4 / }) });
  expect(digits(await item.locator(".figure").innerText())).toBe(answered.released);
  await item
    .getByText("De 3 søknadene som kan få tilskudd, har fått alt de kan få. 2 under terskelen. 2 avvist.")
    .waitFor();
  await page.getByText(String(answered.clause)).waitFor();
  const ledger = page.getByRole("table", { name: "Før og etter: dit pengene gjør størst nytte" });
  const sums = await ledger.locator("tfoot td").allInnerTexts();
  const best = answered.policies.at(0);
  expect(sums.slice(0, 4).map(digits)).toEqual([
    best?.answer.before.areas.reduce((sum, { granted }) => sum + granted, 0),
    answered.released,
    best?.used,
    best?.answer.after?.areas.reduce((sum, { granted }) => sum + granted, 0),
  ]);
  const drawing = page.getByRole("img", { name: /Hvor pengene går/ });
  expect(await drawing.locator("desc").textContent()).toContain("fra område 4 til frigjorte midler");
  await page.getByText("Strømmene som tabell").click();
  const streams = await page
    .getByRole("table", { name: "Hvor pengene går" })
    .locator("tbody td:last-child")
    .allInnerTexts();
  expect(streams.map(digits)).toEqual(answered.flows.at(0)?.map(({ amount }) => amount));
  await page.locator("summary", { hasText: "Hva pengene ville gitt i hvert område alene" }).click();
  await expectAccessible(page);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoSideways(page);
  }
  await expectAccessible(page);
});

test("by keyboard: another policy is chosen, shown, and saved as a scenario", async () => {
  const page = await open(address);
  await page.getByRole("radio", { name: /^Dit pengene gjør størst nytte/ }).focus();
  await page.keyboard.press("ArrowDown");
  await page
    .getByRole("heading", { name: "Før og etter: i forhold til områdenes avsatte minimum" })
    .waitFor();
  const name = page.getByLabel("Navn på scenarioet");
  await name.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await page.getByRole("button", { name: "Lagre som scenario" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Skriv et navn, så scenarioet kan kjennes igjen.").waitFor();
  await name.focus();
  await page.keyboard.type("Etter minimum");
  await page.getByRole("button", { name: "Lagre som scenario" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("«Etter minimum» er lagret blant scenarioene.").waitFor();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Sammenlign med runden" }).click();
  await page.getByRole("table", { name: "Side om side" }).waitFor();
  await page
    .getByText("Frigjorte midler fordeles i forhold til områdenes avsatte minimum.")
    .first()
    .waitFor();
});

test("money that is held moves nowhere, and the choice is saved as what it is", async () => {
  const page = await open(address, { language: "nn" });
  await page.getByText("Unytta områdemiddel").first().waitFor();
  const fates = page.getByRole("group", { name: "Unytta middel i område 4" });
  await fates.getByRole("radio", { name: "Halde tilbake" }).focus();
  await page.keyboard.press("Space");
  await page.getByText("Ingenting er frigjort, så ingenting blir flytt.").waitFor();
  await page.getByText("Eit forslag blir laga av runden slik han er.", { exact: false }).waitFor();
  await expectAccessible(page);
  await page.getByLabel("Namn på scenarioet").fill("Held tilbake");
  await page.getByRole("button", { name: "Lagre som scenario" }).click();
  await page.getByText("«Held tilbake» er lagra blant scenarioa.").waitFor();
  const { body } = await service.get(`/rounds/${tuki}/scenarios`);
  expect(JSON.stringify(body)).toContain("Held tilbake");
  const id = /scenario=([\w-]+)/.exec(
    (await page.getByRole("link", { name: "Opne i fordelinga" }).getAttribute("href")) ?? "",
  );
  const kept = await service.get(`/rounds/${tuki}/scenarios/${id?.[1] ?? ""}`);
  expect(kept.body).toMatchObject({
    document: { changes: [{ change: "area-unused", area: "4", to: "hold" }] },
    fits: true,
  });
  await page.getByRole("button", { name: "Tilbake til det runden seier" }).click();
  await page.getByRole("heading", { name: "Kvar pengane går" }).waitFor();
});

test("the reprioritisation is kept as a proposal of the chosen policy, and the page says where", async () => {
  const page = await open(address);
  await page.getByRole("button", { name: "Lag forslag med omprioritering" }).click();
  await page.getByText("Forslaget er laget og ligger under Vedtak.").waitFor();
  const { body } = await service.get(`/rounds/${tuki}/proposals`);
  expect(body).toMatchObject({ items: [{ form: "reprioritisation", status: "optimal" }] });
  await page.getByRole("link", { name: "Til forslagene" }).click();
  await page.getByText("med omprioritering").waitFor();
});

describe("rounds where nothing moves", () => {
  const round = exampleRound();
  const { scheme } = round;
  const withoutMinimums = scheme.areas.map((area) => ({ ...area, minimum: undefined }));

  test("no area has unused money", async () => {
    await keepRound("no-minimum", { ...round, scheme: { ...scheme, areas: withoutMinimums } });
    const page = await open("/rounds/no-minimum/reprioritisation", { width: 320 });
    await page.getByRole("heading", { name: "Ingen områder har ubrukte midler" }).waitFor();
    await expectAccessible(page);
    await expectNoSideways(page);
  });

  test("the scheme has no clause that permits it", async () => {
    await keepRound("no-clause", { ...round, scheme: { ...scheme, reprioritisation: undefined } });
    const page = await open("/rounds/no-clause/reprioritisation");
    await page.getByText("Ordningen oppgir ingen bestemmelse som tillater omprioritering.").waitFor();
    await expectAccessible(page);
  });

  test("the rules contradict each other", async () => {
    await keepRound("too-little", { ...round, scheme: { ...scheme, cap: 5_000_000 } });
    const page = await open("/rounds/too-little/reprioritisation");
    await page.getByRole("heading", { name: "Ingenting kan flyttes ennå" }).waitFor();
    await expectAccessible(page);
  });

  test("the round is of a kind without areas to move between", async () => {
    const { body } = await service.get("/schemes");
    expect(JSON.stringify(body)).toContain("integreringsmottak-2021");
    const example = await service.get("/schemes/integreringsmottak-2021/example");
    await keepRound("by-rate", example.body);
    const page = await open("/rounds/by-rate/reprioritisation");
    await page.getByText("Omprioritering er for runder med poeng og områder.", { exact: false }).waitFor();
    await page.goto("/rounds/by-rate/scenarios");
    await page.getByText("Scenarioer er for runder med poeng.", { exact: false }).waitFor();
    await expectAccessible(page);
  });
});
