import type { AuditTexts } from "./texts.ts";

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const nb: AuditTexts = {
  loading: "Henter loggen …",
  none: "Ingenting er gjort ennå.",
  more: "Vis flere",
  intro:
    "Alt som er gjort, av hvem og når. Hver hendelse er lenket til den før med et fingeravtrykk, så det vises om noe er endret eller tatt bort.",
  columns: {
    number: "Nr.",
    when: "Når",
    who: "Hvem",
    what: "Hva",
    where: "Hvor",
    version: "Utgave",
    fingerprint: "Fingeravtrykk",
  },
  whoKind: { local: "lokal bruk", officer: "saksbehandler", machine: "fagsystem" },
  actions: {
    "round-created": "Runden ble laget",
    "round-changed": "Runden ble endret",
    "round-imported": "Runden ble tatt inn fra et arkiv",
    "proposal-made": "Et forslag ble laget",
    "proposal-adopted": "Et forslag ble vedtatt",
    "step-made": "Et steg etter vedtaket ble foreslått",
    "step-adopted": "Et steg etter vedtaket ble vedtatt",
    "scenario-kept": "Et scenario ble lagret",
    "scenario-removed": "Et scenario ble slettet",
    "portfolio-kept": "Porteføljen ble lagret",
    "portfolio-removed": "Porteføljen ble slettet",
    "portfolio-proposal-made": "Porteføljen ble regnet ut",
  },
  changed: {
    scheme: "reglene",
    applications: "søknader eller mottakere",
    commitments: "videreføringer",
    decisions: "saksbehandlers valg",
    added: (count) => many(count, "ny", "nye"),
    replaced: (count) => many(count, "endret", "endrede"),
    removed: (count) => many(count, "fjernet", "fjernede"),
  },
  reason: "Begrunnelse",
  portfolio: "portefølje",
  versions: (from, to) => (from === undefined || from === to ? `${to}` : `${from} → ${to}`),
  check: "Den som driver tjenesten, kontrollerer hele kjeden med kommandoen fordel audit verify.",
};
