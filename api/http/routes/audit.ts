import { listAudit } from "../../store/audit.ts";
import { listPeople } from "../../store/people.ts";
import type { Parameter } from "../parameters.ts";
import type { Route } from "../route.ts";
import { type StoredMeans, valueOf } from "../stored.ts";
import { after, afterOf, afterPlace, afterPlaceOf, limit, limitOf } from "./rounds.ts";

const round: Parameter = {
  name: "round",
  description: "Only what was done to the round with this id.",
  takes: { kind: "text" },
};

const portfolio: Parameter = {
  name: "portfolio",
  description: "Only what was done to the portfolio with this id.",
  takes: { kind: "text" },
};

/** The audit as a whole. */
export function auditRoutes({ store }: StoredMeans): readonly Route[] {
  return [
    {
      method: "get",
      path: "/audit",
      operation: "listWholeAudit",
      tag: "rounds",
      right: "read",
      summary: "What was done, and by whom, to all rounds and portfolios",
      parameters: [round, portfolio, afterPlace, limit],
      answer: {
        description: "From the beginning, each entry chained to the one before.",
        component: "WholeAuditList",
      },
      problems: ["no-database"],
      async handle(asked) {
        const wanted = {
          round: asked.parameters.get("round"),
          portfolio: asked.parameters.get("portfolio"),
          limit: limitOf(asked),
          ...afterPlaceOf(asked),
        };
        return { kind: "value", value: valueOf(await listAudit(store, wanted), asked.language) };
      },
    },
    {
      method: "get",
      path: "/people",
      operation: "listPeople",
      tag: "rounds",
      right: "read",
      summary: "What those are called who have changed anything",
      description: "By the id that stands in `by` elsewhere. Without sign-in there is nobody.",
      parameters: [after, limit],
      answer: { description: "By id.", component: "PersonList" },
      problems: ["no-database"],
      async handle(asked) {
        const wanted = { limit: limitOf(asked), ...afterOf(asked) };
        return { kind: "value", value: valueOf(await listPeople(store, wanted), asked.language) };
      },
    },
  ];
}
