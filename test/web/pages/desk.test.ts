import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { expectAccessible, expectNoSideways, startedPages, tuki } from "../kit/pages.ts";

const { open, service } = startedPages();
const address = `/rounds/${tuki}`;

const sentence = (page: Page) => page.locator(".sentence");
const capField = (page: Page) => page.getByRole("textbox", { name: "Ramme", exact: true });

/** Opens the desk and waits for the first outcome. */
async function atDesk(path = address, options: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open(path, options);
  await sentence(page).waitFor();
  return page;
}

/** Writes into a field and leaves it. */
async function write(page: Page, name: string, text: string): Promise<void> {
  const field = page.getByRole("textbox", { name, exact: true });
  await field.fill(text);
  await field.press("Enter");
}

/** Waits until the outcome is of where the levers stand. */
async function settled(page: Page): Promise<string> {
  await page.waitForFunction(
    () =>
      document.querySelector(".outcome-figures.old") === null &&
      document.querySelector(".waiting")?.textContent === "",
  );
  return ((await sentence(page).textContent()) ?? "").replace(/\s/gu, " ");
}

describe("a lever", () => {
  test("by keyboard: a smaller cap, what it does, and the way back", async () => {
    const page = await atDesk();
    expect(await settled(page)).toBe("Som i runden");
    await page.getByText("Beste, bevist").waitFor();
    await write(page, "Ramme", "48 mill.");
    await page.getByText("I runden: 51,5 mill. (−3,5 mill.)").waitFor();
    expect(await settled(page)).toMatch(/\d+ ut .* fra område \d .* verdi −\d/u);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Ramme: som i runden" }).press("Enter");
    expect(await settled(page)).toBe("Som i runden");
    expect(await capField(page).inputValue()).toBe("51,5 mill.");
  });

  test("by the keys of a slider, and by mouse", async () => {
    const page = await atDesk();
    const slider = page.getByRole("slider", { name: "Avsatt minimum, område 1, glidebryter" });
    await slider.focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowRight");
    const field = page.getByRole("textbox", { name: "Avsatt minimum, område 1", exact: true });
    const byKeys = await field.inputValue();
    expect(byKeys).not.toBe("20,0 mill.");
    const box = await slider.boundingBox();
    if (box === null) throw new Error("The slider is not on the page.");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 8 });
    await page.mouse.up();
    await settled(page);
    expect(await field.inputValue()).not.toBe(byKeys);
    expect(await settled(page)).not.toBe("Som i runden");
  });

  test("of each kind asks the service for what it does", async () => {
    const page = await atDesk();
    await page.getByText("Terskler og vekter").click();
    await write(page, "Terskel for samlede poeng", "15,5");
    expect(await settled(page)).toMatch(/ut/u);
    await page.getByText("Prioriteringer").click();
    await page.getByRole("switch", { name: "Med i vurderingen: Flerårige prosjekter" }).click();
    expect(await settled(page)).toMatch(/verdien måles på en annen måte/u);
    await page.getByText("Rangering og mål").click();
    await page.getByLabel("Rangering", { exact: true }).selectOption("strict");
    await settled(page);
    await page.getByText("Senere år").first().click();
    await write(page, "Ramme for 2026", "25 mill.");
    await settled(page);
    await page.getByRole("button", { name: "Mer om område 2" }).click();
    await write(page, "Øvre grense, område 2", "10 mill.");
    await settled(page);
    await write(page, "Høyeste antall prosjekter, område 2", "5");
    await settled(page);
    await page.getByLabel("Ubrukte midler, område 2").selectOption("hold");
    await settled(page);
    await page.getByText("Vis som tabell").first().click();
    await page.getByRole("rowheader", { name: "2 Utvikling av tiltak som gir psykisk støtte" }).waitFor();
    await expectAccessible(page);
  });

  test("that nobody can fill says so, with the way to reprioritisation", async () => {
    const page = await atDesk();
    await page.getByText("Søknadene fyller ikke minimumet.").waitFor();
    await page.getByRole("link", { name: "Se omprioritering" }).click();
    await page.waitForURL(/reprioritisation/u);
  });
});

