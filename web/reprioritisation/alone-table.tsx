import { Table } from "@digdir/designsystemet-react";
import { useFigures } from "../format/use-figures.ts";
import { Scrolls } from "../parts/scrolls.tsx";
import { useTexts } from "../texts/language.tsx";
import type { Policies } from "./flow.ts";
import { reprioritisationTexts } from "./texts/in-language.ts";

/** What the released money would buy in each area by itself. */
export function AloneTable({ policies }: { readonly policies: Policies }) {
  const { alone: texts } = useTexts(reprioritisationTexts);
  const figures = useFigures();
  const names = new Map(policies.areas.map(({ area, name }) => [area, name]));
  if (policies.byArea.length === 0) return null;
  return (
    <details className="panel">
      <summary>{texts.title}</summary>
      <p className="quiet">{texts.help}</p>
      <Scrolls label={texts.title}>
        <Table data-size="sm">
          <caption className="heard">{texts.title}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{texts.columns.area}</Table.HeaderCell>
              <Table.HeaderCell className="figure">{texts.columns.used}</Table.HeaderCell>
              <Table.HeaderCell className="figure">{texts.columns.rest}</Table.HeaderCell>
              <Table.HeaderCell className="figure">{texts.columns.gains}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {policies.byArea.map(({ area, used, rest, gains }) => (
              <Table.Row key={area}>
                <Table.HeaderCell scope="row">
                  {area} {names.get(area)}
                </Table.HeaderCell>
                <Table.Cell className="figure">{figures.kroner(used)}</Table.Cell>
                <Table.Cell className="figure">{figures.kroner(rest)}</Table.Cell>
                <Table.Cell className="figure">{gains.length}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Scrolls>
    </details>
  );
}
