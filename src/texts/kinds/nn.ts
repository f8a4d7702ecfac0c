import type { KindTexts } from "./texts.ts";

export const nn: KindTexts = {
  overview: "Mottakarar: {recipients} · Ramme: {cap}",
  status: "Rekna ut, kontrollert",
  methods: {
    rate: "Kvar mottakar får sats × einingar × periode. Strekk ramma ikkje til, får alle like stor del.",
    formula:
      "Ramma blir fordelt etter nøklane, med minstebeløp og største beløp der ordninga har det. Ho blir brukt opp til siste krone, om ikkje alle når det største beløpet sitt.",
    named: "Mottakarane og beløpa er fastsette i budsjettet.",
  },
  decidedFirst: "Direktoratet har bestemt {decided} i {year}. Dei andre deler resten.",
  cut: "I {year} skal {frame} dekkje {claimed}. Alle får {share} av beløpet sitt, avrunda til heile kroner.",
  ties: "For desse avgjorde berre rekkjefølgja av id-ane kven som fekk dei siste kronene: {ties}.",
  repairsOfEach: "Kvar av dei må løysast for seg. Desse endringane løyser éin av dei",
  recipients: "Mottakarar",
  recipient: "Mottakar",
  amount: "Beløp",
  unitsByMonth: "{kroner} kr × {units} {unit} × {months} månader = {product} kr ({rate})",
  unitsByYear: "{kroner} kr × {units} {unit} = {product} kr ({rate})",
  entitled: "{year}: {sum} kr til saman, {amount} i heile kroner",
  key: "{name}: {value} av {total}, vekt {share} → {weight}",
  quota: "{year}: {quota} kr før avrunding, runda ned til {down}[ og {extra} til]",
  held: {
    floor: "{year}: minstebeløpet, {amount}",
    ceiling: "{year}: det største beløpet, {amount}",
  },
  decided: "{year}: bestemt av direktoratet, {amount}",
  named: "{year}: {amount} i budsjettet",
};
