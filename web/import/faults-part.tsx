import { Button, Table } from "@digdir/designsystemet-react";
import { AllOf } from "../parts/all-of.tsx";
import { Scrolls } from "../parts/scrolls.tsx";
import { useTexts } from "../texts/language.tsx";
import { faultGroups } from "./fault-groups.ts";
import { faultsFile } from "./faults-file.ts";
import type { ImportFault, WithFaults } from "./import.ts";
import { saveText } from "./save-text.ts";
import { importTexts } from "./texts/in-language.ts";

interface FaultsPartProps {
  readonly read: WithFaults;
  readonly round: string;
}

/** So many faults of a column are shown before somebody asks for all of them. */
const firstFaults = 10;

/** Every fault at its cell, by column. */
export function FaultsPart({ read, round }: FaultsPartProps) {
  const texts = useTexts(importTexts);
  const { faults, faultsLeftOut, columns } = read;
  const save = (): void => saveText(`${texts.faults.file}-${round}.csv`, faultsFile(faults, columns, texts));
  return (
    <section className="panel" aria-labelledby="faults-title">
      <div className="import-part-head">
        <h2 id="faults-title">{texts.faults.title}</h2>
        <Button variant="secondary" data-size="sm" onClick={save}>
          {texts.faults.download}
        </Button>
      </div>
      {faultGroups(faults, columns).map(({ column, heading, faults: some }) => {
        const title =
          column === undefined ? texts.faults.whole : texts.faults.column(column, heading, some.length);
        return (
          <div key={column ?? ""} className="fault-group">
            <h3>{title}</h3>
            <AllOf of={some} first={firstFaults} label={texts.faults.all(some.length)}>
              {(shown) => <FaultTable title={title} faults={shown} />}
            </AllOf>
          </div>
        );
      })}
      {faultsLeftOut > 0 && <p>{texts.outcome.moreFaults(faultsLeftOut)}</p>}
    </section>
  );
}

function FaultTable({ title, faults }: { readonly title: string; readonly faults: readonly ImportFault[] }) {
  const { faults: texts } = useTexts(importTexts);
  return (
    <Scrolls label={title}>
      <Table data-size="sm" className="fault-table">
        <caption className="heard">{title}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{texts.cell}</Table.HeaderCell>
            <Table.HeaderCell>{texts.item}</Table.HeaderCell>
            <Table.HeaderCell>{texts.message}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {faults.map((fault, at) => (
            <Table.Row key={`${at} ${fault.cell ?? ""}`}>
              <Table.HeaderCell scope="row">{placeOf(fault, texts)}</Table.HeaderCell>
              <Table.Cell>{fault.item}</Table.Cell>
              <Table.Cell>{fault.message}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Scrolls>
  );
}

function placeOf({ cell, row, column }: ImportFault, texts: (typeof importTexts)["nb"]["faults"]): string {
  if (cell !== undefined) return cell;
  if (row !== undefined) return texts.row(row);
  return column ?? texts.wholeFile;
}
