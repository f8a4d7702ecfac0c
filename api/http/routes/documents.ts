import { z } from "zod";
import { fill, placeholders } from "../../../src/texts/fill.ts";
import { httpTextsIn } from "../../../src/texts/http/in-language.ts";
import { problemCodes } from "../../../src/texts/http/texts.ts";
import { schemaNames } from "../../cli/choices.ts";
import { documentSchemas } from "../../documents.ts";
import { prefix } from "../prefix.ts";
import { Problem, problemAddress, problemStatus } from "../problem.ts";
import type { Route } from "../route.ts";

/** The documents that go in and out, and the kinds of problem. */
export const documentRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/schemas",
    operation: "listSchemas",
    tag: "documents",
    right: "open",
    summary: "The documents that have a JSON Schema",
    parameters: [],
    answer: { description: "Their names and addresses.", component: "SchemaList" },
    problems: [],
    handle() {
      const items = schemaNames.map((name) => ({ name, address: `${prefix}/schemas/${name}` }));
      return Promise.resolve({ kind: "value", value: { items } });
    },
  },
  {
    method: "get",
    path: "/schemas/{document}",
    operation: "getSchema",
    tag: "documents",
    right: "open",
    summary: "The JSON Schema of a document",
    names: { document: "Its name, such as round." },
    parameters: [],
    answer: { description: "Draft 2020-12.", component: "JsonSchema" },
    problems: ["unknown-name"],
    handle({ names }) {
      const asked = names.get("document") ?? "";
      const name = schemaNames.find((one) => one === asked);
      if (name === undefined) {
        throw new Problem("unknown-name", { figures: { name: asked, known: schemaNames.join(", ") } });
      }
      return Promise.resolve({ kind: "value", value: z.toJSONSchema(documentSchemas[name]) });
    },
  },
  {
    method: "get",
    path: "/problems/{code}",
    operation: "getProblem",
    tag: "documents",
    right: "open",
    summary: "What a kind of problem is",
    names: { code: "The last part of the problem's type." },
    parameters: [],
    answer: { description: "Its text, with an ellipsis for each value.", component: "ProblemKind" },
    problems: ["unknown-name"],
    handle({ names, language }) {
      const asked = names.get("code") ?? "";
      const code = problemCodes.find((one) => one === asked);
      if (code === undefined) {
        throw new Problem("unknown-name", { figures: { name: asked, known: problemCodes.join(", ") } });
      }
      const { title, detail } = httpTextsIn(language).problems[code];
      const ellipses = Object.fromEntries(placeholders(detail).map((name) => [name, "…"]));
      const value = {
        type: problemAddress(code),
        title,
        status: problemStatus[code],
        detail: fill(detail, ellipses),
      };
      return Promise.resolve({ kind: "value", value });
    },
  },
];
