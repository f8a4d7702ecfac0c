import type { Source } from "../scheme-definition.ts";
import { sourcesIn } from "../sources.ts";

const document =
  "IMDi, rundskriv 08-2025: Tilskudd til utvikling av kvalifiserings- og integreringstiltak 2025";

const source = sourcesIn(document, {
  top: "Rundskriv nr. 08-2025",
  areas: "Satsingsområder i ordningen",
  target: "Målgruppe for ordningen",
  recipients: "Tilskuddsmottakere",
  conditions: "Vilkår for å få tilskudd",
  criteria: "Kriteriene IMDi vurderer søknadene etter",
  area1:
    "Satsingsområde 1: innovative løsninger i introduksjonsordningen og opplæring i norsk og samfunnskunnskap",
  area2: "Satsingsområde 2: Tiltak som gir psykisk støtte",
  area4: "Satsingsområde 4: Etablering av kommunale, interkommunale eller regionale velkomsttilbud",
  frame: "Samlet tilskuddsramme for alle satsingsområdene",
  apply: "Slik søker dere",
  payment: "Når utbetales pengene?",
  report: "Rapportering – dere må levere rapport og regnskap",
  breach: "Reaksjoner ved brudd på vilkårene",
});

/**
 * What the rules of TUKI 2025 rest on, in the words of the circular. Faults from its optical reading are corrected;
 * nothing else is changed. Those without fields are rules that officers apply when they assess and score.
 */
