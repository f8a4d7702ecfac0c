import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childOf } from "../../../src/round/order-faults.ts";
import { nearly } from "../../kit/json-schema.ts";
import { rounds } from "../../kit/arbitraries.ts";
import { runs } from "../../kit/seed.ts";
import { type Described, described } from "./openapi.ts";
import { startedService } from "./service.ts";

const { get, post } = startedService({ threads: 2 });

const api: { described?: Described } = {};

async function servedApi(): Promise<Described> {
  api.described ??= described((await get("/openapi.json")).body);
  return api.described;
}

/** Questions that are quick enough to be asked by the hundred. */
const quick = [
  "allocate",
  "reprioritise",
  "verify",
  "compare",
  "ranking-list",
  "portfolio",
  "stress",
  "sweep",
];

describe("questions made from rounds", () => {
  it("that can be solved are answered as the OpenAPI document says, altered or not", async () => {
    const { faultsOfAnswer } = await servedApi();
    const request = fc.tuple(fc.constantFrom(...quick), rounds()).chain(([question, round]) => {
      const body = bodyOf(question, round);
      return fc.tuple(fc.constant(question), fc.oneof(fc.constant(body), nearly(body)));
    });
    const seen = new Map<number, number>();
    const property = fc.asyncProperty(request, async ([question, body]) => {
      const came = await post(`/${question}?timeLimit=0.5`, body);
      expect(came.status, came.text).not.toBe(500);
      expect(faultsOfAnswer(`/api/v1/${question}`, "post", came)).toEqual([]);
      seen.set(came.status, (seen.get(came.status) ?? 0) + 1);
    });
    await fc.assert(property, runs(100));
    expect([seen.has(200), seen.has(422)]).toEqual([true, true]);
  });

  it("would be found out if they came back as something else", async () => {
    const { faultsOfAnswer } = await servedApi();
    const headers = { "content-type": "application/json; charset=utf-8" };
    const wrong = { status: 200, headers, body: { status: "best" } };
    expect(faultsOfAnswer("/api/v1/allocate", "post", wrong)).not.toEqual([]);
    expect(faultsOfAnswer("/api/v1/allocate", "post", { ...wrong, status: 299 })).not.toEqual([]);
  });
});

function bodyOf(question: string, round: { readonly scheme: { readonly cap: number } }): unknown {
  const { cap } = round.scheme;
  switch (question) {
    case "verify":
      return { round, proposal: { status: "optimal", awards: [] } };
    case "compare":
      return { round, scenarios: [{ name: "Less", changes: [{ change: "cap", to: Math.floor(cap / 2) }] }] };
    case "portfolio":
      return { id: "p", name: "P", year: childOf(round.scheme, "year"), cap, schemes: [{ round }] };
    case "stress":
      return { round };
    case "sweep":
      return {
        round,
        range: { figure: { kind: "cap" }, from: 0, to: cap, by: Math.max(1, Math.ceil(cap / 4)) },
      };
    default:
      return round;
  }
}
