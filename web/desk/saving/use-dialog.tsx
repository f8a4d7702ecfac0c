import { Button, Dialog } from "@digdir/designsystemet-react";
import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { FailedText } from "../../app/failed.tsx";
import { appTexts } from "../../app/texts/in-language.ts";
import { FordelProblem } from "../../../client/problem.ts";
import { useFigures } from "../../format/use-figures.ts";
import type { Change, ScoredRound, Scheme } from "../../service/rounds.ts";
import { useService } from "../../service/service.ts";
import { useTexts } from "../../texts/language.tsx";
import { deskTexts } from "../texts/in-language.ts";
import { decisionsWith, isLock } from "../locks/decisions-with.ts";
import { changeLine } from "./change-line.ts";
import { ChangedByOthers } from "./save-dialog.tsx";

interface UseDialogProps {
  readonly id: string;
  readonly etag: string;
  readonly round: ScoredRound;
  readonly changes: readonly Change[];
  /** As the changes leave it. */
  readonly scheme: Scheme;
  /** Is told at once which version of the round was made. */
  readonly onWritten: (version: number) => void;
  /** Is told which changes are in the round, when the round with them is here. */
  readonly onUsed: (used: readonly Change[]) => void;
  readonly onClose: () => void;
}

/** Writes the levers and the locks into the round itself, after it was said what that changes. */
export function UseDialog(props: UseDialogProps) {
  const { id, etag, round, changes, scheme, onWritten, onUsed, onClose } = props;
  const texts = useTexts(deskTexts);
  const { words } = useTexts(appTexts);
  const figures = useFigures();
  const service = useService();
  const heading = useId();
  const queries = useQueryClient();
  // The version that was seen when the dialog was opened: what comes in between has not been looked at.
  const [seen] = useState(etag);
  const [isOvertaken, setOvertaken] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [isSending, setSending] = useState(false);
  const lines = changes.flatMap((change) => {
    const line = changeLine(change, round, { desk: texts, fate: words.fate }, figures);
    return line === undefined ? [] : [{ ...line, change }];
  });
  const use = async (): Promise<void> => {
    setSending(true);
    setFailure(undefined);
    try {
      const params = { path: { id }, header: { "If-Match": seen } };
      const used = lines.map(({ change }) => change);
      // With locks the whole round is written, so that nothing of it is without the rest.
      const { data } = used.some(isLock)
        ? await service.putRound({
            params,
            body: { ...round, scheme, decisions: [...decisionsWith(round, used)] },
          })
        : await service.putScheme({ params, body: scheme });
      onWritten(data.version);
      await queries.invalidateQueries({ queryKey: ["round", id] });
      onUsed(used);
    } catch (error) {
      if (error instanceof FordelProblem && error.status === 412) {
        setOvertaken(true);
        void queries.invalidateQueries({ queryKey: ["round", id] });
      } else {
        setFailure(error);
      }
    } finally {
      setSending(false);
    }
  };
  return (
    <Dialog open onClose={onClose} closeButton={texts.using.cancel} aria-labelledby={heading}>
      <h2 id={heading}>{texts.using.title}</h2>
      <p>{texts.using.what}</p>
      <ul>
        {lines.map(({ place, what, from, to }) => (
          <li key={place}>
            {what}
            {from !== undefined && to !== undefined && (
              <>
                : {from} → <strong>{to}</strong>
              </>
            )}
          </li>
        ))}
      </ul>
      {lines.length < changes.length && <p>{texts.using.notAll}</p>}
      {isOvertaken && <ChangedByOthers text={texts.using.changedByOthers} />}
      {failure !== undefined && <FailedText error={failure} />}
      <div className="dialog-buttons">
        {!isOvertaken && (
          <Button loading={isSending} onClick={() => void use()}>
            {texts.using.confirm}
          </Button>
        )}
        <Button variant="secondary" onClick={onClose}>
          {texts.using.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
