import type { Language } from "../texts/language.ts";
import { awardListPaper } from "./award-list.ts";
import { memoPaper } from "./memo.ts";
import type { Paper, PaperName } from "./paper.ts";
import { protocolPaper } from "./protocol.ts";
import { reasonsPaper } from "./reasons.ts";
import type { PaperSource } from "./source.ts";

const papers: Readonly<Record<PaperName, (source: PaperSource, language: Language) => Paper>> = {
  "award-list": awardListPaper,
  protocol: protocolPaper,
  reasons: reasonsPaper,
  "decision-memo": memoPaper,
};

/**
 * A paper of a round and what is proposed or decided of it, as data. The same source gives the same paper.
 *
 * @throws Error where the round and the proposal do not belong together
 */
export function paperOf(name: PaperName, source: PaperSource, language: Language): Paper {
  return papers[name](source, language);
}
