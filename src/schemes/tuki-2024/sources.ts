import type { Source } from "../scheme-definition.ts";
import { lookedUp, sourcesIn } from "../sources.ts";

const source = sourcesIn(
  "IMDi, nettside 30. januar 2024: Tilskudd til utvikling av kvalifiserings- og integreringstiltak (rundskriv 08/2024)",
  {
    top: "Tilskudd til utvikling av kvalifiserings- og integreringstiltak",
    short: "Kort om tilskuddet",
    conditions: "Vilkår for å få tilskudd",
    criteria: "Vurderingskriterier",
    areas: "Satsingsområder",
    area1: "Satsingsområde 1, Særlige vilkår",
    area6: "Satsingsområde 6",
    area7: "Satsingsområde 7",
    area8: "Satsingsområde 8, Hvem kan søke?",
    frame: "Tilskuddsramme",
    apply: "Slik søker dere",
    payment: "Når utbetales pengene?",
    report: "Rapportering",
  },
);

/** What the rules of TUKI 2024 rest on, in the words of the page. */
export const sources: readonly Source[] = [
  source("top", "Tilskudd til utvikling av kvalifiserings- og integreringstiltak", ["name"]),
  source("short", "For 2024 er det definert åtte satsingsområder for tilskuddordningen.", [
    "year",
    "areas.*.name",
  ]),
  source(
    "short",
    "Formålet med ordningen er å øke kvaliteten i kommunenes og fylkeskommunenes kvalifiserings-, integrerings- og mangfoldsarbeid.",
    ["areas.2.applicantKinds", "areas.3.applicantKinds", "areas.4.applicantKinds", "areas.5.applicantKinds"],
  ),
  source("areas", "Etablering av kommunale, interkommunale eller regionale velkomsttilbud", ["areas.1.name"]),
  source("areas", "Modeller for arbeidsrettet kvalifisering i samarbeid med sosiale entreprenører", [
    "areas.2.name",
  ]),
  source("areas", "Utprøving av arbeidsmåter i norskopplæringen", ["areas.3.name"]),
  source("areas", "Kvalitet på innholdet i introduksjonsprogrammet", ["areas.4.name"]),
  source("areas", "Innovative løsninger i introduksjonsordningen og opplæring i norsk og samfunnskunnskap", [
    "areas.5.name",
  ]),
  source("areas", "Tiltak som gir psykisk støtte", ["areas.6.name"]),
  source("areas", "Forsøk med å utvikle en nasjonal samarbeidsmodell for fag- og yrkesopplæring", [
    "areas.7.name",
  ]),
  source("areas", "Arbeid for mangfold og mot rasisme og diskriminering", ["areas.8.name"]),

  source("area1", "Fylkeskommuner kan søke om tilskuddet og har ansvar for å koordinere velkomsttilbudet.", [
    "areas.1.applicantKinds",
    "duties.coordinate-area-1",
  ]),
  source(
    "area1",
    "Fylkeskommunen bør etablere velkomsttilbudet i tett dialog med kommunene og med regionale statlige aktører som politi, Skatteetaten og Nav.",
    ["duties.coordinate-area-1"],
  ),
  source(
    "area6",
    "Kommuner kan søke om stimuleringsmidler til å utvikle og prøve ut lokale integreringstiltak som både ivaretar behov for psykisk støtte og bidrar til å styrke overgangen til arbeid eller utdanning.",
    ["areas.6.applicantKinds"],
  ),
  source(
    "area7",
    "Se nærmere beskrivelse av formål, målgrupper og vilkår for støtte for satsingsområde 7 i eget rundskriv (rundskriv nummer 17/2024).",
    ["areas.7"],
  ),
  source("conditions", "For delområde 8 er det bare kommuner som kan søke om tilskudd.", [
    "areas.8.applicantKinds",
  ]),
  lookedUp("its frame 10 million (looked up, not in the seed)", ["areas.8.minimum", "areas.8.maximum"]),
  lookedUp("In 2024 area 8 did not fill its 10 million and was announced again instead", [
    "areas.8.minimum",
    "areas.8.unused",
  ]),

  source(
    "conditions",
    "Går flere kommuner eller fylkeskommuner sammen om å søke tilskuddsmidler, er det den kommunen eller fylkeskommunen som påtar seg prosjektansvaret, som skal signere og levere søknaden.",
    ["conditions.signatureRequired"],
  ),
  source("conditions", "Kommunen eller fylkeskommunen må bidra med egenandel i prosjektet.", [
    "conditions.ownContributionRequired",
  ]),
  source("conditions", "Prosjektet må ha minimum ti deltakere.", ["conditions.participantsAtLeast"]),
  source(
    "conditions",
    "Kommunen eller fylkeskommunen skal vise til tidligere prosjekter av god kvalitet innen kvalifiserings-, integrerings- eller mangfoldsfeltet eller innen andre relevante områder.",
    [],
  ),
  source(
    "criteria",
    "Prosjektsøknadene blir vurdert etter formålet med tilskuddsordningen, gjennomføringsevne og nasjonal overføringsverdi.",
    ["criteria.*.name"],
  ),
  source(
    "frame",
    "IMDi fordeler til sammen inntil 60,4 mill. kroner i tilskudd fordelt på satsingsområdene.",
    ["cap"],
  ),
  source(
    "frame",
    "Flerårige prosjekter kan få støtte i inntil tre år, men med forbehold om Stortingets bevilgning for hvert budsjettår.",
    ["conditions.yearsAtMost", "duties.a-year-at-a-time"],
  ),
  source(
    "frame",
    "IMDi vurderer søknadene og beregner størrelsen på tilskuddet etter å ha gjort en totalvurdering av prosjektets finansieringsbehov og sett på i hvilken grad prosjektets tiltak og aktiviteter kan bidra til å nå målene for ordningen.",
    ["grant"],
  ),
  source("apply", "Søknadsfristen er 14. februar 2024.", ["conditions.deadline", "calendar.deadline"]),
  source(
    "apply",
    "Søknaden må være godkjent av kommune- eller fylkeskommunedirektør, bydelsdirektør eller ansatt med fullmakt.",
    ["conditions.signatureRequired"],
  ),
  source("payment", "Tilskuddet tildeles for ett år av gangen og utbetales i to terminer, vår og høst.", [
    "calendar.instalments",
    "duties.a-year-at-a-time",
  ]),
  source("report", "Nærmere rapporteringskrav finner dere i tilskuddsbrevet.", ["duties.grant-letter"]),
  source("report", "Dere skal levere rapport og regnskap.", ["duties.report-and-accounts"]),
  source(
    "report",
    "Regnskapet skal være godkjent av prosjektansvarlig og overordnet leder i kommunen eller bydelen.",
    ["duties.approved-accounts"],
  ),
  source("report", "1. september 2024 – statusrapport om gjennomføring av prosjektet", [
    "calendar.statusReport",
    "duties.status-report",
  ]),
  source("report", "1. februar 2025 – årsrapport og regnskap", [
    "calendar.annualReport",
    "duties.report-and-accounts",
  ]),
  source("report", "IMDi og Riksrevisjonen kan kontrollere at midlene brukes etter forutsetningene.", [
    "duties.control",
  ]),
];
