import { appTexts } from "../app/texts/in-language.ts";
import { PageTitle } from "../parts/page-title.tsx";
import { useTexts } from "../texts/language.tsx";
import { Sections } from "./sections.tsx";
import { statementTexts } from "./texts/in-language.ts";

/** The accessibility statement. */
export function AccessibilityPage() {
  const { footer } = useTexts(appTexts);
  return (
    <div className="narrow">
      <PageTitle title={footer.accessibility} />
      <Sections sections={useTexts(statementTexts).accessibility} />
    </div>
  );
}
