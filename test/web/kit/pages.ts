import AxeBuilder from "@axe-core/playwright";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, expect } from "vitest";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { createRound } from "../../../api/store/rounds.ts";
import type { Settings } from "../../../api/settings/settings.ts";
import { type Service, startedService } from "../../api/http/service.ts";
import { type Started, started } from "../../api/store/started.ts";
import { browserOfFile } from "./browser.ts";

export interface OpeningOptions {
  /** Default nb. */
  readonly language?: "nb" | "nn" | "en";
  /** Pixels. Default 1280 by 900. */
  readonly width?: number;
  readonly height?: number;
  readonly reducedMotion?: boolean;
}

/** Opens a page of the service in a browser context of its own: another officer at another machine. */
export type Open = (path: string, options?: OpeningOptions) => Promise<Page>;

export interface Pages {
  readonly open: Open;
  readonly service: Service;
  readonly database: () => Started;
}

/** The round that is there from the start: the made-up example of TUKI 2025. */
export const tuki = "tuki-2025";

/** The service with its pages, over a database of its own, for the tests of a file. What a page says on its console as an error fails the test. */
export function startedPages(changes: Partial<Settings> = {}): Pages {
  const parts: { database?: Started } = {};
  // What is said first is done last: the service is closed before its database.
  afterAll(() => parts.database?.stop());
  const service = startedService({ threads: 2, ...changes }, async () => {
    parts.database = await started();
    const { store } = parts.database;
    await createRound(
      store,
      { who: { kind: "local", id: "fordel", name: "fordel" }, at: "2025-03-01T09:00:00.000Z" },
      { id: tuki, document: exampleRound() },
    );
    return { store };
  });
  return {
    service,
    database() {
      if (parts.database === undefined) throw new Error("The database has not started; ask within a test.");
      return parts.database;
    },
    open: openingAt(() => addressOf(service)),
  };
}

/** Opens pages of a service at an address. What one says on its console as an error fails the test. */
export function openingAt(address: () => Promise<string>): Open {
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((one) => one.close()));
    expect(faults.splice(0)).toEqual([]);
  });
  return async (path, options = {}) => {
    const { language = "nb", width = 1280, height = 900, reducedMotion = false } = options;
    const browser = await browserOfFile();
    const context = await browser.newContext({
      baseURL: await address(),
      locale: { nb: "nb-NO", nn: "nn-NO", en: "en-GB" }[language],
      viewport: { width, height },
      reducedMotion: reducedMotion ? "reduce" : "no-preference",
      timezoneId: "America/New_York",
      acceptDownloads: true,
    });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      // A refusal of the service is told by the browser too; whether it is right is the test's own affair.
      const isRefusal = message.text().startsWith("Failed to load resource");
      if (message.type() === "error" && !isRefusal) faults.push(message.text());
    });
    await page.goto(path);
    return page;
  };
}

const listening = new WeakMap<object, Promise<string>>();

async function addressOf({ server }: Service): Promise<string> {
  const one = server();
  const address = listening.get(one) ?? one.listen({ host: "127.0.0.1", port: 0 });
  listening.set(one, address);
  return address;
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Holds the page as it is now against axe's rules of WCAG 2.1 and 2.2, A and AA, and what is good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}\n  ${html.slice(0, 200)}`),
  );
  expect(told, `${page.url()}\n${told.join("\n")}`).toEqual([]);
}

/** Waits for what moves to have come to rest: what fades in has no contrast yet. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** Holds that nothing sticks out of the window to the side (WCAG 1.4.10). */
export async function expectNoSideways(page: Page): Promise<void> {
  const [wide, window] = await page.evaluate(
    () => [document.documentElement.scrollWidth, innerWidth] as const,
  );
  expect(wide, `${page.url()} is ${wide} wide in a window of ${window}`).toBeLessThanOrEqual(window);
}
