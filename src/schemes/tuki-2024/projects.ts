import type { Project } from "../example-project.ts";

/** Area 1, made up: county municipalities that coordinate, and a municipality that applies by itself. */
const area1: readonly Project[] = [
  { county: "Nordland", title: "Velkomstsenter for arbeidsinnvandrere i Nordland" },
  { county: "Møre og Romsdal", title: "Regional velkomstteneste for nye innbyggjarar" },
  { county: "Innlandet", title: "Veileder for velkomsttilbud, prøvd ut i tre regioner" },
  { county: "Rogaland", title: "Ei dør inn - velkomsttilbod på Haugalandet" },
  { county: "Troms", title: "Velkommen nord - familier i sentrum" },
  { county: "Agder", title: "Velkomstverter i arbeidslivet", special: "weak-total" },
  { county: "Telemark", title: "Velkomstkontor på hjul", special: "unsigned" },
  { municipality: "4602", title: "Velkomstkontor for sesongarbeidere" },
];

/** Area 2. The first ones have the names of projects granted in 2023; the rest are made up. */
const area2: readonly Project[] = [
  { municipality: "3907", title: "Mulighetsrommet" },
  { municipality: "1106", title: "Kvinnecrew" },
  { municipality: "5035", unit: "velferd", title: "Sammen om jobbskaping" },
  { municipality: "4204", unit: "NAV Kristiansand", title: "Kvinner rundt grøten" },
  { municipality: "3301", title: "Sykurs, salg og språk" },
  { municipality: "3103", title: "Gjenbruk som vei til arbeid" },
  { municipality: "1103", title: "Matverksted med sosial entreprenør" },
  { bydel: "Alna", title: "Kvinner i drift - egen inntekt, eget nettverk" },
  { municipality: "5501", title: "Praksis i sosial kafé", special: "few-participants" },
  { municipality: "4627", title: "Verkstad for alle", special: "weak-criterion" },
];

/** Area 3. The first ones have the names of projects granted in 2023; the rest are made up. */
const area3: readonly Project[] = [
  { municipality: "4613", unit: "vaksenopplæringa", title: "Me snakkast i kantina!" },
  {
    municipality: "3901",
    unit: "oppvekst",
    title: "Drama og teater som effektiv metode - også i norskopplæring",
  },
  { municipality: "4204", title: "Ny læreplan - nye muligheter" },
  { municipality: "3405", unit: "læringssenteret", title: "Blandet læring som metode i norskopplæringen" },
  { municipality: "3205", title: "Bruk av morsmålstøtter i norskopplæringen" },
  { municipality: "0301", unit: "Utdanningsetaten", title: "TIM - Tilpasset muntlig norskopplæring" },
  { municipality: "5001", unit: "helse og velferd", title: "Medborgerskap i språk og samfunn" },
  { municipality: "1508", title: "Implementering av nye elementer fra nye læreplaner i norsk opplæring" },
  { municipality: "3403", title: "Muntlig først - lærere prøver ut nye arbeidsformer" },
  { municipality: "4640", title: "Digitale samtalerom for vaksne" },
  { municipality: "3107", title: "Norsk på byggeplassen - læreren blir med ut" },
  { municipality: "1804", title: "Lærende nettverk for norsklærere", special: "last-hour" },
  { municipality: "4203", title: "Uttaleverksted på nett", special: "weak-total" },
  {
    municipality: "3301",
    unit: "introduksjonssenteret",
    title: "Lesesirkler for lærere",
    special: "no-own-contribution",
  },
];

