import { memo, useMemo } from "react";
import { FordelProblem } from "../../../client/problem.ts";
import { ApplicationPanel } from "../../application/application-panel.tsx";
import { useFigures } from "../../format/use-figures.ts";
import { RankedList } from "../../list/ranked-list.tsx";
import type { Change, ScoredRound } from "../../service/rounds.ts";
import { useTexts } from "../../texts/language.tsx";
import type { Outcome, Shown } from "../shown.ts";
import type { Answered } from "../state/answers.ts";
import { deskTexts } from "../texts/in-language.ts";
import { Affected } from "./affected.tsx";
import { AreaBars } from "./area-bars.tsx";
import { areaFigures } from "./area-figures.ts";
import { differenceOf, projectsIn } from "./difference.ts";
import { KeyFigures } from "./key-figures.tsx";
import { OutcomeHead } from "./outcome-head.tsx";
import { sentenceOf } from "./sentence.ts";
import { YearBars } from "./year-bars.tsx";

interface OutcomeColumnProps {
  readonly round: ScoredRound;
  readonly base: Answered;
  readonly latest: Answered;
  /** The last in which something can be shared out. */
  readonly possible: Answered | undefined;
  readonly changes: readonly Change[];
  /** Whether `latest` is the answer to where the levers stand. */
  readonly isCurrent: boolean;
  readonly isWaiting: boolean;
  readonly isUnreadable: boolean;
  readonly failure: unknown;
  /** What the service says is wrong and belongs to no lever. */
  readonly otherFaults: readonly string[];
  readonly onOpen: (application: string) => void;
  readonly onLock: (application: string) => void;
  /** The id of the round that is kept. */
  readonly roundId: string;
  /** The application that stands open beside the list. */
  readonly chosen: string | undefined;
  readonly onClose: () => void;
}

/** What comes of the levers: the sentence, the proof, areas, years and who it falls on. */
export function OutcomeColumn(props: OutcomeColumnProps) {
  const { round, base, latest, possible, changes, isCurrent, isWaiting, failure, onOpen } = props;
  const texts = useTexts(deskTexts);
  const figures = useFigures();
  const isOld = !isCurrent || props.isUnreadable || possible !== latest;
  const shown = useMemo<Shown | undefined>(
    () =>
      possible === undefined
        ? undefined
        : {
            round,
            base: base.outcome,
            now: possible.outcome,
            changes: possible.changes,
            isOld,
          },
    [round, base, possible, isOld],
  );
  const difference = useMemo(
    () => (possible === undefined ? undefined : differenceOf(base.outcome, possible.outcome)),
    [base, possible],
  );
  const oldBecause = (): string | undefined => {
    if (props.isUnreadable) return texts.unreadable;
    if (isCurrent || isWaiting || failure === undefined) return undefined;
    if (!(failure instanceof FordelProblem)) return texts.offline;
    const sentences = props.otherFaults.length > 0 ? props.otherFaults : [failure.detail];
    return [texts.failed, ...sentences, texts.old].join(" ");
  };
  const sentence = (): string => {
    if (changes.length === 0 || difference === undefined || possible === undefined) return texts.asKept;
    if (base.outcome.proposal.status === "infeasible") {
      return texts.nothingBefore(projectsIn(possible.outcome.proposal));
    }
    return sentenceOf(difference, round.scheme, texts.sentence, figures);
  };
  return (
    <section aria-label={texts.outcome.title} className="outcome">
      <OutcomeHead
        sentence={sentence()}
        hasFigures={possible !== undefined}
        proposal={latest.outcome.proposal}
        oldBecause={oldBecause()}
        isWaiting={isWaiting}
        isCurrent={isCurrent}
      />
      {shown !== undefined && difference !== undefined && (
        <div className={shown.isOld ? "outcome-figures old" : "outcome-figures"}>
          <KeyFigures base={shown.base} now={shown.now} />
          <Affected round={round} difference={difference} onOpen={onOpen} />
          <Bars round={round} base={shown.base} now={shown.now} />
        </div>
      )}
      {shown !== undefined && (
        <ListAndPanel
          shown={shown}
          roundId={props.roundId}
          version={latest.version}
          chosen={props.chosen}
          onOpen={onOpen}
          onClose={props.onClose}
          onLock={props.onLock}
        />
      )}
    </section>
  );
}

function Bars({
  round,
  base,
  now,
}: {
  readonly round: ScoredRound;
  readonly base: Outcome;
  readonly now: Outcome;
}) {
  const areas = useMemo(() => areaFigures(round, base, now), [round, base, now]);
  return (
    <div className="bar-columns">
      <AreaBars areas={areas} />
      <YearBars years={now.proposal.years} before={base.proposal.years} />
    </div>
  );
}

interface ListAndPanelProps extends Pick<
  OutcomeColumnProps,
  "roundId" | "chosen" | "onOpen" | "onClose" | "onLock"
> {
  readonly shown: Shown;
  readonly version: number;
}

/** The applications, and one of them beside the list where the window is wide. */
const ListAndPanel = memo(function ListAndPanel(props: ListAndPanelProps) {
  const { shown, roundId, version, chosen, onOpen, onClose, onLock } = props;
  return (
    <div
      className={["list-and-panel", chosen !== undefined && "with-panel", shown.isOld && "old"]
        .filter(Boolean)
        .join(" ")}
    >
      <RankedList shown={shown} chosen={chosen} onOpen={onOpen} onLock={onLock} />
      {chosen !== undefined && (
        <ApplicationPanel
          round={roundId}
          version={version}
          shown={shown}
          application={chosen}
          onClose={onClose}
          onLock={onLock}
        />
      )}
    </div>
  );
});