export const sources: readonly Source[] = [
  source("top", "Tilskudd til utvikling av kvalifiserings- og integreringstiltak 2025", ["name", "year"]),

  source("areas", "innovative løsninger i introduksjonsordningen og opplæring i norsk og samfunnskunnskap", [
    "areas.1.name",
  ]),
  source("areas", "utvikling av tiltak som gir psykisk støtte", ["areas.2.name"]),
  source("areas", "forsøk med å utvikle en nasjonal samarbeidsmodell for fag- og yrkesopplæring", [
    "areas.3.name",
  ]),
  source("areas", "etablering av kommunale, interkommunale eller regionale velkomsttilbud", ["areas.4.name"]),
  source("areas", "arbeid for mangfold og mot rasisme og diskriminering", ["areas.5.name"]),
  source(
    "areas",
    "Dere finner formålene, målgruppene og vilkårene for å få støtte for satsingsområde 3 nærmere beskrevet i eget rundskriv (rundskriv nummer 17/2025).",
    ["areas.3"],
  ),

  source(
    "recipients",
    "Alle kommuner kan søke om tilskudd innenfor satsingsområde 1, 2 og 5, enten alene eller sammen med andre kommuner.",
    ["areas.1.applicantKinds", "areas.2.applicantKinds", "areas.5.applicantKinds"],
  ),
  source(
    "recipients",
    "Det er bare fylkeskommuner som kan søke om tilskudd innenfor satsingsområde 4, gjerne i samarbeid med en eller flere kommuner.",
    ["areas.4.applicantKinds"],
  ),

  source(
    "conditions",
    "Går flere kommuner eller fylkeskommuner sammen om å søke tilskuddsmidler, er det den som påtar seg prosjektansvaret, som skal signere og levere søknaden.",
    ["conditions.signatureRequired"],
  ),
  source("conditions", "Kommunen eller fylkeskommunen må bidra med egenandel i prosjektet.", [
    "conditions.ownContributionRequired",
  ]),
  source("conditions", "Prosjektet må ha minimum ti deltakere.", ["conditions.participantsAtLeast"]),
  source(
    "conditions",
    "Kommunen eller fylkeskommunen skal vise til tidligere prosjekter av god kvalitet innen kvalifiserings-, integrerings- eller mangfoldsfeltet, eller andre relevante områder.",
    [],
  ),
  source(
    "conditions",
    "Midlene skal ikke brukes til å finansiere ordinær drift av tjenester, for eksempel drift av kvalifiseringssenter, flyktningkontor eller voksenopplæring.",
    ["costs.rules.operations", "duties.no-operations"],
  ),
  source(
    "conditions",
    "Midlene kan heller ikke brukes til investeringer og anskaffelser som inngår i ordinær drift.",
    ["costs.rules.operations", "duties.no-operations"],
  ),

  source(
    "criteria",
    "Prosjektsøknadene blir vurdert etter formålet med tilskuddsordningen, gjennomføringsevne og nasjonal overføringsverdi.",
    ["criteria.*.name"],
  ),
  source("criteria", "IMDi vil prioritere større og flerårige prosjekter i 2025.", [
    "priorities.larger",
    "priorities.multi-year",
  ]),
  source(
    "criteria",
    "Vi vil også prioritere relevante prosjekter med intensjon om veiledning fra universitets- og høyskolesektoren.",
    ["priorities.university-guidance"],
  ),

  source("area1", "Prosjekter som har fokus på innovative løsninger, vil bli prioritert.", []),
  source("area1", "Kommunen kan søke om deltakerstønad på opptil 1G per deltaker per år uansett alder.", [
    "costs.rules.participant-support",
  ]),
  source(
    "area2",
    "Tiltaket skal basere seg på tverrfaglig samarbeid mellom helse- og kvalifiseringsaktører.",
    [],
  ),
  source("area4", "Fylkeskommuner kan søke om tilskuddet og har ansvar for å koordinere velkomsttilbudet.", [
    "areas.4.applicantKinds",
  ]),

  source(
    "frame",
    "IMDi fordeler til sammen inntil 51,5 mill. kroner i tilskudd fordelt på satsingsområdene.",
    ["cap"],
  ),
  source(
    "frame",
    "Flerårige prosjekter kan få støtte i inntil tre år, men med forbehold om Stortingets bevilgning for hvert budsjettår.",
    ["conditions.yearsAtMost"],
  ),
  source(
    "frame",
    "IMDi vurderer søknadene og beregner størrelsen på tilskuddet etter en totalvurdering av prosjektets finansieringsbehov.",
    ["grant"],
  ),
  source("frame", "Bare et begrenset antall prosjekter innenfor hvert område vil få støtte.", [
    "areas.*.projectsAtMost",
  ]),
  source(
    "frame",
    "Skulle det ikke komme inn gode nok søknader som oppfyller kriteriene under ett eller flere av delområdene, vil det ikke bli tildelt prosjektmidler til dette delområdet i 2025.",
    ["threshold", "criteria.*.threshold"],
  ),
  source(
    "frame",
    "Avsatte midler skal i dette tilfellet vurderes omprioritert til øvrige delområder, innenfor de føringene som er gitt i Prop. 1 S (2024-2025) for AID.",
    ["areas.*.minimum", "areas.*.unused", "reprioritisation"],
  ),

  source("apply", "Søknadsfristen er 19. februar 2025.", ["conditions.deadline", "calendar.deadline"]),
  source(
    "apply",
    "Søknaden må være godkjent av kommune- eller fylkeskommunedirektør, bydelsdirektør eller ansatt med fullmakt.",
    ["conditions.signatureRequired"],
  ),

  source("payment", "Tilskuddet tildeles for ett år av gangen og utbetales i to terminer, vår og høst.", [
    "laterCaps",
    "calendar.instalments",
    "duties.a-year-at-a-time",
  ]),

  source(
    "conditions",
    "I tilskuddsbrevet kan IMDi stille særskilte vilkår til det enkelte prosjektet, for eksempel knyttet til leveranser.",
    ["duties.grant-letter"],
  ),
  source(
    "conditions",
    "Etter at prosjektet er avsluttet skal produkter/leveranser som er utviklet i prosjektet være tilgjengelig og uten kostnad for andre kommuner, fylkeskommuner og organisasjoner.",
    ["duties.share-products"],
  ),
  source("report", "Dere skal levere rapport og regnskap.", ["duties.report-and-accounts"]),
  source(
    "report",
    "Regnskapet skal være godkjent av prosjektansvarlig og overordnet leder i kommunen eller bydelen.",
    ["duties.approved-accounts"],
  ),
  source("report", "1. september 2025 — statusrapport om gjennomføring av prosjektet", [
    "calendar.statusReport",
    "duties.status-report",
  ]),
  source("report", "1. februar 2026 — årsrapport og regnskap", [
    "calendar.annualReport",
    "duties.report-and-accounts",
  ]),
  source("report", "IMDi og Riksrevisjonen kan kontrollere at midlene brukes etter forutsetningene.", [
    "duties.control",
  ]),
  source("breach", "IMDi kan kreve tilbake tilskuddsmidler som er brukt i strid med retningslinjene.", [
    "duties.repay",
  ]),
];
