import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { addressFault, isPublic } from "../../../api/events/addresses.ts";
import { attempt } from "../../../api/events/attempt.ts";

const nothingAllowed = { origins: [], isLocal: false };

describe("an address of the network", () => {
  test.each(["8.8.8.8", "158.36.0.1", "2a02:c0::1", "2001:4860:4860::8888"])("%s is public", (address) => {
    expect(isPublic(address)).toBe(true);
  });

  test.each([
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.170",
    "192.0.2.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "3fff::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "ff02::1",
    "localhost",
    "",
  ])("“%s” is not", (address) => {
    expect(isPublic(address)).toBe(false);
  });
});

describe("an address of a receiver", () => {
  test.each([
    ["https://case.example.no/events", undefined],
    ["https://case.example.no:8443/events?of=fordel", undefined],
    ["https://8.8.8.8/", undefined],
    ["http://case.example.no/events", "not-https"],
    ["ftp://case.example.no/", "not-https"],
    ["file:///etc/passwd", "not-https"],
    ["events", "not-https"],
    ["https://user@case.example.no/", "with-password"],
    ["https://user:word@case.example.no/", "with-password"],
    ["https://127.0.0.1/", "private"],
    ["https://0x7f.1/", "private"],
    ["https://2130706433/", "private"],
    ["https://0177.0.0.1/", "private"],
    ["https://[::1]/", "private"],
    ["https://[::ffff:7f00:1]/", "private"],
    ["https://169.254.169.254/latest/meta-data", "private"],
    ["https://10.1.2.3:5432/", "private"],
  ] as const)("%s: %s", (url, fault) => {
    expect(addressFault(url, nothingAllowed)).toBe(fault);
  });

  test.each([
    ["http://127.0.0.1:9000/events", undefined],
    ["http://localhost:9000/events", undefined],
    ["http://[::1]:9000/events", undefined],
    ["http://127.0.0.1@case.example.no/", "with-password"],
    ["http://case.example.no/", "not-https"],
    ["https://10.0.0.1/", "private"],
  ] as const)("in a local start, %s: %s", (url, fault) => {
    expect(addressFault(url, { origins: [], isLocal: true })).toBe(fault);
  });

  test.each([
    ["https://10.0.0.1/events", undefined],
    ["http://case.internal:8080/events", undefined],
    ["http://case.internal:8081/events", "not-https"],
    ["https://10.0.0.1:8443/events", "private"],
  ] as const)("where some are allowed, %s: %s", (url, fault) => {
    const origins = ["https://10.0.0.1", "http://case.internal:8080"];
    expect(addressFault(url, { origins, isLocal: false })).toBe(fault);
  });
});

describe("an attempt", () => {
  const asked: string[] = [];
  const state = { port: 0 };
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (request.url === "/large") {
      const piece = Buffer.alloc(65_536);
      const more = () => {
        if (response.write(piece)) setImmediate(more);
      };
      response.writeHead(200).on("drain", more);
      more();
      return;
    }
    if (request.url === "/silent") return;
    const redirect = { location: `http://127.0.0.1:${state.port}/elsewhere` };
    response.writeHead(request.url === "/redirect" ? 307 : 204, redirect).end();
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (typeof address !== "object" || address === null) throw new Error("It has no port.");
    state.port = address.port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const to = (path: string, changes: { readonly isLocal?: boolean; readonly url?: string } = {}) =>
    attempt({
      url: changes.url ?? `http://127.0.0.1:${state.port}${path}`,
      body: "{}",
      headers: {},
      rules: { origins: [], isLocal: changes.isLocal ?? true },
      timeoutSeconds: 1,
      stop: new AbortController().signal,
    });

  it("does not follow a redirect", async () => {
    expect(await to("/redirect")).toMatchObject({ kind: "failed", why: "status-307" });
    expect(asked).not.toContain("/elsewhere");
  });

  it("does not read an answer to its end", async () => {
    expect(await to("/large")).toEqual({ kind: "delivered", status: 200 });
  });

  it("waits for as long as it may", async () => {
    expect(await to("/silent")).toEqual({ kind: "failed", why: "timeout" });
  });

  it("goes to no address of this machine by another name", async () => {
    const before = asked.length;
    const refused = { kind: "failed", why: "refused-address" };
    expect(await to("", { isLocal: false })).toEqual(refused);
    // The name is one of the public network, and leads to this machine.
    expect(await to("", { isLocal: false, url: `https://localhost:${state.port}/` })).toEqual(refused);
    expect(await to("", { url: `https://10.0.0.1:${state.port}/` })).toEqual(refused);
    expect(asked).toHaveLength(before);
  });

  it("says what was in the way", async () => {
    expect(await to("", { url: "http://127.0.0.1:1/" })).toEqual({ kind: "failed", why: "connection" });
    expect(await to("", { url: "https://nobody.invalid/" })).toEqual({ kind: "failed", why: "no-such-host" });
    const plain = `https://127.0.0.1:${state.port}/`;
    expect(await to("", { url: plain })).toMatchObject({ kind: "failed", why: /certificate|connection/ });
  });
});
