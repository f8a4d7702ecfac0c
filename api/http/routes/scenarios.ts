import { writtenFault } from "../../answers/reading.ts";
import type { Language } from "../../../src/texts/language.ts";
import {
  keptScenario,
  type KeptScenario,
  listScenarios,
  putScenario,
  removeScenario,
  type ScenarioHead,
} from "../../store/scenarios.ts";
import type { Asked, JsonAnswer, Route } from "../route.ts";
import {
  changed,
  changeFor,
  etagOf,
  expectedVersionOf,
  type StoredMeans,
  valueIn,
  valueOf,
  versionOf,
} from "../stored.ts";
import { after, afterOf, changing, idOf, limit, limitOf } from "./rounds.ts";

const names = { id: "The round's id." };
const both = { ...names, scenario: "The scenario's id." };

/** Scenarios that are kept with a round. */
export function scenarioRoutes(means: StoredMeans): readonly Route[] {
  const { store } = means;
  return [
    {
      method: "get",
      path: "/rounds/{id}/scenarios",
      operation: "listScenarios",
      tag: "rounds",
      right: "read",
      summary: "The scenarios that are kept with a round",
      names,
      parameters: [after, limit],
      answer: { description: "By id, without their changes.", component: "ScenarioList" },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const wanted = { ...afterOf(asked), limit: limitOf(asked) };
        return {
          kind: "value",
          value: valueOf(await listScenarios(store, idOf(asked), wanted), asked.language),
        };
      },
    },
    {
      method: "get",
      path: "/rounds/{id}/scenarios/{scenario}",
      operation: "getScenario",
      tag: "rounds",
      right: "read",
      summary: "A scenario, and whether it fits the round as it is now",
      names: both,
      parameters: [],
      answer: {
        description: "With what does not fit.",
        component: "KeptScenario",
        versioned: true,
        // Whether it fits may change without it.
        alwaysSent: true,
      },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const found = valueOf(await keptScenario(store, idOf(asked), scenarioId(asked)), asked.language);
        const { version } = found.head;
        return { kind: "value", value: shown(found, asked.language), headers: { etag: etagOf(version) } };
      },
    },
    {
      method: "put",
      path: "/rounds/{id}/scenarios/{scenario}",
      operation: "putScenario",
      tag: "rounds",
      right: "plan",
      summary: "Keep a scenario, new or in place of the one that is there",
      description: "It must fit the round as it is now. A decided round may be tried out too.",
      names: both,
      parameters: [],
      headers: ["If-Match", "If-None-Match", "Idempotency-Key"],
      body: "Scenario",
      answer: { description: "As it is kept.", component: "KeptScenario", versioned: true },
      problems: changing,
      async handle(asked) {
        const expected = expectedVersionOf(asked);
        const answer = (kept: KeptScenario): JsonAnswer => ({
          kind: "value",
          value: shown(kept, asked.language),
          headers: { etag: etagOf(kept.head.version) },
        });
        const change = changeFor(asked, means, answer);
        const put = { round: idOf(asked), id: scenarioId(asked), document: valueIn(asked), expected };
        return changed(await putScenario(store, change, put), answer, asked.language);
      },
    },
    {
      method: "delete",
      path: "/rounds/{id}/scenarios/{scenario}",
      operation: "deleteScenario",
      tag: "rounds",
      right: "plan",
      summary: "Take a scenario away",
      names: both,
      parameters: [],
      headers: ["If-Match", "Idempotency-Key"],
      answer: { description: "What was there.", component: "ScenarioHead" },
      problems: changing,
      async handle(asked) {
        const expected = versionOf(asked);
        const change = changeFor(asked, means, removed);
        const wanted = { round: idOf(asked), id: scenarioId(asked), expected };
        return changed(await removeScenario(store, change, wanted), removed, asked.language);
      },
    },
  ];
}

function scenarioId({ names: given }: Asked): string {
  return given.get("scenario") ?? "";
}

function removed(value: ScenarioHead): JsonAnswer {
  return { kind: "value", value };
}

function shown({ head, document, fit }: KeptScenario, language: Language) {
  return fit.fits
    ? { head, document, fits: true, hash: fit.hash }
    : { head, document, fits: false, faults: fit.faults.map((fault) => writtenFault(fault, language)) };
}
