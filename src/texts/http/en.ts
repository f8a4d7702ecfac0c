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
    failed: {
      title: "The service failed",
      detail: "The service failed. Report it with the number {request}.",
    },
  },
  unknownParameter: "There is nothing called {name} here. Remove it, or use one of these: {known}.",
  wrongChoice: "{name} cannot be {value}. Use {choices}.",
  repeatedParameter: "{name} stands more than once. Keep one of them.",
  secondsUpTo: "a number above 0 and up to {most}, seconds",
};