describe("undo and redo", () => {
  test("by buttons and by keys", async () => {
    const page = await atDesk();
    await write(page, "Ramme", "48 mill.");
    await settled(page);
    await page.getByRole("button", { name: "Angre" }).click();
    expect(await settled(page)).toBe("Som i runden");
    await page.getByRole("button", { name: "Gjør om" }).click();
    expect(await settled(page)).not.toBe("Som i runden");
    await page.getByRole("heading", { name: "Fordeling" }).click();
    await page.keyboard.press("z");
    expect(await settled(page)).toBe("Som i runden");
    await page.keyboard.press("Control+y");
    expect(await settled(page)).not.toBe("Som i runden");
    await page.keyboard.press("Control+z");
    expect(await settled(page)).toBe("Som i runden");
  });
});

describe("what is wrong", () => {
  test("what cannot be read, or in two ways, is said at the field, and the outcome stays", async () => {
    const page = await atDesk();
    await write(page, "Ramme", "mye");
    await page.getByText("Dette er ikke et beløp.").waitFor();
    await page.getByText("Et felt må rettes.").waitFor();
    await page.locator(".outcome-figures.old").waitFor();
    await expectAccessible(page);
    await write(page, "Ramme", "50");
    await page.getByRole("button", { name: /50\s000\s000 kr/u }).click();
    await page.getByText("I runden: 51,5 mill.").waitFor();
    expect(await settled(page)).not.toBe("Som i runden");
  });

  test("what the service refuses stands at the lever in its own sentence", async () => {
    const page = await atDesk();
    await page.getByRole("button", { name: "Mer om område 1" }).click();
    await write(page, "Øvre grense, område 1", "1 mill.");
    await page.locator(".lever .ds-validation-message").waitFor();
    await page.getByText("Det lot seg ikke regne ut.").waitFor();
    await page.locator(".outcome-figures.old").waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Angre" }).click();
    expect(await settled(page)).toBe("Som i runden");
  });

  test("where nothing can be shared out, the conflicts are told, and the last outcome stays", async () => {
    const page = await atDesk();
    await write(page, "Ramme", "20 mill.");
    await page.getByText("Ingen fordeling kan holde alt dette samtidig.").waitFor();
    expect(await sentence(page).textContent()).toBe("Ingen lovlig fordeling");
    await page.locator(".outcome-figures.old").waitFor();
    await expectAccessible(page);
  });
});

describe("a lock", () => {
  test("holds an application out, with a reason", async () => {
    const page = await atDesk();
    await page.getByRole("button", { name: "Lås en søknad …" }).click();
    await page.getByRole("combobox", { name: "Søknad" }).fill("2025-001");
    await page.getByLabel("Ut: skal ha avslag").check();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Lås" }).click();
    await page.getByText("Skriv hvorfor søknaden låses.").waitFor();
    await expectAccessible(page);
    await dialog.getByLabel("Begrunnelse").fill("Prosjektet er trukket");
    await dialog.getByRole("button", { name: "Lås" }).click();
    await page.getByText("Prosjektet er trukket").waitFor();
    expect(await settled(page)).toMatch(/\d ut/u);
    await page.getByRole("button", { name: "Endre: Lås søknad 2025-001" }).click();
    await page.getByLabel("Ikke låst: fordelingen avgjør").check();
    await page.getByRole("dialog").getByRole("button", { name: "Lås" }).click();
    expect(await settled(page)).toBe("Som i runden");
  });

  test("holds one at an amount, by the key L where it stands open", async () => {
    const page = await atDesk(`${address}?application=2025-002`);
    await page.getByRole("heading", { name: "Fordeling" }).click();
    await page.keyboard.press("l");
    const dialog = page.getByRole("dialog", { name: "Lås søknad 2025-002" });
    await dialog.getByLabel("Inn med et bestemt beløp").check();
    await dialog.getByLabel("Beløp i år").fill("1.234");
    await dialog.getByLabel("Begrunnelse").fill("Viktig for fylket");
    await dialog.getByRole("button", { name: "Lås" }).click();
    await dialog.getByText("Dette er ikke et beløp.").waitFor();
    await dialog.getByLabel("Beløp i år").fill("0,4 mill.");
    await dialog.getByRole("button", { name: "Lås" }).click();
    await page.getByText(/inn med 400\s000 kr/u).waitFor();
    expect(await settled(page)).toMatch(/\d inn/u);
    await page.getByRole("button", { name: "Angre" }).click();
    expect(await settled(page)).toBe("Som i runden");
  });
});

