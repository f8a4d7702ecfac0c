import { faultAt } from "../../../src/round/fault.ts";
import { readFormOf } from "../../../src/round/form-faults.ts";
import { eventsSchema } from "../../../src/second-step/events-schema.ts";
import { secondStepSchema } from "../../../src/second-step/schema.ts";
import { writtenFault } from "../../answers/reading.ts";
import { adoptSecondStep } from "../../store/adopt-step.ts";
import {
  type DecisionBasis,
  decisionBasis,
  listSecondSteps,
  recordSecondStep,
  secondStep,
  type SecondStepHead,
} from "../../store/second-steps.ts";
import { adoptingStepSchema } from "../after-schemas.ts";
import { answerOf, type QuestionMeans } from "../asking.ts";
import { changedOnce } from "../once.ts";
import { prefix } from "../prefix.ts";
import { Problem } from "../problem.ts";
import type { Asked, JsonAnswer, Route } from "../route.ts";
import { changed, changeFor, type StoredMeans, valueIn, valueOf, versionOf } from "../stored.ts";
import { adopted } from "./proposals.ts";
import { timeLimit } from "./questions.ts";
import { afterPlace, afterPlaceOf, changing, idOf, limit, limitOf } from "./rounds.ts";

const names = { id: "The round's id." };
const both = { ...names, step: "The second step's id." };

/** What happens to a round after it was decided (R13's second step). */
export function secondStepRoutes(means: StoredMeans & QuestionMeans): readonly Route[] {
  const { store, limit: most } = means;
  const seconds = Math.min(60, most);
  return [
    {
      method: "get",
      path: "/rounds/{id}/second-steps",
      operation: "listSecondSteps",
      tag: "rounds",
      right: "read",
      summary: "The second steps of a decided round, the newest first",
      names,
      parameters: [afterPlace, limit],
      answer: { description: "Without their documents.", component: "SecondStepList" },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const wanted = { ...afterPlaceOf(asked), limit: limitOf(asked) };
        const value = valueOf(await listSecondSteps(store, idOf(asked), wanted), asked.language);
        return { kind: "value", value };
      },
    },
    {
      method: "post",
      path: "/rounds/{id}/second-steps",
      operation: "createSecondStep",
      tag: "rounds",
      right: "plan",
      summary: "Make a second step upon what is decided, after something has happened, and keep it",
      description:
        "Grants fell away, awards are set aside, or the frame is another. Nothing is changed before the step is adopted. Get it at Location.",
      names,
      parameters: [timeLimit(seconds, most)],
      headers: ["Idempotency-Key"],
      body: "Events",
      answer: {
        description: "Its id, and what kind of step it is.",
        component: "SecondStepHead",
        status: 201,
      },
      problems: [
        "missing",
        "not-adopted",
        "headers",
        "other-request",
        "under-way",
        "full",
        "nothing-found",
        "too-slow",
        "stale",
        "busy",
        "no-database",
      ],
      handle: (asked) => made(asked, seconds, means),
    },
    {
      method: "get",
      path: "/rounds/{id}/second-steps/{step}",
      operation: "getSecondStep",
      tag: "rounds",
      right: "read",
      summary: "A second step, whole",
      names: both,
      parameters: [],
      answer: { description: "As it was made.", component: "StoredSecondStep" },
      problems: ["missing", "no-database"],
      async handle(asked) {
        const found = await secondStep(store, idOf(asked), asked.names.get("step") ?? "");
        const { head, document } = valueOf(found, asked.language);
        return { kind: "json", json: `{"head":${JSON.stringify(head)},"document":${document}}` };
      },
    },
    {
      method: "post",
      path: "/rounds/{id}/second-steps/{step}/adoption",
      operation: "adoptSecondStep",
      tag: "rounds",
      right: "decide",
      summary: "Make a second step the decision",
      description: "With a reason. The award list gets a new version; every earlier one is kept.",
      names: both,
      parameters: [],
      headers: ["If-Match", "Idempotency-Key"],
      body: "AdoptingStep",
      answer: {
        description: "The award list from then on.",
        component: "Adoption",
        status: 201,
        versioned: true,
      },
      problems: [...changing, "not-adopted", "superseded", "not-adoptable"],
      async handle(asked) {
        const expected = versionOf(asked);
        const form = readFormOf(adoptingStepSchema, valueIn(asked));
        if (!form.ok) {
          throw new Problem("invalid", {
            faults: form.faults.map((one) => writtenFault(one, asked.language)),
          });
        }
        const { reason } = form.document;
        const change = changeFor(asked, means, adopted);
        const step = asked.names.get("step") ?? "";
        const adopting = { round: idOf(asked), step, reason, expected };
        return changed(await adoptSecondStep(store, change, adopting), adopted, asked.language);
      },
    },
  ];
}

async function made(asked: Asked, seconds: number, means: StoredMeans & QuestionMeans): Promise<JsonAnswer> {
  const { store } = means;
  const { language, parameters, reply } = asked;
  const form = readFormOf(eventsSchema, valueIn(asked));
  if (!form.ok) {
    throw new Problem("invalid", { faults: form.faults.map((one) => writtenFault(one, language)) });
  }
  const timeLimitSeconds = Number(parameters.get("timeLimit") ?? seconds);
  const once = { seconds: 2 * timeLimitSeconds, answer: madeAnswer };
  return changedOnce<SecondStepHead>(asked, means, once, async (change) => {
    const round = idOf(asked);
    const basis = valueOf(await decisionBasis(store, round), language);
    if (basis.kind !== "scored") {
      const fault = faultAt([], "kind-not-scored", { kind: basis.kind });
      throw new Problem("invalid", { faults: [writtenFault(fault, language)] });
    }
    const question = {
      question: "second-step" as const,
      body: new TextEncoder().encode(questionText(basis, JSON.stringify(form.document))),
      language,
      timeLimitSeconds,
      parameters: {},
    };
    const json = await atEvents(answerOf(question, reply, means));
    const document = secondStepSchema.parse(JSON.parse(new TextDecoder().decode(json)));
    return recordSecondStep(store, change, { round, version: basis.version, document });
  });
}

/** What the thread is asked, put together of texts that nobody here has to read. */
function questionText({ document, proposal, setAside, steps }: DecisionBasis, events: string): string {
  const aside = JSON.stringify(setAside);
  return `{"round":${document},"proposal":${proposal},"setAside":${aside},"steps":[${steps.join(",")}],"events":${events}}`;
}

/** What is wrong with the events has its place in what was sent, which is the events alone. */
async function atEvents(answer: Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Problem) || error.parts.faults === undefined) throw error;
    const faults = error.parts.faults.map((fault) => ({
      ...fault,
      pointer: fault.pointer.replace(/^\/events/, ""),
    }));
    throw new Problem(error.code, { ...error.parts, faults });
  }
}

function madeAnswer(head: SecondStepHead): JsonAnswer {
  const location = `${prefix}/rounds/${encodeURIComponent(head.round)}/second-steps/${head.id}`;
  return { kind: "value", value: head, status: 201, headers: { location } };
}
