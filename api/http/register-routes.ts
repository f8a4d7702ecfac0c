import type { FastifyInstance } from "fastify";
import { childOf } from "../../src/round/order-faults.ts";
import { languageOf } from "./language.ts";
import { parametersIn } from "./parameters.ts";
import { prefix } from "./prefix.ts";
import type { Asked, Route } from "./route.ts";

/** Lets the server answer by the routes. */
export function registerRoutes(server: FastifyInstance, routes: readonly Route[]): void {
  for (const route of routes) {
    server.route({
      method: route.method === "get" ? "GET" : "POST",
      url: prefix + route.path.replace(/\{(\w+)\}/g, ":$1"),
      async handler(request, reply) {
        const language = languageOf(request.headers["accept-language"]);
        const asked: Asked = {
          request,
          reply,
          language,
          names: namesIn(request.params, route),
          parameters: parametersIn(request.query, route.parameters, language),
        };
        const answer = await route.handle(asked);
        reply.header("content-language", language).header("vary", "accept-language");
        reply.type("application/json; charset=utf-8");
        return reply.send(answer.kind === "json" ? Buffer.from(answer.json) : JSON.stringify(answer.value));
      },
    });
  }
}

function namesIn(parameters: unknown, { names = {} }: Route): ReadonlyMap<string, string> {
  return new Map(Object.keys(names).map((name) => [name, String(childOf(parameters, name))]));
}

/** The methods of the routes that have this address, whatever stands in place of their names. */
export function methodsAt(routes: readonly Route[], address: string): readonly string[] {
  return routes.flatMap(({ method, path }) => {
    const pattern = (prefix + path).replace(/\{\w+\}/g, "[^/]+");
    return new RegExp(`^${pattern}$`).test(address) ? [method.toUpperCase()] : [];
  });
}
