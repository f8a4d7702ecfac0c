import excel from "exceljs";
import type { Download, Page } from "playwright-core";

export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export type Cell =
  string | number | boolean | Date | { readonly formula: string; readonly result: string | number };
export type Rows = readonly (readonly Cell[])[];

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook with these sheets, as an officer's Excel would save it. */
export async function workbookOf(name: string, sheets: Readonly<Record<string, Rows>>): Promise<TestFile> {
  const workbook = new excel.Workbook();
  for (const [sheet, rows] of Object.entries(sheets)) {
    workbook.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  }
  const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
  return { name, mimeType: workbookType, buffer };
}

export function textFile(name: string, text: string): TestFile {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** Chooses a file by the button of the page, which has this name. */
export async function chooseFile(
  page: Page,
  file: TestFile,
  button = /^Velg (en annen )?fil …$/,
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: button }).click(),
  ]);
  await chooser.setFiles(file);
}

export async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const stream: AsyncIterable<Uint8Array> = await download.createReadStream();
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
