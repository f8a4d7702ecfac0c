import type { ScoredDefinition } from "../scheme-definition.ts";
import { oneInEachCounty } from "../spread-of-voluntary.ts";
import { assumed, assumptions } from "./assumptions.ts";
import { sources } from "./sources.ts";
import { texts } from "./texts.ts";

type Scheme = ScoredDefinition["scheme"];

/** Grants for integration work by voluntary organisations (IMDi, page on everyday integration, 2022). */
const scheme: Scheme = {
  id: "frivillige-2022",
  name: "Tilskudd til integreringsarbeid i regi av frivillige organisasjoner 2022",
  year: 2022,
  cap: assumed.cap,
  areas: [
    {
      id: "society",
      name: "Samfunnsdeltakelse",
      minimum: assumed.minimums.society,
      applicantKinds: ["voluntary"],
      unused: "release",
    },
    {
      id: "work",
      name: "Arbeidsdeltakelse",
      minimum: assumed.minimums.work,
      applicantKinds: ["voluntary"],
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
  definition: { id: "frivillige-2022", version: "1" },
};

function criterion(id: string, name: string): Scheme["criteria"][number] {
  const { weight, lowest, highest } = assumed;
  return { id, name, weight, lowest, highest };
}

/** The rules as data, the passages of the page that they rest on, and what was assumed. */
export const schemeDefinition: ScoredDefinition = { scheme, ...texts, sources, assumptions };
