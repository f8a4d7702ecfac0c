import { Table } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { appTexts } from "../app/texts/in-language.ts";
import { useFigures } from "../format/use-figures.ts";
import { Scrolls } from "../parts/scrolls.tsx";
import type { PortfolioAnswer } from "../service/portfolios.ts";
import { useTexts } from "../texts/language.tsx";
import { type PostScheme, schemeName } from "./schemes.ts";
import { portfoliosTexts } from "./texts/in-language.ts";

export type Simulated = Extract<PortfolioAnswer, { readonly status: "simulated" }>;

interface PostTableProps {
  readonly answer: Simulated;
  readonly schemes: readonly PostScheme[];
}

/** Each scheme with its frame and what it is used for, and the post, whose total is always right. */
export function PostTable({ answer, schemes: known }: PostTableProps) {
  const { view: texts } = useTexts(portfoliosTexts);
  const { words } = useTexts(appTexts);
  const figures = useFigures();
  const { post, schemes } = answer;
  const { after } = post;
  const { columns } = texts;
  const figure = (amount: number) => <Table.Cell className="figure">{figures.whole(amount)}</Table.Cell>;
  const sum = after.committed + after.granted + after.left + after.inDoubt + post.notAllotted;
  return (
    <section className="panel" aria-labelledby="post-title">
      <h2 id="post-title">{texts.schemes}</h2>
      <Scrolls label={texts.schemes}>
        <Table data-size="sm">
          <caption className="heard">{texts.schemes}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{columns.scheme}</Table.HeaderCell>
              <Table.HeaderCell>{columns.kind}</Table.HeaderCell>
              {[
                columns.frame,
                columns.sent,
                columns.received,
                columns.frameAfter,
                columns.committed,
                columns.granted,
                columns.left,
              ].map((name) => (
                <Table.HeaderCell key={name} className="figure">
                  {name}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {schemes.map(({ scheme, kind, frame, frameAfter, sent, received, use }) => {
              const used = use.after ?? use.before;
              const round = known.find((one) => one.scheme === scheme)?.round;
              return (
                <Table.Row key={scheme}>
                  <Table.HeaderCell scope="row">
                    {round === undefined ? (
                      scheme
                    ) : (
                      <Link to="/rounds/$round" params={{ round }}>
                        {schemeName(known, scheme)}
                      </Link>
                    )}
                  </Table.HeaderCell>
                  <Table.Cell>{words.kind[kind]}</Table.Cell>
                  {figure(frame)}
                  {figure(sent)}
                  {figure(received)}
                  {figure(frameAfter)}
                  {used === null ? (
                    <Table.Cell colSpan={3}>{texts.inDoubt}</Table.Cell>
                  ) : (
                    <>
                      {figure(used.committed)}
                      {figure(used.granted)}
                      {figure(used.left)}
                    </>
                  )}
                </Table.Row>
              );
            })}
            <Table.Row>
              <Table.HeaderCell scope="row" colSpan={5}>
                {texts.notAllotted}
              </Table.HeaderCell>
              {figure(post.notAllotted)}
              <Table.Cell colSpan={3} />
            </Table.Row>
          </Table.Body>
          <Table.Foot>
            <Table.Row>
              <Table.HeaderCell scope="row" colSpan={5}>
                {texts.sum}
              </Table.HeaderCell>
              <Table.Cell className="figure">
                <strong>{figures.whole(sum)}</strong>
              </Table.Cell>
              {figure(after.committed)}
              {figure(after.granted)}
              {figure(after.left)}
            </Table.Row>
          </Table.Foot>
        </Table>
      </Scrolls>
      {after.inDoubt > 0 && (
        <p>
          {texts.inDoubt}: {figures.kroner(after.inDoubt)}
        </p>
      )}
    </section>
  );
}
