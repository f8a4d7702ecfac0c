import { useParams } from "@tanstack/react-router";
import { appTexts } from "../app/texts/in-language.ts";
import { PageTitle } from "../parts/page-title.tsx";
import { useTexts } from "../texts/language.tsx";
import { AuditList } from "./audit-list.tsx";

/** What was done to a round. */
export function RoundAuditPage() {
  const { tabs } = useTexts(appTexts);
  const { round } = useParams({ from: "/rounds/$round" });
  return (
    <>
      <PageTitle title={tabs.audit} />
      <AuditList round={round} />
    </>
  );
}
