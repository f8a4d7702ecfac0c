import { describe, expect, test } from "vitest";
import { exampleRound } from "../../../src/schemes/tuki-2025/example.ts";
import { changeSentence, changesInWords } from "../../../web/scenarios/change-sentence.ts";
import { wordingIn } from "../../../web/scenarios/wording.ts";
import type { Change } from "../../../web/service/rounds.ts";
import { languages } from "../../../web/texts/catalogue.ts";

const names = {
  criterion: (id: string) => (id === "purpose" ? "Formål" : undefined),
  priority: (id: string) => (id === "larger" ? "Større prosjekter" : undefined),
  share: (id: string) => (id === "county" ? "Fylker" : undefined),
  application: (id: string) => (id === "a1" ? "Herøy kommune" : undefined),
};

const added: Extract<Change, { change: "addition" }>["application"] = {
  id: "a9",
  title: "Nytt",
  area: "4",
  applicant: { kind: "county", name: "Vestland fylkeskommune" },
  requested: { "2025": 400_000 },
  scores: { purpose: 5 },
};

/** One of each kind of change, and of each way in which a figure is moved. */
const table: readonly (readonly [Change, string, string])[] = [
  [
    { change: "cap", to: 50_000_000 },
    "Rammen settes til 50 000 000 kr.",
    "Ramma blir sett til 50 000 000 kr.",
  ],
  [{ change: "cap", byPercent: "-12.5" }, "Rammen senkes med 12,5 %.", "Ramma går ned med 12,5 %."],
  [{ change: "cap", by: 3_000_000 }, "Rammen økes med 3 000 000 kr.", "Ramma aukar med 3 000 000 kr."],
  [
    { change: "later-cap", year: 2026, remove: true },
    "Rammen for 2026 fjernes.",
    "Ramma for 2026 blir fjerna.",
  ],
  [
    { change: "area-minimum", area: "4", by: -500_000 },
    "Avsatt minimum i område 4 senkes med 500 000 kr.",
    "Avsett minimum i område 4 går ned med 500 000 kr.",
  ],
  [
    { change: "area-maximum", area: "4", byPercent: 10 },
    "Øvre grense i område 4 økes med 10 %.",
    "Øvre grense i område 4 aukar med 10 %.",
  ],
  [
    { change: "area-projects", area: "1", to: 12 },
    "Høyeste antall prosjekter i område 1 settes til 12.",
    "Høgste tal på prosjekt i område 1 blir sett til 12.",
  ],
  [
    { change: "area-unused", area: "4", to: "readvertise" },
    "Ubrukte midler i område 4 utlyses på nytt.",
    "Unytta middel i område 4 blir lyste ut på nytt.",
  ],
  [
    { change: "threshold", to: "10.5" },
    "Terskelen for samlede poeng settes til 10,5 poeng.",
    "Terskelen for samla poeng blir sett til 10,5 poeng.",
  ],
  [
    { change: "criterion-threshold", criterion: "purpose", remove: true },
    "Terskelen for kriteriet «Formål» fjernes.",
    "Terskelen for kriteriet «Formål» blir fjerna.",
  ],
  [
    { change: "criterion-weight", criterion: "other", to: 2 },
    "Vekten til kriteriet «other» settes til 2.",
    "Vekta til kriteriet «other» blir sett til 2.",
  ],
  [
    { change: "priority", priority: "larger", to: 1.5 },
    "Prioriteringen «Større prosjekter» settes til 1,5 poeng.",
    "Prioriteringa «Større prosjekter» blir sett til 1,5 poeng.",
  ],
  [
    {
      change: "priority-added",
      priority: { id: "p", points: 1, when: { area: "1", requestedAtLeast: 1_000_000, yearsAtLeast: 2 } },
    },
    "Ny prioritering: «p» gir 1 poeng til søknader i område 1, på minst 1 000 000 kr og for minst 2 år.",
    "Ny prioritering: «p» gir 1 poeng til søknader i område 1, på minst 1 000 000 kr og for minst 2 år.",
  ],
  [
    { change: "share", share: "county", to: "0.125" },
    "Andelen «Fylker» settes til 12,5 %.",
    "Delen «Fylker» blir sett til 12,5 %.",
  ],
  [
    {
      change: "share-added",
      share: { id: "s", name: "Bydeler", atLeast: 0.2, when: { applicantKind: "district" } },
    },
    "Ny andel: «Bydeler» krever at minst 20 % av tilskuddene går til søknader fra bydeler.",
    "Ny del: «Bydeler» krev at minst 20 % av tilskota går til søknader frå bydelar.",
  ],
  [
    { change: "ranking", to: "strict" },
    "Ingen får tilskudd foran en søknad med flere poeng i samme område.",
    "Ingen får tilskot framfor ein søknad med fleire poeng i same område.",
  ],
  [
    { change: "objective", to: "points" },
    "Pengene fordeles slik at summen av poeng blir størst mulig.",
    "Pengane blir fordelte slik at summen av poeng blir størst mogleg.",
  ],
  [
    { change: "grant", to: { smallest: 200_000, smallestShare: "0.6", step: 1_000 } },
    "Reglene for tilskuddets størrelse blir: minst 200 000 kr, minst 60 % av beløpet som kan støttes og i steg på 1 000 kr.",
    "Reglane for storleiken på tilskotet blir: minst 200 000 kr, minst 60 % av beløpet som kan støttast og i steg på 1 000 kr.",
  ],
  [
    {
      change: "conditions",
      to: { deadline: "2025-02-19", ownContributionRequired: true, signatureRequired: false },
    },
    "Vilkårene blir: frist 19. februar 2025 og krav om egenandel.",
    "Vilkåra blir: frist 19. februar 2025 og krav om eigendel.",
  ],
  [{ change: "conditions", to: {} }, "Vilkårene fjernes.", "Vilkåra blir fjerna."],
  [
    {
      change: "reprioritisation",
      to: { policy: "in-order", order: ["1", "2"], limits: { "1": 700_000 }, clause: "…" },
    },
    "Frigjorte midler går til områdene etter tur, i rekkefølgen område 1 og område 2, høyst 700 000 kr til område 1.",
    "Frigjorde middel går til områda etter tur, i rekkjefølgja område 1 og område 2, høgst 700 000 kr til område 1.",
  ],
  [
    {
      change: "spread",
      to: {
        numbers: [{ id: "n", atLeast: 3, when: { county: "46" } }],
        perApplicant: { grantsAtMost: 2 },
      },
    },
    "Reglene for spredning blir: minst 3 tilskudd til søknader fra fylke 46 («n») og høyst 2 tilskudd til hver søker.",
    "Reglane for spreiing blir: minst 3 tilskot til søknader frå fylke 46 («n») og høgst 2 tilskot til kvar søkjar.",
  ],
  [
    {
      change: "decision",
      application: "a1",
      to: "grant",
      amount: 400_000,
      years: 2,
      reason: "Løfte fra 2024.",
    },
    "Søknad a1 (Herøy kommune) skal få 400 000 kr. Tilskuddet skal gjelde 2 år. Begrunnelse: Løfte fra 2024.",
    "Søknad a1 (Herøy kommune) skal få 400 000 kr. Tilskotet skal gjelde 2 år. Grunngiving: Løfte fra 2024.",
  ],
  [
    { change: "decision", application: "a2", to: "decline" },
    "Søknad a2 skal ha avslag.",
    "Søknad a2 skal ha avslag.",
  ],
  [
    { change: "decision-removed", application: "a1" },
    "Det som er bestemt om søknad a1 (Herøy kommune), oppheves.",
    "Det som er bestemt om søknad a1 (Herøy kommune), blir oppheva.",
  ],
  [
    { change: "score", application: "a1", criterion: "purpose", by: "-0.5" },
    "Vurderingen av a1 (Herøy kommune) på kriteriet «Formål» senkes med 0,5 poeng.",
    "Vurderinga av a1 (Herøy kommune) på kriteriet «Formål» går ned med 0,5 poeng.",
  ],
  [
    { change: "requested", application: "a1", year: 2026, to: 0 },
    "Søknadsbeløpet til a1 (Herøy kommune) for 2026 settes til 0 kr.",
    "Søknadsbeløpet til a1 (Herøy kommune) for 2026 blir sett til 0 kr.",
  ],
  [
    { change: "assessed", application: "a1", year: 2025, byPercent: -10 },
    "Vurdert beløp for a1 (Herøy kommune) i 2025 senkes med 10 %.",
    "Vurdert beløp for a1 (Herøy kommune) i 2025 går ned med 10 %.",
  ],
  [
    { change: "smallest-viable", application: "a1", to: 300_000 },
    "Det minste tilskuddet som a1 (Herøy kommune) kan klare seg med, settes til 300 000 kr.",
    "Det minste tilskotet som a1 (Herøy kommune) kan klare seg med, blir sett til 300 000 kr.",
  ],
  [
    { change: "withdrawal", application: "a1" },
    "Søknad a1 (Herøy kommune) trekkes.",
    "Søknad a1 (Herøy kommune) blir trekt.",
  ],
  [
    { change: "addition", application: added },
    "Søknad a9 (Vestland fylkeskommune) kommer til i område 4.",
    "Søknad a9 (Vestland fylkeskommune) kjem til i område 4.",
  ],
  [
    {
      change: "commitment",
      commitment: { id: "v1", area: "2", amounts: { "2025": 100_000, "2026": 50_000 } },
    },
    "Videreføringen v1 i område 2 legges inn med 100 000 kr i 2025 og 50 000 kr i 2026.",
    "Vidareføringa v1 i område 2 blir lagd inn med 100 000 kr i 2025 og 50 000 kr i 2026.",
  ],
  [
    { change: "commitment-amount", commitment: "v1", year: 2025, remove: true },
    "Videreføringen v1 for 2025 fjernes.",
    "Vidareføringa v1 for 2025 blir fjerna.",
  ],
  [
    { change: "commitment-removed", commitment: "v1" },
    "Videreføringen v1 faller bort.",
    "Vidareføringa v1 fell bort.",
  ],
];

