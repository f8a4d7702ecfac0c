import type { Catalogue } from "./catalogue.ts";

export const en: Catalogue = {
  // R1: only these are said of an application that is dismissed.
  late: "The application came after the deadline. It came on {submitted}, and the deadline was {deadline}.",
  unsigned: "The application is not signed by anyone with authority to apply on the applicant's behalf.",
  "kind-not-admitted":
    "The applicant is registered as: {kind}. Applicants of this kind cannot get a grant in area {area}.",

  // R2
  "too-few-participants":
    "The number of participants in the project is {participants}. The scheme requires at least {required}.",
  "no-own-contribution":
    "The application has no own contribution. The scheme requires the applicant to cover a part of the cost.",
  "too-many-years": "The number of years applied for is {years}. The most the scheme allows is {most}.",
  "criterion-below-threshold":
    "The score on the criterion “{criterion}” is {score}. A grant requires a score of at least {threshold}.",
  "total-below-threshold": "The total score is {total}. A grant requires a total of at least {threshold}.",

  // R3
  "nothing-eligible": "The application has no amount for {year} that the scheme can support.",
  "cut-to-assessed": "{requested} was applied for. The scheme can support {assessed} of it.",
  "cut-to-largest": "{requested} was applied for. The scheme grants at most {largest} to an application.",
  "rounded-to-step":
    "Grants are given in steps of {step}. The eligible amount is therefore rounded down to {eligible}.",

  // R4
  "least-above-eligible":
    "The grant cannot be less than {least}. That is more than the eligible amount of this application, {eligible}.",
  "granted-in-full": "The application gets the whole of its eligible amount, {amount}.",
  "granted-in-part": "The application gets {amount} of its eligible {eligible}. That is {cut} less.",

  // R5
  "later-years-reserved":
    "For later years {amount} is foreseen for the project, subject to the Storting's appropriation. It is a forecast, not a commitment.",

  // R17
  "granted-for-years":
    "More years are applied for than there is room for. The grant is for {years} of {most} years, counted from the first. Later years are subject to the Storting's appropriation.",
  "years-add-nothing":
    "The application has {score} points. More years would not give the proposal a greater value.",
  "decided-years":
    "It is decided that the grant is for {years} years. Later years are subject to the Storting's appropriation.",

  // R6–R10: what stood in the way of a grant, or of a larger one.
  "cap-reached":
    "The cap does not suffice. There is {left} left, and this application needs {needed} more. {missing} is missing.",
  "later-ceiling-reached":
    "The cap for {year} does not suffice. There is {left} left, and this application needs {needed} more that year. {missing} is missing. Amounts for later years are forecasts, subject to the Storting's appropriation.",
  "area-maximum-reached":
    "Area {area} has a maximum. There is {left} left under it, and this application needs {needed} more. {missing} is missing.",
  "area-projects-reached": "Area {area} already has as many projects as it can have. The limit is {most}.",
  "set-aside-for-minimums":
    "The cap does not stretch that far. Of what is left, {setAside} is set aside for areas that have not reached their minimum. {missing} is missing for this application.",
  "share-would-break":
    "At least {atLeast} of the grants must go to applications that belong to “{share}”. With more to this application, that would fall short by {missing}.",
  "applicant-grants-reached":
    "The applicant {applicant} already gets as many grants as one applicant can get. The limit is {most}.",
  "applicant-amount-reached":
    "There is a limit on what one applicant can get. {applicant} has {left} left under it, and this application needs {needed} more. {missing} is missing.",
  "ranked-below-ungranted":
    "Application {application} in the same area has a higher score ({score}) and gets no grant. Then this application cannot get one either.",
  "lower-rank-granted":
    "Application {application} in the same area gets a grant, although its score is lower ({score}). Here is why the two do not change places.",
  "takes-less-money":
    "This application can get at most {eligible}, while the other gets {other}. More of the money would then be left unspent.",
  "number-would-break":
    "At least {atLeast} grants must go to applications that belong to “{number}”. One of those would have had to fall away.",
  "more-points-a-krone":
    "Application {application} gives {points} points for {amount}. That is more points a krone than this application gives.",
  "adds-no-value": "The score of the application is {score}. A grant would add no value.",
  "value-would-fall": "More to this application would not make the total value of the proposal greater.",
  "not-proven-best": "The search was stopped before the proposal was proven best. There may be a better one.",

  // R13: what stood in the way of more after reprioritisation.
  "area-receives-nothing": "Area {area} receives no money in the reprioritisation.",
  "area-limit-reached":
    "Area {area} has a limit on what it can receive in the reprioritisation. There is {left} left under it, and this application needs {needed} more. {missing} is missing.",
  "released-money-used":
    "The released money does not suffice. There is {left} left, and this application needs {needed} more. {missing} is missing.",

  // R11
  "decided-grant": "The directorate has decided that the grant is to be {amount}.[ Its reason: “{reason}”]",
  "decided-candidate":
    "The directorate has decided, on its own assessment, that the application is to get a grant.[ Its reason: “{reason}”]",
  "decided-decline":
    "The directorate has decided, on its own assessment, that the application is to get no grant.[ Its reason: “{reason}”]",

  // R14: rules that cannot hold together.
  "cap-too-low": "The cap is {cap}. Commitments from earlier years take {committed} of it.",
  "later-ceiling-too-low":
    "The cap for {year} is {ceiling}, subject to the Storting's appropriation. Commitments from earlier years take {committed} of it.",
  "area-maximum-too-low":
    "The maximum of area {area} is {maximum}. Commitments from earlier years take {committed} of it.",
  "area-projects-too-few": "The limit on the number of projects in area {area} is {most}.",
  "minimum-set-aside": "The minimum set aside for area {area} is {minimum}.",
  "share-demanded": "At least {atLeast} of the grants must go to applications that belong to “{share}”.",
  "applicant-grants-too-few": "An applicant cannot get more grants than {most}.",
  "applicant-amount-too-low": "An applicant cannot get more than {most} in all.",
  "number-demanded": "At least {atLeast} grants must go to applications that belong to “{number}”.",
  "decision-amount": "The directorate has decided that application {application} is to get {amount}.",
  "decision-grant": "The directorate has decided that application {application} is to get a grant.",
  "decision-on-dismissed":
    "The directorate has decided that application {application} is to get a grant, but the application is dismissed on formal grounds. A dismissed application cannot get a grant.",
  "decision-above-eligible":
    "The directorate has decided that application {application} is to get {amount}. That is more than its eligible amount, {eligible}.",
  "decision-years-beyond":
    "Application {application} is decided a grant for {years} years. Its eligible amounts only go over {most}.",
  "decision-least-above-eligible":
    "The directorate has decided that application {application} is to get a grant. The grant cannot be less than {least}, but the eligible amount is {eligible}.",

  // R14: one change that is enough.
  "raise-cap": "Raise the cap by {amount}.",
  "raise-later-ceiling": "Raise the cap for {year} by {amount}, subject to the Storting's appropriation.",
  "raise-area-maximum": "Raise the maximum of area {area} by {amount}.",
  "raise-area-projects": "Raise the limit on the number of projects in area {area} by {count}.",
  "lower-minimum": "Lower the minimum set aside for area {area} by {amount}.",
  "drop-share": "Drop the demand that a certain share goes to “{share}”.",
  "raise-applicant-grants": "Raise the limit on the number of grants to one applicant by {count}.",
  "raise-applicant-amount": "Raise the limit on what one applicant can get by {amount}.",
  "lower-number": "Lower the demand for a number of grants to “{number}” by {count}.",
  "change-decision": "Change what has been decided about application {application}.",

  // R12: what an engine in floating point says of the same round.
  "engine-agrees": "{engine} agrees on {question}.",
  "engine-is-wrong":
    "{engine} is wrong on {question}: it calls {theirs} the best, and {ours} is proven best.",
  "engine-found-less":
    "{engine} found nothing better than {theirs} for {question}, nor does it call that the best. {ours} is the best.",
  "engine-is-better":
    "{engine} found a lawful proposal with {theirs} for {question}. That is better than {ours}. Give the search more time.",
  "engine-breaks-rules":
    "{engine} answered on {question} with a proposal that breaks the rules when it is reckoned in whole kroner.",
  "engine-claims-infeasible":
    "{engine} says that no proposal is lawful ({question}). That is wrong: the proposal here holds all the rules.",
  "engine-gave-up": "{engine} gave no answer on {question}. It said: “{why}”.",

  // Schemes whose grants follow by arithmetic: rates, keys and named recipients.
  "kind-not-in-scheme":
    "The recipient is registered as: {kind}. Recipients of this kind cannot get a grant from the scheme.",
  "condition-not-met": "The recipient does not meet the condition “{condition}”, or nothing is said of it.",
  "entitled-in-full": "The recipient gets the whole amount by the rate, {amount}.",
  "cut-alike":
    "The frame does not suffice: {frame} is to cover {claimed}. Everybody gets the same share of their amount. The recipient gets {amount} of {entitled}. That is {cut} less.",
  "shared-by-formula": "The recipient gets {amount} of the {frame} that is shared out by the keys.",
  "nothing-by-formula": "The values in the keys give the recipient no amount.",
  "raised-to-floor":
    "The keys alone would have given less than the least amount. The recipient gets the least amount, {floor}.",
  "held-at-ceiling":
    "The keys alone would have given more than the greatest amount. The recipient gets the greatest amount, {ceiling}.",
  "rounded-up-by-remainder":
    "All amounts were first rounded down. Of what was then left the recipient gets {amount}, since what was rounded away here was among the largest.",
  "named-in-budget": "The amount is fixed in the budget: {amount} for {year}.",
  "decided-amount": "The directorate has decided that the amount is to be {amount}.[ Its reason: “{reason}”]",
  "decided-withheld":
    "The directorate has decided, on its own assessment, that the recipient is to get nothing.[ Its reason: “{reason}”]",
  "nothing-named": "The budget has no amount for the recipient for {year}.",
  "later-years-forecast":
    "For later years {amount} is foreseen, subject to the Storting's appropriation. It is a forecast, not a commitment.",
  "committed-above-cap":
    "The cap is {cap}, but commitments from earlier years are {committed}. {missing} is missing.",
  "committed-above-later-ceiling":
    "The cap for {year} is {ceiling}, subject to the Storting's appropriation, but commitments from earlier years are {committed}. {missing} is missing.",
  "key-without-values":
    "None of the recipients has a value in the key “{key}”, so it cannot share out anything.",
  "floors-above-frame":
    "The least amounts come to {floors}, but there is only {frame} to share out. {missing} is missing.",
  "decided-for-dismissed":
    "The directorate has decided on an amount for {recipient}, but the recipient is dismissed on formal grounds. A dismissed recipient cannot get a grant.",
  "decided-above-entitled":
    "The directorate has decided that {recipient} is to get {amount}. That is more than the most that the recipient can get, {eligible}.",
  "decided-above-frame":
    "The directorate has decided on amounts of {decided} in all, and there is {frame} to share out. {missing} is missing.",
  "named-above-frame":
    "The amounts in the budget come to {named}, but there is only {frame} in the frame. {missing} is missing.",
  "named-above-later-frame":
    "The amounts for {year} come to {named}, but there is only {frame} in the frame, subject to the Storting's appropriation. {missing} is missing.",
  "lower-floors": "Lower the least amounts by {amount} in all.",
  "change-recipient-decision": "Change what has been decided about {recipient}.",
  "lower-named": "Lower the amounts for {year} by {amount} in all.",
  "frames-above-post":
    "The caps of the schemes come to {frames}, but the post is {post}. {missing} is missing.",
  "raise-post": "Raise the post by {amount}.",
  "lower-frames": "Lower the caps of the schemes by {amount} in all.",
};
