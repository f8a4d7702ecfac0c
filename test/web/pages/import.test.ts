import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { recordsIn } from "../../api/papers/read-back.ts";
import {
  bytesOf,
  type Cell,
  chooseFile,
  type Rows,
  type TestFile,
  textFile,
  workbookOf,
} from "../kit/files.ts";
import { chooseByKeyboard, tabTo } from "../kit/keyboard.ts";
import { expectAccessible, expectNoSideways, startedPages, tuki } from "../kit/pages.ts";

const { open, service } = startedPages();

const storedSchema = z.object({
  head: z.object({ version: z.number() }),
  document: z.looseObject({
    note: z.string().optional(),
    applications: z.array(z.looseObject({ id: z.string(), requested: z.record(z.string(), z.number()) })),
    commitments: z.array(z.looseObject({ id: z.string() })).optional(),
  }),
});

const address = (round = tuki) => `/rounds/${round}/import`;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

async function stored(round = tuki): Promise<z.infer<typeof storedSchema>> {
  return storedSchema.parse((await service.get(`/rounds/${round}`)).body);
}

/** A round with the rules of TUKI 2025 to which nobody has applied yet. */
async function emptyRound(id: string): Promise<void> {
  const { body } = await service.get("/schemes/tuki-2025");
  const { scheme } = z.object({ scheme: z.unknown() }).parse(body);
  const made = await service.send(
    "PUT",
    `/rounds/${id}`,
    { scheme, applications: [] },
    { "if-none-match": "*" },
  );
  expect(made.status, made.text).toBe(201);
}

/** Somebody else changes the round meanwhile. */
async function noteBy(another: string, round = tuki): Promise<void> {
  const { body, headers } = await service.get(`/rounds/${round}`);
  const { document } = storedSchema.parse(body);
  const put = await service.send(
    "PUT",
    `/rounds/${round}`,
    { ...document, note: another },
    {
      "if-match": String(headers.etag),
    },
  );
  expect(put.status, put.text).toBe(200);
}

const headings = [
  "Saksnummer",
  "Område",
  "Tittel",
  "Søker",
  "Type søker",
  "Søkt 2025",
  "Poeng: Formål",
  "Poeng: Gjennomføringsevne",
  "Poeng: Nasjonal overføringsverdi",
  "Innsendt",
];
/** The column of what is asked for. */
const amount = 5;

function application(id: string, changes: Readonly<Record<number, Cell>> = {}): readonly Cell[] {
  const row: readonly Cell[] = [
    id,
    "1",
    "Språk i arbeid",
    "Voss herad",
    "kommune",
    "kr 1 300 000",
    5,
    "4,5",
    4,
    "10.02.2025",
  ];
  return row.map((cell, at) => changes[at] ?? cell);
}

const fileOf = (rows: Rows, name = "søknader.xlsx"): Promise<TestFile> =>
  workbookOf(name, { Søknader: rows });

const summary = (page: Page) => page.locator("main [role=status]");

