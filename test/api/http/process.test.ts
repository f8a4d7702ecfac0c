import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";

const command = fileURLToPath(new URL("../../../bin/fordel.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "fordel-serve-"));
const running: ChildProcess[] = [];

afterAll(() => {
  for (const one of running) one.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** `fordel serve` with these settings and no others, and what it says. */
function serve(settings: Readonly<Record<string, string>>) {
  const path = { PATH: process.env.PATH ?? "" };
  const child = spawn(process.execPath, [command, "serve", "--lang", "en"], {
    env: { ...path, ...settings },
  });
  running.push(child);
  const said = { out: "", error: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.error += text));
  const ended = once(child, "close").then(([code]: unknown[]) => code);
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      const found = /answers at (http:\S+)\/api\/v1\./.exec(said.out)?.at(1);
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`It ended: ${said.error}`)));
  });
  return { child, said, ended, address };
}

describe("fordel serve", () => {
  it("starts with an example, answers, and stops when it is told to, with nothing lost", async () => {
    const settings = { FORDEL_PORT: "0", FORDEL_DATA: folder };
    const first = serve(settings);
    const at = await first.address;
    expect((await fetch(`${at}/health/ready`)).status).toBe(200);
    expect(first.said.out).toContain("Nobody signs in here");
    const made = await fetch(`${at}/api/v1/rounds/tuki-2025/proposals`, { method: "POST" });
    expect(made.status).toBe(201);
    first.child.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    expect(first.said.error).toContain("The service stops when");

    const second = serve(settings);
    const again = await second.address;
    const list = await (await fetch(`${again}/api/v1/rounds/tuki-2025/proposals`)).json();
    expect(z.looseObject({ items: z.array(z.unknown()) }).parse(list).items).toHaveLength(1);

    const beside = serve({ ...settings, FORDEL_PORT: "0" });
    beside.address.catch(() => undefined);
    expect(await beside.ended).toBe(2);
    expect(beside.said.error).toMatch(/\.\n$/);
    second.child.kill("SIGINT");
    expect(await second.ended).toBe(0);
  });

  it("hangs up after its answers for a while before it takes nothing more in, and no request is cut off", async () => {
    const own = mkdtempSync(join(tmpdir(), "fordel-serve-"));
    const { child, ended, address } = serve({
      FORDEL_PORT: "0",
      FORDEL_DATA: own,
      FORDEL_DRAIN_SECONDS: "1",
    });
    const { port } = new URL(await address);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const came: { readonly status: number | undefined; readonly connection: string | undefined }[] = [];
    const post = () =>
      new Promise<void>((resolve, reject) => {
        const sent = request({ agent, port, path: "/api/v1/allocate", method: "POST" }, (response) => {
          came.push({ status: response.statusCode, connection: response.headers.connection });
          response.resume().once("end", resolve);
        });
        sent.setHeader("content-type", "application/json").once("error", reject).end("{}");
      });
    await post();
    child.kill("SIGTERM");
    const isOver = { now: false };
    void ended.then(() => (isOver.now = true));
    while (!came.some(({ connection }) => connection === "close")) await post();
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
    expect(ready.status).toBe(503);
    await post();
    expect(new Set(came.map(({ status }) => status))).toEqual(new Set([422]));
    expect(came.at(-1)?.connection).toBe("close");
    expect(isOver.now).toBe(false);
    expect(await ended).toBe(0);
    agent.destroy();
    rmSync(own, { recursive: true, force: true });
  });

  it("lets nobody in who does not say who they are, where somebody is to", async () => {
    const own = mkdtempSync(join(tmpdir(), "fordel-serve-"));
    const { child, said, ended, address } = serve({
      FORDEL_PORT: "0",
      FORDEL_DATA: own,
      FORDEL_MASKINPORTEN_ISSUER: "http://127.0.0.1:1",
      FORDEL_ORGANISATIONS: "123456785",
    });
    const at = await address;
    expect(said.out).not.toContain("Nobody signs in");
    const statusOf = async (path: string) => (await fetch(`${at}${path}`)).status;
    expect([await statusOf("/health/ready"), await statusOf("/api/v1/rounds")]).toEqual([200, 401]);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    rmSync(own, { recursive: true, force: true });
  });

  it("says everything that is wrong with its settings, and does not start", async () => {
    const { said, ended, address } = serve({
      FORDEL_PORT: "x",
      FORDEL_PROT: "1",
      DATABASE_URL: "nowhere",
      FORDEL_HOST: "0.0.0.0",
      FORDEL_DRAIN_SECONDS: "601",
    });
    address.catch(() => undefined);
    expect(await ended).toBe(2);
    expect(said.out).toBe("");
    expect(said.error.trim().split("\n")).toHaveLength(5);
  });
});
