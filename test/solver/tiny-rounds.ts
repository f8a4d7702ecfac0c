import { assess, type Candidate } from "../../src/eligibility.ts";
import { readRound } from "../../src/round/read.ts";
import type { Round } from "../../src/round/round.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import { candidatesOf } from "../../solver/propose.ts";

/** Tiny rounds for tables: kroner are single digits, the year is 2025, and what is not said is the simplest. */
type Scheme = RoundDocument["scheme"];
type ApplicationDocument = RoundDocument["applications"][number];

export interface TinyRound {
  readonly scheme?: Partial<Scheme>;
  readonly commitments?: RoundDocument["commitments"];
  readonly applications: readonly ApplicationDocument[];
  readonly decisions?: RoundDocument["decisions"];
}

/** An application for `asked` kroner, or for kroner by year, with a score. */
export function asking(
  id: string,
  asked: number | Readonly<Record<string, number>>,
  score: number | string,
  more: Partial<ApplicationDocument> = {},
): ApplicationDocument {
  return {
    id,
    area: "a",
    title: id,
    applicant: { name: id, kind: "municipality" },
    requested: typeof asked === "number" ? { "2025": asked } : { ...asked },
    scores: { c: score },
    ...more,
  };
}

/** One area "a", a criterion "c" of weight 1, a cap of 100 kroner and steps of 1 krone, unless the scheme says else. */
export function tiny({ scheme, commitments, applications, decisions }: TinyRound): RoundDocument {
  return {
    scheme: {
      id: "tiny",
      name: "Tiny",
      year: 2025,
      cap: 100,
      areas: [{ id: "a", name: "A" }],
      criteria: [{ id: "c", name: "C", weight: 1, lowest: -9, highest: 99 }],
      ...scheme,
    },
    ...(commitments && { commitments }),
    applications: [...applications],
    ...(decisions && { decisions }),
  };
}

/** The round of a document that is valid; a table with a slip in it is told so. */
export function roundBy(document: RoundDocument): Round {
  const reading = readRound(document);
  if (reading.ok) return reading.round;
  throw new Error(`No valid round: ${reading.faults.map(({ path, code }) => `${path} ${code}`).join("; ")}`);
}

export function candidatesBy(round: Round): Candidate[] {
  return candidatesOf(assess(round));
}

export function area(id: string, more: Partial<Scheme["areas"][number]> = {}): Scheme["areas"][number] {
  return { id, name: id.toUpperCase(), ...more };
}

export function committed(id: string, inArea: string, amounts: Readonly<Record<string, number>>) {
  return { id, area: inArea, amounts: { ...amounts } };
}
