import { compareIds } from "../../../src/order.ts";
import { definitionNamed, definitions } from "../../../src/schemes/definitions.ts";
import { exampleNamed } from "../../../src/schemes/examples.ts";
import { definitionDocument, summaryOf } from "../../../src/schemes/scheme-definition.ts";
import { Problem } from "../problem.ts";
import type { Asked, Route } from "../route.ts";

const names = { id: "The scheme's id, such as tuki-2025." };

/** The schemes that are defined (docs/schemes.md). */
export const schemeRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/schemes",
    operation: "listSchemes",
    tag: "schemes",
    right: "read",
    summary: "The schemes that are defined",
    parameters: [],
    answer: { description: "All of them, by id.", component: "SchemeList" },
    problems: [],
    handle: () => Promise.resolve({ kind: "value", value: { items: definitions.map(summaryOf) } }),
  },
  {
    method: "get",
    path: "/schemes/{id}",
    operation: "getScheme",
    tag: "schemes",
    right: "read",
    summary: "The rules of a scheme, and what they rest on",
    names,
    parameters: [],
    answer: {
      description: "The definition, with its sources and assumptions.",
      component: "SchemeDefinition",
    },
    problems: ["unknown-name"],
    handle(asked) {
      const definition = definitionNamed(idOf(asked));
      if (definition === undefined) throw unknownScheme(asked);
      return Promise.resolve({ kind: "value", value: definitionDocument(definition) });
    },
  },
  {
    method: "get",
    path: "/schemes/{id}/example",
    operation: "getSchemeExample",
    tag: "schemes",
    right: "read",
    summary: "A round of the scheme with made-up applications, to begin with",
    names,
    parameters: [],
    answer: { description: "The round.", component: "Round" },
    problems: ["unknown-name"],
    handle(asked) {
      const example = exampleNamed(idOf(asked));
      if (!example.found) throw unknownScheme(asked);
      return Promise.resolve({ kind: "value", value: example.round });
    },
  },
];

function idOf(asked: Asked): string {
  return asked.names.get("id") ?? "";
}

function unknownScheme(asked: Asked): Problem {
  const known = definitions.map(({ scheme }) => scheme.id).sort(compareIds);
  return new Problem("unknown-name", { figures: { name: idOf(asked), known: known.join(", ") } });
}
