import { httpTextsIn } from "../../src/texts/http/in-language.ts";
import type { ProblemCode } from "../../src/texts/http/texts.ts";
import type { AccessSettings } from "../settings/access.ts";
import { accessProblems, type DescribedAccess, describedAccess } from "./access/described.ts";
import { componentSchemas, type ComponentName } from "./components.ts";
import type { ParameterForm } from "./parameters.ts";
import { prefix } from "./prefix.ts";
import { problemStatus } from "./problem.ts";
import { describedDeprecation } from "./deprecation.ts";
import type { HeededHeader, Route } from "./route.ts";

/** What may go wrong at every address. */
const everywhere: readonly ProblemCode[] = [
  "parameters",
  "bad-request",
  "too-many",
  "full",
  "stopping",
  "failed",
];

/** What may go wrong where something may be sent, wanted or not. */
const withAnyBody: readonly ProblemCode[] = ["too-large", "media-type", "encoding", "timeout"];

/** What may go wrong where a document is sent. */
const withBody: readonly ProblemCode[] = ["unreadable", "invalid"];

/** The OpenAPI 3.1 document of the routes, its schemas made from the same definitions that read and write the documents. */
export function openApiDocument(routes: readonly Route[], version: string, settings: AccessSettings) {
  const access = describedAccess(settings);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    (paths[prefix + route.path] ??= {})[route.method] = operationOf(route, access);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "fordel",
      version,
      description:
        "Shares out grant schemes under their rules. Amounts are whole kroner. Texts come in the language of Accept-Language (nb, nn, en). What is refused is a problem document (RFC 9457) with everything that is wrong, each fault with its place.",
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    servers: [{ url: "/" }],
    tags: [
      { name: "questions", description: "The whole round is sent along, and nothing is kept." },
      { name: "rounds", description: "What is kept: rounds, what is in them, proposals and decisions." },
      { name: "portfolios", description: "Rounds that are kept, several under one post." },
      { name: "runs", description: "What is asked of rounds that are kept, and how far it is." },
      { name: "schemes", description: "The schemes that are defined, and what their rules rest on." },
      { name: "documents", description: "The documents that go in and out." },
      { name: "access", description: "Who one is, signing in and signing out." },
      { name: "events", description: "Who is told of what is done, as signed CloudEvents." },
    ],
    paths: { ...paths, ...access.paths },
    components: { schemas: componentSchemas(), securitySchemes: access.schemes },
  };
}

function operationOf(route: Route, access: DescribedAccess) {
  const { operation, tag, summary, description, body, answer } = route;
  const problems = [
    ...everywhere,
    ...accessProblems(route),
    ...(route.method === "get" ? [] : withAnyBody),
    ...(body === undefined ? [] : withBody),
    ...route.problems,
  ];
  return {
    operationId: operation,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    security: access.security(route),
    ...(route.deprecated !== undefined && { deprecated: true }),
    parameters: [...namesOf(route), ...parametersOf(route), ...headersOf(route), acceptLanguage],
    ...(body !== undefined && {
      requestBody: { required: true, content: { "application/json": { schema: reference(body) } } },
    }),
    responses: {
      ...goodResponses(route, answer),
      ...(mayBeUnchanged(route) && { "304": unchanged }),
      ...problemResponses(problems),
    },
  };
}

const unchanged = {
  description: "What is there is what If-None-Match names.",
  headers: { ETag: { description: "The version.", schema: { type: "string" } } },
};

const requestId = { description: "The number of this request, for the log.", schema: { type: "string" } };

const acceptLanguage = {
  name: "Accept-Language",
  in: "header",
  description: "The language of texts: nb (bokmål, where none is given), nn (nynorsk) or en (English).",
  schema: { type: "string" },
};

function goodResponses({ deprecated }: Pick<Route, "deprecated">, answer: Route["answer"]) {
  const { status = 200, mayCreate, versioned, description, component, accepted, events, files } = answer;
  if (events) return eventResponses(description, component);
  const response = {
    description,
    headers: {
      "X-Request-Id": requestId,
      ...(versioned && { ETag: entityTag }),
      ...(accepted !== undefined && { "Preference-Applied": preferenceApplied }),
      ...(deprecated !== undefined && describedDeprecation(deprecated)),
    },
    content:
      files === undefined
        ? { "application/json": { schema: reference(component) } }
        : fileContent(files, component),
  };
  return {
    [String(status)]: response,
    ...(mayCreate && { "201": response }),
    ...(accepted !== undefined && { "202": acceptedResponse(accepted) }),
  };
}

