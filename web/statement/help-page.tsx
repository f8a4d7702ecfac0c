import { Table } from "@digdir/designsystemet-react";
import { appTexts } from "../app/texts/in-language.ts";
import { PageTitle } from "../parts/page-title.tsx";
import { useTexts } from "../texts/language.tsx";
import { Sections } from "./sections.tsx";
import { statementTexts } from "./texts/in-language.ts";

/** What the pages are for, the way through them, and the shortcuts. */
export function HelpPage() {
  const { footer } = useTexts(appTexts);
  const { help, keys } = useTexts(statementTexts);
  return (
    <div className="narrow">
      <PageTitle title={footer.help} />
      <Sections sections={help} />
      <h2>{keys.title}</h2>
      <Table data-size="sm">
        <caption className="heard">{keys.title}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{keys.key}</Table.HeaderCell>
            <Table.HeaderCell>{keys.does}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {keys.rows.map(([key, does]) => (
            <Table.Row key={key}>
              <Table.Cell>
                <kbd>{key}</kbd>
              </Table.Cell>
              <Table.Cell>{does}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
