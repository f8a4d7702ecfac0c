import type { Language } from "../../src/texts/language.ts";

/** What the command line says of itself; what it says of rounds and proposals stands in `src/texts`. */
interface CommandTexts {
  readonly cannotRead: (file: string) => string;
  readonly cannotWrite: (file: string) => string;
  readonly written: (file: string) => string;
  readonly verified: string;
  readonly notVerified: (count: number) => string;
  readonly afterNotProven: string;
  readonly looking: Readonly<Record<"unused" | "value", (found: string) => string>>;
}

export const commandTexts: Readonly<Record<Language, CommandTexts>> = {
  nb: {
    cannotRead: (file) =>
      `Filen ${file} kan ikke leses. Se etter at den finnes, og at du har tilgang til den.`,
    cannotWrite: (file) =>
      `Filen ${file} kan ikke skrives. Se etter at mappen finnes, og at du har tilgang til den.`,
    written: (file) => `Skrevet til ${file}.`,
    verified: "Alt stemmer: reglene holder, tallene er riktige, og beviset holder.",
    notVerified: (count) => `${count} feil eller mangler.`,
    afterNotProven:
      "Fordelingen etter omprioriteringen er kontrollert mot reglene, men ikke bevist å være den beste.",
    looking: {
      unused: (found) => `Leter: ${found} kr ubrukt`,
      value: (found) => `Leter: verdi ${found}`,
    },
  },
  nn: {
    cannotRead: (file) =>
      `Fila ${file} kan ikkje lesast. Sjå etter at ho finst, og at du har tilgang til ho.`,
    cannotWrite: (file) =>
      `Fila ${file} kan ikkje skrivast. Sjå etter at mappa finst, og at du har tilgang til ho.`,
    written: (file) => `Skrive til ${file}.`,
    verified: "Alt stemmer: reglane held, tala er rette, og provet held.",
    notVerified: (count) => `${count} feil eller manglar.`,
    afterNotProven:
      "Fordelinga etter omprioriteringa er kontrollert mot reglane, men ikkje prova å vere den beste.",
    looking: {
      unused: (found) => `Leitar: ${found} kr unytta`,
      value: (found) => `Leitar: verdi ${found}`,
    },
  },
  en: {
    cannotRead: (file) => `The file ${file} cannot be read. Check that it exists and that you may read it.`,
    cannotWrite: (file) =>
      `The file ${file} cannot be written. Check that its folder exists and that you may write there.`,
    written: (file) => `Written to ${file}.`,
    verified: "All holds: the rules, the figures and the proof.",
    notVerified: (count) => `${count} broken or missing.`,
    afterNotProven:
      "The proposal after reprioritisation holds the rules; that it is the best is not proven here.",
    looking: {
      unused: (found) => `Searching: NOK ${found} unused`,
      value: (found) => `Searching: value ${found}`,
    },
  },
};
