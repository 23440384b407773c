import type { Context } from "hono";
import { siteNames } from "../../profile/current.ts";
import { allowEverySite, countQuestion, LIMITS, type Limits } from "../api/gate.ts";
import type { App, AppEnv } from "../app.ts";
import type { MountParts } from "../mount.ts";
import type { Refusal } from "./refusal.ts";
import { type Read, readRequest } from "./request.ts";
import { tell } from "./verbs.ts";
import { element, type Xml } from "./xml.ts";

const PAGE = 100;
const FORM = /^application\/x-www-form-urlencoded\s*(;|$)/i;
const ENVELOPE = {
  xmlns: "http://www.openarchives.org/OAI/2.0/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": "http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd",
};

type Parts = Pick<MountParts, "db" | "origin" | "mailFrom"> & { limits?: Limits; pageSize?: number };

/** `/oai`: heritage, places, people of history and festivals for harvesters, by OAI-PMH 2.0 in Dublin Core. */
export function mountOai(app: App, { db, origin, mailFrom, limits = LIMITS, pageSize = PAGE }: Parts): void {
  const adminEmail = /<([^<>]+)>$/.exec(mailFrom)?.[1] ?? mailFrom;
  app.on(["GET", "POST"], "/oai", async (c) => {
    allowEverySite(c);
    const now = c.get("now") ?? new Date();
    const gate = await countQuestion(c, db, { limits, now });
    // The protocol knows 503 for this (section 3.1.2.2), and harvesters wait for it.
    if (!gate.open && "wait" in gate) return c.body("Service Unavailable", 503, { "retry-after": String(gate.wait) });
    if (!gate.open) return c.body("Unauthorized", 401, { "www-authenticate": 'Bearer error="invalid_token"' });
    const given = await argumentsOf(c);
    const read = readRequest(given, now);
    const parts = {
      db,
      origin,
      adminEmail,
      pageSize,
      repositoryName: [siteNames("en").place, siteNames("en").portal].join(" · "),
      owner: (lang: Parameters<typeof siteNames>[0]) => siteNames(lang).owner,
    };
    const told = read.ok ? await tell(parts, read.request, now) : null;
    const refusals = told ? (told.ok ? [] : [told.refusal]) : read.ok ? [] : read.refusals;
    const verb = read.ok ? read.request.verb : read.verb;
    const content = told?.ok && verb ? [element(verb, {}, ...told.content)] : refusals.map(errorOf);
    const answer = element(
      "OAI-PMH",
      ENVELOPE,
      element("responseDate", {}, `${now.toISOString().slice(0, 19)}Z`),
      element("request", attributesOf(given, read, refusals), `${origin}/oai`),
      ...content,
    );
    return c.body(`<?xml version="1.0" encoding="UTF-8"?>\n${answer.xml}`, 200, {
      "content-type": "text/xml; charset=utf-8",
      "cache-control": "no-cache",
    });
  });
}

/** The arguments: of the address, or of a form that was posted. A body of another kind says nothing. */
async function argumentsOf(c: Context<AppEnv>): Promise<URLSearchParams> {
  if (c.req.method !== "POST") return new URLSearchParams(new URL(c.req.url).search);
  return FORM.test(c.req.header("content-type") ?? "") ? new URLSearchParams(await c.req.text()) : new URLSearchParams();
}

/** The request as it was, unless it was none: section 3.6. */
function attributesOf(given: URLSearchParams, read: Read, refusals: readonly Refusal[]): Record<string, string> {
  const unread = !read.ok && refusals.some(({ code }) => code === "badVerb" || code === "badArgument");
  return unread ? {} : Object.fromEntries(given);
}

const errorOf = ({ code, message }: Refusal): Xml => element("error", { code }, message);
