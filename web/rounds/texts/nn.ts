import type { RoundsTexts } from "./texts.ts";

export const nn: RoundsTexts = {
  title: "Rundar",
  newRound: "Ny runde",
  none: "Det er ingen rundar enno. Lag ein ny runde frå ei tilskotsordning.",
  loading: "Hentar rundane …",
  columns: {
    round: "Runde",
    year: "År",
    kind: "Slag",
    cap: "Ramme",
    deadline: "Søknadsfrist",
    applications: "Søknader",
    status: "Status",
    changed: "Sist endra",
  },
  stages: { open: "under arbeid", proposed: "forslag klart", decided: "vedteken" },
  noDeadline: "ingen",
  making: {
    title: "Ny runde",
    notPlanner: "Berre ein planleggjar kan lage rundar.",
    loading: "Hentar ordningane …",
    scheme: "Kva ordning gjeld runden?",
    schemeMissing: "Vel ei ordning.",
    cap: "ramme",
    basis: { source: "frå rundskrivet", "looked-up": "funnen i opne kjelder", assumed: "rekna med" },
    id: "Kortnamn",
    idHelp: "Står i adressa til runden, til dømes tuki-2026. Bokstavar, tal og bindestrek.",
    idWrong:
      "Skriv eit kortnamn med bokstavar, tal og bindestrek, som byrjar og sluttar med ein bokstav eller eit tal.",
    idTaken: "Det finst ein runde med dette kortnamnet. Vel eit anna.",
    madeUp: "Fyll runden med oppdikta søknader",
    madeUpHelp: "For den som vil prøve seg fram. Søkjarar og beløp er funne på.",
    submit: "Lag runden",
  },
};
