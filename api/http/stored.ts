import { createHash } from "node:crypto";
import { fill } from "../../src/texts/fill.ts";
import { httpTextsIn } from "../../src/texts/http/in-language.ts";
import type { Language } from "../../src/texts/language.ts";
import { writtenFault } from "../answers/reading.ts";
import { isUnreadable, readDocumentBytes } from "../files/read-document.ts";
import type { Change } from "../store/change.ts";
import type { Store } from "../store/connect.ts";
import type { Changed, Outcome, Refusal } from "../store/outcome.ts";
import { bodyBytes } from "./body.ts";
import { Problem } from "./problem.ts";
import type { Asked, JsonAnswer } from "./route.ts";

/** What routes over the store are made with. */
export interface StoredMeans {
  readonly store: Store;
  /** Now, ISO 8601 in UTC. */
  readonly clock: () => string;
}

/** The value of a body; a body that cannot be read is a problem. */
export function valueIn({ request, language }: Asked): unknown {
  const reading = readDocumentBytes(bodyBytes(request.body), (value) => ({ ok: true, value }) as const);
  if (reading.ok) return reading.value;
  const faults = reading.faults.map((fault) => writtenFault(fault, language));
  throw new Problem(isUnreadable(reading.faults) ? "unreadable" : "invalid", { faults });
}

/** A change for this request; where it comes with an idempotency key, it is made once. */
export function changeFor<Value>(
  asked: Asked,
  { clock }: StoredMeans,
  answer: (value: Value) => JsonAnswer,
): Change<Value> {
  const at = clock();
  const { who, fourEyes, language } = asked;
  const once = onceFor(asked);
  if (once === undefined) return { who, at, fourEyes };
  const remembered = (value: Value) => {
    const { status = 200, headers = {}, ...rest } = answer(value);
    if (rest.kind === "events" || rest.kind === "file") {
      throw new Error("Only documents are remembered; answer with one.");
    }
    const body = rest.kind === "value" ? JSON.stringify(rest.value) : textOf(rest.json);
    return { status, headers: { ...headers, "content-language": language }, body };
  };
  return { who, at, fourEyes, once: { ...once, answer: remembered } };
}

/** By what a request is known again, where it comes with an idempotency key. */
export function onceFor(
  asked: Asked,
): { readonly caller: string; readonly key: string; readonly request: string } | undefined {
  const key = asked.request.headers["idempotency-key"];
  if (key === undefined) return undefined;
  if (typeof key !== "string" || !/^[\x21-\x7e]{1,200}$/.test(key)) {
    const wanted = httpTextsIn(asked.language).keyForm;
    throw new Problem("headers", { figures: { name: "Idempotency-Key", wanted } });
  }
  const { method, url } = asked.request;
  const request = createHash("sha256")
    .update(`${method} ${url}\n${String(asked.request.headers["if-match"])}\n`)
    .update(bodyBytes(asked.request.body))
    .digest("hex");
  return { caller: asked.who.id, key, request };
}

export function textOf(json: Uint8Array | string): string {
  return typeof json === "string" ? json : new TextDecoder().decode(json);
}

/** The answer to a change: as it comes, or as it was given to the same request before. */
export function changed<Value>(
  outcome: Changed<Value>,
  answer: (value: Value) => JsonAnswer,
  language: Language,
): JsonAnswer {
  if (outcome.outcome === "remembered") {
    const { status, headers, body } = outcome.answer;
    return { kind: "json", json: body, status, headers };
  }
  return answer(valueOf(outcome, language));
}

/** What came of a question or a change. */
export function valueOf<Value>(outcome: Outcome<Value>, language: Language): Value {
  if (outcome.outcome === "done") return outcome.value;
  throw problemOf(outcome, language);
}

/** Seconds after which it may be tried again. */
const seconds = 2;

