import { sumKroner } from "../../../src/kroner.ts";
import type { Flow, PolicyAnswer } from "../../../src/policies/schema.ts";
import type { ReprioritisationAnswer } from "../../../src/proposal/schema.ts";
import type { Round } from "../../../src/round/round.ts";
import { chartTextsIn } from "../../../src/texts/charts/in-language.ts";
import { formatAmount } from "../../../src/texts/figures.ts";
import type { Language } from "../../../src/texts/language.ts";
import { termsIn } from "../../../src/texts/terms/in-language.ts";
import type { Figure, FlowChart, FlowPlace } from "./charts/chart.ts";
import { areaLabel } from "./lookup.ts";
import { capitalised } from "./sweep-cells.ts";

/** A flow between two places, each with its name and its column; whole kroner. */
interface Stream {
  readonly from: Omit<FlowPlace, "total">;
  readonly to: Omit<FlowPlace, "total">;
  readonly amount: number;
}

/** The transfers of a reprioritisation: areas that release on the left, areas that receive on the right. */
export function transferChart(
  round: Round,
  transfers: ReprioritisationAnswer["transfers"],
  language: Language,
): FlowChart {
  const streams = transfers.map(({ from, to, amount }): Stream => ({
    from: { id: `from ${from}`, label: areaLabel(round, from), column: 0 },
    to: { id: `to ${to}`, label: areaLabel(round, to), column: 2 },
    amount,
  }));
  return flowChart(chartTextsIn(language).whereMoneyWent, streams, language);
}

/** The ledger of a policy: from areas to the released money, and from it to areas or to nobody. */
export function policyChart(
  round: Round,
  policy: PolicyAnswer["policy"],
  flows: readonly Flow[],
  language: Language,
): FlowChart {
  const title = capitalised(termsIn(language).policies[policy]);
  const streams = flows.map(({ from, to, amount }): Stream => ({
    from: placeOf(round, from, 0, language),
    to: placeOf(round, to, 2, language),
    amount,
  }));
  return flowChart(title, streams, language);
}

function placeOf(
  round: Round,
  place: Flow["from"] | Flow["to"],
  column: 0 | 2,
  language: Language,
): Stream["from"] {
  const texts = chartTextsIn(language);
  if (typeof place === "object") {
    return { id: `${column} ${place.area}`, label: areaLabel(round, place.area), column };
  }
  switch (place) {
    case "released":
      return { id: "released", label: texts.releasedMoney, column: 1 };
    case "readvertised":
      return { id: "readvertised", label: texts.readvertised, column: 2 };
    case "held":
      return { id: "held", label: texts.held, column: 2 };
    case "rest":
      return { id: "rest", label: texts.notUsed, column: 2 };
  }
}

function flowChart(title: string, streams: readonly Stream[], language: Language): FlowChart {
  const { from, to } = chartTextsIn(language);
  const { amount, inKroner } = termsIn(language);
  const figure = (kroner: number | bigint): Figure => ({
    size: Number(kroner),
    text: formatAmount(kroner, language),
  });
  const places = new Map(streams.flatMap((one) => [one.from, one.to]).map((place) => [place.id, place]));
  return {
    kind: "flow",
    title: `${title} (${inKroner})`,
    from,
    to,
    amount,
    places: [...places.values()].map((place): FlowPlace => {
      const sum = (there: (one: Stream) => boolean) =>
        sumKroner(streams.filter(there).map((one) => one.amount));
      const gone = sum((one) => one.from.id === place.id);
      const come = sum((one) => one.to.id === place.id);
      return { ...place, total: figure(gone > come ? gone : come) };
    }),
    flows: streams.map((one) => ({ from: one.from.id, to: one.to.id, amount: figure(one.amount) })),
  };
}
