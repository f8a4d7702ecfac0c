import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { AnswerOf } from "../../client/operation.ts";
import { useFigures } from "../format/use-figures.ts";
import { useService } from "../service/service.ts";
import { useTexts } from "../texts/language.tsx";
import { applicationTexts } from "./texts/in-language.ts";

interface HowSureProps {
  readonly round: string;
  readonly version: number;
  readonly application: string;
}

type AnalysisDocument = AnswerOf<"getAnalysis">["document"];
type Robustness = Extract<AnalysisDocument, { readonly scoreStep: string; readonly spread: string }>;

/** How often the application gets a grant when its scores are drawn again, by the newest answer that is kept of the round. */
export function HowSure({ round, version, application }: HowSureProps) {
  const { sure: texts } = useTexts(applicationTexts);
  const figures = useFigures();
  const service = useService();
  const { data } = useQuery({
    queryKey: ["newest-robustness", round, version],
    staleTime: 30_000,
    async queryFn({ signal }) {
      const path = { id: round };
      const { data: list } = await service.listAnalyses({ params: { path, query: { limit: 200 } }, signal });
      const newest = list.items.find(({ question }) => question === "robustness");
      if (newest === undefined) return null;
      const { data: whole } = await service.getAnalysis({
        params: { path: { ...path, analysis: newest.id } },
        signal,
      });
      return { head: newest, document: whole.document };
    },
  });
  if (data === undefined) return null;
  const found = data !== null && isRobustness(data.document) ? data.document : undefined;
  const one = found?.applications.find((each) => each.application === application);
  return (
    <>
      <h4>{texts.title}</h4>
      {found === undefined || one === undefined ? (
        <p>
          {texts.none}{" "}
          <Link to="/rounds/$round/sensitivity" params={{ round }}>
            {texts.toSensitivity}
          </Link>
        </p>
      ) : (
        <p>
          <strong>{texts.certainty[one.certainty]}.</strong>{" "}
          {texts.share(figures.percent(Number(one.share)), found.draws.asked)}{" "}
          {data?.head.version !== version && <span className="quiet">{texts.older}</span>}
        </p>
      )}
    </>
  );
}

function isRobustness(document: AnalysisDocument): document is Robustness {
  return "draws" in document && "spread" in document && "applications" in document;
}
