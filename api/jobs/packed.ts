import { deserialize, serialize } from "node:v8";
import { z } from "zod";

/** Plain data that threads can send to each other, as text that can be kept: also whole numbers without end, and maps. */
export function packed(value: object): string {
  return serialize(value).toString("base64");
}

/** What `packed` was given. Whoever reads it knows what it was. */
// What it is stands nowhere in the text.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function unpacked<Value extends object>(text: string): Value {
  return z
    .custom<Value>((value) => typeof value === "object" && value !== null)
    .parse(deserialize(Buffer.from(text, "base64")));
}
