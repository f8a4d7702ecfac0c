import { setTimeout as pause } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { settingsTextsIn } from "../../../src/texts/settings/in-language.ts";
import { madeBy } from "../../../src/version.ts";
import { errorCode } from "../../files/text-files.ts";
import { prefix } from "../../http/prefix.ts";
import { startDelivery } from "../../events/delivery.ts";
import { deliverySettingsOf } from "../../events/delivery-settings.ts";
import { readPages } from "../../http/pages.ts";
import { usualLimits } from "../../http/pressure.ts";
import { createServer } from "../../http/server.ts";
import { createRoundThreads } from "../../jobs/round-threads.ts";
import { createSolvers } from "../../jobs/solvers.ts";
import { type Settings, readSettings, settingSentence } from "../../settings/settings.ts";
import { ping } from "../../store/connect.ts";
import { forgetExpired } from "../../store/idempotency.ts";
import { openStore } from "../../store/open.ts";
import { forgetSessions } from "../../store/sessions.ts";
import { problemSentence } from "../../store/sentences.ts";
import { keepFirstExample } from "../first-example.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { stopAsked } from "../stop-asked.ts";

/**
 * `fordel serve`: the service over HTTP, until SIGTERM or Ctrl-C. It prints its address when it answers. Wrong settings, a
 * database that cannot be had and an address that is taken are exit 2.
 */
export async function serveCommand({ lang: language }: { readonly lang: Language }): Promise<Outcome> {
  const reading = readSettings(process.env);
  if (!reading.ok) return refused(reading.faults.map((fault) => settingSentence(fault, language)).join("\n"));
  const { settings } = reading;
  const texts = settingsTextsIn(language);
  const stop = stopAsked(() => process.stderr.write(`${texts.stopping}\n`));
  const place = { databaseUrl: settings.databaseUrl, folder: settings.dataFolder };
  const rounds = createRoundThreads();
  const opening = await openStore(place, now(), "alone", { prepare: rounds.prepare });
  if (!opening.ok) {
    await rounds.close();
    return refused(problemSentence(opening.problem, language));
  }
  const { store, close } = opening;
  const solvers = createSolvers({
    threads: settings.threads,
    megabytes: settings.threadMegabytes,
    prepareAnswers: true,
  });
  const delivery = settings.webhooks.sends ? startDelivery(store, deliverySettingsOf(settings)) : undefined;
  const forgetting = setInterval(() => {
    void forgetExpired(store, now());
    void forgetSessions(store, now());
  }, hour);
  try {
    // A database of one's own is somebody's; the embedded one is often there to be looked at.
    if (settings.databaseUrl === undefined) await keepFirstExample(store, now());
    const isReady = async () => (await ping(store)).outcome === "done";
    const leaving = new AbortController();
    const limits = usualLimits();
    const parts = { settings, solvers, version: madeBy, store, isReady, limits, leaving: leaving.signal };
    const server = await createServer({ ...parts, ...(delivery && { delivery }) });
    const listening = await listen(server, settings, language);
    if (!listening.ok) return refused(listening.complaint);
    const { address } = listening;
    const started = fill(texts.started, { address: address + prefix, docs: `${address}${prefix}/docs` });
    const { officers, machines } = settings.access;
    const open = officers === undefined && machines === undefined ? `\n${texts.nobodySignsIn}` : "";
    const pages = readPages().kind === "built" ? `\n${fill(texts.pages, { address })}` : "";
    process.stdout.write(`${started}${pages}${open}\n`);
    await stop;
    leaving.abort();
    await pause(settings.drainSeconds * 1000);
    await server.close();
    return { exit: exitCodes.done };
  } finally {
    clearInterval(forgetting);
    await delivery?.stop();
    await solvers.close();
    await close();
    await rounds.close();
  }
}

const hour = 3_600_000;

function now(): string {
  return new Date().toISOString();
}

function refused(complaint: string): Outcome {
  return { exit: exitCodes.refused, complaint };
}

type Listening =
  { readonly ok: true; readonly address: string } | { readonly ok: false; readonly complaint: string };

/** Begins to listen, or says what is in the way. */
async function listen(
  server: FastifyInstance,
  { host, port }: Settings,
  language: Language,
): Promise<Listening> {
  try {
    return { ok: true, address: await server.listen({ host, port }) };
  } catch (error) {
    await server.close();
    const texts = settingsTextsIn(language);
    const figures = { host, port: String(port) };
    switch (errorCode(error)) {
      case "EADDRINUSE":
        return { ok: false, complaint: fill(texts.portTaken, figures) };
      case "EACCES":
        return { ok: false, complaint: fill(texts.portNotAllowed, figures) };
      case "EADDRNOTAVAIL":
      case "ENOTFOUND":
      case "EAI_AGAIN":
        return { ok: false, complaint: fill(texts.noSuchHost, figures) };
      default:
        throw error;
    }
  }
}
