import type { MunicipalityNumber } from "./municipalities.ts";

/** Something that the assessment should meet, apart from the ordinary. */
export type SpecialCase =
  | "last-hour" // in time, late on the evening of the deadline
  | "after-midnight" // late in Norway, while it is still the deadline's date in UTC
  | "next-day"
  | "unsigned"
  | "few-participants"
  | "no-own-contribution"
  | "four-years"
  | "weak-criterion"
  | "weak-total"
  | "least-above-assessed";

/** What is written by hand about an application; its amounts, scores and dates are drawn. */
export type Project = Applicant & { readonly title: string; readonly special?: SpecialCase };

type Applicant =
  | { readonly municipality: MunicipalityNumber; readonly unit?: string }
  | { readonly bydel: string }
  | { readonly county: string }
  | { readonly voluntary: string };
