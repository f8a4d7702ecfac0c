import { type Language, tags } from "../texts/catalogue.ts";

/**
 * Figures as Norwegians write them. Kroner are whole and exact; in levers and charts they may be shown as millions with one
 * decimal, which is for reading only. Decimals come from the service as text and are never calculated with here.
 */
export interface Figures {
  /** `1 300 000 kr` */
  readonly kroner: (amount: number) => string;
  /** `1 300 000` */
  readonly whole: (amount: number) => string;
  /** `1,3 mill.`; amounts below a hundred thousand whole. */
  readonly millions: (amount: number) => string;
  /** `+1 300 000 kr`, `−200 000 kr`, `0 kr` */
  readonly difference: (amount: number) => string;
  /** `+1,3 mill.` */
  readonly millionsMore: (amount: number) => string;
  /** `16,5` of `"16.5"`: digits stay as they are. */
  readonly decimal: (text: string | number) => string;
  /** `1,3 mill. kr`; amounts below a hundred thousand whole. */
  readonly millionsInKroner: (amount: number) => string;
  /** `+0,8 %` of a growth of 0.008; undefined where it would show as none. */
  readonly growth: (share: number) => string | undefined;
  /** `12,3 %` of a share, for reading. */
  readonly percent: (share: number, digits?: number) => string;
  /** `19. februar 2025` of an ISO date or moment. */
  readonly date: (iso: string) => string;
  /** `19. februar 2025 kl. 10:00` in Norwegian time. */
  readonly moment: (iso: string) => string;
}

const million = 1_000_000;
/** Below it, millions with one decimal would say nothing. */
const leastInMillions = 100_000;

const short = { nb: "mill.", nn: "mill.", en: "m" } as const;

export function figuresIn(language: Language): Figures {
  const tag = tags[language];
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const signed = new Intl.NumberFormat(tag, { maximumFractionDigits: 0, signDisplay: "exceptZero" });
  const tenths = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signedTenths = new Intl.NumberFormat(tag, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "Europe/Oslo" });
  const moment = new Intl.DateTimeFormat(tag, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/Oslo",
  });
  const signedPercent = new Intl.NumberFormat(tag, {
    style: "percent",
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  const decimalSign = language === "en" ? "." : ",";
  const millions = (amount: number): string =>
    Math.abs(amount) < leastInMillions
      ? whole.format(amount)
      : `${tenths.format(amount / million)} ${short[language]}`;
  return {
    kroner: (amount) => `${whole.format(amount)} kr`,
    whole: (amount) => whole.format(amount),
    millions,
    millionsInKroner: (amount) => `${millions(amount)} kr`,
    growth: (share) => (Math.abs(share) < 0.0005 ? undefined : signedPercent.format(share)),
    difference: (amount) => `${signed.format(amount)} kr`,
    millionsMore: (amount) =>
      Math.abs(amount) < leastInMillions
        ? signed.format(amount)
        : `${signedTenths.format(amount / million)} ${short[language]}`,
    decimal: (text) => String(text).replace("-", "−").replace(".", decimalSign),
    percent: (share, digits = 1) =>
      new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: digits }).format(share),
    date: (iso) => date.format(momentOf(iso)),
    moment: (iso) => moment.format(momentOf(iso)),
  };
}

/** A date without a time is that day in Norway, whatever the clock of the machine says. */
function momentOf(iso: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T12:00:00Z` : iso);
}
