import { Button, Field, Label, Select, Table } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useStore } from "zustand";
import { useFigures } from "../format/use-figures.ts";
import { Scrolls } from "../parts/scrolls.tsx";
import { useTexts } from "../texts/language.tsx";
import { ColumnLine } from "./column-line.tsx";
import type { Said } from "./choices.ts";
import type { Import, ReadColumn } from "./import.ts";
import type { Importing } from "./importing.ts";
import { forgetColumn, forgetColumns, rememberedColumns, rememberSaid } from "./remembered-columns.ts";
import { importTexts } from "./texts/in-language.ts";

interface ColumnsPartProps {
  readonly read: Import;
  readonly scheme: string;
  readonly importing: Importing;
}

/** Which sheet is read, and what each of its columns is of. What is chosen is remembered for the next file. */
export function ColumnsPart({ read, scheme, importing }: ColumnsPartProps) {
  const { table: texts } = useTexts(importTexts);
  const figures = useFigures();
  const { of } = useStore(importing.state);
  const [isRemembered, setIsRemembered] = useState(true);
  const { columns, fields, sheets, sheet, headingRow, formulas } = read;
  // Open where somebody should look at it, and it stays as it is left.
  const [isOpen, setIsOpen] = useState(() => columns.some(isUnknown));
  const memory = rememberedColumns(scheme, of);

  const say = (column: ReadColumn, said: Said): void => {
    setIsRemembered(rememberSaid(scheme, of, column, said));
    importing.say(column.column, said);
  };
  const forget = ({ column, heading }: ReadColumn): void => {
    forgetColumn(scheme, of, heading);
    importing.unsay(column);
  };
  const forgetAll = (): void => {
    forgetColumns(scheme, of);
    importing.unsayAll();
  };
  const taken = columns.filter(({ field }) => field !== null).length;
  return (
    <details
      className="panel import-columns"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <h2>{texts.title}</h2> <span className="quiet">{texts.sum(taken, columns.length, sheet)}</span>
      </summary>
      {sheets.length > 1 && (
        <Field data-size="sm" className="sheet-choice">
          <Label>{texts.sheet}</Label>
          <Select value={sheet} onChange={({ target }) => importing.chooseSheet(target.value)}>
            {sheets.map(({ name, rows }) => (
              <Select.Option key={name} value={name}>
                {`${name} (${texts.rows(figures.whole(rows))})`}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <p className="quiet small">
        {texts.headingRow(headingRow)} {formulas > 0 && texts.formulas(formulas)}
      </p>
      <Scrolls label={texts.title}>
        <Table data-size="sm" className="column-table">
          <caption className="heard">{texts.title}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{texts.column}</Table.HeaderCell>
              <Table.HeaderCell>{texts.heading}</Table.HeaderCell>
              <Table.HeaderCell>{texts.examples}</Table.HeaderCell>
              <Table.HeaderCell>{texts.takenAs}</Table.HeaderCell>
              <Table.HeaderCell>{texts.why}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {columns.map((one) => (
              <ColumnLine
                key={one.column}
                column={one}
                fields={fields}
                columns={columns}
                onSay={(said) => say(one, said)}
                onForget={() => forget(one)}
              />
            ))}
          </Table.Body>
        </Table>
      </Scrolls>
      <p className="quiet small">{isRemembered ? texts.remembers : texts.notRemembered}</p>
      {memory.length > 0 && (
        <Button variant="tertiary" data-size="sm" onClick={forgetAll}>
          {texts.forgetAll}
        </Button>
      )}
    </details>
  );
}

function isUnknown({ how, heading }: ReadColumn): boolean {
  return how === "none" && heading.trim() !== "";
}
