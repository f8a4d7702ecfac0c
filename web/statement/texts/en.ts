import type { StatementTexts } from "./texts.ts";

export const en: StatementTexts = {
  accessibility: [
    {
      title: "What the pages are to meet",
      paragraphs: [
        "Everybody who works with grants can use the pages, also by keyboard alone, with a screen reader, enlarged or on a small screen. The demands are WCAG 2.1 at levels A and AA, which Norwegian regulations refer to, and what WCAG 2.2 adds at those levels.",
      ],
    },
    {
      title: "What is tested",
      paragraphs: ["Whenever the pages change, a program goes through them in a browser:"],
      list: [
        "all pages are held against axe, for the rules that a program can test, in bokmål and nynorsk",
        "all pages are shown 320 pixels wide, and need no sideways scrolling",
        "the main way, from round to decision, is gone by keyboard alone",
        "every chart has a table with the same figures, and nothing is said by colour alone",
      ],
    },
    {
      title: "What is not tested",
      paragraphs: [
        "The pages have not been tried by people who use a screen reader every day. The nynorsk has not been read by a native writer of it. The page to try the API from is made by others and has not been checked.",
      ],
    },
    {
      title: "Tell us",
      paragraphs: [
        "If there is something that you cannot do, tell the directorate that runs the service. If that does not help you can complain to the Norwegian authority for universal design of ICT.",
      ],
    },
  ],
  help: [
    {
      title: "What fordel does",
      paragraphs: [
        "fordel proposes how the cap of a grant scheme is shared out by the scheme's rules: the greatest value for the money, within the cap, the limits of the areas and the conditions. A person decides. Everybody gets a reason.",
        "“Best, proven” means that it has been worked out in whole numbers that no other proposal under the same rules is better. The proof comes with it and can be checked by others.",
      ],
    },
    {
      title: "The way through a round",
      paragraphs: [],
      list: [
        "Make a round from a scheme.",
        "Bring applications and commitments in from Excel or CSV on the page Applications. Every fault is shown at its cell, and nothing is taken in before all of it is right. The applications may also come from the case system.",
        "Try things out on the page Proposal. Nothing in the round changes before you say so.",
        "Save scenarios and compare them.",
        "Move unused area money on the page Reprioritisation.",
        "Make a proposal, and let a decider adopt it on the page Decision.",
      ],
    },
  ],
  keys: {
    title: "Shortcuts on the page Proposal",
    key: "Key",
    does: "What it does",
    rows: [
      ["/", "Go to the search of the list"],
      ["↑ ↓", "Go up and down the list"],
      ["Enter", "Open the application"],
      ["L", "Lock the application in, out or at an amount"],
      ["Z", "Undo"],
      ["?", "Show this page"],
    ],
  },
};
