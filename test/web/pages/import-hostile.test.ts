import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { z } from "zod";
import { recordsIn } from "../../api/papers/read-back.ts";
import { bytesOf, chooseFile, type TestFile, textFile, workbookOf } from "../kit/files.ts";
import { expectAccessible, startedPages, tuki } from "../kit/pages.ts";

const { open, service } = startedPages();

const type = "application/octet-stream";
const megabyte = 1024 * 1024;

const versionSchema = z.object({ head: z.object({ version: z.number() }) });
const storedSchema = z.object({
  document: z.object({
    applications: z.array(z.object({ id: z.string(), applicant: z.looseObject({ name: z.string() }) })),
  }),
});

/** A workbook whose parts are taken out, changed and put back. */
async function changedWorkbook(
  name: string,
  change: (parts: Record<string, Uint8Array>) => Record<string, Uint8Array>,
): Promise<TestFile> {
  const { buffer } = await workbookOf(name, { Ark: [["Saksnummer", "Søkt 2025"]] });
  return { name, mimeType: type, buffer: Buffer.from(zipSync(change(unzipSync(buffer)), { level: 9 })) };
}

function withMacros(): Promise<TestFile> {
  return changedWorkbook("makro.xlsm", (parts) => ({
    ...parts,
    "xl/vbaProject.bin": strToU8("Sub Auto_Open()"),
    "[Content_Types].xml": strToU8(
      Buffer.from(parts["[Content_Types].xml"])
        .toString("utf8")
        .replace(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        ),
    ),
  }));
}

/** A few hundred kilobytes that are several hundred megabytes when they are unpacked. */
function bomb(): Promise<TestFile> {
  return changedWorkbook("bombe.xlsx", (parts) => ({
    ...parts,
    "xl/sharedStrings.xml": new Uint8Array(320 * megabyte),
  }));
}

function sheetOfRows(count: number): Promise<TestFile> {
  const rows = Array.from(
    { length: count },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
  );
  const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join("")}</sheetData></worksheet>`;
  return changedWorkbook("lang.xlsx", (parts) => ({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheet) }));
}

const nonsense = (name: string, bytes: number): TestFile => ({
  name,
  mimeType: type,
  buffer: Buffer.alloc(bytes, 1),
});

test.each<readonly [string, () => Promise<TestFile>, RegExp]>([
  ["a workbook with macros", withMacros, /Arbeidsboken har makroer, og slike leses ikke/],
  ["a bomb", bomb, /Utpakket er filen større enn|er for omfattende til å leses/],
  ["200 000 rows", () => sheetOfRows(200_000), /har innhold ned til rad 200.000, og det leses høyst/],
  [
    "a broken workbook",
    async () => {
      const { buffer, ...rest } = await workbookOf("halv.xlsx", { Ark: [["Saksnummer"]] });
      return { ...rest, buffer: buffer.subarray(0, buffer.length / 2) };
    },
    /ufullstendig eller skadet/,
  ],
  [
    "a program",
    () =>
      Promise.resolve({
        ...nonsense("virus.xlsx", 5000),
        buffer: Buffer.from("MZ\u0000\u0001\u0002".repeat(999)),
      }),
    /verken en Excel-arbeidsbok eller en tekstfil/,
  ],
  [
    "a file without rows",
    () => Promise.resolve(textFile("tom.csv", "\n\n")),
    /Fant ingen rad med overskrifter/,
  ],
])("%s gets a clear sentence, the round stays, and another file can be chosen", async (_, make, sentence) => {
  const before = versionSchema.parse((await service.get(`/rounds/${tuki}`)).body).head.version;
  const page = await open(`/rounds/${tuki}/import`);
  await chooseFile(page, await make());
  const told = page.locator("main [role=alert], main [role=status] p").filter({ hasText: sentence }).first();
  await told.waitFor({ timeout: 60_000 });
  await expectAccessible(page);
  expect(versionSchema.parse((await service.get(`/rounds/${tuki}`)).body).head.version).toBe(before);
  expect(await page.getByRole("button", { name: /^Ta inn/ }).count()).toBe(0);
  await chooseFile(page, textFile("rett.csv", "Saksnummer;Tittel\n2025-001;Ny tittel\n"));
  await page.getByRole("button", { name: "Ta inn 1 endret søknad" }).waitFor();
});

test("a file above 20 MB is refused before it is sent, and the one before it stays", async () => {
  const page = await open(`/rounds/${tuki}/import`);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.url());
  });
  await chooseFile(page, textFile("rett.csv", "Saksnummer;Tittel\n2025-001;Ny tittel\n"));
  const take = page.getByRole("button", { name: "Ta inn 1 endret søknad" });
  await take.waitFor();
  sent.length = 0;
  await chooseFile(page, nonsense("stor.xlsx", 20 * megabyte + 1));
  await page.getByText(/^stor\.xlsx er 20,1 MB\. En fil kan være opp til 20 MB/).waitFor();
  await page.getByText("Filen over er fortsatt den som er lest.").waitFor();
  await expectAccessible(page);
  expect(sent).toEqual([]);
  await take.waitFor();
  await chooseFile(page, nonsense("tom.xlsx", 0));
  await page.getByText("tom.xlsx er tom. Velg en annen fil.").waitFor();
});

test("what looks like a formula is text: on the page, in the round, and in the award list as CSV", async () => {
  const name = '=HYPERLINK("http://ond.example";"Klikk her")';
  const markup = "<img src=x onerror=alert(1)>";
  const page = await open(`/rounds/${tuki}/import`);
  await chooseFile(
    page,
    await workbookOf("formel.xlsx", {
      Ark: [
        ["Saksnummer", "Søker", "Tittel"],
        ["2025-001", name, markup],
      ],
    }),
  );
  await page.getByRole("cell", { name, exact: true }).waitFor();
  await page.getByRole("cell", { name: markup, exact: true }).waitFor();
  expect(await page.locator("main img, main a[href*='ond.example']").count()).toBe(0);
  await page.getByRole("button", { name: "Ta inn 1 endret søknad" }).click();
  await page.getByText("Runden har fått 1 endret søknad.").waitFor();
  const { document } = storedSchema.parse((await service.get(`/rounds/${tuki}`)).body);
  expect(document.applications.find(({ id }) => id === "2025-001")?.applicant.name).toBe(name);
  await page.getByRole("link", { name: "Vedtak" }).click();
  await page.getByRole("button", { name: "Lag forslag av runden slik den er nå" }).click();
  await page.getByRole("radio").first().check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV Tildelingsliste" }).click(),
  ]);
  const cells = recordsIn(await bytesOf(download)).flat();
  expect(cells.filter((cell) => cell.includes("HYPERLINK"))).toEqual([`'${name}`]);
});
