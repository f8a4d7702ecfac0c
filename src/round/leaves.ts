import { z } from "zod";
import { exact } from "../decimal.ts";
import { writtenStandards } from "../written/standards.ts";

/**
 * The leaves of the documents that fordel reads: kroner, decimals, ids, dates and the like, each with the name of its form.
 * Apart from the round, so that its parts (costs, calendar) can be defined in files of their own.
 */

/** What a field wants, in words that `src/texts/faults` puts in three languages. */
export type Form =
  | "kroner"
  | "kroner-positive"
  | "kroner-change"
  | "decimal"
  | "identifier"
  | "text"
  | "year"
  | "year-key"
  | "county"
  | "count"
  | "count-positive"
  | "date"
  | "month-day"
  | "year-month"
  | "day"
  | "month-number"
  | "time"
  | "fraction";

/** The form of each leaf, for the faults; whatever else a schema is (list, object, choice) shows in its type. */
export const forms = z.registry<{ form: Form }>();

/** The greatest number of characters in a decimal written out, sign and point included. */
export const decimalCharactersAtMost = 40;
/** The greatest number of UTF-16 code units in an id. */
export const identifierLengthAtMost = 200;

/** Whole kroner, 0 or more. */
export const kroner = z.int().nonnegative().meta({ unit: "kroner" }).register(forms, { form: "kroner" });

export const kronerPositive = z
  .int()
  .positive()
  .meta({ unit: "kroner" })
  .register(forms, { form: "kroner-positive" });

/** Whole kroner more, or with a minus less. */
export const kronerChange = z.int().meta({ unit: "kroner" }).register(forms, { form: "kroner-change" });

/** A number that binary floating point does not hold exactly is given as a decimal string. */
const decimalText = z
  .string()
  .max(decimalCharactersAtMost)
  .regex(/^-?\d+(\.\d+)?$/);
const decimalNumber = z.number().refine((value) => exact(value).toFixed().length <= decimalCharactersAtMost);
export const decimalOf = (unit: "points" | "share" | "weight" | "kroner" | "units" | "months" | "value") =>
  z.union([decimalNumber, decimalText]).meta({ unit }).register(forms, { form: "decimal" });
/** An exact decimal: a JSON number or a decimal string. */
export const points = decimalOf("points");
export const share = decimalOf("share");
export const weight = decimalOf("weight");

const wellFormed = (value: string) => !/\p{Surrogate}/u.test(value);
export const text = z.string().refine(wellFormed).register(forms, { form: "text" });

/** An id: kept byte for byte, so blanks around it are refused and not trimmed away. */
export const identifier = z
  .string()
  .min(1)
  .max(identifierLengthAtMost)
  .regex(/^\S(.*\S)?$/)
  .refine((value) => wellFormed(value) && !/\p{Control}/u.test(value))
  .register(forms, { form: "identifier" });

export const yearKey = z
  .string()
  .regex(/^\d{4}$/)
  .register(forms, { form: "year-key" });
export const year = z.int().min(1000).max(9999).meta({ unit: "year" }).register(forms, { form: "year" });
export const kronerByYear = z.record(yearKey, kroner);

export const count = z.int().nonnegative().register(forms, { form: "count" });
export const countPositive = z.int().positive().register(forms, { form: "count-positive" });
export const date = z.iso.date().register(forms, { form: "date" });
export const time = z.iso.datetime({ offset: true }).register(forms, { form: "time" });

/** A decimal, or a fraction as text, such as "2/3", for shares that no decimal holds exactly. Never negative as a fraction. */
export const fraction = z
  .union([
    decimalNumber,
    decimalText,
    z
      .string()
      .max(decimalCharactersAtMost)
      .regex(/^\d+\/0*[1-9]\d*$/),
  ])
  .register(forms, { form: "fraction" });

/** A county's number: the first two digits of the numbers of its municipalities. */
export const county = z
  .string()
  .regex(/^\d{2}$/)
  .register(forms, { form: "county" });

/** A day of every year, "05-01"; never 29 February. */
const monthDayText = z
  .string()
  .regex(
    /^((01|03|05|07|08|10|12)-(0[1-9]|[12]\d|3[01])|(04|06|09|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))$/,
  );
export const monthDay = monthDayText.register(forms, { form: "month-day" });
/** A date, or a day of the year that the field means. */
export const day = z.union([z.iso.date(), monthDayText]).register(forms, { form: "day" });
/** A month of a year, "2025-03". */
export const yearMonth = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .register(forms, { form: "year-month" });
/** A month by its number, or a number of months: 1 to 12. */
export const monthNumber = z.int().min(1).max(12).register(forms, { form: "month-number" });

export const standard = z
  .enum(writtenStandards)
  .describe("The standard of written Norwegian that it has chosen to be written to in. Default: none.");
