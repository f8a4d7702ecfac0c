import { Alert, Table } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { FailedText } from "../app/failed.tsx";
import { appTexts } from "../app/texts/in-language.ts";
import { useFigures } from "../format/use-figures.ts";
import { Loading } from "../parts/loading.tsx";
import { Scrolls } from "../parts/scrolls.tsx";
import type { SeenRound } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useLanguage, useTexts } from "../texts/language.tsx";
import { type Arithmetic, arithmeticLines } from "./arithmetic-lines.ts";
import { deskTexts } from "./texts/in-language.ts";

/** A round that is worked out by arithmetic: what comes of it, line by line, and why there is nothing to move. */
export function KindDesk({ seen }: { readonly seen: SeenRound }) {
  const texts = useTexts(deskTexts);
  const { words } = useTexts(appTexts);
  const { language } = useLanguage();
  const figures = useFigures();
  const service = useService();
  const { head, document } = seen.stored;
  const { data, error, refetch } = useQuery({
    queryKey: ["proposal-of", head.id, head.version],
    queryFn: async ({ signal }) => {
      const given = { params: { path: { id: head.id } }, body: { scenario: { name: "desk", changes: [] } } };
      return (await service.tryOnRound({ ...given, signal })).data.proposal;
    },
  });
  if (data === undefined) {
    if (error !== null) return <FailedText error={error} onAgain={() => void refetch()} />;
    return <Loading what={texts.loading} />;
  }
  if (!("kind" in data) || head.kind === "scored") return null;
  const recipients = "recipients" in document ? document.recipients : [];
  const names = new Map(recipients.map(({ id, name }) => [id, name]));
  const year = String(head.year);
  return (
    <div className="kind-desk">
      <Alert data-color="info" data-size="sm">
        {texts.otherKind.why[head.kind]}
      </Alert>
      {data.status === "infeasible" ? (
        <Alert data-color="warning" data-size="sm">
          <p>{texts.proof.noneMeans}</p>
          <ul>
            {[...data.conflicts, ...data.repairs].map((one) => (
              <li key={one.code + one.texts[language]}>{one.texts[language]}</li>
            ))}
          </ul>
        </Alert>
      ) : (
        <>
          <section aria-label={texts.outcome.years} className="panel">
            <Scrolls label={texts.outcome.years}>
              <Table data-size="sm">
                <caption className="heard">{texts.outcome.years}</caption>
                <Table.Head>
                  <Table.Row>
                    <Table.HeaderCell>{texts.otherKind.year}</Table.HeaderCell>
                    <Table.HeaderCell className="figure">{texts.otherKind.frame}</Table.HeaderCell>
                    <Table.HeaderCell className="figure">{texts.outcome.committed}</Table.HeaderCell>
                    <Table.HeaderCell className="figure">{texts.otherKind.granted}</Table.HeaderCell>
                    <Table.HeaderCell className="figure">{texts.otherKind.left}</Table.HeaderCell>
                  </Table.Row>
                </Table.Head>
                <Table.Body>
                  {data.years.map((one) => (
                    <Table.Row key={one.year}>
                      <Table.HeaderCell scope="row">
                        {one.year}{" "}
                        {one.reservation === true && <span className="quiet">{words.reservation}</span>}
                      </Table.HeaderCell>
                      <Table.Cell className="figure">
                        {one.ceiling === undefined ? texts.outcome.noCeiling : figures.kroner(one.ceiling)}
                      </Table.Cell>
                      <Table.Cell className="figure">{figures.kroner(one.committed)}</Table.Cell>
                      <Table.Cell className="figure">{figures.kroner(one.granted)}</Table.Cell>
                      <Table.Cell className="figure">
                        {one.left === undefined ? "–" : figures.kroner(one.left)}
                      </Table.Cell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            </Scrolls>
          </section>
          <section aria-label={texts.otherKind.recipients} className="panel">
            <Scrolls label={texts.otherKind.recipients}>
              <Table data-size="sm">
                <caption className="heard">{texts.otherKind.recipients}</caption>
                <Table.Head>
                  <Table.Row>
                    <Table.HeaderCell>{texts.otherKind.recipient}</Table.HeaderCell>
                    <Table.HeaderCell>{texts.otherKind.outcome}</Table.HeaderCell>
                    <Table.HeaderCell className="figure">{texts.otherKind.granted}</Table.HeaderCell>
                    <Table.HeaderCell>{texts.otherKind.how}</Table.HeaderCell>
                  </Table.Row>
                </Table.Head>
                <Table.Body>
                  {data.awards.map((award) => (
                    <Table.Row key={award.application}>
                      <Table.HeaderCell scope="row">
                        {names.get(award.application) ?? award.application}
                      </Table.HeaderCell>
                      <Table.Cell>{words.outcome[award.outcome]}</Table.Cell>
                      <Table.Cell className="figure">{figures.kroner(award.amounts[year] ?? 0)}</Table.Cell>
                      <Table.Cell>
                        <Lines of={award.arithmetic} />
                        {award.reasons.map((reason) => (
                          <div key={reason.code}>{reason.texts[language]}</div>
                        ))}
                      </Table.Cell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            </Scrolls>
          </section>
        </>
      )}
    </div>
  );
}

function Lines({ of: arithmetic }: { readonly of: readonly Arithmetic[] }) {
  const { otherKind } = useTexts(deskTexts);
  const figures = useFigures();
  return arithmeticLines(arithmetic, otherKind, figures).map((line) => (
    <div key={line} className="quiet">
      {line}
    </div>
  ));
}
