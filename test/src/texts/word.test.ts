import { describe, expect, it, test } from "vitest";
import { type Message, message } from "../../../src/reasons/codes.ts";
import { word } from "../../../src/texts/word.ts";

const late = message("late", { submitted: "2025-02-20T09:03:00+01:00", deadline: "2025-02-19" });

/** A message and its sentences in bokmål, nynorsk and English; "_" is a hard space. */
const table: readonly (readonly [Message, string, string, string])[] = [
  [
    late,
    "Søknaden kom inn etter fristen. Den kom inn 20. februar 2025 kl. 09.03, og fristen gikk ut 19. februar 2025.",
    "Søknaden kom inn etter fristen. Han kom inn 20. februar 2025 kl. 09.03, og fristen gjekk ut 19. februar 2025.",
    "The application came after the deadline. It came on 20 February 2025 at 09:03, and the deadline was 19 February 2025.",
  ],
  [
    message("kind-not-admitted", { kind: "county", area: "1" }),
    "Søkeren er registrert som fylkeskommune. Søkere av denne typen kan ikke få tilskudd i område 1.",
    "Søkjaren er registrert som fylkeskommune. Søkjarar av denne typen kan ikkje få tilskot i område 1.",
    "The applicant is registered as: county municipality. Applicants of this kind cannot get a grant in area 1.",
  ],
  [
    message("cap-reached", { needed: 900_000, left: 350_000, missing: 550_000 }),
    "Rammen strekker ikke til. Det er 350_000_kr igjen, og det trengs 900_000_kr mer til denne søknaden. Det mangler 550_000_kr.",
    "Ramma strekk ikkje til. Det står att 350_000_kr, og denne søknaden treng 900_000_kr til. Det manglar 550_000_kr.",
    "The cap does not suffice. There is NOK 350,000 left, and this application needs NOK 900,000 more. NOK 550,000 is missing.",
  ],
  [
    message("later-years-reserved", { amount: 1_200_000 }),
    "For senere år er det regnet med 1_200_000_kr til prosjektet, med forbehold om Stortingets bevilgning. Det er et anslag og ikke et tilsagn.",
    "For seinare år er det rekna med 1_200_000_kr til prosjektet, med atterhald om Stortinget si løyving. Det er eit overslag og ikkje eit tilsegn.",
    "For later years NOK 1,200,000 is foreseen for the project, subject to the Storting's appropriation. It is a forecast, not a commitment.",
  ],
  [
    message("share-demanded", { share: "større prosjekter", atLeast: "0.5" }),
    "Minst 50_% av tilskuddene skal gå til søknader som hører til «større prosjekter».",
    "Minst 50_% av tilskota skal gå til søknader som høyrer til «større prosjekter».",
    "At least 50% of the grants must go to applications that belong to “større prosjekter”.",
  ],
  [
    message("lower-minimum", { area: "2", amount: 500_000 }),
    "Senk det avsatte minimumet for område 2 med 500_000_kr.",
    "Senk det avsette minimumet for område 2 med 500_000_kr.",
    "Lower the minimum set aside for area 2 by NOK 500,000.",
  ],
  // A decision reads well with a reason and without.
  [
    message("decided-decline", { reason: "Samme prosjekt er støttet før." }),
    "Direktoratet har etter en egen vurdering bestemt at søknaden ikke skal få tilskudd. Begrunnelse: «Samme prosjekt er støttet før.»",
    "Direktoratet har etter ei eiga vurdering bestemt at søknaden ikkje skal få tilskot. Grunngiving: «Samme prosjekt er støttet før.»",
    "The directorate has decided, on its own assessment, that the application is to get no grant. Its reason: “Samme prosjekt er støttet før.”",
  ],
  [
    message("decided-grant", { amount: 1_000_000, reason: "" }),
    "Direktoratet har bestemt at tilskuddet skal være 1_000_000_kr.",
    "Direktoratet har bestemt at tilskotet skal vere 1_000_000_kr.",
    "The directorate has decided that the grant is to be NOK 1,000,000.",
  ],
];

describe("a message is put in words", () => {
  test.each(table.map((row) => [row[0].code, ...row] as const))("%s", (_, given, nb, nn, en) => {
    const [hardNb, hardNn, hardEn] = [nb, nn, en].map((text) => text.replaceAll("_", "\u00a0"));
    expect(word(given, "nb").texts).toEqual({ nb: hardNb, nn: hardNn, en: hardEn });
  });
});

test.each(["nb", "nn", "en"] as const)(
  "the text in %s is the one asked for, and the data stands",
  (language) => {
    const worded = word(late, language);
    expect(worded.text).toBe(worded.texts[language]);
    expect(worded).toMatchObject({ rule: "R1", code: "late", figures: late.figures });
  },
);

it("refuses a message that lacks a figure", () => {
  expect(() => word({ ...late, figures: { deadline: "2025-02-19" } }, "nb")).toThrow(
    'The message late has no figure "submitted"',
  );
});