describe("a file that is right", () => {
  test("comes in, with amounts as Norwegians write them, and Excel's own dates", async () => {
    await emptyRound("tas-inn");
    const page = await open(`/rounds/tas-inn`);
    await page.getByText("Runden har ingen søknader ennå.").waitFor();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Hent søknader fra Excel eller CSV" }).click();
    await page.getByRole("heading", { name: "Søknader", level: 1 }).waitFor();
    await chooseFile(
      page,
      await fileOf([
        headings,
        application("2025/1"),
        application("2025/2", { [amount]: "1,5 mill.", 9: new Date(Date.UTC(2025, 1, 12)) }),
        application("2025/3", { [amount]: 2_750_000 }),
      ]),
    );
    await summary(page).getByText("Filen er lest uten feil.").waitFor();
    await page.getByRole("heading", { name: "3 nye søknader" }).waitFor();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSideways(page);
    await expectAccessible(page);
    expect((await stored("tas-inn")).document.applications).toEqual([]);
    await page.getByRole("button", { name: "Ta inn 3 nye søknader" }).click();
    await page.getByText("Runden har fått 3 nye søknader.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Tatt inn");
    await expectAccessible(page);
    const { applications } = (await stored("tas-inn")).document;
    expect(applications.map(({ id, requested }) => [id, requested["2025"]])).toEqual([
      ["2025/1", 1_300_000],
      ["2025/2", 1_500_000],
      ["2025/3", 2_750_000],
    ]);
    await page.getByRole("link", { name: "Gå til fordelingen" }).click();
    await page.getByText("Voss herad").first().waitFor();
  });

  test("read again shows what it would change, field by field, and that the others stay", async () => {
    const before = await stored();
    const [first, second] = before.document.applications;
    const page = await open(address());
    const changed = textFile(
      "endret.csv",
      `Saksnummer;Søkt 2025\n${first.id};2 000 000\n${second.id};${second.requested["2025"] ?? 0}\n`,
    );
    await chooseFile(page, changed);
    const table = page.getByRole("table", { name: "1 søknad blir endret" });
    await table.waitFor();
    const row = plain(await table.getByRole("row").nth(1).innerText());
    expect(row).toContain(first.id);
    expect(row).toContain("2 000 000");
    await page.getByText("1 søknad er uendret").waitFor();
    await page.getByText(/^89 søknader i runden står ikke i filen, og blir som før/).waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Ta inn 1 endret søknad" }).click();
    await page.getByText("Runden har fått 1 endret søknad.").waitFor();
    const after = await stored();
    expect(after.document.applications).toHaveLength(before.document.applications.length);
    expect(after.document.applications.at(0)).toEqual({
      ...first,
      requested: { ...first.requested, "2025": 2_000_000 },
    });
    expect(after.document.applications.slice(1)).toEqual(before.document.applications.slice(1));
    await chooseFile(page, changed);
    await page.getByText("Alt i filen står i runden fra før. Det er ingenting å ta inn.").waitFor();
    expect(await page.getByRole("button", { name: /^Ta inn/ }).count()).toBe(0);
  });

  test("the template with what the round has is read again without a change, in Excel and CSV, for both lists", async () => {
    for (const language of ["nb", "nn"] as const) {
      const page = await open(address(), { language });
      for (const list of language === "nb"
        ? ["Søknader", "Videreføringer"]
        : ["Søknader", "Vidareføringar"]) {
        await page.getByRole("radio", { name: list }).check();
        for (const format of ["Excel", "CSV"]) {
          const [download] = await Promise.all([
            page.waitForEvent("download"),
            page.getByRole("link", { name: new RegExp(`^${format} Med `) }).click(),
          ]);
          const buffer = await bytesOf(download);
          await chooseFile(
            page,
            { name: download.suggestedFilename(), mimeType: "application/octet-stream", buffer },
            /^V[ae]l[g]? (en annen |ei anna )?fil …$/,
          );
          await page.getByText(/^Alt i fil(en|a) står i runden fr[aå] før\./).waitFor();
        }
      }
    }
  });
});

describe("a file with faults", () => {
  const faulty: Rows = [
    headings,
    application("2025/1"),
    application("2025/2", { [amount]: "mye", 1: "99" }),
    application("2025/1", { [amount]: -5 }),
    application("2025/4", { 6: 9, 9: "31.02.2025" }),
  ];

  test("has each at its cell with a sentence, in sum, and nothing comes in", async () => {
    await emptyRound("feil");
    const page = await open(address("feil"));
    await chooseFile(page, await fileOf(faulty));
    await summary(page)
      .getByText(/^\d+ feil i 3 rader\. Ingenting er tatt inn\.$/)
      .waitFor();
    for (const cell of ["F3", "B3", "A4", "F4", "G5", "J5"]) {
      const row = page
        .getByRole("row")
        .filter({ has: page.getByRole("rowheader", { name: cell, exact: true }) });
      expect((await row.innerText()).length, cell).toBeGreaterThan(20);
    }
    await page.getByText("Datoen 31.02.2025 finnes ikke.").waitFor();
    expect(await page.getByRole("button", { name: /^Ta inn/ }).count()).toBe(0);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSideways(page);
    await expectAccessible(page);
    expect((await stored("feil")).head.version).toBe(1);
  });

  test("they can be taken along as a list", async () => {
    const page = await open(address("feil"));
    await chooseFile(page, await fileOf(faulty));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Last ned listen over feil (CSV)" }).click(),
    ]);
    const records = recordsIn(await bytesOf(download));
    expect(records.at(0)).toEqual(["Celle", "Overskrift", "Gjelder", "Hva som er galt"]);
    expect(records.map(([cell]) => cell)).toEqual(
      expect.arrayContaining(["F3", "B3", "A4", "F4", "G5", "J5"]),
    );
  });

  test("mended and chosen again, it comes in", async () => {
    const page = await open(address("feil"));
    await chooseFile(page, await fileOf(faulty));
    await page.getByRole("heading", { name: "Feil som må rettes i filen" }).waitFor();
    await chooseFile(page, await fileOf([headings, application("2025/1")]));
    await page.getByRole("button", { name: "Ta inn 1 ny søknad" }).click();
    await page.getByText("Runden har fått 1 ny søknad.").waitFor();
  });
});

