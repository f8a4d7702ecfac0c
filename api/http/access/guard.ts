import cookie from "@fastify/cookie";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Language } from "../../../src/texts/language.ts";
import { type Asker, localCaller } from "../caller.ts";
import { languageOf } from "../language.ts";
import { Problem } from "../problem.ts";
import type { Access } from "./access.ts";
import { isOpenAddress } from "./open-addresses.ts";
import { permit } from "./permit.ts";
import { badToken, notSignedIn, unanswered } from "./problems.ts";

/**
 * Asks, of every request to every address that is put up from here on, who it comes from, and refuses what they may not. No
 * address can be put up that says no right and is not open on purpose.
 */
export async function addAccess(server: FastifyInstance, access: Access): Promise<void> {
  await server.register(cookie);
  server.decorateRequest("asker", undefined);
  server.addHook("onRoute", (route) => {
    const right = route.config?.right ?? (isOpenAddress(route.method, route.url) ? "open" : undefined);
    if (right === undefined) {
      const what = `${String(route.method)} ${route.url}`;
      throw new Error(
        `${what} does not say who may ask it. Give it a right, or put it among the open addresses.`,
      );
    }
    route.config = { ...route.config, right };
  });
  // Who it is comes first, so that requests are counted by caller; what they may comes before any body is read.
  server.addHook("onRequest", async (request, reply) => {
    if (isOpen(request)) return;
    request.asker = await askerOf(request, access);
    reply.header("cache-control", "no-store");
  });
  server.addHook("preParsing", (request, _reply, _payload, done) => {
    if (!isOpen(request)) permit(request, access);
    done();
  });
}

/** What is not there has nothing to guard. */
function isOpen({ is404, routeOptions }: FastifyRequest): boolean {
  return is404 || routeOptions.config.right === "open";
}

/** What requests are counted by: the caller where one is known, else the address that they come from. */
export function countedBy({ asker, ip }: FastifyRequest): string {
  if (asker?.kind !== "caller" || asker.caller.by === "nothing") return ip;
  const { kind, id } = asker.caller.who;
  return `${kind} ${id}`;
}

async function askerOf(request: FastifyRequest, access: Access): Promise<Asker> {
  const { sessions, machines } = access;
  if (sessions === undefined && machines === undefined) return { kind: "caller", caller: localCaller };
  try {
    const { authorization, "accept-language": wishes } = request.headers;
    if (authorization !== undefined) return await tokenAsker(authorization, access, languageOf(wishes));
    const caller = await sessions?.callerOf(request);
    return caller === undefined ? nobody(notSignedIn()) : { kind: "caller", caller };
  } catch (error) {
    return nobody(unanswered(error, request.log));
  }
}

async function tokenAsker(
  authorization: string,
  { machines, clock }: Access,
  language: Language,
): Promise<Asker> {
  const token = /^Bearer +(\S+)$/i.exec(authorization.trim())?.at(1);
  if (machines === undefined) return nobody(badToken("none-taken", language));
  if (token === undefined) return nobody(badToken("unverifiable", language));
  const reading = await machines.read(token, clock());
  switch (reading.outcome) {
    case "caller":
      return { kind: "caller", caller: reading.caller };
    case "refused":
      return nobody(badToken(reading.why, language));
    case "stranger":
      return nobody(new Problem("organisation", { figures: { organisation: reading.organisation } }));
  }
}

function nobody(refusal: Problem): Asker {
  return { kind: "nobody", refusal };
}
