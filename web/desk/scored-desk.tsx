import { useNavigate, useSearch } from "@tanstack/react-router";
import { useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { FailedText } from "../app/failed.tsx";
import { appTexts } from "../app/texts/in-language.ts";
import { Loading } from "../parts/loading.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import type { ScoredRound, SeenRound } from "../service/rounds.ts";
import type { SeenScenario } from "../scenarios/kept-scenarios.ts";
import { useRights } from "../service/session.ts";
import { useTexts } from "../texts/language.tsx";
import { DeskContext } from "./desk-context.ts";
import { KeptWhere } from "./kept-where.tsx";
import { Levers } from "./levers/levers.tsx";
import { LockDialog } from "./locks/lock-dialog.tsx";
import { NobodyYet } from "./nobody-yet.tsx";
import { OutcomeColumn } from "./outcome/outcome-column.tsx";
import { RenameDialog } from "./saving/rename-dialog.tsx";
import { SaveDialog } from "./saving/save-dialog.tsx";

import { useSaving } from "./saving/use-saving.ts";
import { UseDialog } from "./saving/use-dialog.tsx";
import { areSame, placeOf, without } from "./state/changes.ts";
import { type Desk, deskOf, forgetDesk } from "./state/desk-store.ts";
import { faultsByPlace } from "./state/faults-by-place.ts";
import { measureOutcome } from "./state/measure.ts";
import { isAnswerTo, useAnswers } from "./state/use-answers.ts";
import { deskTexts } from "./texts/in-language.ts";
import { Toolbar } from "./toolbar.tsx";

interface ScoredDeskProps {
  readonly id: string;
  readonly seen: SeenRound;
  readonly round: ScoredRound;
  readonly desk: Desk;
  /** The kept scenario that is open. */
  readonly scenario: { readonly id: string; readonly seen: SeenScenario } | undefined;
}

type Open =
  /** What had the focus when the dialog was opened. */
  { readonly opener: Element | null | undefined } & (
    | { readonly dialog: "none" }
    | { readonly dialog: "lock"; readonly application: string | undefined }
    | { readonly dialog: "save" }
    | { readonly dialog: "rename" }
    | { readonly dialog: "use" }
  );

/** The levers, what they come to, and where it is kept. */
export function ScoredDesk({ id, seen, round, desk, scenario }: ScoredDeskProps) {
  const texts = useTexts(deskTexts);
  const { tabs } = useTexts(appTexts);
  const rights = useRights();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { application } = useSearch({ from: "/rounds/$round/" });
  const [open, setOpen] = useState<Open>({ dialog: "none", opener: undefined });
  const changes = useStore(desk.state, (state) => state.changes);
  const unreadable = useStore(desk.state, (state) => state.unreadable);
  const { version, status } = seen.stored.head;
  const { base, latest, possible, failure, asked, again } = useAnswers(id, version, changes);
  const [seenVersion, setSeenVersion] = useState(version);
  const saving = useSaving(id, scenario, desk);
  const isCurrent = isAnswerTo(latest, { changes, version });

  const faults = useMemo(() => faultsByPlace(failure?.error, failure?.question.changes ?? []), [failure]);
  const parts = useMemo(() => ({ desk, round, faults }), [desk, round, faults]);
  useEffect(() => {
    if (isCurrent) measureOutcome();
  }, [isCurrent, latest]);
  const isNewer = Math.max(base?.version ?? 0, latest?.version ?? 0) > version;
  useEffect(() => {
    // Somebody else changed the round: what is compared with is fetched anew.
    if (isNewer) void queries.invalidateQueries({ queryKey: ["round", id] });
  }, [isNewer, queries, id]);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === "z" && !event.shiftKey) desk.undo();
      else if (key === "y" || key === "z") desk.redo();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [desk]);

  const close = (): void => {
    const { opener } = open;
    setOpen({ dialog: "none", opener: undefined });
    // Whoever works by keyboard goes on where the dialog was opened.
    if (opener instanceof HTMLElement) requestAnimationFrame(() => opener.focus());
  };
  // The same functions and figures every time, so that the parts that nothing happens to are not drawn anew at every move.
  const lock = useCallback(
    (one?: string): void => setOpen({ dialog: "lock", application: one, opener: document.activeElement }),
    [],
  );
  const openApplication = useCallback(
    (one: string): void => {
      void navigate({ to: ".", search: (before) => ({ ...before, application: one }), resetScroll: false });
    },
    [navigate],
  );
  const unused = useMemo(
    () => new Map((possible ?? latest)?.outcome.proposal.areas.map((one) => [one.area, one.unused] as const)),
    [possible, latest],
  );
  const closeApplication = useCallback((): void => {
    void navigate({
      to: ".",
      search: (before) => ({ ...before, application: undefined }),
      resetScroll: false,
    });
    if (application === undefined) return;
    document.querySelector<HTMLElement>(`[data-application="${CSS.escape(application)}"]`)?.focus();
  }, [navigate, application]);
  const onDeskKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isWriting(event.target)) return;
    if (open.dialog !== "none") return;
    if (event.key === "z") desk.undo();
    else if (event.key === "Z") desk.redo();
    else if (event.key === "?") void navigate({ to: "/help" });
    else if (event.key === "l" && application !== undefined) lock(application);
    else return;
    event.preventDefault();
  };

  const title = scenario?.seen.kept.head.name ?? tabs.desk;
  if (base === undefined || latest === undefined) {
    return (
      <>
        <PageTitle title={title} />
        {failure === undefined ? (
          <Loading what={texts.loading} />
        ) : (
          <FailedText error={failure.error} onAgain={again} />
        )}
      </>
    );
  }
  return (
    <DeskContext value={parts}>
      {/* Keys of one letter work where the desk has the focus, and nowhere else (WCAG 2.1.4). */}
      <div className="desk" tabIndex={-1} onKeyDown={onDeskKey}>
        <PageTitle title={title}>
          {scenario?.seen.kept.head.note !== undefined && (
            <span className="quiet">{scenario.seen.kept.head.note}</span>
          )}
          <Toolbar
            canPlan={rights.plan}
            canSave={saving.isChanged && !saving.isOvertaken}
            canUse={status === "draft" && isCurrent && changes.length > 0}
            onSave={() => void saving.save()}
            onSaveAs={() => setOpen({ dialog: "save", opener: document.activeElement })}
            onUse={() => setOpen({ dialog: "use", opener: document.activeElement })}
            onRename={scenario && (() => setOpen({ dialog: "rename", opener: document.activeElement }))}
          />
        </PageTitle>
        <KeptWhere
          saving={saving}
          head={seen.stored.head}
          isRoundOther={version > seenVersion}
          onRoundSeen={() => setSeenVersion(version)}
          canPlan={rights.plan}
        />
        {status === "draft" && round.applications.length === 0 && <NobodyYet round={id} />}
        <div className="desk-columns">
          <Levers roundId={id} unused={unused} onLock={lock} />
          <OutcomeColumn
            round={round}
            base={base}
            latest={latest}
            possible={possible}
            changes={changes}
            isCurrent={isCurrent}
            isWaiting={asked !== undefined}
            isUnreadable={unreadable.size > 0}
            failure={failure?.error}
            otherFaults={faults.get("") ?? []}
            onOpen={openApplication}
            roundId={id}
            chosen={application}
            onClose={closeApplication}
            onLock={lock}
          />
        </div>
        {open.dialog === "lock" && <LockDialog application={open.application} onClose={close} />}
        {open.dialog === "rename" && scenario !== undefined && (
          <RenameDialog seen={scenario.seen} onClose={close} />
        )}
        {open.dialog === "save" && (
          <SaveDialog
            round={id}
            changes={changes}
            onClose={close}
            onSaved={(saved, kept) => {
              queries.setQueryData(["scenario", id, saved], kept);
              deskOf(id, saved, { changes }).replace(changes, kept.etag);
              // What was saved is in the new one now; the one that it was made from stands as it is kept.
              if (scenario === undefined) forgetDesk(id);
              else desk.replace(scenario.seen.kept.document.changes);
              close();
              void navigate({ to: ".", search: (before) => ({ ...before, scenario: saved }) });
            }}
          />
        )}
        {open.dialog === "use" && (
          <UseDialog
            id={id}
            etag={seen.etag}
            round={round}
            changes={changes}
            scheme={latest.outcome.scheme}
            onClose={close}
            onWritten={setSeenVersion}
            onUsed={(used) => {
              const left = used.reduce((some, one) => without(some, placeOf(one)), changes);
              if (!areSame(left, changes)) desk.replace(left);
              close();
            }}
          />
        )}
      </div>
    </DeskContext>
  );
}

/** Whether keys are letters where the focus is. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !["range", "radio", "checkbox"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
