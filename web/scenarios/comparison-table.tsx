import { Field, Label, Select, Table } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Scrolls } from "../parts/scrolls.tsx";
import type { ScoredRound } from "../service/rounds.ts";
import { useTexts } from "../texts/language.tsx";
import { ApplicationRows } from "./application-rows.tsx";
import { alikeIn, type Comparison, letterOf } from "./comparison.ts";
import { Areas, Figures, People, Summaries, Years } from "./comparison-rows.tsx";
import type { SeenScenario } from "./kept-scenarios.ts";
import { scenariosTexts } from "./texts/in-language.ts";

interface ComparisonTableProps {
  readonly round: ScoredRound;
  readonly roundId: string;
  readonly comparison: Comparison;
  /** In the order of the columns, after the round as it is. */
  readonly scenarios: readonly SeenScenario[];
}

/** Columns are scenarios; rows are figures, areas, years, and applications that differ. On a phone one column is shown at a time. */
export function ComparisonTable({ round, roundId, comparison, scenarios }: ComparisonTableProps) {
  const texts = useTexts(scenariosTexts).comparison;
  const [shown, setShown] = useState(1);
  const columns = comparison.scenarios.map(({ name }, column) => ({
    column,
    name: column === 0 ? texts.asItIs : name,
    id: column === 0 ? undefined : scenarios.at(column - 1)?.kept.head.id,
  }));
  const alike = alikeIn(comparison, round.applications);
  return (
    <>
      <Field className="shown-column">
        <Label>{texts.show}</Label>
        <Select value={String(shown)} onChange={({ target }) => setShown(Number(target.value))}>
          {columns.map(({ column, name }) => (
            <Select.Option key={column} value={String(column)}>
              {letterOf(column)} {name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Scrolls label={texts.title}>
        <Table data-size="sm" className="comparison-table" data-shown={shown}>
          <caption className="heard">{texts.title}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{texts.what}</Table.HeaderCell>
              {columns.map(({ column, name, id }) => (
                <Table.HeaderCell key={column} scope="col" data-column={column}>
                  <span className="letter">{letterOf(column)}</span>{" "}
                  {id === undefined ? (
                    name
                  ) : (
                    <Link to="/rounds/$round" params={{ round: roundId }} search={{ scenario: id }}>
                      {name}
                    </Link>
                  )}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Summaries round={round} comparison={comparison} />
          <Figures comparison={comparison} />
          <People comparison={comparison} />
          <Areas comparison={comparison} />
          <Years comparison={comparison} />
          <ApplicationRows comparison={comparison} />
        </Table>
      </Scrolls>
      <p className="quiet">{texts.reservation}</p>
      {alike.length > 0 && (
        <details>
          <summary>{texts.alike(alike.length)}</summary>
          <ul className="alike">
            {alike.map(({ id, applicant, title }) => (
              <li key={id}>
                {id} {applicant.name}: {title}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
