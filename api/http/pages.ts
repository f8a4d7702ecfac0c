import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { childOf } from "../../src/round/order-faults.ts";
import { prefix } from "./prefix.ts";

/** Where `npm run pages` puts the officers' pages. */
const builtPages = fileURLToPath(new URL("../../dist/web/", import.meta.url));

/**
 * The addresses of the pages (web/app/router.tsx). Each is answered with the same page, which has nothing of anybody's in it:
 * what it shows it asks the API for, as whoever uses it.
 */
const pageAddresses = [
  "/",
  "/rounds",
  "/rounds/new",
  "/rounds/:round",
  "/rounds/:round/import",
  "/rounds/:round/scenarios",
  "/rounds/:round/reprioritisation",
  "/rounds/:round/years",
  "/rounds/:round/sensitivity",
  "/rounds/:round/decision",
  "/rounds/:round/audit",
  "/portfolios",
  "/portfolios/:portfolio",
  "/audit",
  "/accessibility",
  "/help",
] as const;

/** The files that the pages are made of. Their names change with what is in them. */
const pageFiles = "/assets/:file";

const icon = "/icon.svg";

export function isPageAddress(url: string): boolean {
  return url === pageFiles || url === icon || pageAddresses.some((one) => one === url);
}

/** A page loads and asks this service only, and nobody may put it into a page of theirs. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const yearMilliseconds = 365 * 24 * 3600 * 1000;

/** The pages as they were built, or that they were not. */
export type BuiltPages = { readonly kind: "none" } | { readonly kind: "built"; readonly page: string };

/** The pages that this fordel has, built by `npm run pages`. */
export function readPages(): BuiltPages {
  const index = `${builtPages}index.html`;
  return existsSync(index) ? { kind: "built", page: readFileSync(index, "utf8") } : { kind: "none" };
}

/** Sends the officers' pages. */
export async function addPages(server: FastifyInstance, pages: BuiltPages): Promise<void> {
  if (pages.kind === "built") {
    await server.register(fastifyStatic, { root: builtPages, serve: false, index: false });
  }
  server.get(pageFiles, (request, reply) => {
    const file = `assets/${String(childOf(request.params, "file"))}`;
    if (pages.kind === "none") return sendPage(reply, pages);
    return reply.sendFile(file, { maxAge: yearMilliseconds, immutable: true });
  });
  server.get(icon, (_, reply) =>
    pages.kind === "none" ? sendPage(reply, pages) : reply.sendFile(icon.slice(1)),
  );
  for (const address of pageAddresses) server.get(address, (_, reply) => sendPage(reply, pages));
}

/** Whether somebody with a browser came to an address that is no page: they get a page that says so. */
export function wantsPage({ method, url, headers }: FastifyRequest): boolean {
  return method === "GET" && !url.startsWith(prefix) && headers.accept?.includes("text/html") === true;
}

/** The one page, with the status that the reply has. */
export function sendPage(reply: FastifyReply, pages: BuiltPages): FastifyReply {
  switch (pages.kind) {
    case "none":
      return reply
        .code(503)
        .type("text/plain; charset=utf-8")
        .send("The pages have not been built. Run npm run pages, and start the service again.\n");
    case "built":
      return reply
        .header("content-security-policy", pagePolicy)
        .header("cache-control", "no-cache")
        .type("text/html; charset=utf-8")
        .send(pages.page);
  }
}