function problemOf(refusal: Refusal, language: Language): Problem {
  switch (refusal.outcome) {
    case "missing":
    case "exists":
      return new Problem(refusal.outcome, { figures: { id: refusal.id } });
    case "conflict": {
      const { noVersion } = httpTextsIn(language);
      const shown = (version: number | "absent") => (version === "absent" ? noVersion : version);
      const figures = { expected: shown(refusal.expected), version: shown(refusal.version) };
      return new Problem("changed", { figures });
    }
    case "adopted":
      return new Problem("adopted");
    case "stale":
    case "other-round":
      return new Problem("stale");
    case "not-adopted":
    case "superseded":
      return new Problem(refusal.outcome);
    case "under-way":
      return new Problem("under-way", again);
    case "not-adoptable": {
      const why = fill(httpTextsIn(language).notAdoptable[refusal.why], { id: refusal.id });
      return new Problem("not-adoptable", { figures: { why } });
    }
    case "four-eyes": {
      const { work } = refusal;
      const figures: Readonly<Record<string, string>> =
        "made" in work ? { made: work.made } : { version: String(work.version) };
      const own = fill(httpTextsIn(language).ownWork[work.did], figures);
      return new Problem("four-eyes", { figures: { own } });
    }
    case "ended":
      return new Problem("ended");
    case "invalid": {
      const faults = refusal.faults.map((fault) => writtenFault(fault, language));
      return new Problem(isUnreadable(refusal.faults) ? "unreadable" : "invalid", { faults });
    }
    case "other-request":
      return new Problem("other-request");
    case "busy":
      return new Problem("busy", again);
    case "unreachable":
    case "not-migrated":
      return new Problem("no-database", again);
  }
}

const again = { figures: { seconds }, headers: { "retry-after": String(seconds) } };

export function etagOf(version: number): string {
  return `"v${version}"`;
}

/** Which version a change is of. */
export type Match =
  | { readonly kind: "version"; readonly version: number }
  /** `If-Match: *`: whatever is there. */
  | { readonly kind: "any" }
  /** `If-None-Match: *`: nothing yet. */
  | { readonly kind: "none" };

/**
 * What `If-Match` or `If-None-Match` says. A change without either is refused, so that nobody undoes what they have not seen.
 *
 * @throws Problem `precondition` where neither is given, `headers` where they cannot be read
 */
export function matchOf({ request, language }: Asked): Match {
  const match = request.headers["if-match"]?.trim();
  const noneMatch = request.headers["if-none-match"]?.trim();
  if (match === undefined && noneMatch === undefined) throw new Problem("precondition");
  if (match === "*" && noneMatch === undefined) return { kind: "any" };
  if (noneMatch === "*" && match === undefined) return { kind: "none" };
  const version = /^"v(\d{1,15})"$/.exec(noneMatch === undefined ? (match ?? "") : "")?.at(1);
  if (version !== undefined) return { kind: "version", version: Number(version) };
  const name = noneMatch === undefined ? "If-Match" : "If-None-Match";
  throw new Problem("headers", { figures: { name, wanted: httpTextsIn(language).etagForm } });
}

/**
 * As it comes, but that something that is there is no conflict of ids to whoever said `If-None-Match: *`: what they expected
 * does not hold (RFC 9110, 13.1.2).
 *
 * @param there the version of what is there
 */
export async function expectedNone<Value>(
  outcome: Changed<Value>,
  there: () => Promise<Outcome<{ readonly version: number }>>,
): Promise<Changed<Value>> {
  if (outcome.outcome !== "exists") return outcome;
  const found = await there();
  return found.outcome === "done"
    ? { outcome: "conflict", expected: "absent", version: found.value.version }
    : found;
}

/** As `matchOf`, of something that may be there or not: which version is to be. */
export function expectedVersionOf(asked: Asked): number | "absent" | undefined {
  const match = matchOf(asked);
  switch (match.kind) {
    case "version":
      return match.version;
    case "none":
      return "absent";
    case "any":
      return undefined;
  }
}

/** As `matchOf`, of something that must be there already. */
export function versionOf(asked: Asked): number | undefined {
  const match = matchOf(asked);
  if (match.kind === "none") throw new Problem("precondition");
  return match.kind === "version" ? match.version : undefined;
}