/** Figures stand with spaces that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("a change in a sentence", () => {
  test.each(table)("%j", (change, nb, nn) => {
    expect(plain(changeSentence(change, wordingIn("nb", names)))).toBe(nb);
    expect(plain(changeSentence(change, wordingIn("nn", names)))).toBe(nn);
  });

  test.each(languages)("in %s each begins as a sentence and ends as one", (language) => {
    for (const [change] of table) {
      expect(changeSentence(change, wordingIn(language, names))).toMatch(/^\p{Lu}.*[.…]$/u);
    }
  });
});

test("several changes are read one after the other, without their reasons", () => {
  const changes: readonly Change[] = [
    { change: "cap", by: -1, reason: "Et brev" },
    { change: "withdrawal", application: "a1" },
  ];
  expect(plain(changesInWords(changes, wordingIn("nb", names)))).toBe(
    "Rammen senkes med 1 kr. Søknad a1 (Herøy kommune) trekkes.",
  );
  expect(changesInWords([], wordingIn("nb", names))).toBe("Ingen endringer.");
});

test("the names come from the round", async () => {
  const { changeNamesIn } = await import("../../../web/scenarios/change-names.ts");
  const named = changeNamesIn(exampleRound());
  expect(named.criterion("purpose")).toBe("Formål");
  expect(named.priority("larger")).toBe("Større prosjekter");
  expect(named.application("2025-032")).toBe("Sandefjord kommune");
  expect(named.application("nobody")).toBe(undefined);
});
