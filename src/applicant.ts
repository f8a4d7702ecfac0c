import type { Applicant } from "./round/round.ts";

/** A name as it is compared: one spelling of letters (NFC), small letters, and one blank where there are several. */
export function comparedName(name: string): string {
  return name.normalize("NFC").toLowerCase().trim().replace(/\s+/gu, " ");
}

/**
 * Who applies, as R15 tells applicants apart: by `id` where it is given, else by the name and the municipality, so that the
 * two municipalities called Herøy are two. A key for comparing, not for showing.
 */
export function identityOf({ id, name, municipality }: Applicant): string {
  return id === undefined
    ? JSON.stringify([comparedName(name), municipality ?? ""])
    : JSON.stringify([id.normalize("NFC")]);
}
