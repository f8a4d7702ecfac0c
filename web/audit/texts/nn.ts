import type { AuditTexts } from "./texts.ts";

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const nn: AuditTexts = {
  loading: "Hentar loggen …",
  none: "Ingenting er gjort enno.",
  more: "Vis fleire",
  intro:
    "Alt som er gjort, av kven og når. Kvar hending er lenkja til den før med eit fingeravtrykk, så det syner om noko er endra eller teke bort.",
  columns: {
    number: "Nr.",
    when: "Når",
    who: "Kven",
    what: "Kva",
    where: "Kvar",
    version: "Utgåve",
    fingerprint: "Fingeravtrykk",
  },
  whoKind: { local: "lokal bruk", officer: "saksbehandlar", machine: "fagsystem" },
  actions: {
    "round-created": "Runden vart laga",
    "round-changed": "Runden vart endra",
    "round-imported": "Runden vart teken inn frå eit arkiv",
    "proposal-made": "Eit forslag vart laga",
    "proposal-adopted": "Eit forslag vart vedteke",
    "step-made": "Eit steg etter vedtaket vart føreslått",
    "step-adopted": "Eit steg etter vedtaket vart vedteke",
    "scenario-kept": "Eit scenario vart lagra",
    "scenario-removed": "Eit scenario vart sletta",
    "portfolio-kept": "Porteføljen vart lagra",
    "portfolio-removed": "Porteføljen vart sletta",
    "portfolio-proposal-made": "Porteføljen vart rekna ut",
  },
  changed: {
    scheme: "reglane",
    applications: "søknader eller mottakarar",
    commitments: "vidareføringar",
    decisions: "vala til saksbehandlaren",
    added: (count) => many(count, "ny", "nye"),
    replaced: (count) => many(count, "endra", "endra"),
    removed: (count) => many(count, "fjerna", "fjerna"),
  },
  reason: "Grunngiving",
  portfolio: "portefølje",
  versions: (from, to) => (from === undefined || from === to ? `${to}` : `${from} → ${to}`),
  check: "Den som driv tenesta, kontrollerer heile kjeda med kommandoen fordel audit verify.",
};
