import type { FastifyInstance } from "fastify";

/** Everything that a server answers at, as "GET /health/live": also what plugins have put up. */
export function addressesOf(server: FastifyInstance): readonly string[] {
  const way: string[] = [];
  return server
    .printRoutes({ commonPrefix: false })
    .split("\n")
    .flatMap((line) => {
      const found = /^(?<indent>[│ ]*)[├└]── (?<path>\S+)(?: \((?<methods>[A-Z, ]+)\))?$/.exec(line)?.groups;
      if (found === undefined) {
        if (line.trim() === "") return [];
        throw new Error(`“${line}” is no line of routes that the tests can read.`);
      }
      way.splice(found.indent.length / 4);
      way.push(found.path);
      const methods = found.methods === "" ? [] : found.methods.split(", ");
      return methods.map((method) => `${method} ${way.join("")}`);
    });
}
