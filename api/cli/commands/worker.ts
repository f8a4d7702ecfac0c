import { fill } from "../../../src/texts/fill.ts";
import type { Language } from "../../../src/texts/language.ts";
import { settingsTextsIn } from "../../../src/texts/settings/in-language.ts";
import { madeBy } from "../../../src/version.ts";
import { startDelivery } from "../../events/delivery.ts";
import { deliverySettingsOf } from "../../events/delivery-settings.ts";
import { errorCode } from "../../files/text-files.ts";
import { createSolvers } from "../../jobs/solvers.ts";
import { readSettings, settingSentence } from "../../settings/settings.ts";
import { openStore } from "../../store/open.ts";
import { problemSentence } from "../../store/sentences.ts";
import { createLog } from "../../runs/log.ts";
import { createRunWatch } from "../../runs/watch.ts";
import { startWorker } from "../../runs/worker.ts";
import { listenForHealth } from "../../runs/worker-health.ts";
import { exitCodes, type Outcome } from "../outcome.ts";
import { stopAsked } from "../stop-asked.ts";

/** Seconds that what is under way may take when the worker is stopped; then it is handed back. */
const stopSeconds = 20;

/**
 * `fordel worker`: works on what is asked of kept rounds, until SIGTERM or Ctrl-C. It says a line when it is ready. Wrong
 * settings, a database that cannot be had and a port that is taken are exit 2.
 */
export async function workerCommand({ lang: language }: { readonly lang: Language }): Promise<Outcome> {
  const texts = settingsTextsIn(language);
  const reading = readSettings(process.env);
  if (!reading.ok) return refused(reading.faults.map((fault) => settingSentence(fault, language)).join("\n"));
  const { settings } = reading;
  const { databaseUrl, dataFolder: folder, threads, host, workerPort: port } = settings;
  const stop = stopAsked(() => process.stderr.write(`${texts.workerStopping}\n`));
  const opening = await openStore({ databaseUrl, folder }, now(), "beside");
  if (!opening.ok) return refused(problemSentence(opening.problem, language));
  const { store, close } = opening;
  const solvers = createSolvers({ threads, megabytes: settings.threadMegabytes, prepareAnswers: true });
  const watch = createRunWatch(store);
  const log = createLog(settings.logLevel, madeBy, process.stderr);
  const worker = startWorker({
    store,
    solvers,
    watch,
    threads,
    silenceSeconds: settings.workerSilenceSeconds,
    runDays: settings.runDays,
    clock: now,
    tell: log,
  });
  const delivery = settings.webhooks.sends ? startDelivery(store, deliverySettingsOf(settings)) : undefined;
  try {
    const health = port === undefined ? undefined : await listenForHealth(worker, { host, port });
    try {
      const address =
        health === undefined ? "" : `\n${fill(texts.workerHealth, { address: health.address })}`;
      process.stdout.write(`${fill(texts.working, { threads: String(threads) })}${address}\n`);
      await stop;
      await worker.stop(stopSeconds);
    } finally {
      await health?.close();
    }
    return { exit: exitCodes.done };
  } catch (error) {
    const taken = errorCode(error) === "EADDRINUSE" || errorCode(error) === "EACCES";
    if (!taken) throw error;
    return refused(fill(texts.workerPortTaken, { host, port: String(port) }));
  } finally {
    await worker.stop(0);
    await delivery?.stop();
    watch.close();
    await solvers.close();
    await close();
  }
}

function now(): string {
  return new Date().toISOString();
}

function refused(complaint: string): Outcome {
  return { exit: exitCodes.refused, complaint };
}
