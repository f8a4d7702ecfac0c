import { Button, Select, Table } from "@digdir/designsystemet-react";
import { useTexts } from "../texts/language.tsx";
import type { Said } from "./choices.ts";
import { dayOrders, type ReadColumn, type ReadField, units } from "./import.ts";
import { importTexts } from "./texts/in-language.ts";

interface ColumnLineProps {
  readonly column: ReadColumn;
  /** What it may be of. */
  readonly fields: readonly ReadField[];
  /** All of them, to say what is taken from another already. */
  readonly columns: readonly ReadColumn[];
  readonly onSay: (said: Said) => void;
  readonly onForget: () => void;
}

/** A column of the file: what stands over it and in it, what it is taken as, and why. */
export function ColumnLine({ column, fields, columns, onSay, onForget }: ColumnLineProps) {
  const { table: texts } = useTexts(importTexts);
  const heading = column.heading.trim() === "" ? texts.noHeading : column.heading;
  const field = fields.find((one) => one.field === column.field);
  const nearest = fields.find((one) => one.field === column.nearest);
  const isRemembered = column.how === "chosen" || column.how === "remembered";
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{column.column}</Table.HeaderCell>
      <Table.Cell className="column-heading">{heading}</Table.Cell>
      <Table.Cell className="column-examples quiet">
        {column.examples.length === 0
          ? texts.noExamples
          : column.examples.map((one, at) => <div key={`${at} ${one}`}>{one}</div>)}
      </Table.Cell>
      <Table.Cell>
        <Select
          data-size="sm"
          aria-label={texts.takenAsOf(column.column, heading)}
          value={column.field ?? ""}
          onChange={({ target }) => onSay({ field: target.value === "" ? null : target.value })}
        >
          <Select.Option value="">{texts.notTaken}</Select.Option>
          {fields.map((one) => (
            <Select.Option key={one.field} value={one.field}>
              {nameOf(one, columns, column, texts)}
            </Select.Option>
          ))}
        </Select>
        {field?.holds === "kroner" && (
          <Way
            label={texts.unit}
            name={texts.unitOf(column.column)}
            value={column.unit}
            none={texts.unitNone}
            choices={units.map((one) => [one, texts.units[one]])}
            onChoose={(unit) => onSay({ unit })}
          />
        )}
        {field?.holds === "day-and-time" && column.days !== undefined && (
          <Way
            label={texts.days}
            name={texts.daysOf(column.column)}
            value={column.days}
            none={texts.daysNone}
            choices={dayOrders.map((one) => [one, texts.dayOrders[one]])}
            onChoose={(days) => onSay({ days })}
          />
        )}
      </Table.Cell>
      <Table.Cell>
        <div className="column-how small">
          <span className="quiet">{texts.how[column.how]}</span>
          {isRemembered && (
            <Button variant="tertiary" data-size="sm" aria-label={texts.forgetOf(heading)} onClick={onForget}>
              {texts.forget}
            </Button>
          )}
          {column.field === null && nearest !== undefined && (
            <Button variant="secondary" data-size="sm" onClick={() => onSay({ field: nearest.field })}>
              {texts.useNearest(nearest.name)}
            </Button>
          )}
        </div>
      </Table.Cell>
    </Table.Row>
  );
}

interface WayProps<Value extends string> {
  readonly label: string;
  /** With the column, for those who listen. */
  readonly name: string;
  readonly value: Value | undefined;
  /** Where nothing is chosen. */
  readonly none: string;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

/** How what stands in a column is read. */
function Way<Value extends string>({ label, name, value, none, choices, onChoose }: WayProps<Value>) {
  return (
    <div className="column-way small">
      <span aria-hidden="true">{label}</span>
      <Select
        data-size="sm"
        aria-label={name}
        value={value ?? ""}
        onChange={({ target }) => {
          const chosen = choices.find(([one]) => one === target.value);
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {value === undefined && <Select.Option value="">{none}</Select.Option>}
        {choices.map(([one, text]) => (
          <Select.Option key={one} value={one}>
            {text}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}

type Texts = (typeof importTexts)["nb"]["table"];

/** A field in words, with what must be known of it. */
function nameOf(field: ReadField, columns: readonly ReadColumn[], own: ReadColumn, texts: Texts): string {
  const other = columns.find((one) => one.field === field.field && one.column !== own.column);
  const known = [
    ...(other === undefined ? [] : [texts.usedBy(other.column)]),
    ...(field.isNeeded && other === undefined && own.field !== field.field ? [texts.needed] : []),
  ];
  return known.length === 0 ? field.name : `${field.name} (${known.join(", ")})`;
}
