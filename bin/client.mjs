#!/usr/bin/env node
import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import { register } from "tsx/esm/api";

register();

/**
 * Writes the types and operations of client/generated from the OpenAPI document; with --check it only looks whether they are
 * fresh, and ends with 1 where they are not.
 */
const { createServer } = await import("../api/http/server.ts");
const { connect } = await import("../api/store/connect.ts");
const { readSettings } = await import("../api/settings/settings.ts");
const { problemCodes } = await import("../src/texts/http/texts.ts");
const { prefix } = await import("../api/http/prefix.ts");

/** The document as the service gives it. Nothing is connected to, for nothing is asked that needs it. */
async function servedDocument() {
  const { settings } = readSettings({ FORDEL_LOG_LEVEL: "silent" });
  const store = connect("postgresql://127.0.0.1:1/none");
  const solvers = { answer: () => Promise.reject(new Error("Nothing is solved here.")) };
  const server = await createServer({ settings, store, solvers, version: "fordel" });
  const { payload } = await server.inject(`${prefix}/openapi.json`);
  await server.close();
  await store.close();
  return JSON.parse(payload);
}

const document = await servedDocument();
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** Problems come as errors, and headers of answers beside them: the types of every operation need neither. */
for (const { operation } of operations) {
  operation.parameters = (operation.parameters ?? []).filter(({ name }) => name !== "Accept-Language");
  operation.responses = Object.fromEntries(
    Object.entries(operation.responses)
      .filter(([status]) => status.startsWith("2"))
      .map(([status, { description, content }]) => [status, { description, content }]),
  );
}

const made = "// Made from the OpenAPI document by npm run client; change the service, not this.\n\n";
const types = made + astToString(await openapiTS(document, { alphabetize: true }));

function isJson({ operation }) {
  return Object.values(operation.responses).some(
    ({ content }) => content?.["application/json"] !== undefined,
  );
}

/** A file, and not events that come as they happen. */
function isFile({ operation }) {
  return Object.values(operation.responses).some(({ content = {} }) => {
    const types = Object.keys(content);
    return types.length > 0 && types.every((type) => !/^(application\/json|text\/event-stream)/.test(type));
  });
}

function needsInput({ operation: { parameters, requestBody } }) {
  return requestBody?.required === true || parameters.some(({ required }) => required === true);
}

const called = operations.filter((one) => isJson(one) || isFile(one));
const declared = called.map((one) => {
  const { operationId: id, summary, description } = one.operation;
  const said = [summary, description].filter((text) => text !== undefined).join(". ");
  const given = needsInput(one) ? "given" : "given?";
  const answer = isFile(one) ? "AnsweredFile" : `AnswerOf<"${id}">`;
  return `  /** ${said.replace(/\.?$/, ".")} */\n  readonly ${id}: (${given}: Given<"${id}">) => Promise<Answer<${answer}>>;`;
});
const defined = called.map((one) => {
  const { path, method } = one;
  const id = one.operation.operationId;
  const call = `api.${method.toUpperCase()}("${path}"`;
  return isFile(one)
    ? `    ${id}: (given) => file(${call}, { ...given, parseAs: "arrayBuffer" })),`
    : `    ${id}: (given) => answered<"${id}">(${call}, given)),`;
});
const code = `${made}import type { Client } from "openapi-fetch";
import type { Answer, AnsweredFile } from "../answer.ts";
import type { AnswerOf, Answered, FileAnswered, Given } from "../operation.ts";
import type { paths } from "./api.ts";

/** Every operation of the service, by its name in the OpenAPI document. */
export interface Operations {
${declared.join("\n")}
}

export function operationsOf(api: Client<paths>, answered: Answered, file: FileAnswered): Operations {
  return {
${defined.join("\n")}
  };
}

/** Every code that a problem may have. */
export const problemCodes = [
${problemCodes.map((one) => `  "${one}",`).join("\n")}
] as const;
`;

const files = { "api.ts": types, "operations.ts": code };
const stale = Object.entries(files).filter(([name, text]) => {
  const place = new URL(`../client/generated/${name}`, import.meta.url);
  if (!process.argv.includes("--check")) writeFileSync(place, text);
  return readFileSync(place, "utf8") !== text;
});
const names = stale.map(([name]) => `client/generated/${name}`).join(" and ");
if (stale.length > 0) console.error(`${names} are not of this service. Run npm run client.`);
process.exitCode = stale.length > 0 ? 1 : 0;
