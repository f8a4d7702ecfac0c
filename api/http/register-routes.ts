import type { FastifyInstance, FastifyRequest } from "fastify";
import { childOf } from "../../src/round/order-faults.ts";
import { callerOf } from "./caller.ts";
import { deprecationHeaders } from "./deprecation.ts";
import { isUnchanged } from "./entity-tag.ts";
import { mayBeUnchanged } from "./openapi.ts";
import { languageOf } from "./language.ts";
import { parametersIn } from "./parameters.ts";
import { prefix } from "./prefix.ts";
import { Problem } from "./problem.ts";
import type { Asked, Route } from "./route.ts";

/** Lets the server answer by the routes. */
export function registerRoutes(
  server: FastifyInstance,
  routes: readonly Route[],
  { fourEyes }: Pick<Asked, "fourEyes">,
): void {
  for (const route of routes) {
    server.route({
      method: httpMethods[route.method],
      config: { right: route.right },
      url: prefix + route.path.replace(/\{(\w+)\}/g, ":$1"),
      async handler(request, reply) {
        const language = languageOf(request.headers["accept-language"]);
        const names = namesIn(request, route);
        reply.headers(deprecationHeaders(route, names));
        const asked: Asked = {
          request,
          reply,
          language,
          // Nobody is asked where everybody may; there it is an error to want to know.
          get who() {
            return callerOf(request).who;
          },
          fourEyes,
          names,
          parameters: parametersIn(request.query, route.parameters, language),
        };
        const answer = await route.handle(asked);
        reply.header("content-language", language).header("vary", "accept-language");
        if (mayBeUnchanged(route) && isUnchanged(request.headers["if-none-match"], answer.headers?.etag)) {
          // What the whole answer would have been chosen by.
          reply.header("vary", "accept-language, accept-encoding").headers(answer.headers ?? {});
          return reply.code(304).send();
        }
        reply.code(answer.status ?? 200).headers(answer.headers ?? {});
        if (answer.kind === "events") {
          return reply.type("text/event-stream; charset=utf-8").send(answer.events);
        }
        if (answer.kind === "file") return reply.type(answer.mediaType).send(Buffer.from(answer.bytes));
        reply.type("application/json; charset=utf-8");
        return reply.send(sendable(answer.kind === "json" ? answer.json : JSON.stringify(answer.value)));
      },
    });
  }
}

const httpMethods = { get: "GET", post: "POST", put: "PUT", delete: "DELETE" } as const;

/** As bytes: a stream that is given a long text takes five times as long to make them of it. */
function sendable(json: Uint8Array | string): Buffer {
  if (typeof json === "string") return Buffer.from(json, "utf8");
  return Buffer.from(json.buffer, json.byteOffset, json.byteLength);
}

function namesIn({ params, url }: FastifyRequest, { names = {} }: Route): ReadonlyMap<string, string> {
  return new Map(
    Object.keys(names).map((name) => {
      const value = String(childOf(params, name));
      // No id has it, and no database takes it.
      if (value.includes("\u0000")) throw new Problem("not-found", { figures: { address: url } });
      return [name, value];
    }),
  );
}

/** The methods of the routes that have this address, whatever stands in place of their names. */
export function methodsAt(routes: readonly Route[], address: string): readonly string[] {
  return routes.flatMap(({ method, path }) => {
    const pattern = (prefix + path).replace(/\{\w+\}/g, "[^/]+");
    return new RegExp(`^${pattern}$`).test(address) ? [httpMethods[method]] : [];
  });
}
