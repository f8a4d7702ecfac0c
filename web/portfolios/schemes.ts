import type { StoredRound } from "../service/rounds.ts";

/** A scheme under a post. Answers and rules name it by the id of the scheme, which may be another than that of its round. */
export interface PostScheme {
  readonly scheme: string;
  readonly round: string;
  readonly name: string;
}

export function postSchemeOf({ head, document }: StoredRound): PostScheme {
  return { scheme: document.scheme.id, round: head.id, name: head.name };
}

/** What a scheme is called; its id where its round is not there. */
export function schemeName(schemes: readonly PostScheme[], id: string): string {
  return schemes.find(({ scheme }) => scheme === id)?.name ?? id;
}
