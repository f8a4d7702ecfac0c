import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { secondStepSchema } from "../../../src/second-step/schema.ts";
import { expectAccessible, expectNoSideways, startedPages, tuki } from "../kit/pages.ts";

const { open: openPage, service } = startedPages();

const address = `/rounds/${tuki}/reprioritisation`;

/** A step is a proof of its own; on a busy machine that takes its time. */
const open: typeof openPage = async (path, options) => {
  const page = await openPage(path, options);
  page.setDefaultTimeout(60_000);
  return page;
};

const field = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);

async function adopt(): Promise<void> {
  const made = await service.post(`/rounds/${tuki}/proposals`, undefined, { prefer: "wait=30" });
  expect(made.status, made.text).toBe(201);
  const { headers } = await service.get(`/rounds/${tuki}`);
  const adopted = await service.post(
    `/rounds/${tuki}/adoption`,
    { proposal: field(made.body, "id"), reason: "I tråd med rundskrivet." },
    { "if-match": String(headers.etag) },
  );
  expect(adopted.status, adopted.text).toBe(201);
}

/** The newest step of the service, held against its schema. */
async function newestStep(): Promise<ReturnType<typeof secondStepSchema.parse>> {
  const { body } = await service.get(`/rounds/${tuki}/second-steps`);
  const items = field(body, "items");
  const id = field(Array.isArray(items) ? items.at(0) : undefined, "id");
  const whole = await service.get(`/rounds/${tuki}/second-steps/${String(id)}`);
  return secondStepSchema.parse(field(whole.body, "document"));
}

async function chooseFirst(page: Page, label: string): Promise<string> {
  const select = page.getByLabel(label);
  const value = await select.locator("option").nth(1).getAttribute("value");
  await select.selectOption(value ?? "");
  return value ?? "";
}

describe("after the decision", () => {
  test("the page says that the decision stands, and nothing is worked out of nothing", async () => {
    await adopt();
    const page = await open(address, { language: "nn", width: 320 });
    await page.getByText("Ingen steg er laga. Vedtaket står som det vart gjort.").waitFor();
    await page.getByRole("button", { name: "Rekn ut steget" }).click();
    await page.getByText("Legg til minst éi hending først.").waitFor();
    await page.getByRole("button", { name: "Legg til hendinga" }).click();
    await page.getByText("Vel søknaden det gjeld.").waitFor();
    await expectAccessible(page);
    await expectNoSideways(page);
  });

  test("a grant falls away by keyboard: who is next is what the service answers, and it is adopted", async () => {
    const page = await open(address);
    const application = await chooseFirst(page, "Søknad");
    await page.getByLabel("Dato").fill("2025-06-18");
    await page.getByLabel("Begrunnelse", { exact: true }).fill("Mangler folk");
    await page.keyboard.press("Enter");
    await page
      .getByRole("button", { name: /^Ta bort: .* er trukket \(18\. juni 2025: Mangler folk\)\.$/ })
      .waitFor();
    await page.getByRole("button", { name: "Regn ut steget" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Hva steget gjør" }).waitFor();
    const step = await newestStep();
    if (step.step !== "share-out") throw new Error(`It is a step of the kind ${step.step}.`);
    const changed = page.getByRole("table", { name: "Hvem som får et annet beløp" });
    await changed.getByRole("rowheader", { name: new RegExp(application) }).waitFor();
    expect(await changed.locator("tbody tr").count()).toBe(step.changed.length + step.new.length);
    const reserve = page.getByRole("table", { name: "Reserveliste" });
    const listed = await reserve.getByRole("rowheader").allInnerTexts();
    expect(listed.map((name) => /\(([\d-]+)\)/.exec(name)?.[1])).toEqual(
      step.reserve.map((one) => one.application),
    );
    await expectAccessible(page);
    await page.getByRole("button", { name: "Vedta steget" }).click();
    await page.getByText("Skriv hvorfor steget vedtas.").waitFor();
    await page.getByLabel("Begrunnelse for steget").fill("Neste på listen");
    await page.getByRole("button", { name: "Vedta steget" }).click();
    await page.getByText("Steget er vedtatt.").waitFor();
    await expectAccessible(page);
    const adoption = await service.get(`/rounds/${tuki}/adoption`);
    expect(adoption.body).toMatchObject({ steps: [{ reason: "Neste på listen" }] });
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSideways(page);
  });

  test("the cap is lowered in June: what is cut is said in kroner and projects", async () => {
    const page = await open(address);
    await page.getByLabel("Hendelse").selectOption({ label: "Rammen er senket" });
    await page.getByLabel("Beløp", { exact: true }).fill("fem millioner");
    await page.getByRole("button", { name: "Legg til hendelsen" }).click();
    await page.getByText("Skriv beløpet i hele kroner, større enn 0.").waitFor();
    await page.getByLabel("Beløp", { exact: true }).fill("5 000 000");
    await page.getByRole("button", { name: "Legg til hendelsen" }).click();
    await page.getByText("Rammen er senket med 5 000 000 kr.").waitFor();
    await page.getByRole("button", { name: "Regn ut steget" }).click();
    await page.getByText(/kuttes, i \d+ prosjekter|kuttes, i ett prosjekt/).waitFor();
    const step = await newestStep();
    if (step.step !== "cut") throw new Error(`It is a step of the kind ${step.step}.`);
    const said = await page.getByText(/Det mangler/).innerText();
    const cut = /([\d\s]+)kr kuttes/u.exec(said)?.[1]?.replace(/\D/g, "");
    expect(Number(cut)).toBe(step.cut.amount);
    await page.getByText("Steg etter vedtaket").waitFor();
    expect(await page.getByRole("radio", { name: /^Vis steget fra/ }).count()).toBe(2);
    await expectAccessible(page);
  });

  test("what has happened is kept when the page is closed before a step is made of it, and gone after", async () => {
    const page = await open(address);
    await page.getByLabel("Hendelse").selectOption({ label: "Rammen er hevet" });
    await page.getByLabel("Beløp", { exact: true }).fill("200 000");
    await page.getByRole("button", { name: "Legg til hendelsen" }).click();
    await page.getByText("Hendelsene er tatt vare på i denne nettleseren").waitFor();
    await page.getByLabel("Hendelse").selectOption({ label: "Søknaden er trukket" });
    await page.getByLabel("Begrunnelse", { exact: true }).fill("Halvveis");
    await page.getByLabel("Står ledig til senere").check();
    await page.reload();
    await page.getByText("Rammen er hevet med 200 000 kr.").waitFor();
    expect(await page.getByLabel("Begrunnelse", { exact: true }).inputValue()).toBe("Halvveis");
    expect(await page.getByLabel("Står ledig til senere").isChecked()).toBe(true);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Regn ut steget" }).click();
    await page
      .getByRole("radio", { name: /^Vis steget fra/ })
      .nth(2)
      .waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Regn ut steget" }).waitFor();
    expect(await page.getByText("Hendelser som er lagt til").count()).toBe(0);
    expect(await page.getByLabel("Begrunnelse", { exact: true }).inputValue()).toBe("");
  });
});
