import type { FindingCatalogue } from "./kinds.ts";

export const en: FindingCatalogue = {
  form: "The document does not have the right form here: {fault}",
  "other-round":
    "The proposal was made for another round: it refers to {stated}, and the round is {expected}.",
  "other-definition":
    "The proposal names another definition of the scheme than the round: {stated}, and the round names {expected}.",
  "content-altered":
    "Something in the document was altered after it was made: the fingerprint is {stated}, while the content gives {expected}. Make the proposal again, or use the unaltered document.",
  "kroner-differ": "It says {stated}, but it must be {expected}.",
  "counts-differ": "It says {stated}, but it must be {expected}.",
  "decimals-differ": "It says {stated}, but it must be {expected}.",
  "texts-differ": "It says “{stated}”, but it must be “{expected}”.",
  "list-differs": "It says “{stated}”, but the list must be “{expected}”, in that order.",
  "field-missing": "The field {field} is missing here.",
  "field-unexpected": "The field {field} does not belong here.",
  "award-missing": "Application {application} is in the round but has no award.",
  "award-unknown": "There is no application {application} in the round.",
  "award-twice": "Application {application} is listed more than once.",
  "awards-unordered":
    "Application {application} comes after {before}, but the awards must be in the order of their ids.",
  "outcome-differs": "The outcome of application {application} is {stated}, but the rules give {expected}.",
  "money-without-eligibility": "Application {application} is not eligible but is given {amount}.",
  "amount-of-nothing": "No amount belongs here for {year}, as there is no money in that year.",
  "amount-above-eligible":
    "Application {application} is given {amount}, but its eligible amount is {eligible}.",
  "years-outside":
    "Application {application} is granted {years} years, but the number can only be from {least} to {most}.",
  "amount-below-least": "Application {application} is given {amount}, but its least grant is {least}.",
  "amount-off-step": "Application {application} is given {amount}, which is no multiple of {step}.",
  "amount-not-decided": "Application {application} is given {amount}, but an officer has decided {decided}.",
  "decided-grant-missing":
    "An officer has decided that application {application} gets a grant, but it gets none.",
  "decision-cannot-hold":
    "What an officer has decided about application {application} cannot hold, so there is no proposal.",
  "later-amount-differs": "For {year} it says {stated}, but it must be {expected}.",
  "ceiling-exceeded": "{used} is used in {year}, but the ceiling is {ceiling}.",
  "maximum-exceeded": "Area {area} uses {used}, but its maximum is {maximum}.",
  "projects-exceeded": "Area {area} has {projects} projects with a grant, but may have at most {most}.",
  "minimums-not-set-aside":
    "Commitments and grants of {used} and unused area money of {unused} are together above the cap of {cap}.",
  "share-not-met":
    "The share {share} asks that at least {atLeast} of what is granted goes to those it is about, but they get {matching} of {granted}.",
  "applicant-grants-exceeded":
    "The applicant behind application {application} gets {grants} grants, but may get at most {most}.",
  "applicant-amount-exceeded":
    "The applicant behind application {application} gets {amount} in all, but may get at most {most}.",
  "number-not-met":
    "At least {atLeast} grants must go to applications that belong to “{number}”, but only {grants} do.",
  "rank-broken":
    "Application {application} gets no grant, but {lower} gets one with a lower score in the same area.",
  "reason-missing": "Application {application} has no reason.",
  "reason-unknown": "There is no reason with the code {code} in this place.",
  "reason-rule-differs": "The reason {code} belongs to {expected}, but it says {stated}.",
  "reason-figures-differ": "The reason {code} must have the figures “{expected}” but has “{stated}”.",
  "reason-text-differs": "The text of {code} ({language}) is not the one of its code and figures.",
  "reason-untrue": "The reason {code} gives {figure} = {stated}, but it must be {expected}.",
  "reasons-differ":
    "By R1–R4 and R11 application {application} must have the reasons “{expected}” but has “{stated}”.",
  "bound-not-value": "The proposal is said to be the best, but its bound {bound} is not its value {value}.",
  "bound-below-value": "The bound {bound} is below the value {value}, and so cannot be right.",
  "unused-bound-not-unused":
    "The proposal is said to be the best, but its bound on unused money, {bound}, is not its unused money, {unused}.",
  "unused-bound-above-unused":
    "The bound on unused money, {bound}, is above the unused money, {unused}, and so cannot be right.",
  "conflict-untrue": "The conflict {code} says something that is not true of the round.",
  "proof-missing": "The proof is missing.",
  "proof-not-asked-for": "There is nothing to prove here, so this proof does not belong.",
  "proof-unknown-row": "The proof refers to row {row}, but the model has {rows} rows, counted from 0.",
  "proof-not-twofold":
    "The proof wants everything that is left looked at, but column {column} ({name}) has more than two values left, or parts that are not whole.",
  "proof-too-many-choices": "The proof wants more than {most} choices looked at in one step.",
  "proof-column-twice": "The proof counts column {column} in two areas at once.",
  "proof-row-twice": "The proof names row {row} twice in one step.",
  "proof-wrong-sign": "The proof uses row {row} ({name}) with the wrong sign.",
  "proof-unknown-column":
    "The proof refers to column {column}, but the model has {columns} columns, counted from 0.",
  "proof-objective-not-allowed": "A proof that nothing is feasible cannot use the objective.",
  "proof-number-too-large": "The proof has a number that is larger than what is read (at most {most}).",
  "proof-not-closed":
    "The proof ends too early: it does not cover all values from {least} of {name} (column {column}).",
  "proof-counterexample": "The proof fails: here is a distribution that the claim says does not exist.",
  "proof-rows-not-sums":
    "The proof adds up the rows “{lower}” and “{upper}”, which are not about the same applications in steps of 1.",
  "proof-steps-left": "The proof is done before it ends: {left} steps are left over.",
  "round-is-infeasible": "The round cannot be shared out ({code}), so no distribution can stand here.",
  "shared-sum-differs": "The amounts for {year} come to {stated}, but they must come to {expected}.",
  "amount-off-quota":
    "{application} is given {amount}, but the arithmetic gives from {least} to {most} after rounding.",
  "remainder-passed-over":
    "{other} is given more in the rounding than {application}, who comes before in the order.",
  "factor-untrue": "The factor of the arithmetic does not use exactly the {frame} that is to be shared out.",
  "arithmetic-differs": "The arithmetic of {application} is not right in line {line}.",
  "transfer-without-rule": "No rule {rule} lets money move from {from} to {to}.",
  "transfer-above-rule": "By the rule {rule} at most {most} may move, but {amount} was moved.",
  "sent-above-free": "{scheme} has sent {sent}, but only {free} may leave it.",
  "releases-and-receives": "{scheme} releases money and cannot receive any at the same time.",
  "share-of-released-exceeded":
    "{scheme} has received {received}, but its share of what is released is {most}.",
  "event-misfit": "Event {event} does not fit what is decided.",
  "step-differs": "The step is {stated} but should be {expected}.",
  "came-in": "Application {application} has got {amount} but can get nothing in this step.",
  "grant-changed":
    "Application {application} had {before} but has {after}, which does not follow from what happened.",
  "fell-away-before": "Application {application} has a grant but fell away earlier.",
  "answer-missing": "There is a proposal to reprioritise from, but the distribution afterwards is missing.",
  "answer-not-asked-for": "There is no proposal to reprioritise from, so nothing can stand here.",
  "optimal-from-feasible":
    "The distribution afterwards cannot be optimal, as the proposal it starts from is not.",
  "grant-reduced": "Application {application} had {before} but has {after} after the reprioritisation.",
  "receives-nothing": "Area {area} may receive nothing but has received {received}.",
  "limit-exceeded": "Area {area} has received {received} but may receive at most {limit}.",
  "proportion-exceeded":
    "Area {area} has received {received}, but its share of the released money is {most}.",
  "more-received-than-released": "The areas have received {received}, but only {released} is released.",
  "transfer-from-other": "Area {area} has released nothing and cannot give money away.",
  "transfer-to-other": "Area {area} has received nothing and cannot be a receiver.",
  "transfer-of-nothing": "A transfer of 0 kroner does not belong here.",
  "transfers-from-exceed": "The transfers from area {area} are {sent}, but it has released only {released}.",
  "transfers-to-differ": "The transfers to area {area} are {sent}, but it has received {received}.",
};