describe("what can be read in two ways", () => {
  const unclear: Rows = [
    headings,
    application("2025/1", { [amount]: "1.234", 9: "03/02/2025" }),
    application("2025/2", { [amount]: "2.500" }),
  ];

  test("is asked about at its cell, and the answer is what comes in", async () => {
    await emptyRound("uklart");
    const page = await open(address("uklart"));
    await chooseFile(page, await fileOf(unclear));
    await summary(page).getByText("celler kan leses på flere måter.").waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Les filen med svarene" }).click();
    await page.getByText("Velg minst ett svar først.").waitFor();
    for (const details of await page.getByText("Svar for hver celle").all()) await details.click();
    await expectAccessible(page);
    await page.getByRole("group", { name: "F2: «1.234»" }).getByRole("radio", { name: "1 234 000" }).check();
    await page.getByRole("group", { name: "F3: «2.500»" }).getByRole("radio", { name: "2 500 kr" }).check();
    await page.getByRole("group", { name: "J2: «03/02/2025»" }).getByRole("radio").first().check();
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSideways(page);
    await page.getByRole("button", { name: "Les filen med svarene" }).click();
    await page.getByRole("button", { name: "Ta inn 2 nye søknader" }).click();
    await page.getByText("Runden har fått 2 nye søknader.").waitFor();
    const { applications } = (await stored("uklart")).document;
    expect(applications.map(({ requested }) => requested["2025"])).toEqual([1_234_000, 2_500]);
  });

  test("is settled for a whole column at once, and remembered for the next file until it is forgotten", async () => {
    const short: Rows = [
      headings,
      application("2025/1", { [amount]: "1,5", 9: "03/02/2025" }),
      application("2025/2", { [amount]: 2.5 }),
    ];
    await emptyRound("hele-kolonnen");
    const page = await open(address("hele-kolonnen"));
    await chooseFile(page, await fileOf(short));
    await page
      .getByRole("group", { name: /hele kolonne F/ })
      .getByRole("radio", { name: "millioner kroner" })
      .check();
    await page
      .getByRole("group", { name: /hele kolonne J/ })
      .getByRole("radio", { name: /^dag først/ })
      .check();
    await page.getByRole("button", { name: "Les filen med svarene" }).click();
    await page.getByRole("button", { name: "Ta inn 2 nye søknader" }).waitFor();
    // The next file says the same without being asked.
    await chooseFile(page, await fileOf(short, "neste.xlsx"));
    await page.getByRole("button", { name: "Ta inn 2 nye søknader" }).waitFor();
    await page.getByText("Kolonnene", { exact: true }).first().click();
    await page.getByLabel("Hva tall uten enhet i kolonne F er").waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Glem alle valg for ordningen" }).click();
    await summary(page).getByText("celler kan leses på flere måter.").waitFor();
  });
});

