#!/usr/bin/env node
// Pictures of every page of a service that runs, at desk and phone width:
//   npm run screenshots -- http://127.0.0.1:8787 pictures
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";

const [address = "http://127.0.0.1:8787", folder = "screenshots", round = "tuki-2025", language = "nb"] =
  process.argv.slice(2);
const pages = {
  rounds: "/rounds",
  "new-round": "/rounds/new",
  desk: `/rounds/${round}`,
  application: `/rounds/${round}?application=2025-051`,
  import: `/rounds/${round}/import`,
  scenarios: `/rounds/${round}/scenarios`,
  reprioritisation: `/rounds/${round}/reprioritisation`,
  years: `/rounds/${round}/years`,
  sensitivity: `/rounds/${round}/sensitivity`,
  decision: `/rounds/${round}/decision`,
  "round-audit": `/rounds/${round}/audit`,
  portfolios: "/portfolios",
  audit: "/audit",
  accessibility: "/accessibility",
  help: "/help",
};
const widths = { desk: 1440, phone: 390 };
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.FORDEL_TEST_CHROMIUM ?? "/usr/bin/chromium",
  args: quiet,
});
for (const [place, width] of Object.entries(widths)) {
  const locale = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" }[language];
  const page = await browser.newPage({ viewport: { width, height: 900 }, locale });
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(address + path);
    await page.locator("main h1").first().waitFor();
    await page.locator("main .loading").first().waitFor({ state: "detached" });
    await page.screenshot({ path: `${folder}/${name}-${place}.png`, fullPage: true });
  }
  await page.close();
}
await browser.close();
