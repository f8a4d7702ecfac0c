import { type Language, tags } from "../texts/catalogue.ts";

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** `14 kB`, `2,3 MB`; rounded up, so that what is above a limit is shown above it. */
export function fileSize(bytes: number, language: Language): string {
  const format = new Intl.NumberFormat(tags[language], { maximumFractionDigits: 1, roundingMode: "ceil" });
  if (bytes >= megabyte) return `${format.format(bytes / megabyte)} MB`;
  return `${format.format(Math.ceil(bytes / kilobyte))} kB`;
}
