import { Table } from "@digdir/designsystemet-react";
import { useFigures } from "../format/use-figures.ts";
import { Scrolls } from "../parts/scrolls.tsx";
import { useTexts } from "../texts/language.tsx";
import type { Policies } from "./flow.ts";
import { ledgerOf, type LedgerRow } from "./ledger.ts";
import { reprioritisationTexts } from "./texts/in-language.ts";

interface LedgerTableProps {
  readonly policies: Policies;
  readonly policy: Policies["policies"][number];
}

/** The areas before and after the money is moved, with sums. */
export function LedgerTable({ policies, policy }: LedgerTableProps) {
  const { ledger: texts, policies: names } = useTexts(reprioritisationTexts);
  const figures = useFigures();
  const rows = ledgerOf(policies, policy);
  if (rows === undefined) return null;
  const title = texts.title(names.names[policy.policy]);
  const sum = (name: "before" | "released" | "received" | "after" | "projectsBefore" | "projectsAfter") =>
    rows.reduce((total, row) => total + row[name], 0);
  const figuresOf = (row: Omit<LedgerRow, "area" | "name" | "unused">) => (
    <>
      <Table.Cell className="figure">{figures.kroner(row.before)}</Table.Cell>
      <Table.Cell className="figure">{row.released === 0 ? "–" : figures.kroner(row.released)}</Table.Cell>
      <Table.Cell className="figure">{row.received === 0 ? "–" : figures.kroner(row.received)}</Table.Cell>
      <Table.Cell className="figure">{figures.kroner(row.after)}</Table.Cell>
      <Table.Cell className="figure">{texts.projects(row.projectsBefore, row.projectsAfter)}</Table.Cell>
    </>
  );
  return (
    <section className="panel" aria-labelledby="ledger-title">
      <h2 id="ledger-title">{title}</h2>
      <Scrolls label={title}>
        <Table data-size="sm">
          <caption className="heard">{title}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{texts.columns.area}</Table.HeaderCell>
              <Table.HeaderCell className="figure">{texts.columns.before}</Table.HeaderCell>
              <Table.HeaderCell className="figure">{texts.columns.released}</Table.HeaderCell>
              <Table.HeaderCell className="figure">{texts.columns.received}</Table.HeaderCell>
              <Table.HeaderCell className="figure">{texts.columns.after}</Table.HeaderCell>
              <Table.HeaderCell className="figure">{texts.columns.projects}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rows.map((row) => (
              <Table.Row key={row.area}>
                <Table.HeaderCell scope="row">
                  {row.area} {row.name}
                </Table.HeaderCell>
                {figuresOf(row)}
              </Table.Row>
            ))}
          </Table.Body>
          <Table.Foot>
            <Table.Row>
              <Table.HeaderCell scope="row">{texts.sum}</Table.HeaderCell>
              {figuresOf({
                before: sum("before"),
                released: sum("released"),
                received: sum("received"),
                after: sum("after"),
                projectsBefore: sum("projectsBefore"),
                projectsAfter: sum("projectsAfter"),
              })}
            </Table.Row>
          </Table.Foot>
        </Table>
      </Scrolls>
    </section>
  );
}
