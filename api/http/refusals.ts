import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Language } from "../../src/texts/language.ts";
import { errorCode } from "../files/text-files.ts";
import { languageOf } from "./language.ts";
import { isSigningIn, signInPage, signInPagePolicy } from "./access/sign-in-page.ts";
import { type BuiltPages, sendPage, wantsPage } from "./pages.ts";
import { Problem, problemDocument } from "./problem.ts";
import { methodsAt } from "./register-routes.ts";
import type { Route } from "./route.ts";

/** Whatever goes wrong is answered as a problem document; what is the service's own fault is logged, without what was sent. */
export function refuseWithProblems(
  server: FastifyInstance,
  routes: readonly Route[],
  bodyLimit: number,
  pages: BuiltPages,
): void {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = problemOf(error, request, bodyLimit);
    if (problem.code === "failed") request.log.error(withoutContents(error), "failed");
    return sendProblem(problem, request, reply);
  });
  server.setNotFoundHandler((request, reply) => {
    const [address] = request.url.split("?");
    const allowed = methodsAt(routes, address).join(", ");
    if (pages.kind === "built" && wantsPage(request)) return sendPage(reply.code(404), pages);
    const problem =
      allowed === ""
        ? new Problem("not-found", { figures: { address } })
        : new Problem("method-not-allowed", {
            figures: { address, method: request.method, allowed },
            headers: { allow: allowed },
          });
    return sendProblem(problem, request, reply);
  });
}

function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request.headers["accept-language"]);
  const document = problemDocument(problem, language, request.id);
  reply
    .code(document.status)
    .headers(problem.parts.headers ?? {})
    .header("content-language", language)
    .header("vary", "accept-language");
  if (isSigningIn(request.url, request.headers.accept)) {
    return reply
      .header("vary", "accept, accept-language")
      .header("cache-control", "no-store")
      .header("content-security-policy", signInPagePolicy)
      .type("text/html; charset=utf-8")
      .send(signInPage(document, language));
  }
  return reply.type("application/problem+json; charset=utf-8").send(JSON.stringify(document));
}

function problemOf(error: FastifyError, request: FastifyRequest, bodyLimit: number): Problem {
  if (error instanceof Problem) return error;
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return new Problem("too-large", { figures: { most: bodyLimit } });
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
    case "FST_ERR_CTP_EMPTY_TYPE":
      return new Problem("media-type", { figures: { given: request.headers["content-type"] ?? "–" } });
    default: {
      const status = error.statusCode ?? 500;
      return new Problem(status >= 400 && status < 500 ? "bad-request" : "failed");
    }
  }
}

/**
 * What of an error may be kept: its kind, and where in the program it arose. Its message may hold what was sent, and so the
 * names of people.
 */
function withoutContents(error: Error) {
  const stack = error.stack ?? "";
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return { error: error.name, code: errorCode(error), at: frames.map((line) => line.trim()) };
}

/** Answers where the server has not come so far as to know the address. */
export function refuseRaw(
  request: { readonly id: string; readonly headers: { readonly "accept-language"?: string | undefined } },
  response: ServerResponse,
): void {
  const language = languageOf(request.headers["accept-language"]);
  const { status, headers, body } = bareProblem(new Problem("bad-request"), language, request.id);
  response.writeHead(status, headers).end(body);
}

/** Answers what is not even HTTP, or never came whole, on the bare connection. */
export function refuseOnSocket(error: Error, socket: Socket, request: string, seconds: number): void {
  if (errorCode(error) === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const late = errorCode(error) === "ERR_HTTP_REQUEST_TIMEOUT";
  const problem = new Problem(late ? "timeout" : "bad-request", { figures: { seconds } });
  const { status, headers, body } = bareProblem(problem, "nb", request);
  const lines = Object.entries({ ...headers, Connection: "close" }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`, ...lines, "", body].join("\r\n"));
}

function bareProblem(problem: Problem, language: Language, request: string) {
  const document = problemDocument(problem, language, request);
  const body = JSON.stringify(document);
  const headers = {
    "Content-Type": "application/problem+json; charset=utf-8",
    "Content-Language": language,
    "Content-Length": String(Buffer.byteLength(body)),
    "X-Request-Id": request,
  };
  return { status: document.status, headers, body };
}
