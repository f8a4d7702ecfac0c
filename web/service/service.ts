import { createFordelClient, type FordelClient } from "../../client/client.ts";
import type { AnswerOf } from "../../client/operation.ts";
import { type Language, languages } from "../texts/catalogue.ts";
import { useLanguage } from "../texts/language.tsx";

export type Session = AnswerOf<"getSession">;

/** What changes are sent with, from the session that was read last. */
const csrf: { header: string | undefined; token: string | undefined } = {
  header: undefined,
  token: undefined,
};

/** To be called with every session that is read: changes are refused without its token. */
export function keepCsrf(session: Session): void {
  csrf.header = session.csrf?.header;
  csrf.token = session.csrf?.token;
}

async function send(request: Request): Promise<Response> {
  if (request.method !== "GET" && csrf.header !== undefined && csrf.token !== undefined) {
    request.headers.set(csrf.header, csrf.token);
  }
  return fetch(request);
}

const clientIn = (language: Language, attempts: number): FordelClient =>
  createFordelClient({ baseUrl: location.origin, language, attempts, fetch: send });

interface Clients {
  readonly patient: FordelClient;
  readonly once: FordelClient;
}

const clients = new Map<Language, Clients>(
  languages.map((one) => [one, { patient: clientIn(one, 3), once: clientIn(one, 1) }]),
);

function clientsIn(language: Language): Clients {
  const found = clients.get(language);
  if (found === undefined) throw new Error(`There is no client in ${language}.`);
  return found;
}

/** The service, whose texts come in the language of the page. */
export function useService(): FordelClient {
  return clientsIn(useLanguage().language).patient;
}

/** The same, but nothing is tried twice, and no key is sent: for what is asked again at the next move anyway. */
export function useImpatientService(): FordelClient {
  return clientsIn(useLanguage().language).once;
}
