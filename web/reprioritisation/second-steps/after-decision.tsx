import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FailedText } from "../../app/failed.tsx";
import { Loading } from "../../parts/loading.tsx";
import { adoptionQuery } from "../../service/decision.ts";
import { namesIn } from "../../service/names.ts";
import type { ScoredRound, SeenRound } from "../../service/rounds.ts";
import { useService } from "../../service/service.ts";
import { useRights } from "../../service/session.ts";
import { useTexts } from "../../texts/language.tsx";
import { AdoptStep } from "./adopt-step.tsx";
import { HappenedForm } from "./happened-form.tsx";
import { StepList } from "./step-list.tsx";
import { StepView } from "./step-view.tsx";
import { stepQuery, stepsQuery } from "./steps.ts";
import { secondStepTexts } from "./texts/in-language.ts";

interface AfterDecisionProps {
  readonly round: ScoredRound;
  readonly seen: SeenRound;
}

/** Grants that fall away, a cap that is changed, and who is next: steps after the decision. */
export function AfterDecision({ round, seen }: AfterDecisionProps) {
  const texts = useTexts(secondStepTexts);
  const service = useService();
  const { plan } = useRights();
  const { id } = seen.stored.head;
  const [wished, setWished] = useState<string>();
  const adoption = useQuery(adoptionQuery(service, id));
  const steps = useQuery(stepsQuery(service, id));
  const shown = wished ?? steps.data?.at(0)?.id;
  const step = useQuery({ ...stepQuery(service, id, shown ?? ""), enabled: shown !== undefined });
  const error = adoption.error ?? steps.error;
  if (adoption.data === undefined || adoption.data === null || steps.data === undefined) {
    return error === null ? <Loading what={texts.loading} /> : <FailedText error={error} />;
  }
  const names = namesIn(seen.stored);
  const nameOf = (application: string): string => {
    const named = names.get(application);
    return named === undefined ? application : `${named.applicant} (${application})`;
  };
  const adopted = new Set(adoption.data.steps.map((one) => one.step));
  return (
    <div className="reprioritisation">
      <p>{texts.help}</p>
      {plan ? (
        <HappenedForm round={round} id={id} adoption={adoption.data} nameOf={nameOf} onMade={setWished} />
      ) : (
        <p>{texts.notPlanner}</p>
      )}
      <StepList steps={steps.data} adopted={adopted} shown={shown} onShow={setWished} />
      {step.error !== null && <FailedText error={step.error} onAgain={() => void step.refetch()} />}
      {shown !== undefined && step.data !== undefined && (
        <>
          <StepView step={step.data} nameOf={nameOf} />
          <AdoptStep
            key={shown}
            id={id}
            step={shown}
            etag={seen.etag}
            isAdopted={adopted.has(shown)}
            isPossible={step.data.step !== "infeasible"}
          />
        </>
      )}
    </div>
  );
}
