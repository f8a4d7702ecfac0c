import type { AppTexts } from "./texts.ts";

export const en: AppTexts = {
  product: "fordel",
  skip: "Skip to the content",
  language: "Language",
  languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
  menu: { rounds: "Rounds", portfolios: "Portfolios", audit: "Audit" },
  footer: {
    accessibility: "Accessibility statement",
    help: "Help and shortcuts",
    api: "API for case systems",
  },
  localOfficer: "Local use, nobody signs in",
  roles: { reader: "reader", planner: "planner", decider: "decider" },
  signIn: "Sign in",
  signOut: "Sign out",
  signInTitle: "You have to sign in",
  signInWhy: "The rounds are only for those who work with them. Sign in with your account at work.",
  sessionEnded:
    "Your session has ended. What you have changed on the page Proposal is kept in this browser. A file that has not been taken in must be chosen again.",
  loading: (what) => `Fetching ${what} …`,
  notFound: {
    title: "There is no such page",
    text: "The address is wrong, or the page has moved. See whether it is spelt right.",
    back: "To the rounds",
  },
  failed: {
    title: "That did not work",
    network:
      "The service cannot be reached. See whether the network works, and try again. Nothing that you did is lost.",
    forbidden: "You may not do this. Ask whoever gives out roles with you.",
    missing: "This is not there, or it has been deleted.",
    unexpected: "Something went wrong with us. Try again, and tell us if that does not help.",
    request: (id) => `The number of the request is ${id}.`,
    again: "Try again",
  },
  offline: "The service cannot be reached. Your changes are kept here in the browser.",
  tabs: {
    label: "Pages of the round",
    desk: "Proposal",
    import: "Applications",
    scenarios: "Compare",
    reprioritisation: "Reprioritisation",
    years: "Later years",
    sensitivity: "Sensitivity",
    decision: "Decision",
    audit: "Audit",
  },
  words: {
    outcome: { granted: "granted", reduced: "granted in part", declined: "declined", dismissed: "dismissed" },
    kind: {
      scored: "scored competition",
      rate: "rate for each place",
      formula: "formula",
      named: "named recipients",
    },
    roundStatus: { draft: "being worked on", adopted: "decided" },
    applicantKind: {
      municipality: "municipality",
      county: "county municipality",
      district: "city district",
      voluntary: "voluntary organisation",
      other: "other",
    },
    fate: { release: "release", readvertise: "advertise again", hold: "hold back" },
    reservation: "subject to the Storting's budget",
  },
};