/** Bytes have no schema but what they are (OpenAPI 3.1, binary data). */
function fileContent(mediaTypes: readonly string[], component: ComponentName) {
  return Object.fromEntries(
    mediaTypes.map((type) => {
      const [bare] = type.split(";");
      return [bare, { schema: reference(component) }];
    }),
  );
}

function acceptedResponse(component: ComponentName) {
  return {
    description: "It is being worked on. Look at Location.",
    headers: {
      "X-Request-Id": requestId,
      Location: { description: "The run.", schema: { type: "string" } },
      "Preference-Applied": preferenceApplied,
    },
    content: { "application/json": { schema: reference(component) } },
  };
}

/** The data of each event is the component, as JSON. */
function eventResponses(description: string, component: ComponentName) {
  const content = { "text/event-stream": { schema: { type: "string" }, itemSchema: reference(component) } };
  const headers = { "X-Request-Id": requestId };
  return {
    "200": { description, headers, content },
    "204": { description: "There are no more events.", headers },
  };
}

const preferenceApplied = { description: "What of Prefer was heeded.", schema: { type: "string" } };

const entityTag = { description: "The version, for If-Match.", schema: { type: "string" } };

/** Whether an answer may be that nothing is another than what the caller has (304). */
export function mayBeUnchanged({ method, answer }: Pick<Route, "method" | "answer">): boolean {
  return method === "get" && answer.versioned === true && answer.alwaysSent !== true;
}

const ifNoneMatch: HeededHeader = "If-None-Match";

const heeded = {
  "If-Match": "The ETag of the version that is changed, or * for whatever is there.",
  "If-None-Match": "* where it must not be there yet.",
  Prefer:
    "wait=10 for how many seconds to wait for the answer, respond-async for not at all (RFC 7240). Default 10 seconds.",
  "Last-Event-ID": "The id of the last event that was heard: it is not told again.",
  "Idempotency-Key":
    "A key of your own. The same request with the same key is carried out once, and answered alike, for 24 hours.",
} as const;

function headersOf({ headers = [], method, answer }: Route) {
  const read = mayBeUnchanged({ method, answer }) ? [...headers, ifNoneMatch] : headers;
  return read.map((name) => ({
    name,
    in: "header",
    description: method === "get" ? "An ETag: where nothing else is there, 304 is the answer." : heeded[name],
    schema: { type: "string" },
  }));
}

function namesOf({ names = {} }: Route) {
  return Object.entries(names).map(([name, description]) => ({
    name,
    in: "path",
    required: true,
    description,
    schema: { type: "string" },
  }));
}

function parametersOf({ parameters }: Route) {
  return parameters.map(({ name, description, takes }) => ({
    name,
    in: "query",
    description,
    schema: schemaOf(takes),
  }));
}

function schemaOf(takes: ParameterForm) {
  switch (takes.kind) {
    case "choice":
      return { type: "string", enum: takes.choices };
    case "text":
      return { type: "string", minLength: 1 };
    case "count":
      return { type: "integer", minimum: takes.least, maximum: takes.most };
    case "seconds":
      return { type: "number", exclusiveMinimum: 0, maximum: takes.most };
  }
}

/** One response a status, which may stand for several kinds of problem. */
function problemResponses(codes: readonly ProblemCode[]) {
  const { problems } = httpTextsIn("en");
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set(codes)) {
    const status = problemStatus[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const responses = [...byStatus].map(([status, all]): [string, object] => [
    String(status),
    {
      description: all.map((code) => `${problems[code].title} (${code}).`).join(" "),
      content: { "application/problem+json": { schema: reference("Problem") } },
    },
  ]);
  return Object.fromEntries(responses);
}

function reference(component: ComponentName) {
  return { $ref: `#/components/schemas/${component}` };
}
