import { Button, Table } from "@digdir/designsystemet-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FailedText } from "../app/failed.tsx";
import { useFigures } from "../format/use-figures.ts";
import { Loading } from "../parts/loading.tsx";
import { Scrolls } from "../parts/scrolls.tsx";
import { useService } from "../service/service.ts";
import { useTexts } from "../texts/language.tsx";
import { type AuditEntry, changedParts, reasonIn } from "./entry.ts";
import { auditTexts } from "./texts/in-language.ts";
import type { AuditTexts } from "./texts/texts.ts";

type PageMark = string | number | null;

const firstPage: PageMark = null;

/** The audit, of everything or of a round, from the beginning. */
export function AuditList({ round }: { readonly round?: string }) {
  const texts = useTexts(auditTexts);
  const service = useService();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ["audit", round],
    initialPageParam: firstPage,
    queryFn: async ({
      signal,
      pageParam,
    }: {
      readonly signal: AbortSignal;
      readonly pageParam: PageMark;
    }) => {
      const query = {
        limit: 200,
        ...(pageParam !== null && { after: Number(pageParam) }),
        ...(round !== undefined && { round }),
      };
      return (await service.listWholeAudit({ params: { query }, signal })).data;
    },
    getNextPageParam: ({ next }): PageMark => next ?? null,
  });
  if (data === undefined) {
    return error === null ? (
      <Loading what={texts.loading} />
    ) : (
      <FailedText error={error} onAgain={() => void refetch()} />
    );
  }
  const entries = data.pages.flatMap(({ items }) => items);
  return (
    <section className="panel">
      <p>
        {texts.intro} {texts.check}
      </p>
      {entries.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <Entries entries={entries} isOfRound={round !== undefined} />
      )}
      {hasNextPage && (
        <Button variant="secondary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {texts.more}
        </Button>
      )}
    </section>
  );
}

function Entries({
  entries,
  isOfRound,
}: {
  readonly entries: readonly AuditEntry[];
  readonly isOfRound: boolean;
}) {
  const texts = useTexts(auditTexts);
  const figures = useFigures();
  const { columns } = texts;
  return (
    <Scrolls label={columns.what}>
      <Table data-size="sm">
        <caption className="heard">{texts.intro}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{columns.number}</Table.HeaderCell>
            <Table.HeaderCell>{columns.when}</Table.HeaderCell>
            <Table.HeaderCell>{columns.who}</Table.HeaderCell>
            <Table.HeaderCell>{columns.what}</Table.HeaderCell>
            {!isOfRound && <Table.HeaderCell>{columns.where}</Table.HeaderCell>}
            <Table.HeaderCell>{columns.version}</Table.HeaderCell>
            <Table.HeaderCell>{columns.fingerprint}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {entries.map((entry) => (
            <Table.Row key={entry.sequence}>
              <Table.Cell>{entry.sequence}</Table.Cell>
              <Table.Cell>{figures.moment(entry.when)}</Table.Cell>
              <Table.Cell>
                {entry.who.name} <span className="quiet">({texts.whoKind[entry.who.kind]})</span>
              </Table.Cell>
              <Table.Cell>
                <What entry={entry} />
              </Table.Cell>
              {!isOfRound && (
                <Table.Cell>
                  <Where entry={entry} />
                </Table.Cell>
              )}
              <Table.Cell>{texts.versions(entry.from, entry.to)}</Table.Cell>
              <Table.Cell title={entry.hash}>
                <code>{entry.hash.slice(0, 15)}…</code>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Scrolls>
  );
}

function What({ entry: { what } }: { readonly entry: AuditEntry }) {
  const texts = useTexts(auditTexts);
  const parts = changedParts(what).map((part) => `${texts.changed[part.part]}: ${countsOf(part, texts)}`);
  const changed = "scheme" in what ? [texts.changed.scheme, ...parts] : parts;
  const reason = reasonIn(what);
  return (
    <>
      {texts.actions[what.action]}
      {changed.length > 0 && ` (${changed.join("; ")})`}
      {"receiver" in what && (
        <>
          <br />
          <span className="quiet">
            {texts.receiver}: {what.receiver}
          </span>
        </>
      )}
      {reason !== undefined && (
        <>
          <br />
          <span className="quiet">
            {texts.reason}: {reason}
          </span>
        </>
      )}
    </>
  );
}

function countsOf(
  part: Readonly<Record<"added" | "replaced" | "removed", number>>,
  { changed }: AuditTexts,
): string {
  const ways = ["added", "replaced", "removed"] as const;
  return ways.flatMap((way) => (part[way] === 0 ? [] : [changed[way](part[way])])).join(", ");
}

function Where({ entry }: { readonly entry: AuditEntry }) {
  const texts = useTexts(auditTexts);
  if ("portfolio" in entry) {
    return (
      <>
        {texts.portfolio}{" "}
        <Link to="/portfolios/$portfolio" params={{ portfolio: entry.portfolio }}>
          {entry.portfolio}
        </Link>
      </>
    );
  }
  if ("subscription" in entry) return `${texts.subscription} ${entry.subscription}`;
  return (
    <Link to="/rounds/$round" params={{ round: entry.round }}>
      {entry.round}
    </Link>
  );
}
