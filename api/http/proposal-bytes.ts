import { LRUCache } from "lru-cache";
import type { ProposalHead } from "../store/proposals.ts";

/** The whole answer to whoever reads a proposal, for what there is to know of it. */
export type ProposalBytes = (head: ProposalHead) => Uint8Array;

/** Megabytes of documents that a process holds on to. */
const megabytes = 32;

/**
 * The documents of the proposals that were read last, as they are sent. A proposal never changes, so its document need not be
 * fetched and written out again for everybody who looks at it; whether there is one, the database is asked each time.
 */
export function createProposalBytes() {
  const documents = new LRUCache<string, Buffer>({
    maxSize: megabytes * 1024 * 1024,
    sizeCalculation: (document) => Math.max(1, document.length),
  });
  const answerOf =
    (document: Buffer): ProposalBytes =>
    (head) =>
      Buffer.concat([Buffer.from(`{"head":${JSON.stringify(head)},"document":`), document, end]);
  return {
    get(id: string): ProposalBytes | undefined {
      const document = documents.get(id);
      return document === undefined ? undefined : answerOf(document);
    },
    /** @param document canonical JSON */
    keep(id: string, document: string): ProposalBytes {
      const bytes = Buffer.from(document);
      documents.set(id, bytes);
      return answerOf(bytes);
    },
  };
}

const end = Buffer.from("}");
