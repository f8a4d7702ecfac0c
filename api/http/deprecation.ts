import { prefix } from "./prefix.ts";
import type { Deprecation, Route } from "./route.ts";

/** What every answer of an address that is on its way out says of that (RFC 9745, RFC 8594, RFC 5829). */
export function deprecationHeaders(
  { deprecated }: Pick<Route, "deprecated">,
  names: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  if (deprecated === undefined) return {};
  const { since, ends, documentation, successor } = deprecated;
  const filled = successor?.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(names.get(name) ?? ""),
  );
  const links = [
    ...(documentation === undefined ? [] : [`<${documentation}>; rel="deprecation"`]),
    ...(filled === undefined ? [] : [`<${prefix}${filled}>; rel="successor-version"`]),
  ];
  return {
    deprecation: `@${Math.floor(Date.parse(since) / 1000)}`,
    ...(ends === undefined ? {} : { sunset: new Date(ends).toUTCString() }),
    ...(links.length === 0 ? {} : { link: links.join(", ") }),
  };
}

/** The same, as the OpenAPI document describes headers. */
export function describedDeprecation({ ends, documentation, successor }: Deprecation) {
  const schema = { type: "string" };
  return {
    Deprecation: { description: "Since when it is on its way out (RFC 9745).", schema },
    ...(ends !== undefined && { Sunset: { description: "When it stops answering (RFC 8594).", schema } }),
    ...((documentation ?? successor) !== undefined && {
      Link: { description: "What to use instead, and where that is said.", schema },
    }),
  };
}
