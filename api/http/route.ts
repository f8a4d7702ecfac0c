import type { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { ProblemCode } from "../../src/texts/http/texts.ts";
import type { Language } from "../../src/texts/language.ts";
import type { Who } from "../store/change.ts";
import type { ComponentName } from "./components.ts";
import type { Parameter } from "./parameters.ts";

/**
 * What a caller must be allowed to: nothing (`open`), to see what is kept and ask what keeps nothing (`read`), to change
 * rounds and make proposals (`plan`), or to make the decision (`decide`). Every address says it, so that none is open because
 * somebody forgot.
 */
export type Right = "open" | "read" | "plan" | "decide";

export type Method = "get" | "post" | "put" | "delete";

/** Headers that an address heeds beside those of HTTP itself. */
export type HeededHeader = "If-Match" | "If-None-Match" | "Idempotency-Key" | "Prefer" | "Last-Event-ID";

/** Since when an address is on its way out, and what comes after it. */
export interface Deprecation {
  /** A moment, ISO 8601 in UTC (RFC 9745). */
  readonly since: string;
  /** When it stops answering (RFC 8594). */
  readonly ends?: string;
  /** Where it is said what to do instead. */
  readonly documentation?: string;
  /** The address that takes its place, below the prefix; names in braces are those of this one. */
  readonly successor?: string;
}

/**
 * An address of the API, as data: the server answers by it and the OpenAPI document is written from it, so that neither says
 * anything that the other does not know.
 */
export interface Route {
  readonly method: Method;
  /** Below the prefix, with names in braces: `/schemes/{id}`. */
  readonly path: string;
  /** The operation's own name. */
  readonly operation: string;
  readonly tag:
    "questions" | "rounds" | "runs" | "portfolios" | "schemes" | "documents" | "access" | "events";
  readonly right: Right;
  readonly summary: string;
  readonly description?: string;
  /** Where it is on its way out: it answers as before, and says so with every answer. */
  readonly deprecated?: Deprecation;
  /** The names in braces, each with what it is. */
  readonly names?: Readonly<Record<string, string>>;
  readonly parameters: readonly Parameter[];
  readonly headers?: readonly HeededHeader[];
  /** The document that is sent. */
  readonly body?: ComponentName;
  /** What comes back where all is well, with status 200 where no other is said. */
  readonly answer: {
    readonly description: string;
    readonly component: ComponentName;
    readonly status?: 200 | 201;
    /** Where something new may come of it too: 201 is then as good an answer as 200. */
    readonly mayCreate?: true;
    /** The answer has an `ETag`. */
    readonly versioned?: true;
    /** It may be another though its `ETag`, which is for changes, is the same: so it is always sent. */
    readonly alwaysSent?: true;
    /** It may take longer than the caller waits: then 202 with where to look, and this. */
    readonly accepted?: ComponentName;
    /** Events as they come (`text/event-stream`), each with the component; 204 where there are no more. */
    readonly events?: true;
    /** A file in one of these media types; the component says no more than that. */
    readonly files?: readonly string[];
  };
  /** Beside those that every address has. */
  readonly problems: readonly ProblemCode[];
  readonly handle: (asked: Asked) => Promise<JsonAnswer>;
}

/** A request whose address and parameters have been read. */
export interface Asked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly language: Language;
  /** Who asks. */
  readonly who: Who;
  /** Whether the one who decides must be another than the one who planned. */
  readonly fourEyes: boolean;
  /** What stands in the address in place of each name in braces. */
  readonly names: ReadonlyMap<string, string>;
  readonly parameters: ReadonlyMap<string, string>;
}

interface Sent {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A value that becomes JSON, JSON as it is, events as they come, or a file. */
export type JsonAnswer = Sent &
  (
    | { readonly kind: "value"; readonly value: unknown }
    | { readonly kind: "json"; readonly json: Uint8Array | string }
    | { readonly kind: "events"; readonly events: Readable }
    | { readonly kind: "file"; readonly bytes: Uint8Array; readonly mediaType: string }
  );
