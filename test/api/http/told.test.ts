import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { keptService } from "./kept-service.ts";

const service = keptService();

const told = readFileSync(new URL("../../../docs/http.md", import.meta.url), "utf8");

/**
 * What docs/http.md tells: `GET /rounds/{id}` of its tables, where … is the last address that stood there whole, and
 * `/schemas` of its text.
 */
function addressesTold(): ReadonlySet<string> {
  const found = new Set<string>();
  let whole = "";
  for (const line of told.split("\n")) {
    if (!line.startsWith("|")) {
      for (const [, quoted] of line.matchAll(/`([^`]*)`/g)) {
        const address = /^(?:(?:GET|POST|PUT|DELETE) )?(?:\/api\/v1)?(\/[^ ?]*)$/.exec(quoted)?.at(1);
        if (address !== undefined) found.add(address);
      }
      continue;
    }
    const [, cell] = line.split("|");
    const question = /^ `([a-z-]+)` *$/.exec(cell)?.at(1);
    if (question !== undefined) found.add(`POST /${question}`);
    for (const [, methods, one] of cell.matchAll(/((?:(?:GET|POST|PUT|DELETE),? )+)`(…?\/[^`]*)`/g)) {
      const isWhole = !one.startsWith("…");
      if (isWhole) whole = one;
      for (const method of methods.trim().split(", ")) {
        found.add(`${method} ${isWhole ? one : whole + one.slice(1)}`);
      }
    }
  }
  return found;
}

test("docs/http.md tells every address", async () => {
  const { operations } = await service.described();
  const addresses = addressesTold();
  const missing = operations
    .map(([path, method]) => ({ method: method.toUpperCase(), path: path.replace("/api/v1", "") }))
    // It says that the three lists of a round are alike.
    .map(({ method, path }) => ({
      method,
      path: path.replace(/\/(commitments|decisions)\b/, "/applications"),
    }))
    .filter(({ method, path }) => !addresses.has(`${method} ${path}`) && !addresses.has(path))
    .map(({ method, path }) => `${method} ${path}`);
  expect(missing).toEqual([]);
});
