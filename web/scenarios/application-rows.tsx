import { Table } from "@digdir/designsystemet-react";
import { appTexts } from "../app/texts/in-language.ts";
import { useFigures } from "../format/use-figures.ts";
import { useLanguage, useTexts } from "../texts/language.tsx";
import { type Comparison, letterOf, reasonsAgainst } from "./comparison.ts";
import { Group } from "./comparison-rows.tsx";
import { scenariosTexts } from "./texts/in-language.ts";
import { TurnMark } from "../parts/turn-mark.tsx";

type Compared = Comparison["applications"][number];

/** The applications that get something else in one of the scenarios, each with what stands in its way. */
export function ApplicationRows({ comparison }: { readonly comparison: Comparison }) {
  const texts = useTexts(scenariosTexts).comparison;
  const columns = comparison.scenarios.length;
  return (
    <Group title={texts.groups.applications} columns={columns}>
      {comparison.applications.length === 0 && (
        <Table.Row>
          <Table.Cell colSpan={columns + 1}>{texts.nothingDiffers}</Table.Cell>
        </Table.Row>
      )}
      {comparison.applications.map((one) => (
        <Table.Row key={one.application}>
          <Table.HeaderCell scope="row">
            {one.applicant}
            <span className="explanation">
              {one.application}, {one.title}
            </span>
            <Reasons compared={one} />
          </Table.HeaderCell>
          {one.awards.map((_award, column) => (
            <Table.Cell key={column} data-column={column} className="figure">
              {comparison.scenarios.at(column)?.status === "infeasible" ? (
                "–"
              ) : (
                <AwardCell compared={one} column={column} />
              )}
            </Table.Cell>
          ))}
        </Table.Row>
      ))}
    </Group>
  );
}

function AwardCell({ compared, column }: { readonly compared: Compared; readonly column: number }) {
  const texts = useTexts(scenariosTexts).comparison;
  const { words } = useTexts(appTexts);
  const figures = useFigures();
  const award = compared.awards.at(column) ?? null;
  const turn = compared.turns.at(column) ?? "same";
  if (award === null) return turn === "same" ? "–" : <TurnMark turn={turn} />;
  return (
    <>
      {award.amount === 0 ? words.outcome[award.outcome] : figures.kroner(award.amount)}
      <TurnMark turn={turn} />
      <span className="explanation">{texts.score(figures.decimal(award.score))}</span>
    </>
  );
}

function Reasons({ compared }: { readonly compared: Compared }) {
  const texts = useTexts(scenariosTexts).comparison;
  const { language } = useLanguage();
  const reasons = reasonsAgainst(compared, language);
  if (reasons.length === 0) return null;
  return (
    <details>
      <summary>
        {texts.why}
        <span className="heard"> ({compared.applicant})</span>
      </summary>
      <ul>
        {reasons.map(({ columns, text }) => (
          <li key={text}>
            <strong>{columns.map(letterOf).join(", ")}</strong> {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
