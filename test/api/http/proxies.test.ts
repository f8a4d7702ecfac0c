import { expect, test } from "vitest";
import { startedService } from "./service.ts";

const settings = { rateLimit: 2 };
const behind = startedService({ ...settings, trustedProxies: ["127.0.0.1"] });
const alone = startedService(settings);

const from = (address: string) => ({ "x-forwarded-for": address });

test("requests are counted by where a trusted proxy says that they came from", async () => {
  const statuses = [];
  for (const address of ["8.8.8.1", "8.8.8.1", "8.8.8.1", "8.8.8.2"]) {
    statuses.push((await behind.get("/schemes", from(address))).status);
  }
  expect(statuses).toEqual([200, 200, 429, 200]);
});

test("nobody else is believed", async () => {
  const statuses = [];
  for (const address of ["8.8.8.1", "8.8.8.2", "8.8.8.3"]) {
    statuses.push((await alone.get("/schemes", from(address))).status);
  }
  expect(statuses).toEqual([200, 200, 429]);
});
