import { exact } from "../decimal.ts";
import { norwegianDateByHour } from "../norwegian-time.ts";
import type { FigureKind } from "../reasons/codes.ts";
import type { ApplicantKind } from "../round/schema.ts";
import type { Language } from "./language.ts";

/** How numbers are written in a language. Kept here, since what machines know of a language varies. */
interface NumberForm {
  readonly thousands: string;
  readonly decimal: string;
  readonly minus: string;
  readonly percent: string;
}

const hardSpace = "\u00a0";

const norwegian: NumberForm = {
  thousands: hardSpace,
  decimal: ",",
  minus: "\u2212",
  percent: `${hardSpace}%`,
};
const english: NumberForm = { thousands: ",", decimal: ".", minus: "-", percent: "%" };

const numberForms: Readonly<Record<Language, NumberForm>> = { nb: norwegian, nn: norwegian, en: english };

const norwegianMonths = [
  "januar",
  "februar",
  "mars",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "desember",
];
const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const applicantKinds: Readonly<Record<Language, Readonly<Record<ApplicantKind, string>>>> = {
  nb: {
    municipality: "kommune",
    county: "fylkeskommune",
    district: "bydel",
    voluntary: "frivillig organisasjon",
    other: "annen søker",
  },
  nn: {
    municipality: "kommune",
    county: "fylkeskommune",
    district: "bydel",
    voluntary: "frivillig organisasjon",
    other: "annan søkjar",
  },
  en: {
    municipality: "municipality",
    county: "county municipality",
    district: "city district",
    voluntary: "voluntary organisation",
    other: "other applicant",
  },
};

const questions: Readonly<Record<Language, Readonly<Record<"unused" | "value", string>>>> = {
  nb: { unused: "ubrukte midler", value: "verdien" },
  nn: { unused: "unytta middel", value: "verdien" },
  en: { unused: "the unused money", value: "the value" },
};

const osloClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Oslo",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/**
 * One figure of a reason as it is written in `language`. Points and shares come as exact decimals in text and
 * keep every digit. Throws where `value` is no figure of the kind.
 */
export function formatFigure(kind: FigureKind, value: number | string, language: Language): string {
  switch (kind) {
    case "kroner":
      return formatKroner(whole(kind, value), language);
    case "points":
      return formatPoints(String(value), language);
    case "share":
      return formatShare(String(value), language);
    case "count":
      return formatWhole(whole(kind, value), language);
    case "year":
      return whole(kind, value).toString();
    case "date":
      return formatDate(String(value), language);
    case "time":
      return formatTime(String(value), language);
    case "applicantKind":
      return formatApplicantKind(String(value), language);
    case "question":
      return formatQuestion(String(value), language);
    case "text":
    case "application":
    case "area":
      return String(value);
  }
}

/** A figure in all three languages; as `formatFigure`, and quicker than asking three times. */
export function formatInAll(kind: FigureKind, value: number | string): Readonly<Record<Language, string>> {
  const nb = formatFigure(kind, value, "nb");
  switch (kind) {
    case "text":
    case "application":
    case "area":
    case "year":
      return { nb, nn: nb, en: nb };
    // Numbers and dates are written alike in the two kinds of Norwegian.
    case "kroner":
    case "points":
    case "share":
    case "count":
    case "date":
    case "time":
      return { nb, nn: nb, en: formatFigure(kind, value, "en") };
    case "applicantKind":
    case "question":
      return { nb, nn: formatFigure(kind, value, "nn"), en: formatFigure(kind, value, "en") };
  }
}

/** Whole kroner with their unit: "1 300 000 kr" with hard spaces, in English "NOK 1,300,000". */
export function formatKroner(kroner: number | bigint, language: Language): string {
  const amount = formatAmount(kroner, language);
  switch (language) {
    case "nb":
    case "nn":
      return `${amount}${hardSpace}kr`;
    case "en":
      return `NOK ${amount}`;
  }
}