describe("columns that are not known by their headings", () => {
  const own: Rows = [
    headings.map((one) =>
      one === "Tittel" ? "Hva det gjelder" : one === "Søkt 2025" ? "Sum fra staten" : one,
    ),
    application("2025/1"),
  ];

  test("are matched by hand, remembered on the next file of the scheme, and forgotten", async () => {
    await emptyRound("kolonner");
    const page = await open(address("kolonner"));
    await chooseFile(page, await fileOf(own));
    await summary(page).getByText(/feil/).first().waitFor();
    await expectAccessible(page);
    await page
      .getByLabel("Hva kolonne C hentes som: Hva det gjelder")
      .selectOption({ label: "Tittel (må være med)" });
    await page
      .getByLabel("Hva kolonne F hentes som: Sum fra staten")
      .selectOption({ label: "Søkt 2025 (må være med)" });
    await page.getByRole("button", { name: "Ta inn 1 ny søknad" }).waitFor();
    await page.getByText("valgt her").first().waitFor();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSideways(page);
    // Another round of the same scheme, another day.
    await emptyRound("kolonner-igjen");
    await page.goto(address("kolonner-igjen"));
    await chooseFile(page, await fileOf(own, "neste.xlsx"));
    await page.getByRole("button", { name: "Ta inn 1 ny søknad" }).waitFor();
    await page.getByText("Kolonnene", { exact: true }).first().click();
    expect(await page.getByText("husket fra før").count()).toBe(2);
    await page.getByRole("button", { name: "Glem valget for Sum fra staten" }).click();
    await summary(page).getByText(/feil/).first().waitFor();
    expect(await page.getByText("husket fra før").count()).toBe(1);
  });

  test("a suggestion is taken with one press, and a column can be left out", async () => {
    await emptyRound("forslag");
    const page = await open(address("forslag"));
    const rows = own.map((row, at) => [
      ...row.with(2, at === 0 ? "Titel" : "Språk"),
      at === 0 ? "Merknad" : "x",
    ]);
    await chooseFile(page, await fileOf(rows.map((row, at) => (at === 0 ? row.with(5, "Søkt 2025") : row))));
    await page.getByRole("button", { name: "Bruk «Tittel»" }).click();
    await page.getByRole("button", { name: "Ta inn 1 ny søknad" }).waitFor();
    await page.getByLabel("Hva kolonne C hentes som: Titel").selectOption({ label: "tas ikke med" });
    await summary(page).getByText(/feil/).first().waitFor();
  });

  test("the sheet is chosen where there are several", async () => {
    await emptyRound("ark");
    const page = await open(address("ark"));
    await chooseFile(
      page,
      await workbookOf("to-ark.xlsx", {
        "2024": [headings, application("2024/1"), application("2024/2")],
        "2025": [headings, application("2025/1")],
      }),
    );
    await page.getByText("Kolonnene", { exact: true }).first().click();
    await page.getByLabel("Ark", { exact: true }).selectOption({ label: "2025 (2 rader)" });
    await page.getByRole("cell", { name: "Voss herad" }).first().waitFor();
    await page.getByRole("button", { name: "Ta inn 1 ny søknad" }).waitFor();
  });
});

describe("two officers on one round", () => {
  test("who comes second is told, sees the changes against the round as it is, and presses again", async () => {
    await emptyRound("to");
    const page = await open(address("to"));
    await chooseFile(page, await fileOf([headings, application("2025/1")]));
    const take = page.getByRole("button", { name: "Ta inn 1 ny søknad" });
    await take.waitFor();
    const other = await open(address("to"));
    await chooseFile(other, await fileOf([headings, application("2025/1", { [amount]: 900_000 })]));
    await other.getByRole("button", { name: "Ta inn 1 ny søknad" }).click();
    await other.getByText("Runden har fått 1 ny søknad.").waitFor();
    // The page may see the change before the officer presses; either way it is told, and nothing is overwritten.
    const again = page.getByRole("button", { name: "Les filen på nytt" });
    if (await take.isEnabled()) await take.click();
    await page
      .getByText(/Noen andre (endret runden før du tok inn filen|har endret runden etter at filen ble lest)/)
      .first()
      .waitFor();
    await expectAccessible(page);
    expect((await stored("to")).document.applications.at(0)?.requested["2025"]).toBe(900_000);
    if (await again.isVisible()) await again.click();
    await page.getByRole("button", { name: "Ta inn 1 endret søknad" }).click();
    await page.getByText("Runden har fått 1 endret søknad.").waitFor();
    expect((await stored("to")).document.applications.at(0)?.requested["2025"]).toBe(1_300_000);
  });

  test("a change that is not seen yet is refused by the service, and the file is read again", async () => {
    await emptyRound("usett");
    const page = await open(address("usett"));
    await chooseFile(page, await fileOf([headings, application("2025/1")]));
    const take = page.getByRole("button", { name: "Ta inn 1 ny søknad" });
    await take.waitFor();
    // The page hears nothing of the round meanwhile.
    await page.route("**/api/v1/rounds/usett", (route) => route.abort());
    await noteBy("En annen", "usett");
    await take.click();
    await page.getByText("Noen andre endret runden før du tok inn filen. Ingenting er tatt inn.").waitFor();
    expect((await stored("usett")).document.applications).toEqual([]);
    await page.unroute("**/api/v1/rounds/usett");
    await take.click();
    await page.getByText("Runden har fått 1 ny søknad.").waitFor();
    expect((await stored("usett")).document).toMatchObject({ note: "En annen" });
  });

  test("where the network is gone the file is kept, and a button tries again", async () => {
    await emptyRound("uten-nett");
    const page = await open(address("uten-nett"));
    await page.route("**/import", (route) => route.abort());
    await chooseFile(page, await fileOf([headings, application("2025/1")]));
    await page.getByText(/Vi får ikke kontakt med tjenesten/).waitFor();
    await page.getByText("Filen og valgene dine er tatt vare på her på siden.").waitFor();
    await expectAccessible(page);
    await page.unroute("**/import");
    await page.getByRole("button", { name: "Prøv igjen" }).click();
    await page.getByRole("button", { name: "Ta inn 1 ny søknad" }).waitFor();
    // From tab to tab of the round it stays too.
    await page.getByRole("link", { name: "Logg" }).last().click();
    await page.getByRole("link", { name: "Søknader" }).click();
    await page.getByRole("button", { name: "Ta inn 1 ny søknad" }).waitFor();
  });
});

