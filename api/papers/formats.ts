/** What papers can be written as, each with what it is called on the network. */
export const paperFormats = ["xlsx", "csv", "docx", "pdf", "html"] as const;

export type PaperFormat = (typeof paperFormats)[number];

export const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
};
