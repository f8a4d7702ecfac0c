import { readRoundOfAnyKind } from "../../src/kinds/read.ts";
import { readPortfolio } from "../../src/portfolio/read.ts";
import { type Fault, faultAt } from "../../src/round/fault.ts";
import { readFormOf } from "../../src/round/form-faults.ts";
import { childOf } from "../../src/round/order-faults.ts";
import { readRound } from "../../src/round/read.ts";
import type { RoundDocument } from "../../src/round/schema.ts";
import type { Finding } from "../../src/texts/findings/kinds.ts";
import { findingSentence } from "../../src/texts/findings/sentence.ts";
import type { Language } from "../../src/texts/language.ts";
import type { VerificationDocument } from "../../src/verification/schema.ts";
import type { Proven } from "../../solver/verify/proven.ts";
import { verifyPortfolio } from "../../solver/verify/portfolio/verify.ts";
import { verifyReprioritisation } from "../../solver/verify/reprioritisation.ts";
import { verifyProposal } from "../../solver/verify/verify.ts";
import { type FittingScenario, comparisonBy, readScenario, scenariosAtMost } from "../scenarios.ts";
import { readDecided, readEvents, readUpon, secondStepBy } from "../second-step.ts";
import { solve } from "../solve.ts";
import { faultsOf, type Means, type Preparation, readAt } from "./reading.ts";
import { requestForms } from "./request-schemas.ts";
import { asked } from "./whole-documents.ts";

/** A round and one to five scenarios on it, side by side. The scenarios share the time that is left among them. */
export function comparePreparation(value: unknown, means: Means): Preparation {
  const beside = readFormOf(requestForms.compare, value);
  const round = readAt(["round"], value, readRound);
  if (!beside.ok || !round.ok) return { ok: false, faults: faultsOf(beside, round) };
  const { document } = round;
  const { scenarios } = beside.document;
  const count = scenarios.length;
  const fitting: FittingScenario[] = [];
  const faults: Fault[] =
    count > scenariosAtMost
      ? [faultAt(["scenarios"], "asked-too-many", { count, most: scenariosAtMost })]
      : [];
  for (const index of scenarios.keys()) {
    const scenario = readAt(["scenarios", index], value, (one) => readScenario(document, one));
    if (scenario.ok) fitting.push(scenario);
    else faults.push(...scenario.faults);
  }
  if (faults.length > 0) return { ok: false, faults };
  const open = { proposals: count + 1 };
  const make = (one: RoundDocument) => {
    const timeLimitSeconds = means.left() / open.proposals;
    open.proposals -= 1;
    return solve(one, { ...asked(means), timeLimitSeconds });
  };
  return { ok: true, answer: () => comparisonBy(document, fitting, make, means.language) };
}

/** A decided round after grants fell away or the cap was changed. */
export function secondStepPreparation(value: unknown, means: Means): Preparation {
  const beside = readFormOf(requestForms.secondStep, value);
  const round = readAt(["round"], value, readRound);
  if (!beside.ok || !round.ok) return { ok: false, faults: faultsOf(beside, round) };
  const { document } = round;
  const decided = readDecided(document, childOf(value, "proposal"), means.language);
  if (!decided.ok) {
    const refused = [{ pointer: "/proposal", code: "proposal-broken", message: decided.complaint }];
    return { ok: true, refused, answer: () => Promise.reject(new Error(decided.complaint)) };
  }
  const upon = readUpon(document, decided.proposal, beside.document, means.language);
  if (!upon.ok) {
    const { step, complaint } = upon;
    const refused = [{ pointer: `/steps/${step}`, code: "step-broken", message: complaint }];
    return { ok: true, refused, answer: () => Promise.reject(new Error(complaint)) };
  }
  const events = readAt(["events"], value, (one) => readEvents(upon.decided, one));
  if (!events.ok) return events;
  return { ok: true, answer: () => secondStepBy(upon.decided, events.events, asked(means)) };
}

/** A proposal, a reprioritisation or the answer to a portfolio, checked without a solver. */
export function verifyPreparation(value: unknown, means: Means): Preparation {
  const { language } = means;
  const answer = childOf(value, "proposal");
  if (childOf(value, "portfolio") !== undefined) {
    const beside = readFormOf(requestForms.verifyPortfolio, value);
    const portfolio = readAt(["portfolio"], value, readPortfolio);
    if (!beside.ok || !portfolio.ok) return { ok: false, faults: faultsOf(beside, portfolio) };
    return {
      ok: true,
      answer: () =>
        Promise.resolve(verified(verifyPortfolio(portfolio.document, answer), undefined, language)),
    };
  }
  const beside = readFormOf(requestForms.verify, value);
  const round = readAt(["round"], value, readRoundOfAnyKind);
  if (!beside.ok || !round.ok) return { ok: false, faults: faultsOf(beside, round) };
  const { policy } = beside.document;
  return {
    ok: true,
    answer() {
      if (round.kind === "scored" && childOf(answer, "before") !== undefined) {
        const found = verifyReprioritisation(round.document, answer, policy);
        const { before, after } = found.proven;
        return Promise.resolve(
          verified(found, { before: provenOf(before), after: provenOf(after) }, language),
        );
      }
      const found = verifyProposal(round.document, answer);
      return Promise.resolve(verified(found, provenOf(found.proven), language));
    },
  };
}

function verified(
  { holds, findings }: { readonly holds: boolean; readonly findings: readonly Finding[] },
  proven: VerificationDocument["proven"],
  language: Language,
): VerificationDocument {
  const sentences = findings.map((one) => ({
    place: one.place,
    rule: one.rule,
    code: one.code,
    message: findingSentence(one, language),
  }));
  return { holds, findings: sentences, ...(proven !== undefined && { proven }) };
}

function provenOf({ rules, unused, bound, optimal, infeasible }: Proven) {
  return {
    rules,
    ...(unused !== undefined && { unused }),
    ...(bound !== undefined && { bound }),
    optimal,
    infeasible,
  };
}
