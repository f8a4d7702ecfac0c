import type { FastifyRequest } from "fastify";
import type { AccessSettings } from "../../settings/access.ts";
import type { CallerSession } from "../caller.ts";
import { Problem } from "../problem.ts";
import { forbidden, notSignedIn } from "./problems.ts";
import { isSame } from "./session-cookie.ts";

/** The header that a change with a session brings its token in. */
export const csrfHeader = "X-CSRF-Token";

/**
 * Lets a request through, where whoever sent it may: the one place where rights are looked at.
 *
 * @throws Problem where nobody is known, where they may not, or where it was not sent from a page of the service
 */
export function permit(request: FastifyRequest, settings: AccessSettings): void {
  const { asker, routeOptions } = request;
  if (asker?.kind !== "caller") throw asker?.refusal ?? notSignedIn();
  const { caller } = asker;
  const { right } = routeOptions.config;
  if (right === undefined || !caller.rights.has(right)) throw forbidden(right ?? "decide", caller, settings);
  if (typeof caller.by === "object" && !isReading(request.method)) {
    refuseFromElsewhere(request, caller.by, settings);
  }
}

function isReading(method: string): boolean {
  return ["GET", "HEAD", "OPTIONS"].includes(method);
}

/**
 * A browser sends the cookie whatever page it is on. So a change must bring what only a page of the service can have read,
 * and where the browser says which page it comes from, that must be one of the service.
 */
function refuseFromElsewhere(
  { headers }: FastifyRequest,
  { csrfToken }: CallerSession,
  { officers }: AccessSettings,
): void {
  const token = headers["x-csrf-token"];
  const site = headers["sec-fetch-site"];
  const isToken = typeof token === "string" && isSame(token, csrfToken);
  const isOwnOrigin = headers.origin === undefined || headers.origin === officers?.publicUrl;
  const isOwnSite = site === undefined || site === "same-origin";
  if (isToken && isOwnOrigin && isOwnSite) return;
  throw new Problem("csrf", { figures: { header: csrfHeader, address: officers?.publicUrl ?? "" } });
}
