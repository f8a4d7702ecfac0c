import { Table } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useFigures } from "../format/use-figures.ts";
import type { ScoredRound } from "../service/rounds.ts";
import { useLanguage, useTexts } from "../texts/language.tsx";
import { changeNamesIn } from "./change-names.ts";
import { changesInWords } from "./change-sentence.ts";
import { type Comparison, figureRows, type Turn, valueGrowth } from "./comparison.ts";
import { Difference } from "./difference.tsx";
import { scenariosTexts } from "./texts/in-language.ts";
import { wordingIn } from "./wording.ts";
import { TurnMark } from "../parts/turn-mark.tsx";

interface RowsProps {
  readonly comparison: Comparison;
}

interface GroupProps {
  readonly title: string;
  readonly columns: number;
  readonly children: ReactNode;
}

/** Rows that belong together, under a heading. */
export function Group({ title, columns, children }: GroupProps) {
  return (
    <Table.Body>
      <Table.Row className="group">
        <Table.HeaderCell colSpan={columns + 1} scope="rowgroup">
          <span>{title}</span>
        </Table.HeaderCell>
      </Table.Row>
      {children}
    </Table.Body>
  );
}

/** What each scenario changes, in words, and how good the answer is. */
export function Summaries({ round, comparison }: RowsProps & { readonly round: ScoredRound }) {
  const texts = useTexts(scenariosTexts).comparison;
  const { language } = useLanguage();
  const wording = wordingIn(language, changeNamesIn(round));
  return (
    <Table.Body>
      <Table.Row>
        <Table.HeaderCell scope="row">{texts.changes}</Table.HeaderCell>
        {comparison.scenarios.map(({ changes }, column) => (
          <Table.Cell key={column} data-column={column}>
            {changesInWords(changes, wording)}
          </Table.Cell>
        ))}
      </Table.Row>
      <Table.Row>
        <Table.HeaderCell scope="row">{texts.status}</Table.HeaderCell>
        {comparison.scenarios.map((one, column) => (
          <Table.Cell key={column} data-column={column}>
            <strong>{texts.statuses[one.status]}</strong>
            <span className="explanation">{texts.statusHelp[one.status]}</span>
            {one.status === "infeasible" && (
              <ul>
                {one.conflicts.map(({ texts: said }) => (
                  <li key={said.nb}>{said[language]}</li>
                ))}
              </ul>
            )}
          </Table.Cell>
        ))}
      </Table.Row>
    </Table.Body>
  );
}

/** What the scenarios come to. */
export function Figures({ comparison }: RowsProps) {
  const texts = useTexts(scenariosTexts).comparison;
  const figures = useFigures();
  const base = comparison.scenarios.at(0);
  return (
    <Group title={texts.groups.figures} columns={comparison.scenarios.length}>
      {figureRows(comparison).map(({ name, unit, values }) => (
        <Table.Row key={name}>
          <Table.HeaderCell scope="row">{texts.rows[name]}</Table.HeaderCell>
          {values.map((value, column) => (
            <Table.Cell key={column} data-column={column} className="figure">
              <Difference value={value} base={values.at(0)} unit={unit} />
            </Table.Cell>
          ))}
        </Table.Row>
      ))}
      <Table.Row>
        <Table.HeaderCell scope="row">{texts.rows.value}</Table.HeaderCell>
        {comparison.scenarios.map((one, column) => {
          const growth = base === undefined ? undefined : valueGrowth(one, base);
          return (
            <Table.Cell key={column} data-column={column} className="figure">
              {one.status === "infeasible" ? "–" : figures.whole(Number(one.value))}
              {growth !== undefined && growth !== 0 && (
                <span className="difference">
                  {growth > 0 && "+"}
                  {figures.percent(growth)}
                </span>
              )}
            </Table.Cell>
          );
        })}
      </Table.Row>
    </Group>
  );
}

const peopleTurns = ["in", "out", "more", "less"] as const satisfies readonly Turn[];

/** How many come in, fall out, get more and get less, and the kroner of it. */
export function People({ comparison }: RowsProps) {
  const texts = useTexts(scenariosTexts).comparison;
  const figures = useFigures();
  return (
    <Group title={texts.groups.people} columns={comparison.scenarios.length}>
      {peopleTurns.map((turn) => (
        <Table.Row key={turn}>
          <Table.HeaderCell scope="row">
            <TurnMark turn={turn} />
          </Table.HeaderCell>
          {comparison.differences.map((difference, column) => (
            <Table.Cell key={column} data-column={column} className="figure">
              {difference === null || column === 0
                ? "–"
                : difference[turn].applications === 0
                  ? texts.nobody
                  : texts.count(difference[turn].applications, figures.kroner(difference[turn].kroner))}
            </Table.Cell>
          ))}
        </Table.Row>
      ))}
    </Group>
  );
}

/** Grants by area, with the number of projects and what is unused. */
export function Areas({ comparison }: RowsProps) {
  const texts = useTexts(scenariosTexts).comparison;
  const figures = useFigures();
  return (
    <Group title={texts.groups.areas} columns={comparison.scenarios.length}>
      {comparison.areas.map(({ area, name, figures: byScenario }) => (
        <Table.Row key={area}>
          <Table.HeaderCell scope="row">
            {area} {name}
          </Table.HeaderCell>
          {byScenario.map((one, column) => (
            <Table.Cell key={column} data-column={column} className="figure">
              <Difference value={one?.granted} base={byScenario.at(0)?.granted} unit="kroner" />
              {one !== null && <span className="explanation">{texts.projects(one.projects)}</span>}
              {one !== null && one.unused > 0 && (
                <span className="explanation">{texts.unusedIs(figures.kroner(one.unused))}</span>
              )}
            </Table.Cell>
          ))}
        </Table.Row>
      ))}
    </Group>
  );
}

/** Commitments and grants by year; those of later years are forecasts. */
export function Years({ comparison }: RowsProps) {
  const texts = useTexts(scenariosTexts).comparison;
  const figures = useFigures();
  return (
    <Group title={texts.groups.years} columns={comparison.scenarios.length}>
      {comparison.years.map(({ year, figures: byScenario }) => {
        const sums = byScenario.map((one) => (one === null ? undefined : one.committed + one.granted));
        const isReserved = byScenario.some((one) => one?.reservation === true);
        return (
          <Table.Row key={year}>
            <Table.HeaderCell scope="row">{texts.year(year, isReserved)}</Table.HeaderCell>
            {byScenario.map((one, column) => (
              <Table.Cell key={column} data-column={column} className="figure">
                <Difference value={sums.at(column)} base={sums.at(0)} unit="kroner" />
                {one?.ceiling !== undefined && (
                  <span className="explanation">{texts.ofCeiling(figures.kroner(one.ceiling))}</span>
                )}
              </Table.Cell>
            ))}
          </Table.Row>
        );
      })}
    </Group>
  );
}
