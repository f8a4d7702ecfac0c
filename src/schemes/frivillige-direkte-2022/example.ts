import type { NamedRoundDocument } from "../../kinds/schema.ts";
import { randomFrom } from "../../random.ts";
import { schemeDefinition } from "./definition.ts";

const seed = 20220101;

const note = [
  `Et eksempel: Organisasjonene og beløpene er oppdiktet (trukket fra frøet ${seed}). Hvem som står i statsbudsjettet og med hvilke beløp, må føres inn derfra.`,
  `Eit døme: Organisasjonane og beløpa er oppdikta (trekte frå frøet ${seed}). Kven som står i statsbudsjettet og med kva beløp, må førast inn derifrå.`,
  `An example: the organisations and the amounts are made up (drawn from the seed ${seed}). Who stands in the state budget, and with which amounts, must be entered from there.`,
].join("\n");

const groups = [
  { id: "ressursmiljo", name: "Nasjonalt ressursmiljø", many: 9, from: 15, to: 60 },
  { id: "oremerket", name: "Organisasjon med øremerkede midler", many: 12, from: 10, to: 45 },
] as const;

/** The example round: 21 named recipients with amounts of 1 to 6 million kroner, which fit into the frame. */
export function exampleRound(): NamedRoundDocument {
  const { year } = schemeDefinition.scheme;
  return {
    note,
    scheme: structuredClone(schemeDefinition.scheme),
    commitments: [],
    recipients: groups.flatMap(({ id, name, many, from, to }, group) =>
      Array.from({ length: many }, (_, index) => ({
        id: `${id}-${String(index + 1).padStart(2, "0")}`,
        name: `${name} ${index + 1} (oppdiktet)`,
        kind: "voluntary" as const,
        amounts: { [year]: randomFrom(seed + group * 100 + index).integer(from, to) * 100_000 },
      })),
    ),
  };
}
