import { Button } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FordelProblem } from "../../client/problem.ts";
import { FailedText } from "../app/failed.tsx";
import { useFigures } from "../format/use-figures.ts";
import { useService } from "../service/service.ts";
import { useTexts } from "../texts/language.tsx";
import type { Ready } from "./import.ts";
import type { Importing } from "./importing.ts";
import { importTexts } from "./texts/in-language.ts";

interface TakeInProps {
  readonly read: Ready;
  readonly etag: string;
  readonly round: string;
  readonly importing: Importing;
  readonly isOld: boolean;
}

/** Puts what the file has into the round: all of it, into the version that the officer has seen, or none of it. */
export function TakeIn({ read, etag, round, importing, isOld }: TakeInProps) {
  const texts = useTexts(importTexts);
  const figures = useFigures();
  const service = useService();
  const queries = useQueryClient();
  const { of, changes, items } = read;
  const taking = useMutation({
    mutationFn: () => {
      const params = { path: { id: round }, header: { "If-Match": etag } };
      const body = { items: [...items] };
      return of === "applications"
        ? service.putApplications({ params, body })
        : service.putCommitments({ params, body });
    },
    async onSuccess({ data: { added, replaced } }) {
      importing.finish({ of, added: added.length, replaced: replaced.length });
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["round", round] }),
        queries.invalidateQueries({ queryKey: ["rounds"] }),
      ]);
      queries.removeQueries({ queryKey: ["import", round] });
    },
    onError(error) {
      if (isOvertaken(error)) importing.again(true);
    },
  });
  const { error } = taking;
  return (
    <>
      <Button disabled={isOld} loading={taking.isPending} onClick={() => taking.mutate()}>
        {texts.lists[of].takeIn(figures.whole(changes.new.length), figures.whole(changes.changed.length))}
      </Button>
      {error !== null && !isOvertaken(error) && (
        <>
          <FailedText error={error} onAgain={() => taking.mutate()} />
          <p className="quiet small">{texts.kept}</p>
        </>
      )}
    </>
  );
}

/** Somebody else changed the round since the file was read. */
function isOvertaken(error: Error): boolean {
  return error instanceof FordelProblem && error.status === 412;
}
