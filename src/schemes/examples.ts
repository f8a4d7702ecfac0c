import { compareIds } from "../order.ts";
import type { RoundDocument } from "../round/schema.ts";
import { exampleRound as tuki2024 } from "./tuki-2024/example.ts";
import { exampleRound as tuki2025 } from "./tuki-2025/example.ts";

/** The example rounds by the id of their scheme. */
export const examples: ReadonlyMap<string, () => RoundDocument> = new Map([
  ["tuki-2024", tuki2024],
  ["tuki-2025", tuki2025],
]);

/** An example round, or a sentence that says which ones there are. */
type FoundExample =
  | { readonly found: true; readonly round: RoundDocument }
  | { readonly found: false; readonly message: string };

/** The example round called `name`, as `fordel example NAME` writes it. */
export function exampleNamed(name: string): FoundExample {
  const example = examples.get(name);
  if (example !== undefined) return { found: true, round: example() };
  const names = [...examples.keys()].sort(compareIds).join(", ");
  return { found: false, message: `There is no example called "${name}"; take one of: ${names}.` };
}
