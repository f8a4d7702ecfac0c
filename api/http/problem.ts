import { z } from "zod";
import { fill } from "../../src/texts/fill.ts";
import { httpTextsIn } from "../../src/texts/http/in-language.ts";
import type { ProblemCode } from "../../src/texts/http/texts.ts";
import type { Language } from "../../src/texts/language.ts";
import type { WrittenFault } from "../answers/question.ts";
import { prefix } from "./prefix.ts";

/** The document of everything that is refused or fails (RFC 9457). */
export const problemSchema = z
  .strictObject({
    type: z.string().describe("The address of what this kind of problem is."),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe("What is wrong and what to do, in the language that was asked for."),
    instance: z.string().describe("This one request, by its number (X-Request-Id)."),
    faults: z
      .array(
        z.strictObject({
          pointer: z.string().describe("Where, a JSON Pointer (RFC 6901); empty for the whole."),
          code: z.string(),
          message: z.string(),
        }),
      )
      .describe("Everything that is wrong with what was sent, each with its place.")
      .optional(),
  })
  .meta({ title: "Problem", description: "Why a request was refused or failed (RFC 9457)." });

export type ProblemDocument = z.infer<typeof problemSchema>;

export const problemStatus = {
  "not-found": 404,
  "method-not-allowed": 405,
  "bad-request": 400,
  parameters: 400,
  unreadable: 400,
  invalid: 422,
  "too-large": 413,
  "media-type": 415,
  encoding: 415,
  timeout: 408,
  "too-many": 429,
  full: 503,
  stopping: 503,
  "nothing-found": 503,
  "too-slow": 503,
  "unknown-name": 404,
  missing: 404,
  exists: 409,
  changed: 412,
  precondition: 428,
  adopted: 409,
  stale: 409,
  "not-adoptable": 422,
  "not-adopted": 409,
  superseded: 409,
  "not-whole": 422,
  "under-way": 409,
  "other-request": 422,
  headers: 400,
  busy: 503,
  "no-database": 503,
  ended: 409,
  cancelled: 409,
  "worker-lost": 503,
  failed: 500,
  "not-signed-in": 401,
  token: 401,
  forbidden: 403,
  organisation: 403,
  csrf: 403,
  "no-role": 403,
  "four-eyes": 403,
  "sign-in-failed": 400,
  "issuer-silent": 503,
} as const satisfies Readonly<Record<ProblemCode, number>>;

/** What a problem needs beside its kind. */
export interface ProblemParts {
  /** What its text asks for (`src/texts/http`). */
  readonly figures?: Readonly<Record<string, string | number>>;
  readonly faults?: readonly WrittenFault[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown where a request ends with a problem document. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly parts: ProblemParts;

  constructor(code: ProblemCode, parts: ProblemParts = {}) {
    super(`The request was refused: ${code}.`);
    this.code = code;
    this.parts = parts;
  }
}

/** The document of a problem in `language`. */
export function problemDocument(problem: Problem, language: Language, request: string): ProblemDocument {
  const { code, parts } = problem;
  const { title, detail } = httpTextsIn(language).problems[code];
  const figures = { request, count: parts.faults?.length ?? 0, docs: `${prefix}/docs`, ...parts.figures };
  const texts = Object.entries(figures).map(([name, value]): [string, string] => [name, String(value)]);
  return {
    type: problemAddress(code),
    title,
    status: problemStatus[code],
    detail: fill(detail, Object.fromEntries(texts)),
    instance: `urn:fordel:request:${request}`,
    ...(parts.faults !== undefined && { faults: [...parts.faults] }),
  };
}

/** Where it is said what a kind of problem is. */
export function problemAddress(code: ProblemCode): string {
  return `${prefix}/problems/${code}`;
}
