import {
  Alert,
  Button,
  Dialog,
  Select,
  Textarea,
  Textfield,
  Field,
  Label,
  ValidationMessage,
} from "@digdir/designsystemet-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { FordelProblem } from "../../client/problem.ts";
import { FailedText } from "../app/failed.tsx";
import { useFigures } from "../format/use-figures.ts";
import { awardsOf, type ProposalHead } from "../service/decision.ts";
import { namesIn } from "../service/names.ts";
import { useKept } from "../service/kept.ts";
import type { SeenRound } from "../service/rounds.ts";
import { useService } from "../service/service.ts";
import { useRights, useVisitor } from "../service/session.ts";
import { useTexts } from "../texts/language.tsx";
import { faultsOf, type SetAside } from "./set-aside.ts";
import { decisionTexts } from "./texts/in-language.ts";
import { useNames } from "../service/people.ts";

interface AdoptFormProps {
  readonly seen: SeenRound;
  readonly proposal: ProposalHead | undefined;
}

/** Where a proposal is made the decision, with a reason; for deciders. What is filled in stays until it is done. */
export function AdoptForm({ seen, proposal }: AdoptFormProps) {
  const texts = useTexts(decisionTexts).adopt;
  const { decide } = useRights();
  const visitor = useVisitor();
  const fourEyes = visitor.kind === "somebody" && visitor.session.fourEyes;
  return (
    <section className="panel" aria-labelledby="adopt-title">
      <h2 id="adopt-title">{texts.title}</h2>
      {fourEyes && <p className="quiet">{texts.fourEyes}</p>}
      {!decide ? (
        <p>{texts.notDecider}</p>
      ) : proposal === undefined ? (
        <p>{texts.chooseFirst}</p>
      ) : (
        <ChosenForm key={proposal.id} seen={seen} proposal={proposal} />
      )}
    </section>
  );
}

function ChosenForm({ seen, proposal }: { readonly seen: SeenRound; readonly proposal: ProposalHead }) {
  const { adopt: texts, loading } = useTexts(decisionTexts);
  const figures = useFigures();
  const called = useNames();
  const service = useService();
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const { id } = seen.stored.head;
  const [reason, setReason] = useKept(`adoption.${id}.reason`, "");
  const [setAside, setSetAside] = useState<readonly SetAside[]>([]);
  const [tried, setTried] = useState(false);
  const faults = faultsOf(reason, setAside);
  const adopting = useMutation({
    mutationFn: () =>
      service.adoptProposal({
        params: { path: { id }, header: { "If-Match": seen.etag } },
        body: { proposal: proposal.id, reason: reason.trim(), setAside: [...setAside] },
      }),
    async onSuccess() {
      setReason("");
      await queries.invalidateQueries();
    },
    onSettled: () => dialog.current?.close(),
  });
  const ask = (): void => {
    setTried(true);
    if (!faults.reason && faults.setAside.length === 0) dialog.current?.showModal();
  };
  const isChanged =
    adopting.error instanceof FordelProblem && ["changed", "stale"].includes(adopting.error.code);
  return (
    <div className="adopt-form">
      <p>{texts.chosen(figures.moment(proposal.made.at), called(proposal.made.by))}</p>
      <Field>
        <Label>{texts.reason}</Label>
        <Field.Description>{texts.reasonHelp}</Field.Description>
        <Textarea
          rows={3}
          value={reason}
          aria-invalid={tried && faults.reason}
          onChange={({ target }) => setReason(target.value)}
        />
        {tried && faults.reason && <ValidationMessage>{texts.reasonMissing}</ValidationMessage>}
      </Field>
      <SetAsides
        seen={seen}
        proposal={proposal}
        loading={loading}
        setAside={setAside}
        faults={tried ? faults.setAside : []}
        onChange={setSetAside}
      />
      <p>{texts.consequences}</p>
      <div>
        <Button onClick={ask}>{texts.submit}</Button>
      </div>
      {isChanged && (
        <Alert data-color="warning" role="alert">
          {texts.changed}
        </Alert>
      )}
      {adopting.error !== null && <FailedText error={adopting.error} />}
      <Dialog ref={dialog} aria-labelledby="confirm-adoption">
        <h2 id="confirm-adoption">{texts.confirmTitle}</h2>
        <p>{texts.chosen(figures.moment(proposal.made.at), called(proposal.made.by))}</p>
        <p>{texts.consequences}</p>
        <div className="buttons">
          <Button loading={adopting.isPending} onClick={() => adopting.mutate()}>
            {texts.confirm}
          </Button>
          <Button variant="secondary" onClick={() => dialog.current?.close()}>
            {texts.cancel}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}

interface SetAsidesProps {
  readonly seen: SeenRound;
  readonly proposal: ProposalHead;
  readonly loading: string;
  readonly setAside: readonly SetAside[];
  readonly faults: readonly string[];
  readonly onChange: (setAside: readonly SetAside[]) => void;
}

/** The awards that are set aside, each with its reason. Only who has an award can have it set aside. */
function SetAsides({ seen, proposal, loading, setAside, faults, onChange }: SetAsidesProps) {
  const texts = useTexts(decisionTexts).adopt;
  const figures = useFigures();
  const service = useService();
  const { id, year } = seen.stored.head;
  const whole = useQuery({
    queryKey: ["proposal", id, proposal.id],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) =>
      (await service.getProposal({ params: { path: { id, proposal: proposal.id } }, signal })).data.document,
  });
  if (whole.data === undefined)
    return whole.error === null ? <p>{loading}</p> : <FailedText error={whole.error} />;
  const awards = awardsOf(whole.data);
  const names = namesIn(seen.stored);
  const nameOf = (application: string) => names.get(application)?.applicant ?? application;
  const taken = new Set(setAside.map(({ application }) => application));
  const granted = awards.filter(
    ({ application, amounts }) => (amounts[String(year)] ?? 0) > 0 && !taken.has(application),
  );
  return (
    <fieldset className="plain-set">
      <legend>{texts.setAside}</legend>
      <p className="quiet">{texts.setAsideHelp}</p>
      {setAside.map(({ application, reason }, place) => (
        <div key={application} className="set-aside">
          <Textfield
            label={`${nameOf(application)}: ${texts.setAsideReason}`}
            value={reason}
            error={
              faults.includes(application) ? texts.setAsideReasonMissing(nameOf(application)) : undefined
            }
            onChange={({ target }) => onChange(setAside.with(place, { application, reason: target.value }))}
          />
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => onChange(setAside.filter((one) => one.application !== application))}
          >
            {texts.removeSetAside(nameOf(application))}
          </Button>
        </div>
      ))}
      <Field>
        <Label>{texts.addSetAside}</Label>
        <Select
          value=""
          onChange={({ target }) => {
            if (target.value !== "") onChange([...setAside, { application: target.value, reason: "" }]);
          }}
        >
          <Select.Option value="">{texts.choice}</Select.Option>
          {granted.map(({ application, amounts }) => (
            <Select.Option key={application} value={application}>
              {nameOf(application)} ({application}), {figures.kroner(amounts[String(year)] ?? 0)}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </fieldset>
  );
}