describe("kept", () => {
  test("a scenario is saved, opened by its link elsewhere, and not overwritten there", async () => {
    const page = await atDesk();
    await write(page, "Ramme", "47 mill.");
    const before = await settled(page);
    await page.getByRole("button", { name: "Lagre som scenario …" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Lagre" }).click();
    await dialog.getByText("Gi scenarioet et navn").waitFor();
    await expectAccessible(page);
    await dialog.getByLabel("Navn").fill("Mindre ramme");
    await dialog.getByLabel("Notat").fill("Til møtet");
    await dialog.getByRole("button", { name: "Lagre" }).click();
    await page.waitForURL(/scenario=mindre-ramme/u);
    await page.getByRole("heading", { name: "Mindre ramme" }).waitFor();
    await page.getByText("Scenarioet «Mindre ramme» er lagret.").waitFor();
    expect(await settled(page)).toBe(before);

    await page.getByRole("button", { name: "Lagre som scenario …" }).click();
    await page.getByRole("dialog").getByLabel("Navn").fill("Mindre ramme");
    await page.getByRole("dialog").getByRole("button", { name: "Lagre" }).click();
    await page.getByText("Et scenario med dette navnet finnes fra før.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => page.locator(":focus").textContent()).toBe("Lagre som scenario …");

    const other = await atDesk(`${address}?scenario=mindre-ramme`);
    expect(await settled(other)).toBe(before);
    await write(other, "Ramme", "46 mill.");
    await other.getByText("Endret siden «Mindre ramme» ble lagret.").waitFor();
    await other.getByRole("button", { name: "Lagre", exact: true }).click();
    await other.getByText("Scenarioet «Mindre ramme» er lagret.").waitFor();

    // The first one has not seen it, and writes on.
    await write(page, "Ramme", "45 mill.");
    const save = page.getByRole("button", { name: "Lagre", exact: true });
    if (await save.isVisible()) await save.click();
    await page.getByText(/endret scenarioet .* Du ser fortsatt ditt\./u).waitFor();
    await expectAccessible(page);
    expect(await capField(page).inputValue()).toBe("45,0 mill.");
    await page.getByRole("button", { name: "Hent det som er lagret" }).click();
    expect(await capField(page).inputValue()).toBe("46,0 mill.");
  });

  test("the open scenario gets another name, and what is not saved yet stays", async () => {
    const page = await atDesk();
    await write(page, "Ramme", "47 mill.");
    await page.getByRole("button", { name: "Lagre som scenario …" }).click();
    await page.getByRole("dialog").getByLabel("Navn").fill("Før møtet");
    await page.getByRole("dialog").getByRole("button", { name: "Lagre" }).click();
    await page.getByText("Scenarioet «Før møtet» er lagret.").waitFor();
    await write(page, "Ramme", "46 mill.");
    await page.getByText("Endret siden «Før møtet» ble lagret.").waitFor();

    await page.getByRole("button", { name: "Navn og notat" }).click();
    const dialog = page.getByRole("dialog", { name: "Endre navn og notat på Før møtet" });
    await dialog.getByLabel("Navn").fill("Etter møtet");
    await dialog.getByLabel("Notat").fill("Som avtalt");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Lagre" }).click();
    await page.getByRole("heading", { name: "Etter møtet" }).waitFor();
    await page.getByText("Som avtalt").waitFor();
    // Nobody else came in between, and what was changed since it was saved is neither saved nor lost.
    await page.getByText("Endret siden «Etter møtet» ble lagret.").waitFor();
    expect(await page.getByText("endret scenarioet").count()).toBe(0);
    await expect.poll(() => page.locator(":focus").textContent()).toBe("Navn og notat");
    await page.getByRole("button", { name: "Lagre", exact: true }).click();
    await page.getByText("Scenarioet «Etter møtet» er lagret.").waitFor();
    expect(await capField(page).inputValue()).toBe("46,0 mill.");
  });

  test("the levers are used in the round, which another sees, and cannot overwrite unseen", async () => {
    const page = await atDesk();
    const other = await atDesk();
    await write(page, "Ramme", "50 mill.");
    await settled(page);
    await write(other, "Ramme", "49 mill.");
    await settled(other);
    await other.getByRole("button", { name: "Bruk i runden …" }).click();
    await page.getByRole("button", { name: "Bruk i runden …" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Ramme: 51 500 000 kr → 50 000 000 kr").waitFor();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Endre runden" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await settled(page)).toBe("Som i runden");
    expect(await capField(page).inputValue()).toBe("50,0 mill.");

    await other.getByRole("dialog").getByRole("button", { name: "Endre runden" }).click();
    await other.getByText("Noen andre har endret runden i mellomtiden.").waitFor();
    await other.getByRole("dialog").getByRole("button", { name: "Avbryt" }).last().click();
    await other.getByText("I runden: 50,0 mill. (−1,0 mill.)").waitFor();
    await other.getByText(/endret runden .* Utfallet er regnet ut på nytt/u).waitFor();
    await expectAccessible(other);
    await other.getByRole("button", { name: "Sett" }).click();
    expect(await capField(other).inputValue()).toBe("49,0 mill.");
  });

  test("a lock is written into the round with the levers, with its reason, and can be taken out again", async () => {
    const decided = async () => (await service.get(`${address}/decisions`)).body;
    const page = await atDesk();
    await write(page, "Ramme", "50,5 mill.");
    await page.getByRole("button", { name: "Lås en søknad …" }).click();
    await page.getByRole("combobox", { name: "Søknad" }).fill("2025-001");
    await page.getByLabel("Ut: skal ha avslag").check();
    await page.getByRole("dialog").getByLabel("Begrunnelse").fill("Prosjektet er trukket");
    await page.getByRole("dialog").getByRole("button", { name: "Lås" }).click();
    await settled(page);
    await page.getByRole("button", { name: "Bruk i runden …" }).click();
    await page
      .getByRole("dialog")
      .getByText(/^2025-001 .+: ikke låst → ut$/u)
      .waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Endre runden" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await settled(page)).toBe("Som i runden");
    await page.getByText("(i runden)").waitFor();
    const decision = { application: "2025-001", decision: "decline", reason: "Prosjektet er trukket" };
    expect(await decided()).toMatchObject({ items: [{ id: "2025-001", document: decision }] });
    expect((await service.get(address)).body).toMatchObject({
      document: { scheme: { cap: 50_500_000 }, decisions: [decision] },
    });

    await page.getByRole("button", { name: "Endre: Lås søknad 2025-001" }).click();
    await page.getByLabel("Ikke låst: fordelingen avgjør").check();
    await page.getByRole("dialog").getByRole("button", { name: "Lås" }).click();
    await settled(page);
    await page.getByRole("button", { name: "Bruk i runden …" }).click();
    await page
      .getByRole("dialog")
      .getByText(/^2025-001 .+: ut → ikke låst$/u)
      .waitFor();
    await page.getByRole("button", { name: "Endre runden" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await decided()).toEqual({ items: [] });
  });

  test("nothing is lost when the network goes, or the page", async () => {
    const page = await atDesk();
    await page.context().setOffline(true);
    await write(page, "Ramme", "44 mill.");
    await page.getByText("Vi regner igjen når nettet er tilbake.").waitFor();
    await page.getByText("Endringene er tatt vare på i denne nettleseren.").waitFor();
    await expectAccessible(page);
    await page.context().setOffline(false);
    expect(await settled(page)).toMatch(/ut/u);
    await page.reload();
    await sentence(page).waitFor();
    expect(await settled(page)).toMatch(/ut/u);
    expect(await capField(page).inputValue()).toBe("44,0 mill.");
  });
});

describe("a round that is worked out by arithmetic", () => {
  test.each([
    ["integreringsmottak-2021", /fast sats per enhet/u, /× 2\s?003/u],
    ["frivillige-direkte-2022", /fastsatt i budsjettet/u, /fastsatt i budsjettet: 3\s700\s000 kr/u],
  ])("%s shows its arithmetic, and why there are no levers", async (scheme, why, line) => {
    const page = await open("/rounds");
    const example = await page.request.get(`/api/v1/schemes/${scheme}/example`);
    const kept = await page.request.put(`/api/v1/rounds/${scheme}`, {
      data: await example.text(),
      headers: { "content-type": "application/json", "if-none-match": "*" },
    });
    expect(kept.status()).toBeLessThan(300);
    await page.goto(`/rounds/${scheme}`);
    await page.getByText(why).first().waitFor();
    await page.getByText(line).first().waitFor();
    expect(await page.getByRole("slider").count()).toBe(0);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 900 });
    await expectNoSideways(page);
  });
});

describe.each(["nb", "nn"] as const)("in %s", (language) => {
  test.each([1280, 320])("%i pixels wide nothing sticks out, and axe finds nothing", async (width) => {
    const page = await atDesk(address, { language, width });
    await write(page, "Ramme", "48 mill.");
    await settled(page);
    await expectNoSideways(page);
    await expectAccessible(page);
  });
});
