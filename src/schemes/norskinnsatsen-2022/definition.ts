import type { ScoredDefinition } from "../scheme-definition.ts";
import { oneInEachCounty } from "../spread-of-voluntary.ts";
import { assumed, assumptions } from "./assumptions.ts";
import { sources } from "./sources.ts";
import { texts } from "./texts.ts";

type Scheme = ScoredDefinition["scheme"];

/** Norskinnsatsen: grants for learning and practising Norwegian (IMDi, page on everyday integration, 2022). */
const scheme: Scheme = {
  id: "norskinnsatsen-2022",
  name: "Norskinnsatsen 2022",
  year: 2022,
  cap: assumed.cap,
  areas: [
    {
      id: "learning",
      name: "Norskopplæring",
      minimum: assumed.minimums.learning,
      applicantKinds: ["municipality", "voluntary"],
      unused: "release",
    },
    {
      id: "practice",
      name: "Norsktrening",
      minimum: assumed.minimums.practice,
      applicantKinds: ["municipality", "voluntary"],
      unused: "release",
    },
  ],
  criteria: [
    criterion("purpose", "Formål"),
    criterion("benefit", "Nytte for målgruppen"),
    criterion("capability", "Gjennomføringsevne"),
  ],
  threshold: assumed.threshold,
  objective: "score-kroner",
  ranking: "report",
  grant: {
    step: assumed.step,
    smallest: assumed.smallest,
    smallestShare: assumed.smallestShare,
    largest: 1_000_000,
  },
  shares: [
    { id: "women", name: "Kvinner", atLeast: assumed.women, when: { trait: "women" } },
    { id: "young", name: "Barn og unge", atLeast: assumed.young, when: { trait: "young" } },
  ],
  spread: { perApplicant: { grantsAtMost: assumed.grantsAtMost }, numbers: oneInEachCounty() },
  definition: { id: "norskinnsatsen-2022", version: "1" },
};

function criterion(id: string, name: string): Scheme["criteria"][number] {
  const { weight, lowest, highest } = assumed;
  return { id, name, weight, lowest, highest };
}

/** The rules as data, the passages of the page that they rest on, and what was assumed. */
export const schemeDefinition: ScoredDefinition = { scheme, ...texts, sources, assumptions };
