import type { Source } from "../scheme-definition.ts";
import { sourcesIn } from "../sources.ts";

const source = sourcesIn("IMDi, nettside 2018: Jobbsjansen, dette kan kommunen få tilskudd til", {
  what: "Dette kan kommunen få tilskudd til",
  apply: "Søknad",
  criteria: "Kriterier for vurdering av søknader",
  demands: "Krav til prosjekter som får tilskudd",
  participants: "Disse kan delta i Jobbsjansen",
  support: "Stønad til deltakere",
});

/** What the rules of Jobbsjansen 2018 rest on, in the words of the page. */
export const sources: readonly Source[] = [
  source(
    "what",
    "Kommuner kan få tilskudd til prosjekter for deltakere i introduksjonsprogram som har fullført eller er i ferd med å fullføre tre års programtid, og som har behov for ett ekstra år med grunnleggende kvalifisering.",
    ["name", "areas.year-four"],
  ),
  source("what", "prosjektleder-/programrådgiverstilling", ["costs.rules.project-manager"]),
  source("what", "stønad til deltakere inntil 1 G per deltaker per år", [
    "costs.rules.participant-support.kind",
    "costs.rules.participant-support.ceiling",
  ]),
  source(
    "what",
    "Kommunen kan få støtte til flerårige prosjekter, men det tas forbehold om Stortingets bevilgning i kommende år.",
    ["conditions.yearsAtMost", "duties.a-year-at-a-time"],
  ),
  source("what", "IMDi tildeler midlene for ett år om gangen.", ["laterCaps", "duties.a-year-at-a-time"]),
  source(
    "what",
    "Kommunen må bidra med egenfinansiering av prosjektet, herunder bruk av kommunens faste stillingsressurser.",
    ["conditions.ownContributionRequired", "duties.own-financing"],
  ),
  source("apply", "Søknadsfristen for 2018 har gått ut.", [
    "year",
    "conditions.deadline",
    "calendar.deadline",
  ]),
  source("apply", "Hvis du har søkt om dette tilskuddet, vil du få svar fra IMDi innen 15. mars 2018.", [
    "calendar.answer",
    "costs.knownOn",
  ]),

  source("criteria", "Resultatmål for prosjektene må være både kvantitativ og kvalitativ.", [
    "criteria.results.name",
  ]),
  source(
    "criteria",
    "Kommunen har samarbeidsstruktur og -rutiner som sikrer god overgang fra tredje år i introduksjonsprogrammet til et fjerde år i Jobbsjansen.",
    ["criteria.transition.name"],
  ),
  source(
    "criteria",
    "Det skal arbeides systematisk med utvikling av individuelt tilpasset programinnhold og tiltak som gir best mulig resultater i kvalifisering og formidling til arbeid og utdanning.",
    ["criteria.programme.name"],
  ),
  source(
    "criteria",
    "Kommunen har etablert et forpliktende og systematisk samarbeid med relevante kommunale, fylkeskommunale og statlige sektormyndigheter.",
    ["criteria.authorities.name"],
  ),
  source(
    "criteria",
    "Prosjektet bør beskrive hvordan de skal jobbe med år 4 for at det skal øke muligheten for å få den enkelte deltaker over i arbeid eller utdanning.",
    ["criteria.year-four.name"],
  ),
  source(
    "criteria",
    "Innholdet og tiltak i programmet skal være tilpasset den enkelte deltaker slik at hun eller han oppnår best mulig resultater.",
    ["criteria.tailored.name"],
  ),
  source(
    "criteria",
    "Prosjektet har eller bør opparbeide seg nødvendig arbeidsmarkedskompetanse og etablere forpliktende og systematisk samarbeid med private og offentlige arbeidsgivere der det er hensiktsmessig.",
    ["criteria.labour-market.name"],
  ),
  source(
    "criteria",
    "Tiltak og stønader i regi av NAV benyttes både ved gjennomføring av programmet når det er hensiktsmessig, og når deltakerne kan formidles til ordinært arbeid.",
    ["criteria.nav.name"],
  ),
  source(
    "criteria",
    "Der ikke kommunen allerede har etablert et forpliktende og systematisk samarbeid med lokale frivillige organisasjoner, forventes det at prosjektet etablerer et slikt samarbeid.",
    ["criteria.voluntary.name"],
  ),
  source(
    "criteria",
    "Prosjektene skal ses i sammenheng med eventuelt annet utviklingsarbeid i kommunen og bidra til en helhetlig og langsiktig planlegging og utvikling av kommunenes integreringsarbeid.",
    ["criteria.planning.name"],
  ),

  source(
    "support",
    "Kommune skal utbetale stønad til programdeltakere tilsvarende 2 G per år, jf. introduksjonsloven.",
    ["costs.rules.participant-support.benefit"],
  ),
  source("support", "Deltakere under 25 år skal motta 2/3 stønad.", [
    "costs.rules.participant-support.younger.age",
    "costs.rules.participant-support.younger.benefitShare",
  ]),
  source("support", "Stønaden per måned utgjør 1/12 av stønaden på årsbasis.", [
    "costs.rules.participant-support.kind",
  ]),
  source(
    "support",
    "Kommuner kan søke om Jobbsjansemidler til dekning av stønad opptil 1 G per deltaker per år.",
    ["costs.rules.participant-support.name", "costs.rules.participant-support.ceiling"],
  ),
  source("support", "Resterende stønad skal utbetales av kommunen med egne midler.", [
    "duties.own-financing",
  ]),

  source(
    "demands",
    "Du må bruke tilskudd i samsvar med det formål, de aktiviteter og det budsjett som fremgår av tilskuddsbrev fra IMDi.",
    ["duties.grant-letter"],
  ),
  source(
    "demands",
    "Hvis du trenger å endre prosjektet slik at det ikke lenger er i samsvar med det du har fått tilskudd til, må du først få samtykke til det fra IMDi.",
    ["duties.consent-to-changes"],
  ),
  source(
    "demands",
    "Du kan ikke bruke tilskuddet til ordinær drift, eller til investeringer og anskaffelser som inngår i ordinær drift.",
    ["costs.rules.operations", "duties.no-operations"],
  ),
  source("demands", "Du må rapportere på hvordan det går med prosjektet i en statusrapport.", [
    "duties.status-report",
  ]),
  source(
    "demands",
    "Du må også lage en tilskuddsrapport hvor du gjør rede for resultater og ressursbruk, og vurderer i hvilken grad prosjektet har oppnådd målet med tilskuddsordningen.",
    ["duties.grant-report"],
  ),
  source(
    "demands",
    "Du må delta i formidling av erfaringer og resultater fra prosjektet og bidra til evaluering av ordningen.",
    ["duties.share-results"],
  ),
  source(
    "demands",
    "Du må rapportere til IMDi på deltakernivå og følge opp deltakere i inntil ett år etter avslutning.",
    ["duties.follow-participants"],
  ),
  source("demands", "Tilskudd skal som hovedregel benyttes og regnskapsføres i 2018.", [
    "duties.use-in-the-year",
  ]),
  source(
    "participants",
    "Det er først etter at deltakeren har fullført sitt tredje år i introduksjonsprogrammet at midler fra denne ordningen kan brukes for videre kvalifisering.",
    [],
  ),
];
