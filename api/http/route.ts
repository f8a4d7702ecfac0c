import type { FastifyReply, FastifyRequest } from "fastify";
import type { ProblemCode } from "../../src/texts/http/texts.ts";
import type { Language } from "../../src/texts/language.ts";
import type { ComponentName } from "./components.ts";
import type { Parameter } from "./parameters.ts";

/**
 * An address of the API, as data: the server answers by it and the OpenAPI document is written from it, so that neither says
 * anything that the other does not know.
 */
export interface Route {
  readonly method: "get" | "post";
  /** Below the prefix, with names in braces: `/schemes/{id}`. */
  readonly path: string;
  /** The operation's own name. */
  readonly operation: string;
  readonly tag: "questions" | "schemes" | "documents";
  readonly summary: string;
  readonly description?: string;
  /** The names in braces, each with what it is. */
  readonly names?: Readonly<Record<string, string>>;
  readonly parameters: readonly Parameter[];
  /** The document that is sent. */
  readonly body?: ComponentName;
  /** What comes back where all is well, with status 200. */
  readonly answer: { readonly description: string; readonly component: ComponentName };
  /** Beside those that every address has. */
  readonly problems: readonly ProblemCode[];
  readonly handle: (asked: Asked) => Promise<JsonAnswer>;
}

/** A request whose address and parameters have been read. */
export interface Asked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly language: Language;
  /** What stands in the address in place of each name in braces. */
  readonly names: ReadonlyMap<string, string>;
  readonly parameters: ReadonlyMap<string, string>;
}

/** A value that becomes JSON, or JSON as it is. */
export type JsonAnswer =
  { readonly kind: "value"; readonly value: unknown } | { readonly kind: "json"; readonly json: Uint8Array };
