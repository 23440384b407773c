import type { Config } from "#kernel/config";
import type { Db } from "#kernel/db";
import type { Mail } from "#kernel/mail";
import { keptSecret } from "#kernel/secrets";
import { type Auth, makeAuth, resolveActor } from "#modules/identity";
import type { SessionGate } from "./app.ts";

const BASE_PATH = "/api/auth";

/** Joins sign-in to the HTTP layer. A cookie that cannot be read means that nobody is signed in, not a fault. */
export function openSessionGate(db: Db, config: Config, mail: Mail): SessionGate & { auth: Auth } {
  const secret = config.secret ?? keptSecret(config.dataDir, "session.secret");
  const auth = makeAuth({ db, config: { origin: config.origin, secret, demo: config.demo }, mailer: mail });
  return {
    auth,
    handler(request) {
      // Reachable below the desk as well, so that a proxy may fence off `/desk` as one piece.
      const url = new URL(request.url);
      if (!url.pathname.startsWith("/desk")) return auth.handler(request);
      url.pathname = BASE_PATH + url.pathname.slice("/desk/api/auth".length);
      return auth.handler(new Request(url, request));
    },
    async session(headers) {
      try {
        return (await resolveActor(db, auth, headers))?.actor ?? null;
      } catch (error) {
        if (error instanceof URIError) return null;
        throw error;
      }
    },
  };
}
