import type { ImportTexts } from "./texts.ts";

export const en: ImportTexts = {
  fields: {
    id: "Case number",
    commitmentId: "Case number",
    area: "Area",
    title: "Title",
    applicantName: "Applicant",
    applicantKind: "Kind of applicant",
    applicantMunicipality: "Municipality number",
    applicantStandard: "Written standard",
    applicantId: "Organisation number",
    requested: "Applied for {year}",
    assessed: "Assessed {year}",
    smallestViable: "Smallest amount the project can live with",
    fewestViableYears: "Fewest years the project can live with",
    ownContribution: "Own contribution",
    participants: "Participants",
    score: "Points: {criterion}",
    traits: "Traits",
    submittedAt: "Submitted",
    signed: "Signed",
    amounts: "Amount {year}",
  },
  inKroner: "{name} (NOK)",
  faults: {
    "sheet-not-there": "The file has no sheet {sheet}. Choose one of these: {known}.",
    "no-headings":
      "There is no row of headings among the first rows. Put a heading above each column, and try again.",
    "no-rows": "There are no rows below the headings in row {row}. Choose another sheet, or fill in rows.",
    "column-not-there": "The sheet has no column {column}. Choose another column.",
    "field-not-known": "There is no field {field}. Choose another field for the column.",
    "column-missing":
      "No column is {name}, which is needed for what is new, first in row {row}. Choose the column, or add it to the file.",
    "column-of-ids-missing":
      "No column is {name}. Without it nobody can see what is new. Choose the column, or add it to the file.",
    "column-twice": "Both this column and column {other} are {name}. Choose one of them.",
    "id-missing": "The row has no case number. Fill it in, or delete the row.",
    "sum-row":
      "The row looks like a sum ({text}), but has more than sums of the columns. Delete the row, or give it a case number.",
    "sum-row-other":
      "The row looks like a sum ({text}), but column {column} adds up to {sum}, and this says {written}. See whether rows are missing or hidden, and then delete the row.",
    "only-an-id":
      "The row has {text} only, and nothing else that is needed. If it is a note, delete the row; otherwise fill it in.",
    "cell-broken": "The formula in the cell gives {text}. Mend the formula, or write the value.",
    "cell-empty": "{name} is missing. Fill in the cell.",
    "id-repeated": "{id} is in row {row} too. Give each one its own, or delete one of the rows.",
    "id-is-day":
      "The spreadsheet has made this case number into the date {text}. Make the column text, and write the case number again.",
    "id-not-read": "{text} cannot be a case number. Write it as text.",
    "number-cut-short":
      "The spreadsheet has cut the number short to {text}, so its last figures are gone. Make the column text, and write the whole number.",
    "text-not-read": "{text} is no text. Write a text in the cell.",
    "amount-not-read": "{text} is no amount. Write whole kroner, for example 1 300 000.",
    "amount-negative": "{text} is below 0. Write the amount as whole kroner, 0 or more.",
    "amount-not-whole": "{text} is not a whole amount. Round it to whole kroner.",
    "points-not-read": "{text} is no score. Write a number, for example 4 or 4.5.",
    "count-not-read": "{text} is no count. Write a whole number, {least} or more.",
    "yes-or-no-not-read": "{text} is neither yes nor no. Write yes or no.",
    "kind-not-known": "{text} is no kind of applicant. Write one of these: {known}.",
    "municipality-not-read":
      "{text} is no municipality number. Write four digits, for example 0301, or empty the cell.",
    "standard-not-known":
      "{text} is no standard of written Norwegian. Write bokmål or nynorsk, or neutral where neither is chosen.",
    "day-not-read":
      "{text} is no date. Write day, month and year, with the time of day if you like, for example 18.02.2025 10:30.",
    "day-not-existing": "There is no date {text}. Check the day and the month.",
    "time-not-existing":
      "The clocks went forward then, so there is no {text} in Norway. Check the time of day.",
    "answer-not-offered":
      "The answer {answer} is none of the choices for the cell: {offered}. Choose one of them.",
    "answer-not-asked":
      "The cell was answered with {answer}, but {text} can be read in one way only. Take the answer away, or correct the cell.",
  },
  questions: {
    amount: "{text} may be several amounts. Which one is it?",
    "amount-line": "It only says {text}. Is it NOK 0, or no amount?",
    day: "{text} may be several dates. Which one is it?",
    area: "Several areas are called {text}. Which one is it?",
    id: "The round does not have {text}, but a case number that is like it. Which one is it?",
  },
  yes: "yes",
  no: "no",
  nothing: "nothing",
  row: "row {row}",
  inRound: "{id} in the round",
  assessedByRules: "Assessed by the costs (years)",
};
