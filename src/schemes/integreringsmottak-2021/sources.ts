import type { Source } from "../scheme-definition.ts";
import { sourcesIn } from "../sources.ts";

const source = sourcesIn(
  "IMDi, nettside 15. januar 2021: Tilskudd til kvalifisering for beboere i integreringsmottak",
  {
    top: "Tilskudd til kvalifisering for beboere i integreringsmottak",
    short: "Kort om tilskuddet",
    criteria: "Kriterier for å få tilskuddet",
    cover: "Tilskuddet skal dekke",
    amount: "Dette får dere i tilskudd",
    sharing: "Slik fordeles tilskuddsmidlene",
    payment: "Når blir tilskuddsmidlene utbetalt",
    report: "Rapportering",
  },
);

/** What the rules rest on, in the words of the page. */
export const sources: readonly Source[] = [
  source("top", "Tilskudd til kvalifisering for beboere i integreringsmottak", ["name"]),
  source("short", "Bare kommuner som har integreringsmottak, kan få tilskudd.", [
    "applicantKinds",
    "conditions.reception-centre",
  ]),
  source(
    "criteria",
    "Det må foreligge en samarbeidsavtale mellom kommunen og kommunens asylmottak, karrieresenter og NAV-kontor.",
    ["conditions.cooperation-agreement"],
  ),
  source("amount", "I 2021 er gjeldende sats per plass i integreringsmottak 2 003 kr per måned.", [
    "year",
    "rates.place",
  ]),
  source("sharing", "Tilskuddsordningen kunngjøres i januar.", ["calendar.announcement"]),
  source("sharing", "I dette brevet står betingelsene for tildelingen.", ["duties.grant-letter"]),
  source("payment", "Pengene blir som hovedregel utbetalt på forsommer og høst.", ["calendar.instalments"]),
  source(
    "payment",
    "Pengene blir ikke utbetalt før IMDi har mottatt akseptbrev der vilkårene i tilskuddsbrevet fra IMDi er godtatt.",
    ["duties.grant-letter"],
  ),
  source(
    "payment",
    "Vertskommunen vil i hovedsak ha to ukers frist på å akseptere betingelsene etter at IMDis tilskuddsbrev er sendt.",
    ["calendar.acceptanceDays", "duties.acceptance"],
  ),
  source("payment", "Tilskuddet kan falle bort dersom IMDi ikke mottar akseptbrevet innen fristen.", [
    "calendar.lapses",
    "duties.acceptance",
  ]),
  source(
    "cover",
    "Tilskuddet skal ikke gå til prosjekter, tjenester eller aktiviteter som allerede dekkes av andre ordninger.",
    ["duties.full-time-programme"],
  ),
  source(
    "criteria",
    "Tilskuddet skal brukes til tiltak og aktiviteter som skal inngå i et fulltidsprogram for beboere i integreringsmottak.",
    ["duties.full-time-programme"],
  ),
  source(
    "cover",
    "Dersom tilskuddet ikke kan brukes til formålet i den perioden, skal tilskuddet tilbakebetales til IMDi.",
    ["duties.repay"],
  ),
  source("report", "Tilskuddsrapport og kopi av register for tiltak – hvert kvartal", [
    "calendar.reports",
    "duties.quarterly-reports",
  ]),
  source(
    "report",
    "Dere må levere årsrapport i januar året etter der det skal stå hvordan tilskuddsmidlene er brukt.",
    ["calendar.annualReport", "duties.annual-report"],
  ),
  source(
    "report",
    "Som del av årsrapporten skal dere levere prosjektregnskap med oversikt over prosjektets bokførte inntekter og utgifter i 2021.",
    ["duties.annual-report"],
  ),
  source("report", "Plan for drift og utvikling av integreringsmottaket – når den oppdateres", [
    "duties.plan",
  ]),
  source("report", "IMDi og Riksrevisjonen kan kontrollere at midlene brukes etter forutsetningene.", [
    "duties.control",
  ]),
];
