import type { HttpTexts } from "./texts.ts";

export const en: HttpTexts = {
  problems: {
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
  noVersion: "none",
};
