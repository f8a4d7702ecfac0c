import { memo } from "react";
import type { ScoredRound } from "../../service/rounds.ts";
import { useTexts } from "../../texts/language.tsx";
import { useDesk } from "../desk-context.ts";
import { LockList } from "../locks/lock-list.tsx";
import { deskTexts } from "../texts/in-language.ts";
import { AmountLever } from "./amount-lever.tsx";
import { AreaLevers } from "./area-levers.tsx";
import { ChoiceLever } from "./choice-lever.tsx";
import { DecimalLever } from "./decimal-lever.tsx";
import { LeverGroup } from "./lever-group.tsx";
import { OtherChanges } from "./other-changes.tsx";
import { PriorityLever } from "./priority-lever.tsx";

interface LeversProps {
  readonly roundId: string;
  /** Kroner of each area's minimum that are not filled in the outcome that is shown. */
  readonly unused: ReadonlyMap<string, number>;
  readonly onLock: (application?: string) => void;
}

/** Everything that an officer may move, as the round has it and as it stands now. */
export const Levers = memo(function Levers({ roundId, unused, onLock }: LeversProps) {
  const { levers } = useTexts(deskTexts);
  const { round } = useDesk();
  const { scheme } = round;
  const { groups } = levers;
  const years = laterYears(round);
  const isOf =
    (...kinds: readonly string[]) =>
    (place: string): boolean =>
      kinds.includes(place.split(":")[0] ?? "");
  const scale = scheme.criteria.reduce(
    (sum, { weight, lowest, highest }) => ({
      lowest: sum.lowest + Number(weight) * Number(lowest),
      highest: sum.highest + Number(weight) * Number(highest),
    }),
    { lowest: 0, highest: 0 },
  );
  return (
    <div className="levers panel">
      <h2>{levers.title}</h2>
      <div>
        <AmountLever
          place="cap"
          label={levers.cap}
          kept={scheme.cap}
          setTo={(to) => ({ change: "cap", to })}
          slideTo={roundUp(scheme.cap * 1.5)}
        />
      </div>
      <h3>{groups.areas}</h3>
      {scheme.areas.map((area) => (
        <AreaLevers
          key={area.id}
          area={area}
          roundId={roundId}
          slideTo={roundUp(scheme.cap)}
          unused={unused.get(area.id) ?? 0}
        />
      ))}
      <LeverGroup title={groups.scores} owns={isOf("threshold", "criterion-threshold", "criterion-weight")}>
        <DecimalLever
          place="threshold"
          label={levers.threshold}
          kept={scheme.threshold}
          setTo={(to) => ({ change: "threshold", to })}
          remove={() => ({ change: "threshold", remove: true })}
          slide={{ ...scale, step: 0.5 }}
        />
        {scheme.criteria.map(({ id, name, threshold, weight }) => (
          <div key={id} className="lever-pair">
            <h4>{name}</h4>
            <DecimalLever
              place={`criterion-threshold:${id}`}
              label={levers.criterionThreshold(name)}
              shownLabel={levers.thresholdShort}
              kept={threshold}
              setTo={(to) => ({ change: "criterion-threshold", criterion: id, to })}
              remove={() => ({ change: "criterion-threshold", criterion: id, remove: true })}
            />
            <DecimalLever
              place={`criterion-weight:${id}`}
              label={levers.weight(name)}
              shownLabel={levers.weightShort}
              kept={weight}
              setTo={(to) => ({ change: "criterion-weight", criterion: id, to })}
            />
          </div>
        ))}
      </LeverGroup>
      {(scheme.priorities ?? []).length > 0 && (
        <LeverGroup title={groups.priorities} owns={isOf("priority")}>
          {scheme.priorities?.map((priority) => (
            <PriorityLever key={priority.id} priority={priority} />
          ))}
        </LeverGroup>
      )}
      <LeverGroup title={groups.rules} owns={isOf("ranking", "objective")}>
        <ChoiceLever
          place="ranking"
          label={levers.ranking}
          kept={scheme.ranking ?? "report"}
          choices={levers.rankings}
          order={["report", "strict"]}
          isWide
          setTo={(to) => ({ change: "ranking", to })}
        />
        <ChoiceLever
          place="objective"
          label={levers.objective}
          kept={scheme.objective ?? "score-kroner"}
          choices={levers.objectives}
          order={["score-kroner", "points"]}
          isWide
          setTo={(to) => ({ change: "objective", to })}
        />
      </LeverGroup>
      <LeverGroup title={groups.later} owns={isOf("later-cap")}>
        {years.length === 0 && <p className="quiet">{levers.noLater}</p>}
        {years.map((year) => (
          <AmountLever
            key={year}
            place={`later-cap:${year}`}
            label={levers.laterCap(year)}
            kept={scheme.laterCaps?.[year]}
            setTo={(to) => ({ change: "later-cap", year, to })}
            remove={() => ({ change: "later-cap", year, remove: true })}
            slideTo={roundUp(scheme.cap)}
          />
        ))}
      </LeverGroup>
      <LockList onLock={onLock} />
      <OtherChanges />
    </div>
  );
});

/** The years after the one that is shared out that anybody applies for, is bound in, or that have a ceiling. */
function laterYears({ scheme, applications, commitments = [] }: ScoredRound): readonly number[] {
  const years = new Set([
    ...Object.keys(scheme.laterCaps ?? {}),
    ...applications.flatMap(({ requested }) => Object.keys(requested)),
    ...commitments.flatMap(({ amounts }) => Object.keys(amounts)),
  ]);
  return [...years]
    .map(Number)
    .filter((year) => year > scheme.year)
    .sort((a, b) => a - b);
}

/** A round figure at or above an amount. */
function roundUp(amount: number): number {
  const step = 10 ** Math.max(4, Math.floor(Math.log10(Math.max(1, amount))) - 1);
  return Math.ceil(amount / step) * step;
}
