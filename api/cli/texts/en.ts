import type { CommandTexts } from "./catalogue.ts";

export const en: CommandTexts = {
  cannotRead: {
    missing: (file) =>
      `The file ${file} does not exist. Check its name, and that you are in the right folder.`,
    folder: (file) => `${file} is a folder, not a file. Name a file in the folder.`,
    "not-allowed": (file) => `You may not read the file ${file}. Ask for access, or use a copy.`,
    other: (file) => `The file ${file} cannot be read. Check that other programs can open it.`,
  },
  cannotReadInput: "Standard input cannot be read. Name a file in place of -.",
  inputTwice: "Only one of the files can be read from standard input. Name the other one.",
  cannotWrite: {
    missing: (file) =>
      `The file ${file} cannot be written, for its folder does not exist. Make the folder, or choose another.`,
    folder: (file) => `${file} is a folder. Name a file in the folder.`,
    "not-allowed": (file) => `You may not write the file ${file}. Choose another name or another folder.`,
    other: (file) =>
      `The file ${file} cannot be written. Check that there is room on the disk, or choose another folder.`,
  },
  wouldReplaceRound: (file) =>
    `The answer would have replaced the round in ${file}. Name another file with --out.`,
  unknownEnding: (file, ending) =>
    `fordel does not know what ${file} is to be: ${ending} is no ending it knows. Choose a name that ends in .html (a page), .md (Markdown) or .json.`,
  roundIsJson: (file) =>
    `A round is written as JSON, and ${file} is the name of a report. Choose a name that ends in .json.`,
  written: (file) => `Written to ${file}.`,
  eachTaken: (file) => `${file} is the round itself or the file of --out. Name another one with --each.`,
  noRoomFor: (columns) =>
    `There is no room for these columns: ${columns}. They are there in a wider window, with --markdown, and on a page with --out FILE.html.`,
  noExample: (name, names) => `There is no example called “${name}”. Choose one of these: ${names}.`,
  nothingFound: (seconds) =>
    `No proposal that holds all the rules was found in ${seconds} s. Give it more time with --time-limit.`,
  stopping:
    "The search is being stopped. The best proposal so far comes in a moment. Press Ctrl-C again to end without it.",
  nothingFoundYet:
    "The search was stopped before a proposal that holds all the rules was found. Run the command again and let it search longer.",
  verified: {
    optimal: "All holds: the rules, the figures, and the proof that no proposal is better.",
    feasible:
      "All holds: the rules, the figures, and the proof of how good a proposal can be. This one does not claim to be the best.",
    infeasible: "All holds: it is proven that no proposal can hold all the rules.",
  },
  verifiedArithmetic:
    "All holds: the amounts are those that the scheme's arithmetic gives, checked line by line.",
  verifiedPortfolio:
    "All holds: every proposal does, nothing has moved without a rule, and the post adds up to the krone.",
  verifiedAfter: {
    optimal:
      "So does the proposal after reprioritisation: it is proven that none the scheme then permits is better.",
    feasible:
      "Of the proposal after reprioritisation it is proven how good it can be. It does not claim to be the best.",
  },
  notVerified: (count) =>
    `The proposal does not hold: ${count} broken or missing. Correct what stands above, or make the proposal again from the round.`,
  looking: {
    unused: (found, bound, nodes) =>
      `Searching: ${found} unused, at least ${bound} possible (${nodes} steps)`,
    value: (found, bound, nodes) => `Searching: value ${found}, at most ${bound} possible (${nodes} steps)`,
  },
  cannotPrint: (fault) =>
    `The answer could not be written to standard output: ${fault} Check that there is room, or write it to a file with --out.`,
  failed: (fault) =>
    `fordel stopped because of a fault of its own: ${fault} Report it with this message and the command you gave.`,
};
