import type { RememberedAnswer } from "./outcome.ts";

/** Who makes a change: the one officer of a local start, an officer who signed in, or a machine with a token. */
export interface Who {
  readonly kind: "local" | "officer" | "machine";
  readonly id: string;
  readonly name: string;
}

/** Who changes something and when, and what makes sure that it happens once. */
export interface Change<Value> {
  readonly who: Who;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Whether a decision must be another's than whose work is decided (`four-eyes.ts`). Default: no. */
  readonly fourEyes?: boolean;
  readonly once?: Once<Value> | undefined;
}

/**
 * A request that is carried out once however often it comes. What is answered is kept in the transaction of the change,
 * so a change that was made is never without its answer, whatever ends in between.
 */
export interface Once<Value> {
  /** Whose key it is; two callers may use the same key. */
  readonly caller: string;
  readonly key: string;
  /** The fingerprint of the request: of its method, its path and its body. */
  readonly request: string;
  /** Whoever holds the key while what is changed is worked out (`hold`). */
  readonly holder?: string | undefined;
  /** What will be answered. It is called inside the transaction, and only works it out. */
  readonly answer: (value: Value) => RememberedAnswer;
}
