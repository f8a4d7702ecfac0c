import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import type { openApiDocument } from "./openapi.ts";
import { prefix } from "./prefix.ts";

/** The OpenAPI document, and a page to try it from, which fetches nothing from elsewhere. */
export async function addDocumentation(
  server: FastifyInstance,
  document: ReturnType<typeof openApiDocument>,
): Promise<void> {
  const text = JSON.stringify(document);
  server.get(`${prefix}/openapi.json`, (_, reply) =>
    reply.type("application/vnd.oai.openapi+json;version=3.1; charset=utf-8").send(text),
  );
  // The types of the plugin know only OpenAPI 3.0, so the page gets its document below.
  const { openapi, info } = document;
  await server.register(swagger, {
    mode: "static",
    specification: { document: { openapi, info, paths: {} } },
  });
  await server.register(swaggerUi, {
    routePrefix: `${prefix}/docs`,
    staticCSP: pagePolicy,
    transformSpecification: () => document,
    uiConfig: {
      docExpansion: "list",
      defaultModelsExpandDepth: 0,
      validatorUrl: null,
    },
  });
}

/** The page's own scripts and styles, and requests to this service. Its styles are set from its script. */
const pagePolicy = {
  "default-src": "'self'",
  "base-uri": "'self'",
  "frame-ancestors": "'none'",
  "img-src": "'self' data:",
  "object-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
};
