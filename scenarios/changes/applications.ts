import { faultAt, listed, type Place, shown } from "../../src/round/fault.ts";
import type { ApplicationDocument, CommitmentDocument, RoundDocument } from "../../src/round/schema.ts";
import type { Change } from "../../src/scenario/schema.ts";
import { amountAfter, byYearAfter, pointsAfter } from "./amounts.ts";
import { type Changed, changed, changedItem, refused, andThen, withItem, withoutItem } from "./changed.ts";
import type { SchemeChange } from "./scheme.ts";

const limitWays = ["to", "by", "byPercent", "remove"] as const;

/** The changes of applications, decisions and commitments. */
export type ApplicationChange = Exclude<Change, SchemeChange>;

/** A round with one change of its applications, decisions or commitments; everything else is the same, and shared. */
export function withApplicationChange(
  document: RoundDocument,
  change: ApplicationChange,
  place: Place,
): Changed<RoundDocument> {
  const decisions = document.decisions ?? [];
  const commitments = document.commitments ?? [];
  switch (change.change) {
    case "decision": {
      const { application, to, amount, years, reason } = change;
      const given = { ...(amount !== undefined && { amount }), ...(years !== undefined && { years }) };
      const decision = { application, decision: to, ...given };
      const others = decisions.filter((one) => one.application !== application);
      const decided = { ...decision, ...(reason !== undefined && { reason }) };
      return andThen(known(document, application, place), () =>
        changed({ ...document, decisions: [...others, decided] }),
      );
    }
    case "decision-removed": {
      const others = decisions.filter(({ application }) => application !== change.application);
      return andThen(known(document, change.application, place), () =>
        others.length < decisions.length
          ? changed({ ...document, decisions: others })
          : refused(faultAt(place, "change-nothing", { field: "decisions" })),
      );
    }
    case "score":
      return changedApplication(document, change.application, place, (application) => {
        const before = application.scores[change.criterion];
        if (!(change.criterion in application.scores)) {
          const criteria = listed(Object.keys(application.scores).sort());
          const at = [...place, "criterion"];
          return refused(faultAt(at, "change-unknown", { id: shown(change.criterion), known: criteria }));
        }
        return andThen(pointsAfter(change, before, ["to", "by"], "scores", place), (score = 0) =>
          changed({ ...application, scores: { ...application.scores, [change.criterion]: score } }),
        );
      });
    case "requested":
      return changedApplication(document, change.application, place, (application) =>
        andThen(byYearAfter(change, application.requested, limitWays, "requested", place), (requested) =>
          changed({ ...application, requested }),
        ),
      );
    case "assessed":
      return changedApplication(document, change.application, place, (application) =>
        andThen(byYearAfter(change, application.assessed, limitWays, "assessed", place), (assessed) =>
          changed({ ...application, assessed, ...byRulesWithout(application, change.year) }),
        ),
      );
    case "smallest-viable":
      return changedApplication(document, change.application, place, (application) =>
        andThen(
          amountAfter(change, application.smallestViable, ["to", "remove"], "smallestViable", place),
          (smallestViable) => changed({ ...application, smallestViable }),
        ),
      );
    case "withdrawal": {
      const applications = withoutItem(document.applications, change.application, [...place, "application"]);
      const left = decisions.filter(({ application }) => application !== change.application);
      return andThen(applications, (all) =>
        changed({
          ...document,
          applications: all,
          ...(document.decisions && { decisions: left }),
        }),
      );
    }
    case "addition":
      return andThen(
        withItem(document.applications, change.application, [...place, "application", "id"]),
        (applications) => changed({ ...document, applications }),
      );
    case "commitment": {
      const others = commitments.filter(({ id }) => id !== change.commitment.id);
      return changed({ ...document, commitments: [...others, change.commitment] });
    }
    case "commitment-amount": {
      const at = [...place, "commitment"];
      const items = changedItem<CommitmentDocument>(commitments, change.commitment, at, (commitment) =>
        andThen(byYearAfter(change, commitment.amounts, limitWays, "amounts", place), (amounts) =>
          changed({ ...commitment, amounts }),
        ),
      );
      return andThen(items, (all) => changed({ ...document, commitments: all }));
    }
    case "commitment-removed":
      return andThen(withoutItem(commitments, change.commitment, [...place, "commitment"]), (all) =>
        changed({ ...document, commitments: all }),
      );
  }
}

/** An amount that a scenario changes is by hand from then on, and assessing again leaves it as it is. */
function byRulesWithout(
  { assessedByRules }: ApplicationDocument,
  year: number,
): Partial<ApplicationDocument> {
  return assessedByRules === undefined
    ? {}
    : { assessedByRules: assessedByRules.filter((one) => one !== year) };
}

/** The applications, where one with an id is among them. */
function known(document: RoundDocument, id: string, place: Place): Changed<unknown> {
  return withoutItem(document.applications, id, [...place, "application"]);
}

function changedApplication(
  document: RoundDocument,
  id: string,
  place: Place,
  change: (application: ApplicationDocument) => Changed<ApplicationDocument>,
): Changed<RoundDocument> {
  return andThen(changedItem(document.applications, id, [...place, "application"], change), (applications) =>
    changed({ ...document, applications }),
  );
}
