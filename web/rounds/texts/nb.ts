import type { RoundsTexts } from "./texts.ts";

export const nb: RoundsTexts = {
  title: "Runder",
  newRound: "Ny runde",
  none: "Det er ingen runder ennå. Lag en ny runde fra en tilskuddsordning.",
  loading: "Henter rundene …",
  columns: {
    round: "Runde",
    year: "År",
    kind: "Slag",
    cap: "Ramme",
    deadline: "Søknadsfrist",
    applications: "Søknader",
    status: "Status",
    changed: "Sist endret",
  },
  stages: { open: "under arbeid", proposed: "forslag klart", decided: "vedtatt" },
  noDeadline: "ingen",
  making: {
    title: "Ny runde",
    notPlanner: "Bare en planlegger kan lage runder.",
    loading: "Henter ordningene …",
    scheme: "Hvilken ordning gjelder runden?",
    schemeMissing: "Velg en ordning.",
    cap: "ramme",
    basis: { source: "fra rundskrivet", "looked-up": "funnet i åpne kilder", assumed: "antatt" },
    id: "Kortnavn",
    idHelp: "Står i adressen til runden, for eksempel tuki-2026. Bokstaver, tall og bindestrek.",
    idWrong:
      "Skriv et kortnavn med bokstaver, tall og bindestrek, som begynner og slutter med en bokstav eller et tall.",
    idTaken: "Det finnes en runde med dette kortnavnet. Velg et annet.",
    madeUp: "Fyll runden med oppdiktede søknader",
    madeUpHelp: "For den som vil prøve seg fram. Søkere og beløp er funnet på.",
    submit: "Lag runden",
  },
};
