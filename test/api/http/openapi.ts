import { Ajv2020 } from "ajv/dist/2020.js";
import { z } from "zod";
import { childOf } from "../../../src/round/order-faults.ts";

/** The OpenAPI document as a caller reads it: looked things up in by name, and held against by a checker of JSON Schema. */
export interface Described {
  readonly document: unknown;
  /** `[path, method]` of every operation, the path as it stands there. */
  readonly operations: readonly (readonly [path: string, method: string])[];
  /** What stands at the end of a way through the document, references followed. */
  readonly at: (...way: readonly string[]) => unknown;
  /** What is wrong with a body that came back; nothing where the document allows it. */
  readonly faultsOfAnswer: (path: string, method: string, came: Answered) => readonly string[];
  /** What is wrong with a body that is to be sent. */
  readonly faultsOfRequest: (path: string, body: unknown) => readonly string[];
}

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

const form = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

export function described(served: unknown): Described {
  const document = form.parse(served);
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false });
  ajv.addSchema(document, "openapi");
  const at = (...way: readonly string[]): unknown => {
    let found: unknown = document;
    for (const step of way) {
      found = childOf(found, step);
      const reference = childOf(found, "$ref");
      if (typeof reference === "string") found = at(...reference.slice(2).split("/"));
    }
    return found;
  };
  const faults = (way: readonly string[], value: unknown): readonly string[] => {
    const pointer = way.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1")));
    const reference = `openapi#/${pointer.join("/")}`;
    const validate = ajv.getSchema(reference);
    if (validate === undefined) return [`There is no schema at ${reference}.`];
    if (validate(value) === true) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath}: ${error.message ?? ""}`);
  };
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => [path, method] as const),
  );
  return {
    document,
    operations,
    at,
    faultsOfRequest: (path, body) =>
      faults(["paths", path, "post", "requestBody", "content", "application/json", "schema"], body),
    faultsOfAnswer(path, method, { status, headers, body }) {
      const response = at("paths", path, method, "responses", String(status));
      // What is described without a body has none.
      if (response !== undefined && childOf(response, "content") === undefined) {
        return body === undefined ? [] : ["There is a body, and none is described."];
      }
      const [type] = String(headers["content-type"]).split(";");
      return faults(["paths", path, method, "responses", String(status), "content", type, "schema"], body);
    },
  };
}
