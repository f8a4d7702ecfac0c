import { appTexts } from "../app/texts/in-language.ts";
import { PageTitle } from "../parts/page-title.tsx";
import { useTexts } from "../texts/language.tsx";
import { AuditList } from "./audit-list.tsx";

/** Everything that was done, to all rounds and portfolios. */
export function AuditPage() {
  const { menu } = useTexts(appTexts);
  return (
    <>
      <PageTitle title={menu.audit} />
      <AuditList />
    </>
  );
}
