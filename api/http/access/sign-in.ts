import type { FastifyInstance, FastifyRequest } from "fastify";
import { httpTextsIn } from "../../../src/texts/http/in-language.ts";
import type { SignInFault } from "../../../src/texts/http/texts.ts";
import { childOf } from "../../../src/round/order-faults.ts";
import { languageOf } from "../language.ts";
import { prefix } from "../prefix.ts";
import { Problem } from "../problem.ts";
import { callbackPath } from "./officers.ts";
import { signInPath, unanswered } from "./problems.ts";
import { returnAddress } from "./return-address.ts";
import type { Sessions } from "./sessions.ts";

/** Where officers go back to where they do not say. */
const home = `${prefix}/docs`;

/** The two addresses that a browser comes by when an officer signs in. They send it on, and have no documents. */
export function addSignIn(server: FastifyInstance, sessions: Sessions): void {
  const { officers, settings } = sessions;
  // Only GET: looking whether the address is there must neither begin a sign-in nor use one up.
  const options = { exposeHeadRoute: false };
  server.get(signInPath, options, async (request, reply) => {
    const returnTo = returnAddress(wantedReturn(request), settings.publicUrl);
    if (returnTo === undefined) throw failed("return", request);
    const { address, kept } = await answered(request, officers.begin());
    await sessions.keepSignIn(request, reply, { ...kept, returnTo });
    return reply.header("cache-control", "no-store").redirect(address, 302);
  });
  server.get(callbackPath, options, async (request, reply) => {
    const signIn = await sessions.takeSignIn(request, childOf(request.query, "state"));
    if (signIn === undefined) throw failed("not-begun", request);
    const signedIn = await answered(request, officers.finish(queryOf(request), signIn));
    switch (signedIn.outcome) {
      case "officer":
        await sessions.begin(request, reply, signedIn.session);
        return reply.header("cache-control", "no-store").redirect(signIn.returnTo, 302);
      case "no-role":
        throw new Problem("no-role");
      case "refused":
        request.log.warn({ code: signedIn.code }, "A sign-in was refused.");
        throw failed(signedIn.why, request);
    }
  });
}

function wantedReturn({ query }: FastifyRequest): string {
  const wanted = childOf(query, "return");
  if (wanted === undefined) return home;
  return typeof wanted === "string" ? wanted : "";
}

function queryOf({ url }: FastifyRequest): string {
  const start = url.indexOf("?");
  return start === -1 ? "" : url.slice(start);
}

/** What an issuer was asked, or the problem that it does not answer. */
async function answered<Value>(request: FastifyRequest, asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    throw unanswered(error, request.log);
  }
}

function failed(why: SignInFault, { headers }: FastifyRequest): Problem {
  const { signInFaults } = httpTextsIn(languageOf(headers["accept-language"]));
  return new Problem("sign-in-failed", { figures: { why: signInFaults[why], address: signInPath } });
}
