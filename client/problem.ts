import { problemCodes } from "./generated/operations.ts";

/** What kind of problem it is, as the service names it; `unknown` where something else answered in its place. */
export type ProblemCode = (typeof problemCodes)[number] | "unknown";

/** One thing that is wrong with what was sent. */
export interface ProblemFault {
  /** Where, a JSON Pointer (RFC 6901); empty for the whole. */
  readonly pointer: string;
  readonly code: string;
  /** What is wrong and what to do, in the language that was asked for. */
  readonly message: string;
}

/** The service refused, or failed (RFC 9457). The message is a sentence for people; `code` is for programs. */
export class FordelProblem extends Error {
  override readonly name = "FordelProblem";
  readonly code: ProblemCode;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** Everything that is wrong with what was sent. */
  readonly faults: readonly ProblemFault[];
  readonly requestId: string | undefined;
  /** Seconds after which it may be tried again, where the service says so. */
  readonly retryAfterSeconds: number | undefined;

  constructor(response: Response, body: unknown) {
    const { title = response.statusText, detail = "", type = "" } = textsOf(body);
    super(detail === "" ? `The service answered ${response.status} ${title}.` : detail);
    const last = type.split("/").at(-1);
    this.code = problemCodes.find((one) => one === last) ?? "unknown";
    this.status = response.status;
    this.title = title;
    this.detail = detail;
    this.faults = faultsOf(body);
    this.requestId = response.headers.get("x-request-id") ?? undefined;
    this.retryAfterSeconds = retryAfterSeconds(response);
  }
}

/** What came of a call, without an exception for what the service refused. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: FordelProblem };

/** Waits for a call. Whatever is no answer of the service, as a network that is gone, is still thrown. */
export async function outcomeOf<Value>(call: Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    if (error instanceof FordelProblem) return { ok: false, problem: error };
    throw error;
  }
}

/** Seconds that an answer asks to wait (RFC 9110, 10.2.3). */
export function retryAfterSeconds({ headers }: Response): number | undefined {
  const text = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const date = text.endsWith("GMT") ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, (date - Date.now()) / 1000);
}

function textsOf(body: unknown): Readonly<Record<"title" | "detail" | "type", string | undefined>> {
  return { title: textIn(body, "title"), detail: textIn(body, "detail"), type: textIn(body, "type") };
}

function faultsOf(body: unknown): readonly ProblemFault[] {
  const faults = fieldOf(body, "faults");
  if (!Array.isArray(faults)) return [];
  return faults.map((fault: unknown) => ({
    pointer: textIn(fault, "pointer") ?? "",
    code: textIn(fault, "code") ?? "unknown",
    message: textIn(fault, "message") ?? "",
  }));
}

function textIn(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name);
  return typeof field === "string" ? field : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
