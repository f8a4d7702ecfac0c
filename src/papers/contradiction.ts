import type { Language } from "../texts/language.ts";
import { termsIn } from "../texts/terms/in-language.ts";
import type { Block } from "./paper.ts";
import { type PaperSource, proposalIn } from "./source.ts";

/** Where nobody can get anything: which rules cannot hold together, and what would help. */
export function contradiction({ made }: Pick<PaperSource, "made">, language: Language): readonly Block[] {
  const proposal = proposalIn(made);
  if (proposal.status !== "infeasible") return [];
  const terms = termsIn(language);
  const { conflicts, repairs } = proposal;
  return [
    { kind: "paragraph", text: terms.statusMeanings.infeasible },
    { kind: "heading", text: terms.conflicts },
    { kind: "list", items: conflicts.map(({ texts }) => texts[language]) },
    { kind: "heading", text: terms.repairs },
    repairs.length === 0
      ? { kind: "paragraph", text: terms.noRepairs }
      : { kind: "list", items: repairs.map(({ texts }) => texts[language]) },
  ];
}
