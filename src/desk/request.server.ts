import { redirect, type RouterContextProvider } from "react-router";
import { type RequestInfo, requestContext } from "../context.ts";
import { toldAt } from "#kernel/context";
import type { EditionContext } from "#modules/editions";
import type { Actor } from "#modules/identity/contract";
import { readDeskLang } from "./language.ts";
import { type Translate, translator } from "./messages/index.ts";

/** What every module command and query of the desk needs: a signed-in person, and the kinds of document. */
export type DeskContext = EditionContext;

type Args = { request: Request; context: Readonly<RouterContextProvider> };

/** The context of a page of the desk; without a session it sends the officer to sign in and back here. */
export function deskContext({ request, context }: Args): DeskContext {
  const info = context.get(requestContext);
  if (info.actor) return build(info, info.actor, request);
  const url = new URL(request.url);
  const next =
    request.method === "GET"
      ? url.pathname.replace(/\.data$/, "") + url.search.replace(/([?&])_routes=[^&]*&?/, "$1").replace(/[?&]$/, "")
      : "/desk";
  throw redirect(`/desk/sign-in?next=${encodeURIComponent(next)}`);
}

/** The context of a background request (autosave, lock): without a session it answers 401 and redirects nowhere. */
export function quietContext({ request, context }: Args): DeskContext {
  const info = context.get(requestContext);
  if (!info.actor) throw Response.json({ ok: false, reasons: [{ id: "unauthenticated" }] }, { status: 401 });
  return build(info, info.actor, request);
}

/** Words of the officer's interface language, for titles made on the server. */
export function words(request: Request): Translate {
  return translator(readDeskLang(request.headers.get("Cookie")));
}

function build(info: RequestInfo, actor: Actor, request: Request): DeskContext {
  const { db, emit, enqueue, kinds } = info.runtime;
  const { now, requestId } = info;
  return { actor, now, lang: readDeskLang(request.headers.get("Cookie")), requestId, db, emit: toldAt(emit, now), enqueue, kinds };
}
