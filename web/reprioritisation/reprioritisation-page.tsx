import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { FailedText } from "../app/failed.tsx";
import { appTexts } from "../app/texts/in-language.ts";
import { Loading } from "../parts/loading.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { roundQuery, scoredIn } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useTexts } from "../texts/language.tsx";
import { BeforeDecision } from "./before-decision.tsx";
import "./reprioritisation.css";
import { AfterDecision } from "./second-steps/after-decision.tsx";
import { reprioritisationTexts } from "./texts/in-language.ts";

/** Unused area money, before the decision; and what happens to grants after it. */
export function ReprioritisationPage() {
  const texts = useTexts(reprioritisationTexts);
  const { tabs } = useTexts(appTexts);
  const service = useService();
  const { round: id } = useParams({ from: "/rounds/$round/reprioritisation" });
  const { data, error, refetch } = useQuery(roundQuery(service, id));
  const scored = data === undefined ? undefined : scoredIn(data.stored);
  return (
    <>
      <PageTitle title={tabs.reprioritisation} />
      {data === undefined ? (
        error === null ? (
          <Loading what={texts.loading} />
        ) : (
          <FailedText error={error} onAgain={() => void refetch()} />
        )
      ) : scored === undefined ? (
        <p className="narrow">{texts.notScored}</p>
      ) : data.stored.head.status === "adopted" ? (
        <AfterDecision round={scored} seen={data} />
      ) : (
        <BeforeDecision round={scored} head={data.stored.head} />
      )}
    </>
  );
}
