import { Table } from "@digdir/designsystemet-react";
import { AllOf } from "../parts/all-of.tsx";
import { Scrolls } from "../parts/scrolls.tsx";
import { useFigures } from "../format/use-figures.ts";
import { useTexts } from "../texts/language.tsx";
import type { Changes, ImportList } from "./import.ts";
import { importTexts } from "./texts/in-language.ts";

interface ChangedTableProps {
  readonly of: ImportList;
  readonly changed: Changes["changed"];
}

const firstShown = 50;

/** Those that the round has otherwise: each field that would be another, before and after. */
export function ChangedTable({ of, changed }: ChangedTableProps) {
  const { changes: texts, lists } = useTexts(importTexts);
  const title = lists[of].replaced(useFigures().whole(changed.length));
  return (
    <AllOf of={changed} first={firstShown} label={texts.all(changed.length)}>
      {(shown) => (
        <Scrolls label={title}>
          <Table data-size="sm" className="change-table">
            <caption className="heard">{title}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{texts.id}</Table.HeaderCell>
                <Table.HeaderCell>{texts.name}</Table.HeaderCell>
                <Table.HeaderCell>{texts.field}</Table.HeaderCell>
                <Table.HeaderCell>{texts.before}</Table.HeaderCell>
                <Table.HeaderCell>{texts.after}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {shown.flatMap(({ id, name, fields }) =>
                fields.map(({ field, name: fieldName, before, after }, at) => (
                  <Table.Row key={`${id} ${field}`}>
                    {at === 0 && (
                      <>
                        <Table.HeaderCell scope="rowgroup" rowSpan={fields.length}>
                          {id}
                        </Table.HeaderCell>
                        <Table.Cell rowSpan={fields.length}>{name}</Table.Cell>
                      </>
                    )}
                    <Table.Cell>{fieldName}</Table.Cell>
                    <Table.Cell>{before ?? <span className="quiet">{texts.nothing}</span>}</Table.Cell>
                    <Table.Cell>
                      <strong>{after ?? texts.nothing}</strong>
                    </Table.Cell>
                  </Table.Row>
                )),
              )}
            </Table.Body>
          </Table>
        </Scrolls>
      )}
    </AllOf>
  );
}
