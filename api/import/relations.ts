import { readXml } from "./read-part.ts";
import type { Parts } from "./zip.ts";

export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`. */
  readonly type: string;
  /** The key of the part that it leads to. */
  readonly target: string;
}

/**
 * What a part leads to within the file. What lies outside of it is left out: nothing is ever fetched.
 *
 * @param key of the part; empty for the file as a whole
 */
export function relationsOf(parts: Parts, key: string): readonly Relation[] {
  const folder = key.slice(0, key.lastIndexOf("/") + 1);
  const relations: Relation[] = [];
  readXml(parts, `${folder}_rels/${key.slice(folder.length)}.rels`, {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const type = attributes.get("Type") ?? "";
      relations.push({
        id: attributes.get("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: resolved(folder, attributes.get("Target") ?? ""),
      });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/").toLowerCase();
}
