import { Tag } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useParams } from "@tanstack/react-router";
import { Suspense } from "react";
import { Loading } from "../parts/loading.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { roundQuery } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useTexts } from "../texts/language.tsx";
import { FailedText } from "./failed.tsx";
import { appTexts } from "./texts/in-language.ts";

/** What the pages of a round have in common: which round it is, how it stands, and the way between them. */
export function RoundFrame() {
  const texts = useTexts(appTexts);
  const service = useService();
  const { round: id } = useParams({ from: "/rounds/$round" });
  const { data, error, refetch } = useQuery(roundQuery(service, id));
  if (data === undefined) {
    if (error !== null) {
      return (
        <>
          <PageTitle title={id} />
          <FailedText error={error} onAgain={() => void refetch()} />
        </>
      );
    }
    return <Loading what={texts.loading(id)} />;
  }
  const { head } = data.stored;
  return (
    <>
      <div className="round-head">
        <p className="round-name">
          <strong>{head.name}</strong> <span className="quiet">{head.year}</span>
        </p>
        <Tag data-size="sm" data-color={head.status === "adopted" ? "success" : "neutral"}>
          {texts.words.roundStatus[head.status]}
        </Tag>
        <nav aria-label={texts.tabs.label} className="round-tabs">
          {tabs.map(([to, name]) => (
            <Link
              key={to}
              to={to}
              params={{ round: id }}
              activeOptions={{ exact: true, includeSearch: false }}
            >
              {texts.tabs[name]}
            </Link>
          ))}
        </nav>
      </div>
      <Suspense fallback={<Loading what={texts.loading(head.name)} />}>
        <Outlet />
      </Suspense>
    </>
  );
}

const tabs = [
  ["/rounds/$round", "desk"],
  ["/rounds/$round/import", "import"],
  ["/rounds/$round/scenarios", "scenarios"],
  ["/rounds/$round/reprioritisation", "reprioritisation"],
  ["/rounds/$round/years", "years"],
  ["/rounds/$round/sensitivity", "sensitivity"],
  ["/rounds/$round/decision", "decision"],
  ["/rounds/$round/audit", "audit"],
] as const;
