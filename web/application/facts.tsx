import { standardNames } from "../../src/written/standards.ts";
import { appTexts } from "../app/texts/in-language.ts";
import { useFigures } from "../format/use-figures.ts";
import type { Application } from "../service/rounds.ts";
import { useTexts } from "../texts/language.tsx";
import { applicationTexts } from "./texts/in-language.ts";

/** What the conditions look at. */
export function Facts({ application }: { readonly application: Application }) {
  const { facts: texts } = useTexts(applicationTexts);
  const { words } = useTexts(appTexts);
  const figures = useFigures();
  const {
    applicant,
    participants = 0,
    ownContribution = 0,
    smallestViable,
    submittedAt,
    signed,
  } = application;
  const rows: readonly (readonly [string, string])[] = [
    [texts.kind, words.applicantKind[applicant.kind]],
    ...(applicant.standard === undefined
      ? []
      : [[texts.standard, standardNames[applicant.standard]] as const]),
    [texts.participants, figures.whole(participants)],
    [texts.ownContribution, figures.kroner(ownContribution)],
    ...(smallestViable === undefined
      ? []
      : [[texts.smallestViable, figures.kroner(smallestViable)] as const]),
    ...(submittedAt === undefined ? [] : [[texts.submitted, figures.moment(submittedAt)] as const]),
    [texts.signed, signed === true ? texts.yes : texts.no],
  ];
  return (
    <>
      <h4>{texts.title}</h4>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
