import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import { getRequestListener } from "@hono/node-server";
import type { ServerBuild } from "react-router";
import { listenPurge } from "#kernel/cacheNotices";
import { type Clock, systemClock } from "#kernel/clock";
import type { Config } from "#kernel/config";
import { connect } from "#kernel/db";
import { enqueueWith, startJobs } from "#kernel/jobs";
import type { Lang } from "#kernel/languages";
import { createLog, type Log } from "#kernel/log";
import { openMail } from "#kernel/mail";
import { startViewCounter } from "#kernel/pageViews";
import { keptSecret } from "#kernel/secrets";
import { secretBox } from "#kernel/secretBox";
import { openStorage } from "#kernel/storage";
import { READER_ADDRESSES } from "#modules/requests";
import { openKinds } from "../kinds.ts";
import { emit } from "../listeners.ts";
import type { Profile } from "../profile/contract.ts";
import { serveProfile } from "../profile/current.ts";
import { apiGuide } from "./api/guide.ts";
import { type AppParts, createApp } from "./app.ts";
import { cachedAnswer } from "./cachedAnswer.ts";
import { publicMedia } from "./mediaFiles.ts";
import { serveMetrics } from "./metrics.ts";
import { mountRoutes } from "./mount.ts";
import { createPageCache } from "./pageCache.ts";
import { routerPages } from "./pages.ts";
import { toRendered } from "./rendered.ts";
import { openSessionGate } from "./sessionGate.ts";
import { staticFiles } from "./staticFiles.ts";

/** `databaseUrl` must be set by now: whoever starts the process has started the database. */
export type ServeOptions = { config: Config; profile: Profile; clientFolder?: string; log?: Log; now?: Clock };

/**
 * Starts one web process and resolves once it listens. Several may run side by side on one database.
 * @throws when the port is taken or the database cannot be reached.
 */
export async function serveWeb({
  config,
  profile,
  clientFolder = path.resolve("build/client"),
  log = createLog({ level: config.logLevel, name: "web" }),
  now = systemClock,
}: ServeOptions): Promise<{ close(): Promise<void> }> {
  if (config.databaseUrl === null) throw new Error("The web process needs an address of the database");
  serveProfile(profile);
  const { db, pool } = connect(config.databaseUrl, { name: "xoan web" });
  const jobs = await startJobs(config.databaseUrl, { worker: false, onError: (error) => log.error({ err: error }, "queue") });
  const mail = openMail(config);
  const views = startViewCounter(db, {
    timeZone: profile.timeZone,
    onError: (error) => log.warn({ err: error }, "page views are kept for the next try"),
  });
  const storage = openStorage(config);
  const gate = openSessionGate(db, config, mail);
  const media = publicMedia(db);
  const kinds = openKinds();
  const runtime = {
    db,
    log,
    emit,
    enqueue: enqueueWith(jobs.boss),
    auth: gate.auth,
    mail,
    dataDir: config.dataDir,
    readers: secretBox(config.secret ?? keptSecret(config.dataDir, "session.secret"), READER_ADDRESSES),
    kinds,
    apiGuide: (lang: Lang, at: Date) => apiGuide({ db, origin: config.origin, kinds }, lang, at),
  };
  const parts: AppParts = {
    config,
    log,
    runtime,
    auth: gate,
    now,
    pages: routerPages(loadBuild, import.meta.env.MODE),
    mount: (app) =>
      mountRoutes(app, { db, storage, log, origin: config.origin, auth: gate, media, kinds: runtime.kinds, mailFrom: config.mailFrom }),
  };
  const app = createApp(parts);
  const cache = createPageCache({
    render: async (key) => toRendered(key, await app.fetch(new Request(config.origin + key))),
    mayStore: () => notices.connected(),
    squeeze: true,
  });
  const notices = await listenPurge(config.databaseUrl, {
    onPurge(tags) {
      media.forget();
      cache.purge(tags);
    },
    onLost() {
      media.forget();
      cache.clear();
    },
  });
  const listener = requestListener({
    files: staticFiles(clientFolder),
    cached: cachedAnswer(
      cache,
      (tally) => views.count(tally, now()),
      (error) => log.error({ err: error }, "render"),
    ),
    application: getRequestListener((request, env) => app.fetch(request, { incoming: env.incoming as IncomingMessage }), {
      hostname: new URL(config.origin).host,
    }),
    origin: config.origin,
  });
  const server = await listen(listener, config);
  const metrics = config.metricsPort === null ? null : await serveMetrics(config.metricsPort, config.host, cache);
  return {
    async close() {
      await stop(server);
      await metrics?.close();
      await notices.close();
      await views.close();
      await jobs.stop();
      mail.close();
      await pool.end();
    },
  };
}

const loadBuild = () => import("virtual:react-router/server-build") as Promise<ServerBuild>;

type Steps = {
  files(incoming: IncomingMessage, outgoing: ServerResponse): boolean;
  cached(incoming: IncomingMessage, outgoing: ServerResponse): boolean;
  application(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void>;
  origin: string;
};

/** The order of answers: cached page, file, application. The first two run without any framework code. */
export function requestListener({ files, cached, application, origin }: Steps) {
  const home = new URL(origin);
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    if (cached(incoming, outgoing) || files(incoming, outgoing)) return;
    const elsewhere = strayLoopback(incoming, home);
    if (elsewhere) outgoing.writeHead(307, { location: elsewhere, "content-length": 0 }).end();
    else void application(incoming, outgoing);
  };
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/** On one's own machine `localhost` and `127.0.0.1` are different origins: forms of one are refused by the other. */
function strayLoopback(incoming: IncomingMessage, home: URL): string | null {
  const host = incoming.headers.host ?? "";
  const stray =
    incoming.method === "GET" && host !== home.host && LOOPBACK.test(host) && LOOPBACK.test(home.host) && incoming.url?.startsWith("/desk");
  return stray ? home.origin + incoming.url : null;
}

async function listen(listener: (incoming: IncomingMessage, outgoing: ServerResponse) => void, config: Config): Promise<Server> {
  const server = createServer({ keepAliveTimeout: 65_000, headersTimeout: 66_000, requestTimeout: 120_000 }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(config.port, config.host, resolve);
  });
  return server;
}

const DRAIN_MS = 10_000;

/** Lets requests under way end, then closes what is left. */
async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(timer);
}
