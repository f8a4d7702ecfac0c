import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { FailedText } from "../app/failed.tsx";
import { appTexts } from "../app/texts/in-language.ts";
import { Loading } from "../parts/loading.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { adoptionQuery, proposalsQuery } from "../service/decision.ts";
import { roundQuery } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useTexts } from "../texts/language.tsx";
import { AdoptForm } from "./adopt-form.tsx";
import { Decided } from "./decided.tsx";
import "./decision.css";
import { HowToVerify } from "./how-to-verify.tsx";
import { Papers } from "./papers.tsx";
import { ProposalList } from "./proposal-list.tsx";
import { decisionTexts } from "./texts/in-language.ts";

/** From the proposals of a round to its decision, and the papers of it. */
export function DecisionPage() {
  const texts = useTexts(decisionTexts);
  const { tabs } = useTexts(appTexts);
  const service = useService();
  const { round: id } = useParams({ from: "/rounds/$round" });
  const [chosen, setChosen] = useState<string>();
  const round = useQuery(roundQuery(service, id));
  const adoption = useQuery(adoptionQuery(service, id));
  const proposals = useQuery(proposalsQuery(service, id));
  const error = round.error ?? adoption.error ?? proposals.error;
  const seen = round.data;
  if (seen === undefined || adoption.data === undefined || proposals.data === undefined) {
    return (
      <>
        <PageTitle title={tabs.decision} />
        {error === null ? <Loading what={texts.loading} /> : <FailedText error={error} />}
      </>
    );
  }
  const proposal = proposals.data.find((one) => one.id === chosen);
  return (
    <>
      <PageTitle title={tabs.decision} />
      <div className="decision">
        {adoption.data === null ? (
          <>
            <ProposalList
              round={seen.stored.head}
              proposals={proposals.data}
              chosen={chosen}
              onChoose={setChosen}
            />
            <AdoptForm seen={seen} proposal={proposal} />
          </>
        ) : (
          <Decided stored={seen.stored} adoption={adoption.data} />
        )}
        <Papers
          round={id}
          isDecided={adoption.data !== null}
          proposal={adoption.data?.proposal ?? proposal ?? proposals.data.at(0)}
        />
        <HowToVerify round={id} />
      </div>
    </>
  );
}
