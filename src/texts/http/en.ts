import type { HttpTexts } from "./texts.ts";

export const en: HttpTexts = {
  problems: {
    "not-signed-in": {
      title: "Not signed in",
      detail:
        "Nobody is signed in here, or the session has ended. Officers sign in at {address}; machines send a token from Maskinporten in Authorization.",
    },
    token: {
      title: "The token is not accepted",
      detail: "The token is not accepted: {why}. Get a new one from Maskinporten, and send it again.",
    },
    forbidden: {
      title: "Not allowed",
      detail:
        "You may not do this. It takes one of these: as an officer the role {roles}, as a machine the scope {scopes}. Ask whoever gives out roles and scopes.",
    },
    organisation: {
      title: "The organisation is not let in",
      detail:
        "Organisation {organisation} is not let in here. Ask whoever runs the service to add it to FORDEL_ORGANISATIONS.",
    },
    csrf: {
      title: "Not sent from a page of the service",
      detail:
        "A change must come from a page of the service ({address}). With a session it must also have its token in {header}: get it where it says who one is (session), and send it again.",
    },
    "no-role": {
      title: "No role",
      detail:
        "You have an account, but no role here, so you are not signed in. Ask whoever gives out roles for reader, planner or decider, and sign in again.",
    },
    "four-eyes": {
      title: "Another must decide",
      detail:
        "You cannot decide this, for {own}. Another with the role decider can, who has neither made the proposal nor changed the round.",
    },
    "sign-in-failed": {
      title: "Not signed in",
      detail: "You were not signed in: {why}. Begin again at {address}.",
    },
    "issuer-silent": {
      title: "Who you are cannot be looked up",
      detail:
        "The service that says who you are does not answer. Nothing was changed. Try again in {seconds} seconds.",
    },
    "not-found": {
      title: "Not found",
      detail: "There is nothing at {address}. See {docs} for what there is.",
    },
    "method-not-allowed": {
      title: "Method not allowed",
      detail: "{address} does not answer {method}. Use {allowed}.",
    },
    "bad-request": {
      title: "The request cannot be read",
      detail: "The request does not follow HTTP as the service reads it. Check its address and its headers.",
    },
    parameters: {
      title: "Wrong parameters",
      detail:
        "Some of what stands after the question mark in the address cannot be used. Correct what stands in faults.",
    },
    unreadable: {
      title: "The body is not JSON",
      detail: "The body of the request cannot be read. Correct what stands in faults, and send it again.",
    },
    invalid: {
      title: "The document is not valid",
      detail: "Faults in the document: {count}. Correct what stands in faults, and send it again.",
    },
    "too-large": {
      title: "Too large",
      detail:
        "The body is larger than {most} bytes, unpacked. Send less at a time, or ask whoever runs the service to raise the limit (FORDEL_BODY_LIMIT).",
    },
    "media-type": {
      title: "Unknown type of body",
      detail: "The service does not read {given}. Send JSON, with Content-Type: application/json.",
    },
    encoding: {
      title: "Unknown encoding",
      detail:
        "The body cannot be unpacked as {given}. Send it as it is, or with Content-Encoding gzip, deflate or br.",
    },
    timeout: {
      title: "The request came too late",
      detail: "The whole request had not come within {seconds} seconds. Send it again.",
    },
    "too-many": {
      title: "Too many requests",
      detail: "You may send {most} requests a minute. Wait {seconds} seconds before the next.",
    },
    full: {
      title: "The service is busy",
      detail: "So many are waiting that there is no room for this request. Try again in {seconds} seconds.",
    },
    stopping: {
      title: "The service is stopping",
      detail: "The service is about to stop and takes in nothing more. Try again in {seconds} seconds.",
    },
    "nothing-found": {
      title: "Nothing found in time",
      detail:
        "No proposal that holds all the rules was found in {seconds} seconds. Give it more time with timeLimit.",
    },
    "too-slow": {
      title: "The answer took too long",
      detail: "The answer was not ready in time, and the work was called off. Ask a smaller question.",
    },
    "unknown-name": {
      title: "Not found",
      detail: "There is nothing here called “{name}”. Choose one of these: {known}.",
    },
    missing: {
      title: "Not found",
      detail: "There is no such thing with the id “{id}”. Correct the id.",
    },
    exists: {
      title: "Already there",
      detail: "There already is something with the id “{id}”. Choose another id, or change what is there.",
    },
    changed: {
      title: "Changed by others",
      detail:
        "The version that is there now is {version}, not {expected}. Nothing was changed. Get it again, and make the change in it.",
    },
    precondition: {
      title: "Version missing",
      detail:
        "Say which version you change: If-Match with the ETag you were given, If-Match: * for whatever is there, or If-None-Match: * for something new.",
    },
    adopted: {
      title: "The round is decided",
      detail: "The round is decided and cannot be changed. Use second-step for what happens afterwards.",
    },
    stale: {
      title: "The proposal is out of date",
      detail: "The round was changed since the proposal was made. Make a new proposal.",
    },
    "not-adoptable": {
      title: "Cannot be adopted",
      detail: "The proposal cannot be adopted like this: {why}. Correct it, and send it again.",
    },
    "not-adopted": {
      title: "The round is not decided",
      detail: "Nothing is decided in the round, so there is nothing to build on. Adopt a proposal first.",
    },
    superseded: {
      title: "The decision has changed",
      detail:
        "The decision has changed since the step was made. Make a new step upon the decision as it is now.",
    },
    "not-whole": {
      title: "The archive does not hold",
      detail:
        "Faults in the archive: {count}. Nothing was taken in. Ask for it again from whoever has the round, or find out who altered it.",
    },
    "under-way": {
      title: "Under way",
      detail:
        "The same request is being carried out just now. Try again in {seconds} seconds with the same Idempotency-Key, and you get the answer to it.",
    },
    "other-request": {
      title: "The key was used",
      detail: "The Idempotency-Key was used for another request. Use a new key.",
    },
    headers: {
      title: "Wrong headers",
      detail: "{name} cannot be like that. Write {wanted}.",
    },
    busy: {
      title: "Busy",
      detail: "Others are changing the same just now. Try again in {seconds} seconds.",
    },
    "no-database": {
      title: "The database does not answer",
      detail:
        "The database does not answer, so it is not certain that anything was changed. Try again in {seconds} seconds, with the same Idempotency-Key.",
    },
    ended: {
      title: "The run has ended",
      detail: "The run has ended, so there is nothing to call off. Get it to see what came of it.",
    },
    cancelled: {
      title: "The work was called off",
      detail: "The work was called off. Ask again if the answer is still wanted.",
    },
    "worker-lost": {
      title: "The work was broken off",
      detail: "Whoever worked on this was broken off {attempts} times. Ask a smaller question, or report it.",
    },
    failed: {
      title: "The service failed",
      detail: "The service failed. Report it with the number {request}.",
    },
  },
  tokenFaults: {
    expired: "it has expired",
    early: "it is not valid yet",
    issuer: "it is of another issuer",
    audience: "it is meant for another service",
    claims: "it lacks a scope, an expiry or an organisation",
    unverifiable: "it cannot be verified",
    "none-taken": "no tokens are taken here",
  },
  signInFaults: {
    return: "the address to go back to is not a path of this service",
    "not-begun": "the sign-in did not begin in this browser, took too long, or has been used",
    denied: "the sign-in was called off or refused",
    mismatch: "the answer does not belong to the sign-in that began here",
  },
  ownWork: {
    "made-proposal": "you made the proposal {made}",
    "made-step": "you made the step {made}",
    "changed-round": "you changed the round yourself (version {version})",
    "imported-round": "you took the round in from a file (version {version})",
  },
  unknownParameter: "There is nothing called {name} here. Remove it, or use one of these: {known}.",
  wrongChoice: "{name} cannot be {value}. Use {choices}.",
  repeatedParameter: "{name} stands more than once. Keep one of them.",
  secondsUpTo: "a number above 0 and up to {most}, seconds",
  notAdoptable: {
    infeasible: "the proposal says that nothing is feasible",
    "no-reason": "the reason is missing",
    "no-award": "the application {id} gets nothing that could be set aside",
    "set-aside-twice": "the application {id} is set aside twice",
  },
  keyForm: "1 to 200 characters without blanks",
  etagForm: 'an ETag, for example "v3", or *',
  wholeNumber: "a whole number from {least} to {most}",
  textForm: "a text that is not empty",
  importFiles: { applications: "applications", commitments: "commitments" },
  signInPage: {
    tryAgain: "Sign in again",
    requestNumber: "Number of the request, if you ask somebody for help",
  },
  noVersion: "none",
  receiver: {
    "not-https": "{value} is no address that events can be sent to. Give one that begins with https://.",
    "with-password":
      "{value} has a user name or a password. Take it away: the receiver knows the events by their signature.",
    private:
      "{value} is no address of the public network. Give another, or ask whoever runs the service to allow it (FORDEL_WEBHOOK_ORIGINS).",
  },
};
