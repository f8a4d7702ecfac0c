import { randomUUID } from "node:crypto";
import { constants } from "node:zlib";
import compress from "@fastify/compress";
import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { identifierLengthAtMost } from "../../src/round/leaves.ts";
import { createImports } from "../import/create-imports.ts";
import type { Delivery } from "../events/delivery.ts";
import { addressRulesOf } from "../events/delivery-settings.ts";
import { addEventMetrics } from "../events/metrics.ts";
import type { Solvers } from "../jobs/solvers.ts";
import type { Settings } from "../settings/settings.ts";
import type { Store } from "../store/connect.ts";
import { createAccess } from "./access/access.ts";
import { addAccess, countedBy } from "./access/guard.ts";
import { sessionRoutes } from "./access/session-routes.ts";
import { addSignIn } from "./access/sign-in.ts";
import { startRuns } from "../runs/start-runs.ts";
import { createAdmission } from "./admission.ts";
import { keepBodiesAsBytes } from "./body.ts";
import { addDocumentation } from "./documentation.ts";
import { addHealth, type Readiness } from "./health.ts";
import { addMetrics, routeOf } from "./metrics.ts";
import { openApiDocument } from "./openapi.ts";
import { addPages, type BuiltPages, readPages } from "./pages.ts";
import { boundConnections, type Limits, shedLoad } from "./pressure.ts";
import { Problem } from "./problem.ts";
import { refuseOnSocket, refuseRaw, refuseWithProblems } from "./refusals.ts";
import { registerRoutes } from "./register-routes.ts";
import type { Route } from "./route.ts";
import { documentRoutes } from "./routes/documents.ts";
import { questionRoutes } from "./routes/questions.ts";
import { itemRoutes } from "./routes/items.ts";
import { analysisRoutes } from "./routes/analyses.ts";
import { proposalRoutes } from "./routes/proposals.ts";
import { runRoutes } from "./routes/runs.ts";
import { roundRoutes } from "./routes/rounds.ts";
import { schemeRoutes } from "./routes/schemes.ts";
import { archiveRoutes } from "./routes/archives.ts";
import { auditRoutes } from "./routes/audit.ts";
import { importRoutes, type ImportMeans } from "./routes/imports.ts";
import { whatIfRoutes } from "./routes/what-if.ts";
import { paperRoutes } from "./routes/papers.ts";
import { portfolioRoutes } from "./routes/portfolios.ts";
import { scenarioRoutes } from "./routes/scenarios.ts";
import { secondStepRoutes } from "./routes/second-steps.ts";
import type { ArchiveMeans, PaperMeans, QuestionMeans } from "./asking.ts";
import { subscriptionRoutes } from "./routes/subscriptions.ts";
import type { StoredMeans } from "./stored.ts";
import type { RunMeans } from "./runs.ts";
import { createStopping } from "./stopping.ts";

/** What a server is made of. */
export interface ServerParts {
  readonly settings: Settings;
  /** Where questions are answered; closed by whoever made it, after the server. */
  readonly solvers: Pick<Solvers, "answer" | "archive" | "paper">;
  /** As `made.by` says it. */
  readonly version: string;
  /** Whether what the server leans on can be used. Default: it leans on nothing. */
  readonly isReady?: Readiness;
  /** Where rounds are kept; without it only whole documents are answered. */
  readonly store?: Store;
  /** What this process delivers to subscribers, for its metrics; stopped by whoever started it. */
  readonly delivery?: Delivery;
  /** Now, ISO 8601 in UTC. Default: the clock of the machine. */
  readonly clock?: () => string;
  /** Where lines of the log go. Default standard error. */
  readonly log?: { readonly write: (line: string) => void };
  /** Where new requests are sent away. Default: nowhere. */
  readonly limits?: Limits;
  /** Seconds in which a caller must take some of an answer that is sent. Default 30. */
  readonly takeSeconds?: number;
  /**
   * Aborted a while before the server is closed: requests are still answered, but it is not ready any more and hangs up after
   * each answer, so that callers who hold connections open go elsewhere. Default: never.
   */
  readonly leaving?: AbortSignal;
  /** Seconds that what is under way may take when the server is closed. Default 25. */
  readonly stopSeconds?: number;
}

/** Questions in line behind each one that is worked on. */
const lineForEach = 32;

/** Seconds within which a whole request must have come. */
const requestSeconds = 60;

/** Seconds that a connection may be silent between two requests. */
const silentSeconds = 30;

/** Characters of an id in an address; each letter of an id may take twelve there. */
const longestName = 12 * identifierLengthAtMost;

/** Answers below so many bytes are sent as they are. */
const leastPacked = 1024;

