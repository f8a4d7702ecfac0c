import "./desk.css";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { FailedText } from "../app/failed.tsx";
import { appTexts } from "../app/texts/in-language.ts";
import { Loading } from "../parts/loading.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { roundQuery, type ScoredRound, scoredIn, type SeenRound } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useLanguage, useTexts } from "../texts/language.tsx";
import { KindDesk } from "./kind-desk.tsx";
import type { SeenScenario } from "../scenarios/kept-scenarios.ts";
import { scenarioQuery } from "./saving/scenario-query.ts";
import { ScoredDesk } from "./scored-desk.tsx";
import { deskOf } from "./state/desk-store.ts";
import { deskTexts } from "./texts/in-language.ts";

/** The main page: what happens if. */
export function DeskPage() {
  const texts = useTexts(appTexts);
  const service = useService();
  const { round: id } = useParams({ from: "/rounds/$round/" });
  const { data: seen } = useQuery(roundQuery(service, id));
  // The frame around it says what is missing.
  if (seen === undefined) return null;
  const round = scoredIn(seen.stored);
  if (round !== undefined) return <Opening id={id} seen={seen} round={round} />;
  return (
    <>
      <PageTitle title={texts.tabs.desk} />
      <KindDesk seen={seen} />
    </>
  );
}

interface OpeningProps {
  readonly id: string;
  readonly seen: SeenRound;
  readonly round: ScoredRound;
}

/** Fetches the scenario that the address names, and opens the desk on it. */
function Opening({ id, seen, round }: OpeningProps) {
  const texts = useTexts(appTexts);
  const { saving } = useTexts(deskTexts);
  const { language } = useLanguage();
  const { scenario } = useSearch({ from: "/rounds/$round/" });
  const { data, error, refetch } = useQuery(scenarioQuery(useService(), id, scenario));
  if (scenario !== undefined && data === undefined) {
    return (
      <>
        <PageTitle title={texts.tabs.desk} />
        {error === null ? (
          <Loading what={saving.opening} />
        ) : (
          <FailedText error={error} onAgain={() => void refetch()} />
        )}
      </>
    );
  }
  return (
    <AtDesk
      key={`${id} ${scenario ?? ""} ${language}`}
      id={id}
      seen={seen}
      round={round}
      scenario={scenario === undefined || data === undefined ? undefined : { id: scenario, seen: data }}
    />
  );
}

interface AtDeskProps extends OpeningProps {
  readonly scenario: { readonly id: string; readonly seen: SeenScenario } | undefined;
}

function AtDesk({ id, seen, round, scenario }: AtDeskProps) {
  const [desk] = useState(() =>
    deskOf(
      id,
      scenario?.id,
      scenario === undefined
        ? { changes: [] }
        : { changes: scenario.seen.kept.document.changes, seen: scenario.seen.etag },
    ),
  );
  return <ScoredDesk id={id} seen={seen} round={round} desk={desk} scenario={scenario} />;
}
