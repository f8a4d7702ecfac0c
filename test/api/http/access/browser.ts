/** Goes from page to page as a browser does: with cookies by host, and on to where it is sent. */
export interface Browser {
  /** The cookies that it has for a host, by name. */
  readonly cookies: (host: string) => Map<string, string>;
  /** One request, and nothing after it. */
  readonly ask: (url: string, how?: Asking) => Promise<Response>;
  /** As `ask`, and on to where it is sent, until something is shown. */
  readonly go: (url: string) => Promise<Visit>;
}

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Visit {
  /** The last address. */
  readonly url: string;
  readonly status: number;
  readonly text: string;
  /** All addresses on the way, the last one too. */
  readonly way: readonly string[];
}

export function openBrowser(): Browser {
  const jar = new Map<string, Map<string, string>>();
  const cookies = (host: string): Map<string, string> => {
    const found = jar.get(host) ?? new Map<string, string>();
    jar.set(host, found);
    return found;
  };
  const ask: Browser["ask"] = async (url, { method = "GET", headers = {}, body } = {}) => {
    const own = cookies(new URL(url).host);
    const cookie = [...own].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, {
      method,
      redirect: "manual",
      headers: { ...(cookie !== "" && { cookie }), ...headers },
      ...(body !== undefined && { body }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = set.split(";").map((part) => part.trim());
      const [name, value] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
      const isGone = attributes.some((one) => /^expires=Thu, 01 Jan 1970/i.test(one) || one === "Max-Age=0");
      if (isGone) own.delete(name);
      else own.set(name, value);
    }
    return response;
  };
  return {
    cookies,
    ask,
    async go(url) {
      const way: string[] = [];
      for (let next = url; way.length < 10;) {
        way.push(next);
        const response = await ask(next);
        const location = response.headers.get("location");
        const text = await response.text();
        if (location === null) return { url: next, status: response.status, text, way };
        next = new URL(location, next).href;
      }
      throw new Error(`There is no end to it: ${way.join(" → ")}`);
    },
  };
}
