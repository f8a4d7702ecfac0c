import { Alert, Button } from "@digdir/designsystemet-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { FailedText } from "../app/failed.tsx";
import { CopyLink } from "../parts/copy-link.tsx";
import { Working } from "../parts/working.tsx";
import type { ScoredRound } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useTexts } from "../texts/language.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { DroppedList } from "./dropped-list.tsx";
import type { SeenScenario } from "./kept-scenarios.ts";
import { scenariosTexts } from "./texts/in-language.ts";

interface ComparisonViewProps {
  readonly round: ScoredRound;
  readonly roundId: string;
  readonly roundHash: string;
  readonly scenarios: readonly SeenScenario[];
  /** Ids of those that are to stand beside the round; some may be gone. */
  readonly compared: readonly string[];
  readonly onClose: () => void;
}

/** Scenarios side by side with the round as it is. */
export function ComparisonView({
  round,
  roundId,
  roundHash,
  scenarios,
  compared,
  onClose,
}: ComparisonViewProps) {
  const texts = useTexts(scenariosTexts).comparison;
  const there = new Map(scenarios.map((one) => [one.kept.head.id, one]));
  const found = compared.flatMap((id) => there.get(id) ?? []);
  const fitting = found.filter(({ kept }) => kept.fits);
  const unfit = found.filter(({ kept }) => !kept.fits).map(({ kept }) => kept.document.name);
  const missing = compared.length - found.length;
  return (
    <section className="panel" aria-labelledby="comparison-title">
      <div className="comparison-head">
        <h2 id="comparison-title">{texts.title}</h2>
        <CopyLink label={texts.copy} />
        <Button variant="tertiary" data-size="sm" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
      {missing > 0 && (
        <Alert data-color="warning" data-size="sm">
          {texts.missing(missing)}
        </Alert>
      )}
      {unfit.length > 0 && (
        <Alert data-color="warning" data-size="sm">
          {texts.unfit(unfit.join(", "))}
        </Alert>
      )}
      {fitting.length > 0 && (
        <Compared round={round} roundId={roundId} roundHash={roundHash} scenarios={fitting} />
      )}
    </section>
  );
}

interface ComparedProps {
  readonly round: ScoredRound;
  readonly roundId: string;
  readonly roundHash: string;
  readonly scenarios: readonly SeenScenario[];
}

function Compared({ round, roundId, roundHash, scenarios }: ComparedProps) {
  const texts = useTexts(scenariosTexts).comparison;
  const service = useService();
  const queries = useQueryClient();
  // The same round with the same scenarios has the same answer, so it is never asked twice.
  const queryKey = ["comparison", roundHash, ...scenarios.map(({ kept }) => kept.head.content)];
  const { data, error, fetchStatus, refetch } = useQuery({
    queryKey,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    queryFn: async ({ signal }) => {
      const body = { round, scenarios: scenarios.map(({ kept }) => kept.document) };
      return (await service.compare({ body, signal })).data;
    },
  });
  if (data !== undefined) {
    return (
      <>
        <ComparisonTable round={round} roundId={roundId} comparison={data} scenarios={scenarios} />
        <DroppedList comparison={data} />
        <p className="quiet fingerprint">{texts.hash(data.made.content)}</p>
      </>
    );
  }
  if (error !== null) return <FailedText error={error} onAgain={() => void refetch()} />;
  if (fetchStatus === "idle") {
    return (
      <p role="status">
        {texts.stopped}{" "}
        <Button variant="secondary" data-size="sm" onClick={() => void refetch()}>
          {texts.again}
        </Button>
      </p>
    );
  }
  return (
    <Working
      what={texts.working(scenarios.length + 1)}
      onStop={() => void queries.cancelQueries({ queryKey })}
    />
  );
}
