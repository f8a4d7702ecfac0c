import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { childOf } from "../../src/round/order-faults.ts";
import { startedService } from "../api/http/service.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "fordel-client-"));
const modules = join(folder, "node_modules");
const { server } = startedService();
const service = { url: "" };

/** Packs as for publishing, and lays it into an empty folder with what it needs at run time, without the network. */
beforeAll(async () => {
  service.url = await server().listen({ host: "127.0.0.1", port: 0 });
  await run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: root });
  const packed = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  mkdirSync(join(modules, "fordel"), { recursive: true });
  await run("tar", ["-xzf", join(folder, packed), "-C", join(modules, "fordel"), "--strip-components=1"]);
  for (const name of ["openapi-fetch", "openapi-typescript-helpers", "standardwebhooks"]) {
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const calls = `
const fordel = createFordelClient({ baseUrl: process.argv[2], language: "en" });
const { data } = await fordel.listSchemes();
console.log(data.items.length > 0 ? "schemes" : "none");
const outcome = await outcomeOf(fordel.getScheme({ params: { path: { id: "none" } } }));
console.log(outcome.ok ? "taken" : outcome.problem.code);
`;

test("a plain script talks to the service", async () => {
  const script = `import { createFordelClient, outcomeOf } from "fordel/client";\n${calls}`;
  writeFileSync(join(folder, "script.mjs"), script);
  const { stdout } = await run(process.execPath, ["script.mjs", service.url], { cwd: folder });
  expect(stdout).toBe("schemes\nunknown-name\n");
});

test("a file of TypeScript is checked against its types, and a mistake is found", async () => {
  const good = `import { createFordelClient, outcomeOf, type FordelEvent } from "fordel/client";
declare const process: { readonly argv: readonly string[] };
declare const console: { log(text: string): void };
${calls}
const title: string | undefined = data.items[0]?.title.nb;
export const handle = (event: FordelEvent): string => event.subject + (title ?? "");
`;
  writeFileSync(join(folder, "good.ts"), good);
  writeFileSync(join(folder, "bad.ts"), good.replace("title.nb", "title.de"));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const strict = ["--noEmit", "--strict", "--target", "es2022", "--lib", "es2022,dom"];
  const check = run(process.execPath, [tsc, ...strict, "--module", "nodenext", "good.ts", "bad.ts"], {
    cwd: folder,
  });
  const said = await check.catch((error: unknown) => String(childOf(error, "stdout")));
  expect(said).toMatch(/^bad\.ts\(\d+,\d+\): error TS\d+: Property 'de' does not exist[^\n]*\n$/);
});
