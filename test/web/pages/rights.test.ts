import { describe, expect, test } from "vitest";
import { chooseFile, textFile } from "../kit/files.ts";
import { expectAccessible, tuki } from "../kit/pages.ts";
import { signedInPages } from "../kit/signed-in.ts";

const { open, openAs, comes, clock } = signedInPages();

const at = (page: string) => `/rounds/${tuki}${page}`;

describe("nobody", () => {
  test.each([
    ["nb", "Du må logge inn", "Logg inn"],
    ["nn", "Du må logge inn", "Logg inn"],
  ] as const)(
    "sees nothing but where to sign in, and comes back to the page, in %s",
    async (language, title, link) => {
      comes("Kari Nordmann", ["planner"]);
      const page = await open(at("/years"), { language });
      await page.getByRole("heading", { name: title }).waitFor();
      expect(await page.getByText("2025").count()).toBe(0);
      await expectAccessible(page);
      await page.getByRole("main").getByRole("link", { name: link }).click();
      await page.waitForURL(`**${at("/years")}`);
      await page.getByText("Kari Nordmann").waitFor();
    },
  );
});

describe("a reader", () => {
  const reader = (page: string) => openAs("Lise Leser", ["reader"], page);

  test("sees the round and moves levers, and has no button that changes anything", async () => {
    const page = await reader(at(""));
    await page.getByText("Du kan prøve deg fram her. For å lagre må du ha rollen planlegger.").waitFor();
    await page.getByRole("textbox", { name: "Ramme", exact: true }).fill("48 mill.");
    await page.keyboard.press("Enter");
    await page
      .getByText(/\d+ ut/u)
      .first()
      .waitFor();
    for (const name of [/^Lagre/, /^Bruk i runden/]) {
      expect(await page.getByRole("button", { name }).count(), String(name)).toBe(0);
    }
    await expectAccessible(page);
  });

  test.each([
    ["/rounds", undefined, /^Ny runde$/],
    ["/rounds/new", "Bare en planlegger kan lage runder.", /^Lag runden$/],
    [at("/import"), "Bare en planlegger kan hente noe inn i runden.", /^(Velg|Ta inn)/],
    [at("/scenarios"), undefined, /^(Endre|Slett)/],
    [at("/reprioritisation"), "Bare en planlegger kan ta dette inn i fordelingen.", /^Lag forslag|^Lagre/],
    [at("/decision"), "Bare en beslutter kan vedta.", /^(Lag forslag|Vedta )/],
  ])("%s: %s", async (path, sentence, buttons) => {
    const page = await reader(path);
    await page.locator("main h1").waitFor();
    await page.locator("main .loading").first().waitFor({ state: "detached" });
    if (sentence !== undefined) await page.getByText(sentence).waitFor();
    for (const role of ["button", "link"] as const) {
      const main = page.getByRole("main");
      expect(await main.getByRole(role, { name: buttons }).count()).toBe(0);
    }
    await expectAccessible(page);
  });
});

test("a planner proposes and cannot adopt; a decider, who is another, can", async () => {
  const planner = await openAs("Per Planlegger", ["planner"], at("/decision"));
  await planner.getByRole("button", { name: "Lag forslag av runden slik den er nå" }).click();
  await planner.getByRole("radio").first().check();
  await planner.getByText("Bare en beslutter kan vedta.").waitFor();
  expect(await planner.getByRole("button", { name: "Vedta forslaget …" }).count()).toBe(0);
  await expectAccessible(planner);

  // Who planned it may not adopt it either, with the right to.
  const both = await openAs("Per Planlegger", ["planner", "decider"], at("/decision"));
  await both.getByText("Den som har planlagt runden, kan ikke vedta den.").waitFor();
  await both.getByRole("radio").first().check();
  await both.getByLabel("Begrunnelse for vedtaket").fill("I tråd med rundskrivet.");
  await both.getByRole("button", { name: "Vedta forslaget …" }).click();
  await both.getByRole("button", { name: "Ja, vedta" }).click();
  await both.getByRole("alert").first().waitFor();
  await expectAccessible(both);
  expect(await both.getByLabel("Begrunnelse for vedtaket").inputValue()).toBe("I tråd med rundskrivet.");

  const decider = await openAs("Berit Beslutter", ["decider"], at("/decision"));
  await decider.getByRole("radio").first().check();
  await decider.getByLabel("Begrunnelse for vedtaket").fill("I tråd med rundskrivet.");
  await decider.getByRole("button", { name: "Vedta forslaget …" }).click();
  await decider.getByRole("button", { name: "Ja, vedta" }).click();
  await decider.getByRole("heading", { name: "Vedtaket", exact: true }).waitFor();
  await decider
    .getByText(/Vedtatt av Berit Beslutter/)
    .first()
    .waitFor();
  await expectAccessible(decider);
});

describe("a session that has ended", () => {
  test("is said, and the levers stand as they were when somebody has signed in again", async () => {
    const page = await openAs("Kari Nordmann", ["planner"], at(""));
    const cap = page.getByRole("textbox", { name: "Ramme", exact: true });
    await cap.fill("47 mill.");
    await page.keyboard.press("Enter");
    await page
      .getByText(/\d+ ut/u)
      .first()
      .waitFor();
    clock.ahead = 120;
    await page.getByText("Økten din er slutt.").waitFor({ timeout: 15_000 });
    await expectAccessible(page);
    await page.getByRole("main").getByRole("link", { name: "Logg inn" }).click();
    await cap.waitFor();
    expect(await cap.inputValue()).toBe("47,0 mill.");
  });

  test("is said where a file was to be read, and nothing has come in", async () => {
    const page = await openAs("Kari Nordmann", ["planner"], "/rounds/tom/import");
    await chooseFile(page, textFile("sak.csv", "Saksnummer;Hva det gjelder\n1;Ny tittel\n"));
    await page.getByLabel("Hva kolonne B hentes som: Hva det gjelder").waitFor();
    clock.ahead = 120;
    await page
      .getByLabel("Hva kolonne B hentes som: Hva det gjelder")
      .selectOption({ label: "Tittel (må være med)" });
    await page.getByText("En fil som ikke er tatt inn, må velges på nytt.").waitFor();
    await page.getByRole("main").getByRole("link", { name: "Logg inn" }).click();
    await chooseFile(page, textFile("sak.csv", "Saksnummer;Hva det gjelder\n1;Ny tittel\n"));
    await page.getByText("Kolonnene", { exact: true }).first().click();
    // What was matched by hand before the session ended is remembered.
    expect(await page.getByLabel("Hva kolonne B hentes som: Hva det gjelder").inputValue()).toBe("/title");
  });
});