/**
 * The service over HTTP. `listen` starts it; `close` takes in nothing more, lets what is under way finish, with the best so
 * far where it takes long, and ends.
 */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { settings, solvers, version, store, isReady, log = process.stderr } = parts;
  const { stopSeconds = 25, takeSeconds = 30 } = parts;
  const clock = parts.clock ?? (() => new Date().toISOString());
  const server = Fastify({
    logger: { level: settings.logLevel, stream: log, base: { service: version } },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "request" }),
    genReqId: () => randomUUID(),
    bodyLimit: settings.bodyLimit,
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
    requestTimeout: requestSeconds * 1000,
    keepAliveTimeout: silentSeconds * 1000,
    forceCloseConnections: "idle",
    return503OnClosing: false,
    routerOptions: { maxParamLength: longestName },
    frameworkErrors: (_, request, reply) => refuseRaw(request, reply.raw),
    clientErrorHandler: (error, socket) => refuseOnSocket(error, socket, randomUUID(), requestSeconds),
  });
  const stopping = createStopping(stopSeconds);
  const admission = createAdmission(settings.threads, settings.threads * lineForEach);
  const access = createAccess(settings, store, clock);
  const imports = createImports();
  const means = {
    solvers,
    archives: solvers,
    papers: solvers,
    imports,
    admission,
    stopping,
    limit: settings.solveLimitSeconds,
  };
  const runs = store && startRuns(store, settings, solvers, clock, (told) => server.log.info(told));
  const routes: readonly Route[] = [
    ...questionRoutes({ ...means, store, clock }),
    ...(runs === undefined ? [] : storedRoutes({ ...means, ...runs })),
    ...(store === undefined ? [] : eventRoutes({ store, clock }, settings)),
    ...schemeRoutes,
    ...documentRoutes,
    ...sessionRoutes(access),
  ];
  keepBodiesAsBytes(server, settings.bodyLimit);
  boundConnections(server, takeSeconds);
  const pages: BuiltPages = store === undefined ? { kind: "none" } : readPages();
  refuseWithProblems(server, routes, settings.bodyLimit, pages);
  server.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    if (parts.leaving?.aborted === true) reply.header("connection", "close");
    done();
  });
  server.addHook("onResponse", (request, reply, done) => {
    const route = routeOf(request);
    const milliseconds = Math.round(reply.elapsedTime);
    request.log.info({ method: request.method, route, status: reply.statusCode, milliseconds });
    done();
  });
  server.addHook("preClose", (done) => {
    stopping.begin();
    admission.stop();
    // What is worked on for rounds ends or is handed back meanwhile; onClose waits for it.
    void runs?.stop(stopSeconds);
    done();
  });
  server.addHook("onClose", async () => {
    await runs?.stop(stopSeconds);
    await imports.close();
    stopping.done();
  });
  await addAccess(server, access);
  await server.register(helmet, {
    // Whoever answers for TLS, a proxy in front, says how long it binds.
    strictTransportSecurity: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
  });
  if (settings.corsOrigins.length > 0) {
    await server.register(cors, {
      origin: [...settings.corsOrigins],
      exposedHeaders: ["x-request-id", "etag"],
    });
  }
  await server.register(compress, {
    threshold: leastPacked,
    globalDecompression: false,
    encodings: ["br", "gzip", "deflate"],
    // The default, 11, takes seconds for an answer.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await server.register(rateLimit, {
    max: settings.rateLimit,
    timeWindow: 60_000,
    keyGenerator: countedBy,
    errorResponseBuilder: (_, { max, ttl }) =>
      new Problem("too-many", { figures: { most: max, seconds: Math.max(1, Math.ceil(ttl / 1000)) } }),
  });
  if (parts.limits !== undefined) await shedLoad(server, parts.limits);
  addHealth(server, () => stopping.isStopping() || parts.leaving?.aborted === true, isReady);
  addMetrics(server, admission, (registry) => {
    if (store !== undefined) addEventMetrics(registry, store, parts.delivery);
  });
  registerRoutes(server, routes, access.settings);
  if (access.sessions !== undefined) addSignIn(server, access.sessions);
  if (store !== undefined) await addPages(server, pages);
  await addDocumentation(server, openApiDocument(routes, version, settings.access));
  return server;
}

function storedRoutes(
  means: RunMeans & QuestionMeans & ArchiveMeans & PaperMeans & ImportMeans,
): readonly Route[] {
  return [
    ...roundRoutes(means),
    ...itemRoutes(means),
    ...proposalRoutes(means),
    ...secondStepRoutes(means),
    ...scenarioRoutes(means),
    ...archiveRoutes(means),
    ...paperRoutes(means),
    ...portfolioRoutes(means),
    ...auditRoutes(means),
    ...analysisRoutes(means),
    ...whatIfRoutes(means),
    ...importRoutes(means),
    ...runRoutes(means),
  ];
}

function eventRoutes(means: StoredMeans, settings: Settings): readonly Route[] {
  const { key, source, timeoutSeconds } = settings.webhooks;
  return subscriptionRoutes({ ...means, key, source, timeoutSeconds, rules: addressRulesOf(settings) });
}
