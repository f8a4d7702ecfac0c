import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll } from "vitest";

/** Debian's, or the one of FORDEL_TEST_CHROMIUM. */
const program = process.env.FORDEL_TEST_CHROMIUM ?? "/usr/bin/chromium";

/** Nothing that asks for anything outside this machine. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const shared: { browser?: Promise<Browser> } = {};

/** A browser for the tests of a file. */
export async function browserOfFile(): Promise<Browser> {
  if (!existsSync(program)) {
    throw new Error(
      `There is no browser at ${program}. Install chromium, or say where it is in FORDEL_TEST_CHROMIUM.`,
    );
  }
  shared.browser ??= chromium.launch({ executablePath: program, args: quiet });
  return shared.browser;
}

afterAll(async () => {
  await (await shared.browser)?.close();
});