/** Area 4. The first ones have the names of projects granted in 2023; the rest are made up. */
const area4: readonly Project[] = [
  { municipality: "3203", title: "Hurtigspor i Asker" },
  { municipality: "3203", unit: "oppvekst", title: "Karriereveiledning i norskopplæring/FVO: steg for steg" },
  { municipality: "4601", title: "Utvikling av hjelpeverktøy for gjennomføring av undervisning" },
  { municipality: "3909", title: "PraMeDig - Hurtigspor med praksis, mediering og digitale hjelpemiddel" },
  {
    municipality: "3205",
    unit: "helse og mestring",
    title: "Karrierekompetanse på morsmål - prosjektår 2 og 3",
  },
  { municipality: "0301", unit: "Utdanningsetaten", title: "I jobb - Arbeidsrettet løp for Ukrainere" },
  {
    municipality: "3907",
    unit: "kunnskap, barn og unge",
    title: "Topp på norsk - norskopplæring for deltakere med høyere utdanning",
  },
  { municipality: "4003", title: "Forkurs til akademisk utdanning og praksisplass" },
  { municipality: "5001", unit: "helse og velferd", title: "DamePower - et kvinnenettverk" },
  { municipality: "1146", title: "Hurtigspor i skole, barnehage og helse" },
  { municipality: "3305", title: "Kort programtid, tydelig mål" },
  { municipality: "5037", title: "Lokalt løp i tråd med FOV" },
  { municipality: "3411", title: "Fleksibel norskopplæring på arbeidsplassen" },
  { municipality: "1833", title: "Program med industrien", special: "four-years" },
  { municipality: "4005", title: "Modulplan for introduksjonsprogrammet", special: "least-above-assessed" },
  { municipality: "1577", title: "Saman om programmet", special: "after-midnight" },
];

/** Area 5. The first ones have the names of projects granted in 2023 (area 6 of that year); the rest are made up. */
const area5: readonly Project[] = [
  { municipality: "0301", unit: "Utdanningsetaten", title: "Spisevenn - sykehjem som språktreningsarena" },
  {
    municipality: "5001",
    unit: "helse og velferd",
    title: "Karrierelæring gjennom praktiske arbeidsarenaer",
  },
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
  { municipality: "3207", title: "Korte bransjekurs i logistikk" },
  { municipality: "4614", title: "Kommunen som arbeidsgivar i helse og oppvekst" },
  { municipality: "5601", title: "Kvalifisering for fiskeri" },
  { municipality: "3201", title: "NAV og voksenopplæringen under samme tak", special: "unsigned" },
  { municipality: "1806", title: "Bransjekurs på kveldstid", special: "few-participants" },
  { municipality: "3407", title: "Arbeidsgivernettverk på Gjøvik", special: "weak-criterion" },
];

/** Area 6. The first ones have the names of projects granted in 2023 (area 5 of that year); the rest are made up. */
const area6: readonly Project[] = [
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
  { municipality: "3201", unit: "voksenopplæringssenteret", title: "Miljøtjenesten" },
  { municipality: "4640", title: "Friluftsliv og språk for vaksne" },
  { municipality: "1103", title: "Samtalegrupper på læringssenteret", special: "few-participants" },
  { county: "Vestland", title: "Regionalt team for psykisk støtte" },
];

/** Area 8, made up. Too few of them are good enough to fill the area's frame. */
const area8: readonly Project[] = [
  { municipality: "4601", title: "Lokal handlingsplan mot rasisme i Bergen" },
  { municipality: "5001", title: "Kurs mot diskriminering for ledere" },
  { municipality: "1108", title: "Mangfold i rekrutteringen" },
  { bydel: "Gamle Oslo", title: "Boligmarkedet for alle" },
  { municipality: "5503", title: "Sammen mot samehets", special: "weak-total" },
  { municipality: "3301", title: "Idrett uten rasisme", special: "weak-criterion" },
  { municipality: "1149", title: "Nye stemmer i kommunestyret", special: "next-day" },
  { county: "Østfold", title: "Fylkesplan for mangfold" },
];

/** The projects of the example by area. */
export const projects: ReadonlyMap<string, readonly Project[]> = new Map([
  ["1", area1],
  ["2", area2],
  ["3", area3],
  ["4", area4],
  ["5", area5],
  ["6", area6],
  ["8", area8],
]);
