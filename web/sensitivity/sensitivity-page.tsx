import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { appTexts } from "../app/texts/in-language.ts";
import { PageTitle } from "../parts/page-title.tsx";
import { roundQuery, scoredIn } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useRights } from "../service/session.ts";
import { useTexts } from "../texts/language.tsx";
import { RobustnessPart } from "./robustness-part.tsx";
import "./sensitivity.css";
import { SweepPart } from "./sweep-part.tsx";
import { sensitivityTexts } from "./texts/in-language.ts";

/** What one figure decides, and how sure the proposal is. */
export function SensitivityPage() {
  const texts = useTexts(sensitivityTexts);
  const { tabs } = useTexts(appTexts);
  const { plan } = useRights();
  const { round: id } = useParams({ from: "/rounds/$round" });
  const { data } = useQuery(roundQuery(useService(), id));
  const round = data === undefined ? undefined : scoredIn(data.stored);
  return (
    <>
      <PageTitle title={tabs.sensitivity} />
      {data !== undefined && round === undefined && <p>{texts.otherKind}</p>}
      {round !== undefined && (
        <div className="sensitivity">
          {!plan && <p>{texts.mayNot}</p>}
          <SweepPart id={id} round={round} mayAsk={plan} />
          <RobustnessPart id={id} round={round} mayAsk={plan} />
        </div>
      )}
    </>
  );
}
