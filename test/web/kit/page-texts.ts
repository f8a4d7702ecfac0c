import type { Page } from "playwright-core";
import { expect } from "vitest";
import { appTexts } from "../../../web/app/texts/in-language.ts";
import { decisionTexts } from "../../../web/decision/texts/in-language.ts";
import { deskTexts } from "../../../web/desk/texts/in-language.ts";
import { importTexts } from "../../../web/import/texts/in-language.ts";
import { reprioritisationTexts } from "../../../web/reprioritisation/texts/in-language.ts";
import { roundsTexts } from "../../../web/rounds/texts/in-language.ts";
import { scenariosTexts } from "../../../web/scenarios/texts/in-language.ts";
import type { TestFile } from "./files.ts";
import { tuki } from "./pages.ts";

/** What the pages say, in a language. */
export const textsIn = (language: "nb" | "nn") => ({
  app: appTexts[language],
  decision: decisionTexts[language],
  desk: deskTexts[language],
  import: importTexts[language],
  reprioritisation: reprioritisationTexts[language],
  rounds: roundsTexts[language],
  scenarios: scenariosTexts[language],
});
export type PageTexts = ReturnType<typeof textsIn>;

/** The example's template, filled in: the file that an officer comes with. */
export async function filledTemplate(
  page: Page,
  of: "applications" | "commitments",
  language: string,
): Promise<TestFile> {
  const query = `of=${of}&format=xlsx&filled=true&language=${language}`;
  const answer = await page.request.get(`/api/v1/rounds/${tuki}/import/file?${query}`);
  expect(answer.status()).toBe(200);
  return { name: `${of}.xlsx`, mimeType: "application/octet-stream", buffer: await answer.body() };
}
