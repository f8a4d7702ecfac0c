import { Button, Textfield } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import { readDecimal } from "../format/read-decimal.ts";
import type { ScoredRound } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { type AnalysisDocument, useRun } from "../service/use-run.ts";
import { useTexts } from "../texts/language.tsx";
import { type Robustness, RobustnessAnswer } from "./robustness-answer.tsx";
import { RunState } from "./run-state.tsx";
import { sensitivityTexts } from "./texts/in-language.ts";

interface PartProps {
  readonly id: string;
  readonly round: ScoredRound;
  readonly mayAsk: boolean;
}

/** Seconds that the draws may take. */
const patience = 120;

const drawsAtMost = 10_000;

/** The scores drawn again and again: who is safe, and who is around the line. The newest answer that is kept is shown. */
export function RobustnessPart({ id, round, mayAsk }: PartProps) {
  const { robustness: texts } = useTexts(sensitivityTexts);
  const running = useRun(id, patience);
  const [written, setWritten] = useState({ draws: "1000", spread: "1", seed: "1" });
  const draws = wholeIn(written.draws);
  const seed = wholeIn(written.seed);
  const spread = readDecimal(written.spread);
  const isWrong =
    draws === undefined || draws < 1 || draws > drawsAtMost || seed === undefined || spread === undefined;
  const kept = useNewest(id);
  const answer = running.answer ?? kept;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isWrong) running.ask({ question: "robustness", draws, seed, spread });
  };
  return (
    <section className="panel" aria-labelledby="robustness-title">
      <h2 id="robustness-title">{texts.title}</h2>
      <p>{texts.intro}</p>
      {mayAsk && (
        <form className="question-form" onSubmit={submit} noValidate>
          <Textfield
            label={texts.draws}
            inputMode="numeric"
            value={written.draws}
            aria-invalid={isWrong}
            onChange={({ target }) => setWritten({ ...written, draws: target.value })}
          />
          <Textfield
            label={texts.spread}
            inputMode="decimal"
            value={written.spread}
            aria-invalid={isWrong}
            onChange={({ target }) => setWritten({ ...written, spread: target.value })}
          />
          <Textfield
            label={texts.seed}
            description={texts.seedHelp}
            inputMode="numeric"
            value={written.seed}
            aria-invalid={isWrong}
            onChange={({ target }) => setWritten({ ...written, seed: target.value })}
          />
          <Button type="submit" disabled={running.isRunning || isWrong}>
            {texts.submit}
          </Button>
        </form>
      )}
      {isWrong && <p role="alert">{texts.wrong}</p>}
      <RunState running={running} label={texts.title} />
      {answer !== undefined && isRobustness(answer) && <RobustnessAnswer robustness={answer} round={round} />}
    </section>
  );
}

/** The newest draws that are kept of the round. */
function useNewest(id: string): AnalysisDocument | undefined {
  const service = useService();
  const { data } = useQuery({
    queryKey: ["newest-robustness", id, "document"],
    staleTime: 30_000,
    async queryFn({ signal }) {
      const { data: list } = await service.listAnalyses({
        params: { path: { id }, query: { limit: 200 } },
        signal,
      });
      const newest = list.items.find(({ question }) => question === "robustness");
      if (newest === undefined) return null;
      const path = { id, analysis: newest.id };
      return (await service.getAnalysis({ params: { path }, signal })).data.document;
    },
  });
  return data ?? undefined;
}

function isRobustness(document: AnalysisDocument): document is Robustness {
  return "draws" in document && "spread" in document && "applications" in document;
}

function wholeIn(text: string): number | undefined {
  const plain = text.replaceAll(/\s/gu, "");
  return /^\d{1,9}$/u.test(plain) ? Number(plain) : undefined;
}
