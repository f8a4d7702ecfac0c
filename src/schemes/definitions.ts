import { sortedBy } from "../order.ts";
import type { SchemeDefinition } from "./scheme-definition.ts";
import { schemeDefinition as tuki2024 } from "./tuki-2024/definition.ts";
import { schemeDefinition as tuki2025 } from "./tuki-2025/definition.ts";

/** Every definition, in the order of the ids. */
export const definitions: readonly SchemeDefinition[] = sortedBy(
  [tuki2024, tuki2025],
  ({ scheme }) => scheme.id,
);

/** The definition with the id `name`; undefined where there is none. */
export function definitionNamed(name: string): SchemeDefinition | undefined {
  return definitions.find(({ scheme }) => scheme.id === name);
}
