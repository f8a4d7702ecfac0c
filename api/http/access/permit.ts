import type { FastifyRequest } from "fastify";
import { hostIn, isLoopback } from "../../settings/addresses.ts";
import type { Caller } from "../caller.ts";
import { Problem } from "../problem.ts";
import type { Access } from "./access.ts";
import { forbidden, notSignedIn } from "./problems.ts";
import { isSame } from "./session-cookie.ts";

/** The header that a change with a session brings its token in. */
export const csrfHeader = "X-CSRF-Token";

/**
 * Lets a request through, where whoever sent it may: the one place where rights are looked at.
 *
 * @throws Problem where nobody is known, where they may not, or where it was not sent from a page of the service
 */
export function permit(request: FastifyRequest, access: Pick<Access, "settings" | "pages">): void {
  const { settings } = access;
  const { asker, routeOptions } = request;
  if (asker?.kind !== "caller") throw asker?.refusal ?? notSignedIn();
  const { caller } = asker;
  const { right } = routeOptions.config;
  if (right === undefined || !caller.rights.has(right)) throw forbidden(right ?? "decide", caller, settings);
  if (!isReading(request.method) && !isFromOwnPage(request, caller, access)) {
    const address = settings.officers?.publicUrl ?? "http://localhost";
    throw new Problem("csrf", { figures: { header: csrfHeader, address } });
  }
}

function isReading(method: string): boolean {
  return ["GET", "HEAD", "OPTIONS"].includes(method);
}

/**
 * A browser sends the cookie whatever page it is on. So a change must bring what only a page of the service can have read,
 * and where the browser says which page it comes from, that must be one of the service. Where nobody signs in, any page that
 * an officer has open could else change what is kept on their machine. A token nobody sends unasked.
 */
function isFromOwnPage(
  { headers }: FastifyRequest,
  { by }: Caller,
  { settings, pages }: Pick<Access, "settings" | "pages">,
): boolean {
  const { origin, "sec-fetch-site": site, "x-csrf-token": token } = headers;
  if (by === "token") return true;
  if (by === "nothing") return origin === undefined || pages.includes(origin) || isOnThisMachine(origin);
  const isToken = typeof token === "string" && isSame(token, by.csrfToken);
  const isOwnOrigin = origin === undefined || origin === settings.officers?.publicUrl;
  const isOwnSite = site === undefined || site === "same-origin";
  return isToken && isOwnOrigin && isOwnSite;
}

function isOnThisMachine(origin: string): boolean {
  return URL.canParse(origin) && isLoopback(hostIn(origin));
}
