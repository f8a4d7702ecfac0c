import type { Project } from "../example-project.ts";

/**
 * Area 1. The first ones have the names of projects granted in 2023 (areas 1 to 4 and 6 of that year, which went into
 * area 1 of 2025 or are near it); the rest are made up. Special cases are on made-up projects only.
 */
const area1: readonly Project[] = [
  { municipality: "5006", unit: "oppvekstetaten", title: "Jobbsjansen intro" },
  { municipality: "3203", title: "4. år intro - Asker" },
  { municipality: "3907", title: "Mulighetsrommet" },
  { municipality: "1106", title: "Kvinnecrew" },
  { municipality: "5035", unit: "velferd", title: "Sammen om jobbskaping" },
  { municipality: "4204", unit: "NAV Kristiansand", title: "Kvinner rundt grøten" },
  { municipality: "4613", unit: "vaksenopplæringa", title: "Me snakkast i kantina!" },
  {
    municipality: "3901",
    unit: "oppvekst",
    title: "Drama og teater som effektiv metode - også i norskopplæring",
  },
  { municipality: "3405", unit: "læringssenteret", title: "Blandet læring som metode i norskopplæringen" },
  { municipality: "3205", title: "Bruk av morsmålstøtter i norskopplæringen" },
  { municipality: "0301", unit: "Utdanningsetaten", title: "TIM - Tilpasset muntlig norskopplæring" },
  { municipality: "5001", unit: "helse og velferd", title: "Medborgerskap i språk og samfunn" },
  { municipality: "3203", title: "Hurtigspor i Asker" },
  { municipality: "3203", unit: "oppvekst", title: "Karriereveiledning i norskopplæring/FVO: steg for steg" },
  { municipality: "3909", title: "PraMeDig - Hurtigspor med praksis, mediering og digitale hjelpemiddel" },
  {
    municipality: "3907",
    unit: "kunnskap, barn og unge",
    title: "Topp på norsk - norskopplæring for deltakere med høyere utdanning",
  },
  { municipality: "4003", title: "Forkurs til akademisk utdanning og praksisplass" },
  { municipality: "5001", unit: "helse og velferd", title: "DamePower - et kvinnenettverk" },
  { municipality: "1146", title: "Hurtigspor i skole, barnehage og helse" },
  { municipality: "0301", unit: "Utdanningsetaten", title: "Spisevenn - sykehjem som språktreningsarena" },
  { municipality: "3909", title: "En ny, digital skolehverdag med fleksible løsninger" },
  {
    municipality: "5028",
    title: "MerSmak - Arbeidsrettet introduksjonsprogram ute hos ordinær arbeidsgiver innen matfaget",
  },
  { municipality: "3105", title: "Bransjekompetanse i norskopplæringen" },
  { municipality: "1508", title: "Grunnleggende opplæring i regning med flerspråklig støtte" },
  { municipality: "1841", title: "ISI - Indre Salten inkluderer" },
  { municipality: "3413", title: "Fase 1 fagfadder" },
  { bydel: "Vestre Aker", title: "Jobbspesialist for flyktninger - i samarbeid med språkstøtte" },
  { municipality: "1516", title: "Brua til arbeid" },
  { municipality: "1124", title: "Sammen om helse i Sola" },
  { municipality: "4014", title: "Helse i praksis" },
  { municipality: "5501", title: "Bransjepakker i arbeidsrettet introduksjonsprogram" },
  { municipality: "5546", title: "Etableringskurs og mentorordning" },
  { municipality: "4614", title: "Fagbrev på jobb med språkstøtte", special: "last-hour" },
  { municipality: "3305", title: "Kommunen som lærebedrift for nyankomne" },
  {
    municipality: "3301",
    unit: "introduksjonssenteret",
    title: "Korte bransjekurs i renhold og logistikk",
    special: "weak-total",
  },
  { municipality: "4621", title: "Språk på garden - norskopplæring i landbruket" },
  { municipality: "1806", title: "Digitale læringsløp på kveldstid", special: "no-own-contribution" },
  { municipality: "3403", title: "Øvingssamtaler med kunstig intelligens", special: "weak-criterion" },
  { municipality: "1577", title: "Frå klasserom til sjukeheim", special: "few-participants" },
  { municipality: "5601", title: "Kvalifisering for fiskeri og havbruk" },
  { municipality: "4005", title: "Modulbasert FOV med praksis", special: "four-years" },
  { municipality: "1505", title: "Arbeidsgivernettverk for nye kolleger", special: "after-midnight" },
];