describe("where nothing can be brought in", () => {
  test.each([
    ["rate", "nb", "Runden deles ut med en sats per plass."],
    ["rate", "nn", "Runden blir delt ut med ein sats per plass."],
  ] as const)("a round by %s says why, in %s", async (kind, language, sentence) => {
    const { body } = await service.get("/schemes");
    const { items } = z
      .object({ items: z.array(z.object({ id: z.string(), kind: z.string() })) })
      .parse(body);
    const scheme = items.find((one) => one.kind === kind)?.id ?? "";
    const example = (await service.get(`/schemes/${scheme}/example`)).body;
    await service.send("PUT", `/rounds/${scheme}`, example, { "if-match": "*" });
    await service.send("PUT", `/rounds/${scheme}`, example, { "if-none-match": "*" });
    const page = await open(address(scheme), { language });
    await page.getByText(sentence).waitFor();
    expect(await page.getByRole("button", { name: /fil …/ }).count()).toBe(0);
    await expectAccessible(page);
  });
});

test.each([
  ["nb", "Velg fil …", "Filen er lest uten feil.", "Ta inn 1 ny søknad", "Runden har fått 1 ny søknad."],
  ["nn", "Vel fil …", "Fila er lesen utan feil.", "Ta inn 1 ny søknad", "Runden har fått 1 ny søknad."],
] as const)("by keyboard alone, in %s", async (language, choose, read, take, taken) => {
  await emptyRound(`tastatur-${language}`);
  const page = await open(address(`tastatur-${language}`), { language });
  await tabTo(page, page.getByRole("button", { name: choose }));
  await chooseByKeyboard(page, await fileOf([headings, application("2025/1")]));
  await summary(page).getByText(read).waitFor();
  await tabTo(page, page.getByRole("button", { name: take }));
  await page.keyboard.press("Enter");
  await page.getByText(taken).waitFor();
});

test("a file is dropped on the page, one at a time", async () => {
  await emptyRound("slipp");
  const page = await open(address("slipp"));
  await page.getByRole("button", { name: "Velg fil …" }).waitFor();
  const drop = async (names: readonly string[]): Promise<void> => {
    const text = `${headings.join(";")}\n${application("2025/1").map(String).join(";")}\n`;
    const data = await page.evaluateHandle(
      ({ names, text }) => {
        const transfer = new DataTransfer();
        for (const name of names) transfer.items.add(new File([text], name, { type: "text/csv" }));
        return transfer;
      },
      { names, text },
    );
    await page.locator(".drop-zone").dispatchEvent("drop", { dataTransfer: data });
  };
  await drop(["en.csv", "to.csv"]);
  await page.getByText("Slipp én fil om gangen.").waitFor();
  await expectAccessible(page);
  await drop(["en.csv"]);
  await page.getByRole("button", { name: "Ta inn 1 ny søknad" }).waitFor();
});
