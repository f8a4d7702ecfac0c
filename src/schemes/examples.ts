import type { AnyRoundDocument } from "../kinds/schema.ts";
import { compareIds } from "../order.ts";
import { exampleRound as frivillige2022 } from "./frivillige-2022/example.ts";
import { exampleRound as frivilligeDirekte2022 } from "./frivillige-direkte-2022/example.ts";
import { exampleRound as integreringsmottak2021 } from "./integreringsmottak-2021/example.ts";
import { exampleRound as jobbsjansen2018 } from "./jobbsjansen-2018/example.ts";
import { exampleRound as norskinnsatsen2022 } from "./norskinnsatsen-2022/example.ts";
import { exampleRound as tuki2024 } from "./tuki-2024/example.ts";
import { exampleRound as tuki2025 } from "./tuki-2025/example.ts";

/** The example rounds by the id of their scheme. */
export const examples: ReadonlyMap<string, () => AnyRoundDocument> = new Map<string, () => AnyRoundDocument>([
  ["frivillige-2022", frivillige2022],
  ["frivillige-direkte-2022", frivilligeDirekte2022],
  ["integreringsmottak-2021", integreringsmottak2021],
  ["jobbsjansen-2018", jobbsjansen2018],
  ["norskinnsatsen-2022", norskinnsatsen2022],
  ["tuki-2024", tuki2024],
  ["tuki-2025", tuki2025],
]);

/** An example round, or a sentence that says which ones there are. */
type FoundExample =
  | { readonly found: true; readonly round: AnyRoundDocument }
  | { readonly found: false; readonly message: string };

/** The example round called `name`, as `fordel example NAME` writes it. */
export function exampleNamed(name: string): FoundExample {
  const example = examples.get(name);
  if (example !== undefined) return { found: true, round: example() };
  const names = [...examples.keys()].sort(compareIds).join(", ");
  return { found: false, message: `There is no example called "${name}"; take one of: ${names}.` };
}
