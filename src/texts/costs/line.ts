import type { CostLine } from "../../costs/schema.ts";
import { formatFigure, formatKroner, formatPoints, formatShare } from "../figures.ts";
import { fill } from "../fill.ts";
import type { Language } from "../language.ts";
import { costsTextsIn } from "./in-language.ts";

/** The arithmetic of a line in words and figures, without its amount. */
export function lineText(line: CostLine, language: Language): string {
  const texts = costsTextsIn(language);
  const kroner = (amount: number) => formatKroner(amount, language);
  switch (line.line) {
    case "support":
      return fill(texts.lines.support, {
        participants: formatFigure("count", line.participants, language),
        age: ageText(line.age, language),
        basicAmounts: numberText(line.basicAmounts, language),
        months: String(line.months),
        basicAmount: kroner(line.basicAmount),
        from: formatFigure("date", line.from, language),
        provisional: line.provisional ? texts.provisionalMark : "",
      });
    case "costs-less":
      return fill(texts.lines[line.line], { costs: kroner(line.costs), ceiling: kroner(line.ceiling) });
    case "costs":
      return texts.lines.costs;
    case "posts":
      return fill(texts.lines.posts, {
        posts: numberText(line.posts, language),
        postsAtMost: numberText(line.postsAtMost, language),
      });
    case "share":
      return fill(texts.lines.share, {
        share: line.share.includes("/") ? line.share : formatShare(line.share, language),
      });
    case "post-most":
      return fill(texts.lines[line.line], {
        most: kroner(line.most),
        posts: numberText(line.posts, language),
        months: String(line.months),
        ceiling: kroner(line.ceiling),
      });
    case "most":
      return fill(texts.lines.most, { most: kroner(line.most) });
    case "not-covered":
      return fill(texts.notCovered[line.why], { costs: line.costs === undefined ? "" : kroner(line.costs) });
    case "own-financing":
      return fill(texts.lines[line.line], {
        own: kroner(line.own),
        costs: kroner(line.costs),
        room: kroner(Math.max(0, line.costs - line.own)),
      });
  }
}

function ageText(age: Extract<CostLine, { line: "support" }>["age"], language: Language): string {
  if (age === undefined) return "";
  const { younger, older } = costsTextsIn(language).age;
  return fill(age.younger ? younger : older, { limit: String(age.limit) });
}

/** A decimal as it is written in the language; a fraction as it is. */
function numberText(number: string, language: Language): string {
  return number.includes("/") ? number : formatPoints(number, language);
}
