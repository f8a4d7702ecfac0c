import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { z } from "zod";

/** Debian's, or the one of FORDEL_TEST_CHROMIUM. */
const program = process.env.FORDEL_TEST_CHROMIUM ?? "/usr/bin/chromium";

/** Nothing that asks for anything outside this machine. */
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];

export function launched(): Promise<Browser> {
  return chromium.launch({ executablePath: program, args: quiet });
}

/** Every task of the page that holds it for more than 50 ms, as browsers count (W3C Long Tasks). */
const watchTasks = `
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: "longtask", buffered: true });`;

const durations = z.array(z.number());

/** A page at the desk of a round, when its outcome is there. */
export async function deskOf(browser: Browser, address: string, round: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "nb-NO" });
  page.setDefaultTimeout(120_000);
  await page.addInitScript(watchTasks);
  await page.goto(`${address}/rounds/${round}`);
  await page.locator("[data-application]").first().waitFor();
  await page
    .getByText(/Beste, bevist|Beste funnet/)
    .first()
    .waitFor();
  return page;
}

/** Kilobytes of script that the page has loaded, each file packed with gzip. */
export async function scriptOf(page: Page): Promise<number> {
  const names = z
    .array(z.string())
    .parse(await page.evaluate(`performance.getEntriesByType("resource").map(({ name }) => name)`));
  const scripts = [...new Set(names.filter((name) => new URL(name).pathname.endsWith(".js")))];
  const sizes = await Promise.all(
    scripts.map(async (script) => gzipSync(Buffer.from(await (await fetch(script)).arrayBuffer())).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** @throws Error where the browser does not tell of a task that holds the page for 80 ms */
export async function expectWatched(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        setTimeout(() => {
          const end = performance.now() + 80;
          while (performance.now() < end);
          setTimeout(resolve, 100);
        }),
      ),
  );
  const tasks = await tasksOf(page);
  if (!tasks.some((task) => task >= 80)) throw new Error("The browser does not tell of long tasks.");
}

/** The long tasks since this was last asked, milliseconds. */
export async function tasksOf(page: Page): Promise<readonly number[]> {
  return durations.parse(await page.evaluate("window.longTasks.splice(0)"));
}

/** Moves the slider of the cap by a key and waits for what it does: milliseconds until that is painted, each time. */
export async function movesOf(page: Page, count: number): Promise<readonly number[]> {
  await page.locator("input[type=range]").first().focus();
  const times: number[] = [];
  for (let move = 0; move < count; move++) {
    await page.evaluate(`performance.clearMeasures("fordel.outcome")`);
    await page.keyboard.press(move % 8 < 4 ? "ArrowLeft" : "ArrowRight");
    await page.waitForFunction(() => performance.getEntriesByName("fordel.outcome").length > 0);
    const measured = `performance.getEntriesByName("fordel.outcome").map(({ duration }) => duration)`;
    times.push(...durations.parse(await page.evaluate(measured)));
  }
  return times;
}

/**
 * Drags the slider of the cap down and up again by the mouse, a step every so many milliseconds.
 *
 * @throws Error where the slider does not follow
 */
export async function drag(page: Page, steps: number, every: number): Promise<void> {
  const slider = page.locator("input[type=range]").first();
  const box = await slider.boundingBox();
  if (box === null) throw new Error("The slider of the cap is not on the page.");
  const valueOf = (name: "value" | "max") =>
    slider.evaluate((input, field) => Number(Reflect.get(input, field)), name);
  const [before, most] = [await valueOf("value"), await valueOf("max")];
  const y = box.y + box.height / 2;
  const at = (part: number) => box.x + box.width * (before / most - 0.25 * part);
  let least = before;
  await page.mouse.move(at(0), y);
  await page.mouse.down();
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(at(Math.sin((Math.PI * step) / steps)), y);
    await page.waitForTimeout(every);
    if (step === Math.ceil(steps / 2)) least = await valueOf("value");
  }
  await page.mouse.up();
  if (least > 0.9 * before)
    throw new Error(`The slider stood at ${least} in the middle of a drag from ${before}.`);
}
