import createClient from "openapi-fetch";
import type { Answer, AnsweredFile } from "./answer.ts";
import type { paths } from "./generated/api.ts";
import { type Operations, operationsOf } from "./generated/operations.ts";
import type { AnswerOf, OperationName, Settled } from "./operation.ts";
import { FordelProblem } from "./problem.ts";
import { sender, type SendingOptions } from "./send.ts";

/** How a client is made. */
export interface ClientOptions extends SendingOptions {
  /** Where the service is, without `/api/v1`: `https://fordeling.example.no`. */
  readonly baseUrl: string;
}

/** Every operation of the service as a function. Each rejects with a `FordelProblem` where the service refuses. */
export type FordelClient = Operations;

/**
 * A client of a fordel service. It works wherever there is `fetch`: Node 20 and later, and browsers.
 *
 * @throws TypeError where `baseUrl` is no address
 */
export function createFordelClient({ baseUrl, ...sending }: ClientOptions): FordelClient {
  const { origin, pathname } = new URL(baseUrl);
  const address = origin + pathname.replace(/\/$/, "");
  const api = createClient<paths>({ baseUrl: address, fetch: sender(sending) });
  return operationsOf(api, answered, fileAnswered);
}

async function answered<Name extends OperationName>(
  asked: Promise<Settled>,
): Promise<Answer<AnswerOf<Name>>> {
  const { data, error, response } = await asked;
  if (!response.ok || !isAnswerOf<Name>(data)) throw new FordelProblem(response, error);
  return { data, ...headOf(response) };
}

async function fileAnswered(asked: Promise<Settled>): Promise<Answer<AnsweredFile>> {
  const { data, error, response } = await asked;
  if (!response.ok || !(data instanceof ArrayBuffer)) throw new FordelProblem(response, error);
  const [mediaType = ""] = (response.headers.get("content-type") ?? "").split(";");
  const name = /filename="([^"]*)"/.exec(response.headers.get("content-disposition") ?? "")?.at(1);
  return { data: { name, mediaType, bytes: new Uint8Array(data) }, ...headOf(response) };
}

/**
 * Whether there is an answer. That it is what the types say is for the service to see to, which holds its answers against
 * the same document in its tests. (openapi-fetch types answers too, but takes the tuples of a proof for lists.)
 */
function isAnswerOf<Name extends OperationName>(data: unknown): data is AnswerOf<Name> {
  return data !== undefined;
}

function headOf({ status, headers }: Response): Omit<Answer<unknown>, "data"> {
  return {
    status,
    etag: headers.get("etag") ?? undefined,
    location: headers.get("location") ?? undefined,
    requestId: headers.get("x-request-id") ?? undefined,
  };
}
