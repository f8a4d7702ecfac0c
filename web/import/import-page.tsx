import "./import.css";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { appTexts } from "../app/texts/in-language.ts";
import { PageTitle } from "../parts/page-title.tsx";
import { roundQuery, scoredIn } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useTexts } from "../texts/language.tsx";
import { ImportInto } from "./import-into.tsx";
import { importTexts } from "./texts/in-language.ts";

/** Where applications and commitments are brought into a round from Excel or CSV. */
export function ImportPage() {
  const texts = useTexts(importTexts);
  const { tabs } = useTexts(appTexts);
  const { round: id } = useParams({ from: "/rounds/$round/import" });
  const { data: seen } = useQuery(roundQuery(useService(), id));
  // The frame around it says what is missing.
  if (seen === undefined) return null;
  const round = scoredIn(seen.stored);
  const { kind } = seen.stored.head;
  return (
    <>
      <PageTitle title={tabs.import} />
      {round !== undefined ? (
        <ImportInto key={id} head={seen.stored.head} round={round} />
      ) : (
        <p className="narrow">{kind !== "scored" && texts.otherKind[kind]}</p>
      )}
    </>
  );
}
