import type { FaultCatalogue } from "./catalogue.ts";

export const en: FaultCatalogue = {
  document: "document",
  expected: {
    kroner: "whole kroner as a number without quotes, for example 1300000",
    "kroner-positive": "whole kroner, at least 1, as a number without quotes, for example 1300000",
    "kroner-change": "whole kroner, with a minus for less, as a number without quotes, for example -2000000",
    decimal: 'a number or a decimal string with a point, for example 4.5 or "4.5"',
    identifier: 'a text in quotes, for example "2025-001"',
    text: "a text in quotes",
    year: "a year of four digits without quotes, for example 2025",
    "year-key": 'a year of four digits, for example "2025"',
    county: `the county's number, two digits in quotes, for example "46"`,
    count: "a whole number, 0 or more, without quotes",
    "count-positive": "a whole number, 1 or more, without quotes",
    date: 'a date as year-month-day, for example "2025-02-19"',
    "year-month": 'a month as year-month, for example "2025-03"',
    time: 'a date and time with offset, for example "2025-02-18T10:00:00+01:00"',
    fraction: 'a number, a decimal or a fraction in quotation marks, such as 0.5, "0.5" or "2/3"',
    "month-number": "a whole number from 1 to 12, without quotation marks",
    "month-day": 'a month and a day, such as "05-01" (29 February cannot be used)',
    day: 'a date, or a month and a day, such as "2025-09-01" or "09-01"',
    flag: "true or false, without quotes",
    list: "a list in square brackets",
    object: "fields in curly brackets",
  },
  sentences: {
    "json-not-utf8":
      "The file is not UTF-8: the first letter that cannot be read is on line {line}, column {column}. Save it as UTF-8.",
    "json-empty": "The file is empty. Give a round as JSON.",
    "json-syntax":
      "This is not JSON: {found} on line {line}, column {column} does not belong there. Look there, and just before it, for a comma, quote or bracket too many or too few.",
    "json-ends-early":
      "This is not complete JSON: it ends on line {line}, column {column}, before every text, list and object is closed. See whether the end is missing.",
    "json-too-deep":
      "Lists and objects stand more than {most} levels inside each other, which no round needs. Check that this is the right file.",
    "json-repeated-key":
      "The name {key} stands more than once in the same object, so one of the values would be lost. Keep one of them.",
    "faults-left-out":
      "The document has so many faults that only {most} of them stand here. Correct these first, and send it again.",
    missing: "{field} is missing. Add it: {expected}.",
    "missing-choice": "{field} is missing. Add it as one of these: {choices}.",
    "wrong-form": "{value} cannot stand here. Write {expected}.",
    "null-optional": "{field} is null. Give it a value, or leave the field out.",
    "unknown-field": "There is no field {field} here. Remove it, or use one of these: {known}.",
    "unknown-field-near":
      "There is no field {field} here; did you mean {nearest}? Correct the name or remove it.",
    "reserved-name":
      "The name {field} cannot be used, since JavaScript gives it a meaning of its own. Choose another.",
    "wrong-choice": "{value} is not a choice here. Use one of these: {choices}.",
    "list-empty": "{field} is an empty list. Put at least one item in it.",
    "amount-as-text":
      "{value} is text. Write amounts as whole kroner, a number without quotes, for example 1300000.",
    "amount-negative": "{value} is below 0. Write the amount as whole kroner, 0 or more.",
    "amount-fraction": "{value} is not a whole amount. Round it to whole kroner.",
    "amount-too-large": "{value} is too large: amounts go up to {most}. Check the number of digits.",
    "amount-zero": "The amount is {value}. Grant at least 1 krone, or decide decline.",
    "decimal-comma": "{value} has a decimal comma. Write {point}.",
    "decimal-inexact": "{value} cannot be held exactly as a number. Write it as a decimal string, in quotes.",
    "decimal-too-long":
      "{value} has too many digits: at most {most} characters when written out. Shorten it.",
    "id-empty": "The id is {value}, an empty text. Give it at least one character.",
    "id-blank":
      "The id {value} has blanks before or after it. Remove them, here and wherever the id is used.",
    "id-too-long": "The id {value} is {length} characters long; at most {most} are allowed. Shorten it.",
    "id-unprintable":
      "The id {value} has characters that cannot be shown, such as line breaks. Remove them, here and wherever the id is used.",
    "text-broken":
      "{value} has half a character (a lone surrogate), which no file can hold. Write the text again.",
    "year-key": "{key} is no year of four digits. Write for example 2025.",
    "date-not-existing": "The date {value} does not exist. Check the day and the month.",
    "time-without-offset":
      'The time {value} does not say how far it is from UTC. Add seconds and offset, for example "2025-02-18T10:00:00+01:00".',
    "repeated-id": "The id {id} is already used in {first}. Give each its own id.",
    "repeated-id-unicode":
      "The id {id} looks the same as the one in {first}; only the encoding of the letters (Unicode) differs. Give each its own id.",
    "reference-unicode":
      "{id} looks like an id in the document, but the letters are encoded in another way (Unicode). Copy the id from where it is defined.",
    "unknown-area": "There is no area {area} in the scheme. Use one of these: {known}.",
    "unknown-criterion":
      "There is no criterion {criterion} in the scheme. Remove the score, or use one of these: {known}.",
    "unknown-application": "There is no application {application}. Correct the id, or remove the decision.",
    "year-before-scheme":
      "{year} is before the scheme's year {schemeYear}. Remove the amount or correct the year.",
    "later-cap-not-later":
      "{year} is not after the scheme's year {schemeYear}. The scheme's year has its ceiling in cap; remove this one or correct the year.",
    "score-missing": "There is no score on the criterion {criterion}. Add one.",
    "score-outside":
      "The score {score} is outside the scale from {lowest} to {highest}. Correct the score or the scale.",
    "scale-reversed": "lowest is {lowest} and highest {highest}. Make lowest at most highest.",
    "threshold-outside":
      "The threshold {threshold} is outside the scale from {lowest} to {highest}. Move it inside.",
    "weight-negative": "The weight is {weight}. Make it 0 or more.",
    "minimum-above-maximum":
      "The area's minimum of {minimum} kroner is above its maximum of {maximum} kroner. Lower the minimum or raise the maximum.",
    "share-outside": "{share} is no share. Write a share from 0 to 1, for example 0.5 for half.",
    "smallest-above-largest":
      "The least grant of {smallest} kroner is above the greatest of {largest} kroner. Lower smallest or raise largest.",
    "submitted-missing":
      "submittedAt is missing, and the scheme has the deadline {deadline}. Add when the application came, with date, time and offset.",
    "decision-repeated": "The application {application} already has a decision in {first}. Keep one of them.",
    "decline-with-amount":
      "The decision is decline, but has the amount {amount}. Remove the amount, or decide grant.",
    "decline-with-years":
      "The decision is decline, but has the number of years {years}. Remove the number, or decide grant.",
    "years-without-choice":
      "The decision is for {years} years, but the scheme grants all the years applied for. Remove the number, or set scheme.grant.fewestYears.",
    "applicant-unclear":
      "Nobody can tell whether the applicant {name} is the same as in {first}: only one of them has an id or a municipality's number. Give both an applicant.id, for example the organisation number.",
    "municipality-unreadable": `{value} is no municipality's number, so the county is unknown. Write four digits in quotes, for example "4601", or leave the field out.`,
    "order-missing": "The policy {policy} needs order. Add the areas in the order they are to receive.",
    "order-repeated": "The area {area} already stands in {first}. Keep one of them.",
    "costs-without-rules":
      "The application has costs, but the scheme has no rules for them. Add the rules in scheme.costs, or remove the costs.",
    "unknown-cost": "The scheme has no rule for the cost {cost}. Use one of these: {known}.",
    "cost-field-foreign": "{field} is no part of the cost {cost}. Remove it; these may stand there: {known}.",
    "cost-participants-above":
      "The support is for {participants} participants, but the project has {most}. Correct one of the figures.",
    "younger-above-participants":
      "{younger} participants under the age limit are more than the {participants} that there are. Correct one of the figures.",
    "first-month-missing":
      "There are {months} months, but it is not said which, and the basic amount may change during the year. Add firstMonth.",
    "months-beyond-year":
      "{months} months from month {firstMonth} go beyond the year, which then has {left} left. Correct the months, and put the rest on the next year.",
    "by-rules-without":
      "{year} is said to follow from the rules, but the application does not have both costs and an assessed amount for it. Remove the year, or add what is missing.",
    "fraction-negative": "{value} is below 0. Make it 0 or more.",
    "own-financing-empty": "The demand for own financing does not say how much. Add share or sum.",
    "own-financing-repeated": "The cost {cost} already stands in {first}. Keep one of them.",
    "own-financing-excluded":
      "The cost {cost} is not covered and not counted, so it cannot be part of the own financing. Remove it here.",
    "basic-amount-repeated": "The basic amount from {from} already stands in {first}. Keep one of them.",
    "basic-amount-other":
      "The basic amount from {from} is {known} kroner in the table, and {amount} here. Remove this line, or correct the date.",
    "basic-amount-missing":
      "The table has no basic amount for {day}. Add it in scheme.costs.basicAmounts, or choose another day.",
    "instalment-shares": "The shares of the instalments are {sum} together. Correct them so that they are 1.",
    "instalment-other-year":
      "The instalment on {date} is not in the scheme's year {schemeYear}, whose cap it counts against. Correct the date.",
    "calendar-deadline":
      "The deadline is {deadline} here and {condition} in conditions.deadline. Correct one of them, or remove this one.",
    "calendar-order": "{date} is before {earlier}, which is {earlierDate}. Correct one of the dates.",
    "kind-not-scored":
      "This is a scheme of the kind {kind}. The command is only for schemes whose applications have scores (scored). Use fordel solve, fordel verify, fordel calendar or fordel portfolio.",
    "field-of-other-kind":
      "{field} belongs to schemes of the kind {kinds}, and this one is of the kind {kind}. Remove the field, or correct scheme.kind.",
    "decimal-negative": "{value} is below 0. Write a number that is 0 or more.",
    "unknown-condition": "The scheme has no condition {id}. Use one of these: {known}.",
    "unknown-recipient": "There is no recipient {recipient}. Correct the id, or remove the decision.",
    "recipient-decided-twice":
      "The recipient {recipient} already has a decision in {first}. Keep one of them.",
    "unknown-rate": "The scheme has no rate {id}. Use one of these: {known}.",
    "unknown-key": "The scheme has no key {id}. Remove the value, or use one of these: {known}.",
    "period-one-of": "The rate is per month, and the line has {given}. Give either from and to, or months.",
    "period-not-here": "The rate is for the whole year, but the line has {given}. Remove it.",
    "months-too-late":
      "The line runs to {to}. Amounts after {lastYear} are too far ahead to plan. Correct the month.",
    "months-reversed": "The line runs from {from} to {to}. Let from be the first month and to the last.",
    "months-above-year":
      "{months} months are more than a year. Give at most 12, or use from and to for months that run into the next year.",
    "key-shares-not-one":
      "The shares of the keys add up to {sum}. Correct them so that they add up to exactly 1.",
    "value-missing": "A value for the key {key} is missing. Add it; 0 is a value.",
    "bound-off-step": "{amount} kroner is no multiple of the step of {step}. Correct the amount or step.",
    "floor-above-ceiling":
      "The floor of {floor} kroner is above the ceiling of {ceiling} kroner. Lower floor, or raise ceiling.",
    "portfolio-unknown-round":
      "There is no round {round} in the service. Correct the id, or keep the round first.",
    "portfolio-other-id":
      "The portfolio is called {id}, but the address says {address}. Write the same id in both places.",
    "portfolio-other-year":
      "The round is for {year}, but the portfolio is for {portfolioYear}. Use rounds for the same year.",
    "unknown-scheme": "The portfolio has no scheme {id}. Use one of these: {known}.",
    "transfer-to-itself": "The rule moves money from {id} to {id}. Correct from or to.",
    "transfer-repeated":
      "A rule from {from} to {to} already stands in {first}. Keep one of them, and add the amounts if both hold.",
    "scheme-repeated": "The scheme {id} already stands in {first}. Keep one of them.",
    "order-lacks-scheme":
      "{id} may get money by a rule, but does not stand in order. Add it, or choose the policy proportional.",
    "scenario-other-base":
      "The scenario was made on the round {base}, and this round is {round}. Use the round it was made on, or remove base to ask the same of this one.",
    "change-one-of": "The change has {given}. Give exactly one of these: {choices}.",
    "change-unknown":
      "There is no {id} here in the round, as the changes before leave it. Use one of these: {known}.",
    "change-taken": "The id {id} is already used in the round. Choose another, or change what is there.",
    "change-nothing":
      "There is no {field} in the round to change or remove. Set it with to, or leave the change out.",
    "change-below-zero":
      "The change would make it {value}, and it must be 0 or more. Change it by less, or set it with to.",
    "events-other-proposal":
      "The events are about the proposal {given}, and this proposal is {proposal}. Use the proposal they are about, or remove proposal if they hold for this one too.",
    "event-unknown-application":
      "There is no application {application} in the round. Correct the id, or remove the event.",
    "event-without-grant":
      "The application {application} has no grant in the decided proposal, so nothing can fall away. Correct the id, or remove the event.",
    "event-repeated": "{id} already has an event in {first}. Keep one of them.",
    "event-not-below-grant":
      "{amount} kroner is not less than the grant of {grant} kroner. Correct the amount. If all of the grant comes back, use withdrawn.",
    "event-no-minimum":
      "Area {area} has no money set aside for a minimum, so nothing can be released. Correct the id, or remove the event.",
    "event-without-reason":
      "It is not said why the award to the application {application} is set aside. Write the reason in reason.",
    "event-cap-outside":
      "The events would make the cap {cap} kroner. It must be from 0 to {most}. Correct the amounts.",
    "asked-outside": "{value} cannot stand here. Write a number from {least} to {most}.",
    "asked-below": "{value} cannot stand here. Write {least} or more.",
    "asked-zero": "{value} cannot stand here. Write a number above 0.",
    "asked-not-later": "{year} is not a later year. Write {first} or later.",
    "asked-reversed": "{from} is greater than {to}. Write the smaller number first.",
    "asked-too-many": "There are {count} here. Give {most} or fewer.",
    "asked-unknown": "The round has no application {id}. Correct the id, or remove it.",
    "asked-one-of": "Give exactly one of these: {choices}.",
    "import-beyond":
      "The file cannot be read within {seconds} seconds. Remove sheets and rows that are not to be read, save it again as .xlsx or CSV, and try again.",
    "scenario-unknown":
      "No scenario {id} is kept with the round. Correct the id, remove it, or send the scenario itself.",
  },
};
