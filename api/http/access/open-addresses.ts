import { isPageAddress } from "../pages.ts";
import { prefix } from "../prefix.ts";

/**
 * Everything that is answered to everybody although it is no route of the API, on purpose. Whatever else is put up says its
 * right itself, or cannot be put up.
 */
const openAddresses: readonly (readonly [methods: readonly string[], url: string, why: string])[] = [
  [["GET", "HEAD"], "/health/live", "A load balancer has no token."],
  [["GET", "HEAD"], "/health/ready", "A load balancer has no token."],
  [["GET", "HEAD"], "/metrics", "Figures of the process; a proxy in front keeps them inside."],
  [["GET", "HEAD"], `${prefix}/openapi.json`, "Whoever connects reads it first."],
  [["GET"], `${prefix}/sign-in`, "Where signing in begins."],
  [["GET"], `${prefix}/sign-in/callback`, "Where the issuer sends officers back to."],
  [["OPTIONS"], "*", "Browsers ask before they send anything (CORS)."],
];

/** The page to try the API from, with its scripts and styles. It asks like everybody else. */
const page = `${prefix}/docs`;

export function isOpenAddress(method: string | readonly string[], url: string): boolean {
  const methods = typeof method === "string" ? [method] : method;
  const isOfPage = url === page || url.startsWith(`${page}/`);
  if (isOfPage || isPageAddress(url)) return methods.every((one) => one === "GET" || one === "HEAD");
  return openAddresses.some(([open, at]) => at === url && methods.every((one) => open.includes(one)));
}
