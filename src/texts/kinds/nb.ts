import type { KindTexts } from "./texts.ts";

export const nb: KindTexts = {
  overview: "Mottakere: {recipients} · Ramme: {cap}",
  status: "Regnet ut, kontrollert",
  methods: {
    rate: "Hver mottaker får sats × enheter × periode. Strekker rammen ikke til, får alle like stor del.",
    formula:
      "Rammen fordeles etter nøklene, med minstebeløp og største beløp der ordningen har det. Den blir brukt opp til siste krone, hvis ikke alle når sitt største beløp.",
    named: "Mottakerne og beløpene er fastsatt i budsjettet.",
  },
  decidedFirst: "Direktoratet har bestemt {decided} i {year}. De andre deler resten.",
  cut: "I {year} skal {frame} dekke {claimed}. Alle får {share} av beløpet sitt, avrundet til hele kroner.",
  ties: "For disse avgjorde bare rekkefølgen av id-ene hvem som fikk de siste kronene: {ties}.",
  repairsOfEach: "Hver av dem må løses for seg. Disse endringene løser én av dem",
  recipients: "Mottakere",
  recipient: "Mottaker",
  amount: "Beløp",
  unitsByMonth: "{kroner} kr × {units} {unit} × {months} måneder = {product} kr ({rate})",
  unitsByYear: "{kroner} kr × {units} {unit} = {product} kr ({rate})",
  entitled: "{year}: {sum} kr til sammen, {amount} i hele kroner",
  key: "{name}: {value} av {total}, vekt {share} → {weight}",
  quota: "{year}: {quota} kr før avrunding, rundet ned til {down}[ og {extra} til]",
  held: {
    floor: "{year}: minstebeløpet, {amount}",
    ceiling: "{year}: det største beløpet, {amount}",
  },
  decided: "{year}: bestemt av direktoratet, {amount}",
  named: "{year}: {amount} i budsjettet",
};
