import type { ImportFileTexts } from "./texts.ts";

export const en: ImportFileTexts = {
  refusals: {
    "empty-file": "The file is empty. Check that it was saved, and choose it again.",
    "file-too-large":
      "The file has {megabytes} MB, and the largest that is read has {most} MB. Remove pictures and sheets that are not needed, or split it into several files.",
    "old-workbook":
      "This is a file of an older Office program (.xls or the like), which is not read. Open it in Excel and save it as an Excel workbook (.xlsx).",
    "encrypted-workbook":
      "The file is protected with a password and cannot be read. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it again.",
    "binary-workbook":
      "This is a binary workbook (.xlsb), which is not read. Open it in Excel and save it as an Excel workbook (.xlsx).",
    "open-document":
      "This is an OpenDocument file (.ods or the like), which is not read. Open it and save it as an Excel workbook (.xlsx) or as CSV.",
    "not-workbook":
      "This is a packed file, but no Excel workbook. Choose the workbook itself (.xlsx), or a CSV file.",
    "not-table":
      "This is neither an Excel workbook nor a text file with a table. Save the table as an Excel workbook (.xlsx) or as CSV.",
    "with-macros":
      "The workbook has macros, and such are not read. Open it in Excel and save it as an Excel workbook (.xlsx), which has none.",
    "broken-zip":
      "The file is incomplete or damaged. Open it in Excel, save it again and choose it once more; if that fails, a new copy is needed.",
    "document-type":
      "The part {part} of the file has a document type (DOCTYPE), which no workbook should have, so the file is not read. Open it in Excel and save it again.",
    "broken-part":
      "The part {part} of the file is missing or cannot be read. Open the file in Excel, save it again and choose it once more.",
    "broken-cell":
      'Cell {cell} of the sheet "{sheet}" is stored in a way that cannot be read. Open the file in Excel, save it again and choose it once more.',
    "no-sheets": "The workbook has no sheets with cells. Choose a file with a table.",
    "quote-not-closed":
      'A quotation mark on line {line} is never closed, so the rest of the file cannot be split into cells. Close it, or write it double ("") where it belongs to the text.',
    "text-after-quote":
      'On line {line} there is text right after a quotation mark that closes a cell. Write quotation marks inside a text double ("").',
    "too-many-parts":
      "The file is made of {parts} parts, and at most {most} are read. Copy the table to a new workbook, and save it.",
    "too-large-unpacked":
      "Unpacked, the file is larger than {most} MB, which is the most that is read. Copy the table to a new workbook, and save it.",
    "too-many-rows":
      'The sheet "{sheet}" has content down to row {rows}, and at most {most} rows are read. Remove what does not belong there, or split it into several files.',
    "too-many-columns":
      'The sheet "{sheet}" has content in column {column}, and at most {most} columns are read. Remove the columns that do not belong there.',
    "too-many-cells":
      "The file has more than {most} cells with content, which is the most that is read. Remove sheets and columns that do not belong there, or split it into several files.",
    "cell-too-long":
      'Cell {cell} of the sheet "{sheet}" has more than {most} characters, which is the most that a cell can have. Make the text shorter, or see whether a quotation mark is missing.',
    "too-much-to-read":
      "There is too much in the file to read it: the memory ran out. Remove sheets and columns that do not belong there, or split it into several files.",
  },
  template: {
    lists: { applications: "Applications", commitments: "Commitments" },
    explanation: "Explanation",
    column: "Column",
    needed: "Needed",
    whatToWrite: "What to write",
    kinds: {
      id: "Text. A case number that the round has already changes that case; a new one makes a new one.",
      area: "Choose from the list, or write the number or the name of the area.",
      text: "Text.",
      "applicant-kind": "Choose from the list.",
      municipality: "The number of the municipality, four digits, such as 0301.",
      standard:
        "Bokmål or nynorsk, as the municipality has decided that the state shall write to it. Empty where it is neutral.",
      "applicant-id":
        "An organisation number of nine digits, or anything else that is the same in all applications of one applicant.",
      kroner: "Whole kroner, such as 1300000. Empty where there is nothing.",
      points: "A number, such as 4 or 4.5.",
      count: "A whole number, 0 or more.",
      "count-positive": "A whole number, 1 or more.",
      list: "One or more words, with semicolons between them.",
      moment:
        "Day, month and year, preferably with a time of day in Norwegian time, such as 18.02.2025 10:30.",
      "yes-or-no": "Yes or no.",
    },
    notes: [
      "Columns with a dark heading are needed for what is new. The others may be empty, or deleted.",
      "The columns may stand in any order. What no column is of stays as it is in the round.",
      "An empty cell takes away what the round has there.",
      "What is in the round and not in the file stays. Nothing is deleted.",
      "Costs, and what each single assessor gave, are not in the file, and stay as they are.",
    ],
    leftOut:
      "These are not in the file, since they have a text that is too long or has characters that a cell cannot hold: {ids}. They stay as they are.",
    notInList: "Choose one of the values in the list.",
  },
};
