import type { SecondStepTexts } from "./texts.ts";

export const nn: SecondStepTexts = {
  title: "Etter vedtaket: kva som står, og kven som er neste",
  happened: "Dette har skjedd",
  withdrawn: "Søknad {application} er trekt. {amount} fell bort.[ Dato: {date}.][ {reason}]",
  notAccepted:
    "Søknad {application} tok ikkje imot tilskotet innan fristen. {amount} fell bort.[ Dato: {date}.][ {reason}]",
  setAsideEvent:
    "Tildelinga til søknad {application} er sett til side. {amount} fell bort.[ Dato: {date}.][ {reason}]",
  returned: "Søknad {application} betaler tilbake {amount}.[ Dato: {date}.][ {reason}]",
  capRaised: "Ramma er heva med {amount}.[ Dato: {date}.][ {reason}]",
  capLowered: "Ramma er senka med {amount}.[ Dato: {date}.][ {reason}]",
  released: "Det blir ikkje lenger halde av pengar til minimumet i område {area}.[ Dato: {date}.][ {reason}]",
  nothingHappened: "Ingen hendingar er oppgjevne.",

  money: "Pengar",
  cap: "Ramme",
  capBefore: "Ramme i vedtaket",
  committed: "Vidareført",
  keptSum: "Tilskot som står",
  setAside: "Halde av til minimum i område",
  free: "Kan delast ut no",
  missing: "Manglar",
  newSum: "Til nye",
  moreSum: "Meir til dei som fekk avkorta",
  cutSum: "Kutta i tilskot",
  left: "Ikkje delt ut, utanom det som er halde av",

  nobodyLoses:
    "Ingen tilskot som står, er gjorde mindre. Resten er delt ut etter dei same reglane som i vedtaket.",
  freeStays: "Det som er ledig, {amount}, er ikkje delt ut på nytt. Ingen andre tilskot er endra.",
  ruleBroken: "Det som står att, følgjer ikkje lenger alle reglane:",
  cutMeaning:
    "Ramma rekk ikkje til det som er vedteke. Det er kutta så få kroner som råd, {amount}, deretter i så få prosjekt som råd, {projects}, og deretter slik at verdien av det som står att, er størst. Ingen nye kjem inn.",
  releaseHint:
    "{amount} av det som manglar, kan takast frå pengar som blir haldne av til minimum i område, med hendinga release.",
  notProven:
    "Tida gjekk ut før det var bevist at inga anna løysing er betre. Reglane held. Gje meir tid med --time-limit.",
  unsettled: "Valet mellom like gode løysingar er ikkje avgjort fullt ut.",

  changed: "Kven som får eit anna beløp",
  nothingChanged: "Ingen får eit anna beløp.",
  othersKept: "{kept} tilskot står som vedteke.",
  why: {
    withdrawn: "trekt",
    "not-accepted": "ikkje teke imot",
    "set-aside": "sett til side",
    returned: "betaler tilbake",
    more: "får meir",
    cut: "kutta",
    new: "ny",
  },
  whyHeading: "Kvifor",
  before: "Vedteke",
  after: "No",

  reserve: "Reserveliste",
  reserveMeaning:
    "Søknader utan tilskot i vedtaket, flest poeng først. «No» er det dei får av pengane som er delte ut her. «Manglar» er det ramma er for lita med når alt er delt ut, for det minste og for heile tilskotet. Kven som kjem inn når det blir meir pengar, avgjer reglane og ikkje plassen på lista åleine.",
  noReserve: "Ingen søknader utan tilskot kan få det.",
  number: "Nr.",
  least: "Minst",
  most: "Heilt",
  now: "No",
  missingLeast: "Manglar, minst",
  missingMost: "Manglar, heilt",

  years: "Seinare år",
  decide: "Slik blir det vedteke",
  howToDecide:
    "Skriv runden der dette er avgjort, og rekn han ut som alle andre: fordel second-step RUNDE.json FORSLAG.json --events HENDINGAR.json --out FIL, og så fordel solve FIL",
  proposalBroken:
    "Forslaget er ikkje eit gyldig forslag for denne runden. Bruk forslaget som vart vedteke. {lines}",
  stepBroken:
    "Steg {number} er ikkje eit gyldig steg etter dette vedtaket. Bruk stega som er vedtekne, i den rekkjefølgja dei vart det. {lines}",
  stepInfeasible: "Steg {number} seier at ingenting er mogleg, så det er ikkje vedteke. Ta det bort.",
  proposalInfeasible: "Forslaget er inga fordeling, så ingenting er vedteke. Bruk eit forslag med tilskot.",

  reasons: {
    kept: "Står som vedteke.",
    returned: "Står som vedteke, utan det som er betalt tilbake.",
    more: "Heva etter at pengar vart frigjorde.",
    new: "Tilskot etter at pengar vart frigjorde.",
    cut: "Kutta fordi ramma vart senka.",
    withdrawn: "Søknaden er trekt etter vedtaket.",
    "not-accepted": "Tilskotet vart ikkje teke imot innan fristen.",
    "set-aside": "Tildelinga er sett til side etter vedtaket.",
    reserve: "Står på reservelista. Det er ikkje pengar til fleire.",
  },
};
