import type { FetchOptions } from "openapi-fetch";
import type { Answer, AnsweredFile } from "./answer.ts";
import type { operations } from "./generated/api.ts";

/** The name of an operation of the service. */
export type OperationName = keyof operations;

/** What an operation is called with: `params` with `path`, `query` and `header`, `body`, and `signal` to call it off. */
export type Given<Name extends OperationName> = FetchOptions<operations[Name]>;

type Json<Response> = Response extends { readonly content: { readonly "application/json": infer Body } }
  ? Body
  : never;

/** The document that an operation answers with. */
export type AnswerOf<Name extends OperationName> = {
  [Status in keyof operations[Name]["responses"]]: Json<operations[Name]["responses"][Status]>;
}[keyof operations[Name]["responses"]];

/** What comes of a call of openapi-fetch. */
export interface Settled {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Makes an answer of a call. It rejects with a `FordelProblem` where the service refused. */
export type Answered = <Name extends OperationName>(
  asked: Promise<Settled>,
) => Promise<Answer<AnswerOf<Name>>>;

/** As `Answered`, of a file. */
export type FileAnswered = (asked: Promise<Settled>) => Promise<Answer<AnsweredFile>>;