/** Area 2. The first ones have the names of projects granted in 2023 (area 5 of that year). */
const area2: readonly Project[] = [
  {
    municipality: "3107",
    unit: "helse og velferd",
    title: "PM+ metode som psykososial oppfølging til flyktninger",
  },
  { municipality: "4601", title: "PM+: evidensbasert intervensjon for problemløsning for flyktninger" },
  {
    bydel: "St. Hanshaugen",
    title: "Jobbspesialist for deltakere på introduksjonsprogrammet med psykiske helseutfordringer",
  },
  {
    municipality: "3305",
    unit: "utdanning og familie",
    title: "Fontenehus og frivilligheten som arena og bindeledd i integrering av flyktninger",
  },
  { bydel: "Ullern", title: "Støttegruppa" },
  {
    municipality: "3207",
    unit: "NAV Nordre Follo",
    title: "Fontenehuset som inkludering- og integreringsarena",
  },
  { municipality: "3209", title: "Psykt bra støtte - i samarbeid med Fontenehuset Ullensaker" },
  { municipality: "3107", unit: "helse og velferd", title: "#psykt bra mangfold" },
  { municipality: "3201", unit: "voksenopplæringssenteret", title: "Miljøtjenesten" },
  { municipality: "3411", title: "Trygg start - helsesykepleier i introduksjonsprogrammet" },
  { municipality: "4640", title: "Naturen som møteplass for psykisk helse og språk" },
  { municipality: "1804", title: "Mestring og arbeid etter flukt" },
  { bydel: "Grünerløkka", title: "Kvinnegruppe med jobbmestrende oppfølging" },
  { municipality: "4203", title: "Søvn, kropp og læring", special: "few-participants" },
  { municipality: "4627", title: "Saman om kvardagen - psykisk helse i vaksenopplæringa" },
  { municipality: "3901", title: "Foreldrestøtte og veien videre til jobb", special: "unsigned" },
  { municipality: "1103", title: "Lavterskel samtaletilbud på læringssenteret", special: "weak-total" },
  { municipality: "5037", title: "Grønn jobbmestring", special: "least-above-assessed" },
  { voluntary: "Foreningen Eksempel", title: "Kafé og samtaler for nye naboer" },
];

/** Area 4, made up. Too few of them are good enough to fill what is set aside for the area. */
const area4: readonly Project[] = [
  { county: "Nordland", title: "Velkomstsenter for arbeidsinnvandrere langs kysten" },
  { county: "Vestland", title: "Velkomen til Vestland - ei felles dør for nye innbyggjarar" },
  { county: "Innlandet", title: "Regionalt velkomsttilbud med familier i sentrum" },
  { county: "Agder", title: "Velkomstvert på arbeidsplassen", special: "weak-total" },
  { county: "Møre og Romsdal", title: "Nettportal for tilflyttarar", special: "weak-criterion" },
  { county: "Finnmark", title: "Informasjonsbuss for nyankomne arbeidstakere", special: "next-day" },
  { municipality: "4602", title: "Velkomstkontor i havneområdet" },
];

/** Area 5, made up: the area had no projects in 2023. */
const area5: readonly Project[] = [
  { municipality: "4601", title: "Mangfoldsledelse i alle ledd" },
  { municipality: "5001", title: "Handlingsplan mot rasisme - fra plan til praksis" },
  { municipality: "1103", title: "Trygg i møte med kommunen" },
  { municipality: "4640", title: "Bygda for alle" },
  { municipality: "3301", title: "Ungdom mot hverdagsrasisme" },
  { bydel: "Gamle Oslo", title: "Like muligheter i boligmarkedet" },
  { bydel: "Alna", title: "Fordomsfri førstelinje" },
  { bydel: "Søndre Nordstrand", title: "Dialogverter i nærmiljøet" },
  { municipality: "1108", title: "Rekruttering uten filter" },
  { municipality: "3205", title: "Hele kommunen - opplæring om diskriminering for ledere" },
  { municipality: "5503", title: "Sammen mot samehets og rasisme" },
  { municipality: "5605", title: "Grenseløst fellesskap i Sør-Varanger" },
  { municipality: "1833", title: "Inkluderende idrettslag" },
  { municipality: "4204", title: "Meld fra! Et lavterskeltilbud om diskriminering" },
  { municipality: "3105", title: "Flerkulturelt råd med innflytelse" },
  { municipality: "4647", title: "Mangfald på arbeidsplassen" },
  { municipality: "3407", title: "Folkebiblioteket som arena mot fordommer" },
  { municipality: "1149", title: "Nye stemmer i lokalpolitikken" },
  { municipality: "3103", title: "Mangfoldskompetanse i barnehagen", special: "few-participants" },
  { municipality: "1120", title: "Likeverdige tenester på bygda", special: "weak-total" },
  { municipality: "4001", title: "Kurs i mangfoldsrekruttering", special: "unsigned" },
  { municipality: "1866", title: "Åpen hall for alle", special: "no-own-contribution" },
  { county: "Telemark", title: "Fylket mot rasisme" },
];

/** The projects of the example by area. */
export const projects: ReadonlyMap<string, readonly Project[]> = new Map([
  ["1", area1],
  ["2", area2],
  ["4", area4],
  ["5", area5],
]);
