import { sortedBy } from "../order.ts";
import { schemeDefinition as frivilligeDirekte2022 } from "./frivillige-direkte-2022/definition.ts";
import { schemeDefinition as frivillige2022 } from "./frivillige-2022/definition.ts";
import { schemeDefinition as integreringsmottak2021 } from "./integreringsmottak-2021/definition.ts";
import { schemeDefinition as jobbsjansen2018 } from "./jobbsjansen-2018/definition.ts";
import { schemeDefinition as norskinnsatsen2022 } from "./norskinnsatsen-2022/definition.ts";
import type { SchemeDefinition } from "./scheme-definition.ts";
import { schemeDefinition as tuki2024 } from "./tuki-2024/definition.ts";
import { schemeDefinition as tuki2025 } from "./tuki-2025/definition.ts";

/** Every definition, in the order of the ids. */
export const definitions: readonly SchemeDefinition[] = sortedBy(
  [
    frivillige2022,
    frivilligeDirekte2022,
    integreringsmottak2021,
    jobbsjansen2018,
    norskinnsatsen2022,
    tuki2024,
    tuki2025,
  ],
  ({ scheme }) => scheme.id,
);

/** The definition with the id `name`; undefined where there is none. */
export function definitionNamed(name: string): SchemeDefinition | undefined {
  return definitions.find(({ scheme }) => scheme.id === name);
}
