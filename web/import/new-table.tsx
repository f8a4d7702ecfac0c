import { Table } from "@digdir/designsystemet-react";
import { AllOf } from "../parts/all-of.tsx";
import { Scrolls } from "../parts/scrolls.tsx";
import { useFigures } from "../format/use-figures.ts";
import { useTexts } from "../texts/language.tsx";
import type { Changes, ImportList } from "./import.ts";
import { importTexts } from "./texts/in-language.ts";

interface NewTableProps {
  readonly of: ImportList;
  readonly added: Changes["new"];
}

const firstShown = 50;

/** Those that the round does not have yet. */
export function NewTable({ of, added }: NewTableProps) {
  const { changes: texts, lists } = useTexts(importTexts);
  const title = lists[of].added(useFigures().whole(added.length));
  return (
    <AllOf of={added} first={firstShown} label={texts.all(added.length)}>
      {(shown) => (
        <Scrolls label={title}>
          <Table data-size="sm" className="change-table">
            <caption className="heard">{title}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{texts.id}</Table.HeaderCell>
                <Table.HeaderCell>{texts.name}</Table.HeaderCell>
                <Table.HeaderCell className="figure">{texts.row}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {shown.map(({ id, name, row }) => (
                <Table.Row key={id}>
                  <Table.HeaderCell scope="row">{id}</Table.HeaderCell>
                  <Table.Cell>{name}</Table.Cell>
                  <Table.Cell className="figure">{row}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </Scrolls>
      )}
    </AllOf>
  );
}
