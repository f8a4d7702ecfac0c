import { describe, expect, it } from "vitest";
import { z } from "zod";
import { schemaNames } from "../../../api/cli/choices.ts";
import { problemCodes } from "../../../src/texts/http/texts.ts";
import { languages } from "../../../src/texts/language.ts";
import { definitions } from "../../../src/schemes/definitions.ts";
import { described } from "./openapi.ts";
import { inLanguage, startedService } from "./service.ts";

const { get, server } = startedService();

const operationSchema = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  responses: z.record(z.string(), z.looseObject({ description: z.string().min(1) })),
});

describe("the OpenAPI document", () => {
  it("describes every address: what it is, and all that it may answer", async () => {
    const { operations, at } = described((await get("/openapi.json")).body);
    const ids = operations.map(([path, method]) => {
      const operation = operationSchema.parse(at("paths", path, method));
      expect(operation.summary).toMatch(/^[A-Z]/);
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(["200", "429", "500", "503"]));
      return operation.operationId;
    });
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has every address that the server answers at, and no other", async () => {
    const { operations } = described((await get("/openapi.json")).body);
    const served = operations.map(([path, method]) => `${method} ${path.replace(/\{(\w+)\}/g, ":$1")}`);
    for (const one of served) {
      const [method, url] = one.split(" ");
      expect(server().hasRoute({ method: method.toUpperCase(), url }), one).toBe(true);
    }
  });

  it("refers to nothing that is not there", async () => {
    const { text, body } = await get("/openapi.json");
    const { at } = described(body);
    const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, way = ""]) => way);
    expect(references.length).toBeGreaterThan(50);
    for (const way of new Set(references)) expect(at(...way.split("/")), way).toBeTypeOf("object");
  });

  it("is what the page shows, and the page loads nothing from elsewhere", async () => {
    const page = await get("/docs");
    expect(page.headers["content-type"]).toMatch(/^text\/html/);
    expect(page.headers["content-security-policy"]).toContain("default-src 'self'");
    expect(page.text).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect((await get("/docs/json")).body).toEqual((await get("/openapi.json")).body);
  });
});

describe("what is read", () => {
  it.each([
    ["/schemes", "/schemes"],
    ...definitions.map(({ scheme }) => ["/schemes/{id}", `/schemes/${scheme.id}`]),
    ...definitions.map(({ scheme }) => ["/schemes/{id}/example", `/schemes/${scheme.id}/example`]),
    ["/schemas", "/schemas"],
    ...schemaNames.map((name) => ["/schemas/{document}", `/schemas/${name}`]),
    ...problemCodes.map((code) => ["/problems/{code}", `/problems/${code}`]),
  ])("%s: %s is as the document says", async (path, asked) => {
    const { faultsOfAnswer } = described((await get("/openapi.json")).body);
    const came = await get(asked);
    expect(came.status).toBe(200);
    expect(faultsOfAnswer(`/api/v1${path}`, "get", came)).toEqual([]);
  });

  it.each(["/schemes/none", "/schemes/none/example", "/schemas/none", "/problems/none"])(
    "%s is not there, and the answer says what is",
    async (asked) => {
      for (const language of languages) {
        const came = await get(asked, inLanguage(language));
        expect(came).toMatchObject({ status: 404, body: { type: "/api/v1/problems/unknown-name" } });
        expect(came.text).toContain("none");
      }
    },
  );
});
