import { Alert, Button } from "@digdir/designsystemet-react";
import { useStore } from "zustand";
import { FailedText } from "../app/failed.tsx";
import { Working } from "../parts/working.tsx";
import type { RoundHead } from "../service/rounds.ts";
import { useTexts } from "../texts/language.tsx";
import { ColumnsPart } from "./columns-part.tsx";
import { FaultsPart } from "./faults-part.tsx";
import type { Import } from "./import.ts";
import { faultsOfWholeFile, faultyRows } from "./fault-groups.ts";
import type { Importing } from "./importing.ts";
import { QuestionsPart } from "./questions-part.tsx";
import { RefusedFile } from "./refused-file.tsx";
import { isRefusedFile } from "./is-refused-file.ts";
import { ReadyPart } from "./ready-part.tsx";
import type { ImportTexts } from "./texts/texts.ts";
import { importTexts } from "./texts/in-language.ts";
import { useReading } from "./use-reading.ts";

interface FileOutcomeProps {
  readonly head: RoundHead;
  /** The id of the round's scheme. */
  readonly scheme: string;
  readonly importing: Importing;
}

/** What the service made of the file: what is wrong, what it asks, or what would change. */
export function FileOutcome({ head, scheme, importing }: FileOutcomeProps) {
  const texts = useTexts(importTexts);
  const { asking, isOvertaken } = useStore(importing.state);
  const { data, error, isFetching, isPlaceholderData, refetch } = useReading(importing, {
    round: head.id,
    scheme,
    asking,
  });
  const read = data?.import;
  const failure = isFetching ? null : error;
  const isOld = isFetching || isPlaceholderData || failure !== null;
  const isRoundOther = read?.version !== undefined && head.version > read.version && !isOld;
  return (
    <>
      <div className="import-told">
        {isFetching && read === undefined && <Working what={texts.reading} />}
        <div role="status">
          {read !== undefined && <Told read={read} isOld={isFetching} texts={texts} />}
          {isOvertaken && !isOld && (
            <Alert data-color="warning" data-size="sm">
              {texts.changes.overtaken}
            </Alert>
          )}
          {isRoundOther && (
            <Alert data-color="warning" data-size="sm">
              <p>{texts.changes.roundChanged}</p>
              <Button variant="secondary" data-size="sm" onClick={() => importing.again(false)}>
                {texts.changes.readAgain}
              </Button>
            </Alert>
          )}
        </div>
        {failure !== null &&
          (isRefusedFile(failure) ? (
            <RefusedFile problem={failure} />
          ) : (
            <>
              <FailedText error={failure} onAgain={() => void refetch()} />
              <p className="quiet small">{texts.kept}</p>
            </>
          ))}
      </div>
      {read !== undefined && data !== undefined && (
        <>
          <ColumnsPart read={read} scheme={scheme} importing={importing} />
          <div className={isOld ? "import-outcome is-old" : "import-outcome"}>
            {read.status === "faults" && <FaultsPart read={read} round={head.id} />}
            {read.status !== "ready" && read.questions.length > 0 && (
              <QuestionsPart read={read} scheme={scheme} importing={importing} />
            )}
            {read.status === "ready" && (
              <ReadyPart
                read={read}
                etag={data.etag}
                round={head.id}
                importing={importing}
                isOld={isOld || isRoundOther}
              />
            )}
          </div>
        </>
      )}
    </>
  );
}

interface ToldProps {
  readonly read: Import;
  readonly isOld: boolean;
  readonly texts: ImportTexts;
}

/** What became of the file, in a sentence. */
function Told({ read, isOld, texts }: ToldProps) {
  if (isOld) return <p className="import-sum">{texts.readingAgain}</p>;
  switch (read.status) {
    case "faults": {
      const { faults, faultsLeftOut, questions, questionsLeftOut } = read;
      const isMore = faultsLeftOut > 0;
      const asked = questions.length + questionsLeftOut;
      return (
        <Alert data-color="danger" data-size="sm">
          <p className="import-sum">
            {texts.outcome.faults(faults.length + faultsLeftOut, faultyRows(faults), isMore)}
          </p>
          {faultsOfWholeFile(faults).map((message) => (
            <p key={message}>{message}</p>
          ))}
          {asked > 0 && <p>{texts.outcome.questions(asked)}</p>}
        </Alert>
      );
    }
    case "questions":
      return (
        <Alert data-color="warning" data-size="sm">
          <p className="import-sum">
            {texts.outcome.questions(read.questions.length + read.questionsLeftOut)}
          </p>
        </Alert>
      );
    case "ready":
      return (
        <Alert data-color="success" data-size="sm">
          <p className="import-sum">{texts.outcome.ready}</p>
        </Alert>
      );
  }
}
