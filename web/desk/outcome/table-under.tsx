import { Details, Table } from "@digdir/designsystemet-react";
import { useState } from "react";
import { Scrolls } from "../../parts/scrolls.tsx";
import { useTexts } from "../../texts/language.tsx";
import { deskTexts } from "../texts/in-language.ts";

interface TableUnderProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first of each is its heading; the others are figures. */
  readonly rows: readonly (readonly string[])[];
}

/** The table of a chart. */
export function TableUnder({ caption, head, rows }: TableUnderProps) {
  const { outcome: texts } = useTexts(deskTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <Details
      data-size="sm"
      className="table-under"
      open={isOpen}
      onToggle={() => setOpen((before) => !before)}
    >
      <Details.Summary>
        {texts.table}
        <span className="heard">: {caption}</span>
      </Details.Summary>
      <Details.Content>
        {isOpen && (
          <Scrolls label={caption}>
            <Table data-size="sm">
              <caption className="heard">{caption}</caption>
              <Table.Head>
                <Table.Row>
                  {head.map((title, index) => (
                    <Table.HeaderCell key={title} className={index === 0 ? undefined : "figure"}>
                      {title}
                    </Table.HeaderCell>
                  ))}
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {rows.map(([title = "", ...cells]) => (
                  <Table.Row key={title}>
                    <Table.HeaderCell scope="row">{title}</Table.HeaderCell>
                    {cells.map((cell, index) => (
                      <Table.Cell key={head[index + 1]} className="figure">
                        {cell}
                      </Table.Cell>
                    ))}
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </Scrolls>
        )}
      </Details.Content>
    </Details>
  );
}
