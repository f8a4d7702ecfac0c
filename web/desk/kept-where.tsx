import { Alert, Button } from "@digdir/designsystemet-react";
import { useStore } from "zustand";
import { FailedText } from "../app/failed.tsx";
import { FordelProblem } from "../../client/problem.ts";
import { useFigures } from "../format/use-figures.ts";
import type { RoundHead } from "../service/rounds.ts";
import { useTexts } from "../texts/language.tsx";
import { useDesk } from "./desk-context.ts";
import type { Saving } from "./saving/use-saving.ts";
import { deskTexts } from "./texts/in-language.ts";
import { useNames } from "../service/people.ts";

interface KeptWhereProps {
  readonly saving: Saving;
  readonly head: RoundHead;
  /** Whether somebody else changed the round since it was last seen here. */
  readonly isRoundOther: boolean;
  readonly onRoundSeen: () => void;
  readonly canPlan: boolean;
}

/** Where the changes are kept, so that nobody wonders whether they are lost; and what others did meanwhile. */
export function KeptWhere({ saving, head, isRoundOther, onRoundSeen, canPlan }: KeptWhereProps) {
  const { kept: texts, saving: savingTexts } = useTexts(deskTexts);
  const figures = useFigures();
  const called = useNames();
  const { desk } = useDesk();
  const isRemembered = useStore(desk.state, (state) => state.isRemembered);
  const hasChanges = useStore(desk.state, ({ changes }) => changes.length > 0);
  const { scenario, isChanged, isOvertaken, failure } = saving;
  const name = scenario?.kept.head.name ?? "";
  const isRefused = failure instanceof FordelProblem && failure.status === 412;

  const told = (): string | undefined => {
    if (scenario !== undefined && !isChanged) return texts.saved(name);
    if (!hasChanges && scenario === undefined) return undefined;
    if (!isRemembered) return texts.notHere;
    return scenario === undefined ? texts.here : texts.changed(name);
  };
  return (
    <div className="kept-where">
      <p role="status" className="quiet small">
        {told()} {!canPlan && texts.reader} {canPlan && head.status === "adopted" && texts.adopted}
      </p>
      {isRoundOther && (
        <Alert data-color="info" data-size="sm" role="status">
          {texts.round(called(head.changed.by), figures.moment(head.changed.at))}{" "}
          <Button variant="tertiary" data-size="sm" className="small-button" onClick={onRoundSeen}>
            {texts.seen}
          </Button>
        </Alert>
      )}
      {isOvertaken && scenario !== undefined && (
        <Alert data-color="warning" data-size="sm" role="alert">
          <p>
            {texts.other(
              called(scenario.kept.head.changed.by),
              figures.moment(scenario.kept.head.changed.at),
            )}
            {isRefused && ` ${savingTexts.changedByOthers}`}
          </p>
          <Button variant="secondary" data-size="sm" onClick={saving.fetch}>
            {texts.fetch}
          </Button>{" "}
          <Button variant="tertiary" data-size="sm" onClick={saving.keepMine}>
            {texts.keepMine}
          </Button>
        </Alert>
      )}
      {failure !== undefined && !isRefused && (
        <FailedText error={failure} onAgain={() => void saving.save()} />
      )}
      {scenario !== undefined && !scenario.kept.fits && (
        <Alert data-color="warning" data-size="sm">
          <p>{savingTexts.notFitting}</p>
          <ul>
            {scenario.kept.faults?.map(({ pointer, message }) => (
              <li key={pointer + message}>{message}</li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}