/** Whole kroner without their unit, for a column whose heading has it: "1 300 000". */
export function formatAmount(kroner: number | bigint, language: Language): string {
  return formatWhole(whole("kroner", kroner), language);
}

/** Points, an exact decimal in text, with every digit that was given: "16,50". */
export function formatPoints(points: string, language: Language): string {
  return formatDecimal(points, language);
}

/** A share, an exact decimal in text, as per cent: "0.605" is "60,5 %". */
export function formatShare(share: string, language: Language): string {
  if (!isDecimal(share)) throw misfit("share", share, `a decimal such as "0.6"`);
  return formatDecimal(exact(share).times(100).toFixed(), language) + numberForms[language].percent;
}

/** A date (yyyy-mm-dd) in words: "19. februar 2025". */
function formatDate(date: string, language: Language): string {
  const months = language === "en" ? englishMonths : norwegianMonths;
  const month = /^\d{4}-(\d{2})-\d{2}$/.exec(date)?.at(1);
  const name = month === undefined || month === "00" ? undefined : months.at(Number(month) - 1);
  if (name === undefined) throw misfit("date", date, "yyyy-mm-dd");
  const [year, day] = [Number(date.slice(0, 4)), Number(date.slice(8))];
  return language === "en" ? `${day} ${name} ${year}` : `${day}. ${name} ${year}`;
}

/** An ISO 8601 instant with offset as the clock showed it in Norway: "18. februar 2025 kl. 10.00". */
function formatTime(instant: string, language: Language): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) {
    throw misfit("time", instant, "an ISO 8601 instant with offset");
  }
  const parts = new Map(osloClock.formatToParts(date).map(({ type, value }) => [type, value]));
  const [hour, minute] = [parts.get("hour") ?? "", parts.get("minute") ?? ""];
  const day = formatDate(norwegianDateByHour(instant), language);
  return language === "en" ? `${day} at ${hour}:${minute}` : `${day} kl. ${hour}.${minute}`;
}

/** A kind of applicant in words. */
function formatApplicantKind(kind: string, language: Language): string {
  const names = new Map(Object.entries(applicantKinds[language]));
  const name = names.get(kind);
  if (name === undefined) throw misfit("applicantKind", kind, `one of ${[...names.keys()].join(", ")}`);
  return name;
}

/** Which question of R12 is meant, in words. */
function formatQuestion(question: string, language: Language): string {
  const name = new Map(Object.entries(questions[language])).get(question);
  if (name === undefined) throw misfit("question", question, "unused or value");
  return name;
}

/** A decimal in text with its digits grouped by three; no digit is added, dropped or rounded. */
function formatDecimal(decimal: string, language: Language): string {
  if (!isDecimal(decimal)) throw misfit("points", decimal, `a decimal such as "16.5"`);
  const form = numberForms[language];
  const negative = decimal.startsWith("-");
  const [integer = "", ...fraction] = decimal.slice(negative ? 1 : 0).split(".");
  return (
    (negative ? form.minus : "") +
    grouped(integer, form.thousands) +
    fraction.map((digits) => form.decimal + digits).join("")
  );
}

function formatWhole(value: number | bigint, language: Language): string {
  const { minus, thousands } = numberForms[language];
  return value < 0 ? minus + grouped(String(-value), thousands) : grouped(String(value), thousands);
}

/** Digits in groups of three from the right. */
function grouped(digits: string, separator: string): string {
  let end = digits.length % 3 || Math.min(3, digits.length);
  let text = digits.slice(0, end);
  for (; end < digits.length; end += 3) text += separator + digits.slice(end, end + 3);
  return text;
}

function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function whole(kind: FigureKind, value: number | bigint | string): number | bigint {
  if (typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value))) return value;
  throw misfit(kind, String(value), "a whole number");
}

function misfit(kind: FigureKind, value: string, wanted: string): Error {
  return new Error(
    `"${value}" cannot be written as a figure of kind ${kind}; give ${wanted}, as src/reasons/codes.ts says.`,
  );
}
