import type { ApplicationTexts } from "./texts.ts";

export const en: ApplicationTexts = {
  close: "Close the application",
  lock: "Lock …",
  gone: "The application is not there as the levers stand now.",
  of: (id, area) => `${id}, ${area}`,
  outcome: "Proposed this year",
  scores: {
    title: "Scores",
    criterion: "Criterion",
    points: "Points",
    weight: "Weight",
    threshold: "Threshold",
    met: "met",
    notMet: "not met",
    noThreshold: "none",
    sum: "Weighted sum",
    withPriorities: "With priorities",
  },
  why: "Why",
  change: {
    title: "What would have changed it",
    looking: "Working out what it would take …",
    capProven: (rise, cap, grant) =>
      `With ${rise} more in the cap, that is ${cap}, the application would get ${grant}. With a still larger cap others may come first.`,
    capNever: "No larger cap would give it a grant. Something else is in the way:",
    capUnknown: "There was no time to work out how much larger the cap would have to be.",
    capBetween: (least, most) =>
      most === undefined
        ? `The cap would have to be at least ${least ?? ""} larger.`
        : least === undefined
          ? `With ${most} more in the cap the application would get a grant.`
          : `The cap would have to be between ${least} and ${most} larger.`,
    scoreProven: (rise, score) =>
      `With ${rise} points more, that is ${score}, and all others as they are, the application would get a grant.`,
    scoreNever: (greatest) =>
      `Not even ${greatest} points, the most there is, would give it a grant. In the way is:`,
    scoreUnknown: "There was no time to work out how many more points it would take.",
    nobody: "Nothing was worked out for this application.",
    replaced: (names) => `Without this application these would come in: ${names}.`,
    nobodyElse: "Without this application nobody else would come in.",
    conditions:
      "The application fell on the conditions, not on the cap. The reason above says which condition is not met.",
    decided: "An officer decided the outcome. Take the lock away to see what the rules alone give.",
  },
  sure: {
    title: "How sure it is",
    none: "It has not been worked out how sure it is for this version of the round.",
    toSensitivity: "Work it out on the page Sensitivity",
    share: (share, draws) =>
      `Gets a grant in ${share} of ${draws} draws in which the scores are drawn again.`,
    certainty: { safe: "Safe", bubble: "In the bubble", unlikely: "Unlikely" },
    older: "Worked out of an earlier version of the round.",
  },
  years: {
    title: "Years",
    year: "Year",
    asked: "Asked",
    assessed: "Assessed",
    proposed: "Proposed",
    reservation: "Later years are forecasts, subject to the Storting's budget.",
  },
  facts: {
    title: "About the application",
    kind: "Applicant",
    standard: "Written standard",
    participants: "Participants",
    ownContribution: "Own contribution",
    smallestViable: "Least amount that the project can live with",
    submitted: "Submitted",
    signed: "Signed",
    yes: "yes",
    no: "no",
  },
};
