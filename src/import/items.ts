import type { ApplicationDocument, CommitmentDocument, RoundDocument } from "../round/schema.ts";
import type { ImportList } from "./schema.ts";

/** The items of a list of the round, in the order of the document. */
export function itemsOf(
  document: RoundDocument,
  list: ImportList,
): readonly (ApplicationDocument | CommitmentDocument)[] {
  return list === "applications" ? document.applications : (document.commitments ?? []);
}
