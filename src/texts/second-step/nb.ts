import type { SecondStepTexts } from "./texts.ts";

export const nb: SecondStepTexts = {
  title: "Etter vedtaket: hva som står, og hvem som er neste",
  happened: "Dette har skjedd",
  withdrawn: "Søknad {application} er trukket. {amount} faller bort.[ Dato: {date}.][ {reason}]",
  notAccepted:
    "Søknad {application} tok ikke imot tilskuddet innen fristen. {amount} faller bort.[ Dato: {date}.][ {reason}]",
  setAsideEvent:
    "Tildelingen til søknad {application} er satt til side. {amount} faller bort.[ Dato: {date}.][ {reason}]",
  returned: "Søknad {application} betaler tilbake {amount}.[ Dato: {date}.][ {reason}]",
  capRaised: "Rammen er hevet med {amount}.[ Dato: {date}.][ {reason}]",
  capLowered: "Rammen er senket med {amount}.[ Dato: {date}.][ {reason}]",
  released: "Det holdes ikke lenger av penger til minimumet i område {area}.[ Dato: {date}.][ {reason}]",
  nothingHappened: "Ingen hendelser er oppgitt.",

  money: "Penger",
  cap: "Ramme",
  capBefore: "Ramme i vedtaket",
  committed: "Videreført",
  keptSum: "Tilskudd som står",
  setAside: "Holdt av til minimum i områder",
  free: "Kan fordeles nå",
  missing: "Mangler",
  newSum: "Til nye",
  moreSum: "Mer til dem som fikk avkortet",
  cutSum: "Kuttet i tilskudd",
  left: "Ikke fordelt, utenom det som er holdt av",

  nobodyLoses:
    "Ingen tilskudd som står, er gjort mindre. Resten er fordelt etter de samme reglene som i vedtaket.",
  freeStays: "Det som er ledig, {amount}, er ikke fordelt på nytt. Ingen andre tilskudd er endret.",
  ruleBroken: "Det som står igjen, følger ikke lenger alle reglene:",
  cutMeaning:
    "Rammen rekker ikke til det som er vedtatt. Det er kuttet så få kroner som mulig, {amount}, deretter i så få prosjekter som mulig, {projects}, og deretter slik at verdien av det som står igjen, er størst. Ingen nye kommer inn.",
  releaseHint:
    "{amount} av det som mangler, kan tas fra penger som holdes av til minimum i områder, med hendelsen release.",
  notProven:
    "Tiden gikk ut før det var bevist at ingen annen løsning er bedre. Reglene holder. Gi mer tid med --time-limit.",
  unsettled: "Valget mellom like gode løsninger er ikke avgjort fullt ut.",

  changed: "Hvem som får et annet beløp",
  nothingChanged: "Ingen får et annet beløp.",
  othersKept: "{kept} tilskudd står som vedtatt.",
  why: {
    withdrawn: "trukket",
    "not-accepted": "ikke tatt imot",
    "set-aside": "satt til side",
    returned: "betaler tilbake",
    more: "får mer",
    cut: "kuttet",
    new: "ny",
  },
  whyHeading: "Hvorfor",
  before: "Vedtatt",
  after: "Nå",

  reserve: "Reserveliste",
  reserveMeaning:
    "Søknader uten tilskudd i vedtaket, flest poeng først. «Nå» er det de får av pengene som er fordelt her. «Mangler» er det rammen er for liten med når alt er fordelt, for det minste og for hele tilskuddet. Hvem som kommer inn når det blir mer penger, avgjøres av reglene og ikke av plassen på lista alene.",
  noReserve: "Ingen søknader uten tilskudd kan få det.",
  number: "Nr.",
  least: "Minst",
  most: "Helt",
  now: "Nå",
  missingLeast: "Mangler, minst",
  missingMost: "Mangler, helt",

  years: "Senere år",
  decide: "Slik vedtas det",
  howToDecide:
    "Skriv runden der dette er bestemt, og regn den ut som alle andre: fordel second-step RUNDE.json FORSLAG.json --events HENDELSER.json --out FIL, og så fordel solve FIL",
  proposalBroken:
    "Forslaget er ikke et gyldig forslag for denne runden. Bruk forslaget som ble vedtatt. {lines}",
  stepBroken:
    "Steg {number} er ikke et gyldig steg etter dette vedtaket. Bruk stegene som er vedtatt, i den rekkefølgen de ble det. {lines}",
  stepInfeasible: "Steg {number} sier at ingenting er mulig, så det er ikke vedtatt. Ta det bort.",
  proposalInfeasible: "Forslaget er ingen fordeling, så ingenting er vedtatt. Bruk et forslag med tilskudd.",

  reasons: {
    kept: "Står som vedtatt.",
    returned: "Står som vedtatt, uten det som er betalt tilbake.",
    more: "Hevet etter at midler ble frigjort.",
    new: "Tilskudd etter at midler ble frigjort.",
    cut: "Kuttet fordi rammen ble senket.",
    withdrawn: "Søknaden er trukket etter vedtaket.",
    "not-accepted": "Tilskuddet ble ikke tatt imot innen fristen.",
    "set-aside": "Tildelingen er satt til side etter vedtaket.",
    reserve: "Står på reservelista. Det er ikke penger til flere.",
  },
};
