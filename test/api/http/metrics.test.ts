import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { startedService } from "./service.ts";

const { get } = startedService();

const longest = async () =>
  Number(/^fordel_event_loop_longest_seconds (\S+)$/m.exec((await get("/metrics")).text)?.at(1));

it("says how long the event loop stood at most since it was last asked", async () => {
  await pause(100);
  await longest();
  const until = performance.now() + 1500;
  while (performance.now() < until);
  await pause(50);
  const stood = await longest();
  expect(stood).toBeGreaterThan(1.4);
  await pause(50);
  expect(await longest()).toBeLessThan(stood);
});

it("counts requests by address and status", async () => {
  await get("/schemes/tuki-2025");
  await get("/schemes/none");
  const { text } = await get("/metrics");
  for (const status of [200, 404]) {
    expect(text).toContain(
      `fordel_http_request_seconds_count{method="GET",route="/api/v1/schemes/:id",status="${status}"} 1`,
    );
  }
});
