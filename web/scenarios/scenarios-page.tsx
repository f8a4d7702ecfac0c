import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { FailedText } from "../app/failed.tsx";
import { appTexts } from "../app/texts/in-language.ts";
import { Loading } from "../parts/loading.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { roundQuery, scoredIn } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useTexts } from "../texts/language.tsx";
import { ComparisonView } from "./comparison-view.tsx";
import { KeptList } from "./kept-list.tsx";
import { scenariosQuery } from "./kept-scenarios.ts";
import "./scenarios.css";
import { scenariosTexts } from "./texts/in-language.ts";

/** As many as can stand beside the round as it is. */
const mostCompared = 4;

/** The scenarios of a round, and some of them side by side. Which they are stands in the address. */
export function ScenariosPage() {
  const texts = useTexts(scenariosTexts);
  const { tabs } = useTexts(appTexts);
  const service = useService();
  const navigate = useNavigate();
  const { round: id } = useParams({ from: "/rounds/$round/scenarios" });
  const { compare = [] } = useSearch({ from: "/rounds/$round/scenarios" });
  const round = useQuery(roundQuery(service, id));
  const version = round.data?.stored.head.version;
  const scenarios = useQuery({
    ...scenariosQuery(service, id, version ?? 0),
    enabled: version !== undefined,
  });
  const error = round.error ?? scenarios.error;
  const show = (ids: readonly string[]): void => {
    void navigate({
      to: "/rounds/$round/scenarios",
      params: { round: id },
      search: ids.length === 0 ? {} : { compare: [...ids] },
    });
  };
  if (round.data === undefined || scenarios.data === undefined) {
    return (
      <>
        <PageTitle title={tabs.scenarios} />
        {error === null ? (
          <Loading what={texts.loading} />
        ) : (
          <FailedText
            error={error}
            onAgain={() => void Promise.all([round.refetch(), scenarios.refetch()])}
          />
        )}
      </>
    );
  }
  const scored = scoredIn(round.data.stored);
  return (
    <>
      <PageTitle title={tabs.scenarios} />
      {scored === undefined ? (
        <p className="narrow">{texts.notScored}</p>
      ) : (
        <div className="scenarios">
          <KeptList
            key={compare.join()}
            round={scored}
            roundId={id}
            scenarios={scenarios.data}
            compared={compare}
            most={mostCompared}
            onCompare={show}
          />
          {compare.length > 0 && (
            <ComparisonView
              round={scored}
              roundId={id}
              roundHash={round.data.stored.head.hash}
              scenarios={scenarios.data}
              compared={compare.slice(0, mostCompared)}
              onClose={() => show([])}
            />
          )}
        </div>
      )}
    </>
  );
}
