import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { components } from "../../client/generated/api.ts";
import { useService } from "./service.ts";

export type Run = components["schemas"]["Run"];
type AnalysisRequest = components["schemas"]["AnalysisRequest"];
export type AnalysisDocument = components["schemas"]["StoredAnalysis"]["document"];

/** A question about a round that takes its time, as the pages see it. */
export interface Running {
  /** Undefined before anything was asked. */
  readonly run: Run | undefined;
  /** What it was answered with, when it is done. */
  readonly answer: AnalysisDocument | undefined;
  readonly error: Error | null;
  /** Whether it waits, or is worked on. */
  readonly isRunning: boolean;
  readonly ask: (request: AnalysisRequest) => void;
  readonly cancel: () => void;
}

/** Asks a question about a round as a run, follows it by its events, and can call it off. */
export function useRun(round: string, timeLimit: number): Running {
  const service = useService();
  const queries = useQueryClient();
  const [run, setRun] = useState<Run>();
  const [finished, setFinished] = useState<string>();
  const cancelling = useMutation({
    mutationFn: (id: string) => service.cancelRun({ params: { path: { run: id } } }),
    onSuccess: ({ data }) => setRun(data),
  });
  const isUnwanted = useRef(false);
  const asking = useMutation({
    mutationFn: (request: AnalysisRequest) =>
      service.createAnalysis({
        params: { path: { id: round }, query: { timeLimit }, header: { Prefer: "respond-async" } },
        body: request,
      }),
    onSuccess: ({ data }) => {
      // Some are done before anybody can follow them.
      if (!("status" in data)) setFinished(data.id);
      else {
        setRun(data);
        // It was called off before it had a number.
        if (isUnwanted.current) cancelling.mutate(data.id);
      }
    },
  });
  const id = run?.id;
  const hasEnded = run !== undefined && ["done", "failed", "cancelled"].includes(run.status);
  useEffect(() => {
    if (id === undefined || hasEnded) return;
    const events = new EventSource(`/api/v1/runs/${encodeURIComponent(id)}/events`);
    const tell = ({ data }: MessageEvent<unknown>): void => {
      const told: unknown = JSON.parse(String(data));
      if (isRun(told)) setRun(told);
    };
    events.addEventListener("progress", tell);
    events.addEventListener("done", (event) => {
      tell(event);
      events.close();
    });
    return () => {
      events.close();
    };
  }, [id, hasEnded]);
  const analysis = run?.result?.id ?? finished;
  const answer = useQuery({
    queryKey: ["analysis", round, analysis],
    enabled: analysis !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const path = { id: round, analysis: analysis ?? "" };
      const { data } = await service.getAnalysis({ params: { path }, signal });
      // Pages that look for the newest answer find it.
      void queries.invalidateQueries({ queryKey: ["newest-robustness", round] });
      return data.document;
    },
  });
  return {
    run,
    answer: answer.data,
    error: asking.error ?? cancelling.error ?? answer.error,
    isRunning: asking.isPending || (run !== undefined && !hasEnded) || answer.isFetching,
    ask(request) {
      setRun(undefined);
      setFinished(undefined);
      isUnwanted.current = false;
      asking.mutate(request);
    },
    cancel() {
      isUnwanted.current = true;
      if (id !== undefined) cancelling.mutate(id);
    },
  };
}

function isRun(value: unknown): value is Run {
  return typeof value === "object" && value !== null && "id" in value && "status" in value;
}
