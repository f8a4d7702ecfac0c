import { describe, expect, test } from "vitest";
import { expectAccessible, expectNoSideways, startedPages, tuki } from "../kit/pages.ts";

const { open } = startedPages();

const addresses = [
  "/rounds",
  "/rounds/new",
  `/rounds/${tuki}`,
  `/rounds/${tuki}/import`,
  `/rounds/${tuki}/scenarios`,
  `/rounds/${tuki}/reprioritisation`,
  `/rounds/${tuki}/years`,
  `/rounds/${tuki}/sensitivity`,
  `/rounds/${tuki}/decision`,
  `/rounds/${tuki}/audit`,
  "/portfolios",
  "/audit",
  "/accessibility",
  "/help",
  "/rounds/somewhere-else",
];

describe.each(["nb", "nn"] as const)("in %s", (language) => {
  test.each(addresses)(
    "%s has a heading, and nothing that axe finds, at desk and phone width",
    async (address) => {
      const page = await open(address, { language });
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await page.locator("main h1").first().waitFor();
        await page.locator("main .loading").waitFor({ state: "detached" });
        expect(await page.locator("html").getAttribute("lang")).toBe(language);
        await expectAccessible(page);
        await expectNoSideways(page);
      }
    },
  );
});

test("an address that is no page says so", async () => {
  const page = await open("/rounds/a/b/c");
  await page.getByRole("heading", { name: "Siden finnes ikke" }).waitFor();
});

test("the language that was chosen stays", async () => {
  const page = await open("/rounds");
  await page.getByLabel("Språk").selectOption("nn");
  await page.getByRole("heading", { name: "Rundar" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Rundar" }).waitFor();
});
