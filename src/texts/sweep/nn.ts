import type { SweepTexts } from "./texts.ts";

export const nn: SweepTexts = {
  title: "Kva om {figure} blir endra",
  titleOfTwo: "Kva om to tal blir endra: {figure} og {and}",
  figure: {
    cap: "ramma",
    ceiling: "ramma for {year}",
    minimum: "avsett minimum i område {area}",
    maximum: "øvre grense i område {area}",
    projects: "talet på prosjekt i område {area}",
  },
  range: "Frå {from} til {to}, i hakk på {by}.",
  meaning:
    "Kvar linje er den beste fordelinga for talet som står først. Under ho står det kva som er annleis enn på linja over.",
  value: "Verdi",
  bar: "Av den største verdien",
  areaGranted: "Område {area}",
  infeasible: "ikkje mogleg",
  notKnown: "ikkje kjent",
  notProven: "Ikkje bevist at ho er best.",
  comesIn: "Inn: {list}.",
  fallsOut: "Ut: {list}.",
  getsMore: "Meir: {list}.",
  getsLess: "Mindre: {list}.",
  andMore: "og {more} til",

  changePoints: "Kvar nokon kjem inn eller fell ut",
  changePointsMeaning:
    "Frå og med talet som står først, får andre søknader tilskot enn når talet er éin mindre. Mellom to tal over som gir dei same søknadene tilskot, er det ikkje leitt etter noko.",
  noChangePoints: "Ingen.",
  from: "Frå og med",
  valueBefore: "Verdi før",
  valueAfter: "Verdi etter",
  becomesPossible: "Herifrå finst det ei fordeling som held alle reglane.",
  becomesImpossible: "Herifrå kan inga fordeling halde alle reglane.",
  open: "Desse stadene er det ikkje funne nøyaktig kvar noko endrar seg: {ranges}. Tida tok slutt, eller fleire fordelingar er like gode og valet mellom dei er ikkje avgjort. Gi meir tid med --time-limit.",
  openRange: "{from} til {to}",

  frontierTitle: {
    cut: "Verdi mot det største kuttet",
    municipalities: "Verdi mot talet på kommunar",
  },
  frontierMeaning: {
    cut: "Inga fordeling der det største kuttet er like lite eller mindre, er betre enn ho på linja. Mindre unytta midlar går føre større verdi. Kutt er den delen av beløpet som kan støttast, som ein søknad ikkje får. Beløp som direktoratet har bestemt, er ikkje med.",
    municipalities:
      "Inga fordeling som når like mange kommunar eller fleire, er betre enn ho på linja. Mindre unytta midlar går føre større verdi. Ein kommune er nådd når ein søknad med kommunenummeret får tilskot.",
  },
  largestCut: "Største kutt",
  municipalities: "Kommunar",
  cutMost: "Kutta mest",
  frontierStatus: {
    finished: "Lenger går det ikkje.",
    stopped:
      "Tida tok slutt før alt var funne. Linjene over er bevist likevel. Gi meir tid med --time-limit.",
    infeasible: "Inga fordeling kan halde alle reglane. Køyr fordel solve for å sjå kvifor.",
  },

  sweeping:
    "Reknar ut: {answered} av {values}, {found} stader der nokon kjem inn eller fell ut · {rate} i sekundet · om lag {left} s att",
  lookingForPoints: "Fann {points} fordelingar",
  noSuchArea: "Runden har ikkje noko område {area}. Vel mellom desse: {areas}.",
  noLaterYear: "{year} er ikkje eit seinare år i denne runden. Vel eit år frå og med {from}.",
  noRange:
    "Tala for {figure} går ikkje an: frå {from} til {to} i hakk på {by}. Oppgi heile tal frå 0, der det første ikkje er større enn det siste, og eit hakk på minst 1.",
  incomplete:
    "Eit tal til må ha alle dei fire vala --and, --and-from, --and-to og --and-by. Oppgi dei som manglar.",
  noMunicipalities:
    "Ingen søknad i runden har kommunenummer, så kommunar kan ikkje teljast. Fyll ut applicant.municipality.",
  sameFigure: "Begge tala er {figure}. Vel to ulike.",
  tooMany: "Det blir {points} fordelingar, og det går an å be om høgst {most}. Vel større hakk.",
};
