import { Outlet, redirect, type ShouldRevalidateFunctionArgs, useLocation, useMatches } from "react-router";
import { waitingCounts } from "#modules/editions";
import { inboxOf } from "#modules/notifications";
import { asleepRevisions } from "#modules/notifications/contract";
import { siteNames } from "../profile/current.ts";
import type { Route } from "./+types/guarded";
import { officeWork } from "./editions/office-work.server.ts";
import { sessionOf } from "./identity/auth.server.ts";
import { useWords } from "./messages/use-messages.tsx";
import { deskContext } from "./request.server.ts";
import { Header } from "./shell/header.tsx";
import { BottomNav, Navbar } from "./shell/navbar.tsx";
import { useGoKeys } from "./shell/letter-keys.ts";
import { useRegionKey } from "./shell/region-key.ts";
import { keepsRecords, mayAdminister, mayAudit, mayIssueKeys, mayKeepCalendar, signsOff } from "./shell/rights.ts";
import { ToastHost } from "./shell/toast.tsx";
import { useState } from "react";

/** What a page may ask of the shell: `focus` hides its own bars on a phone, because the page brings its own. */
export type DeskHandle = { focus?: boolean };

/** Everything behind this layout needs a session. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const { actor } = ctx;
  // Roles that ask for a second factor are not carried without one; the way on is to set it up.
  if ((await sessionOf(args))?.mustEnrol) throw redirect("/desk/enrol");
  const [{ unread, asleep }, office] = await Promise.all([inboxOf(ctx), officeWork(ctx)]);
  const texts = await waitingCounts(ctx, asleepRevisions(asleep));
  const beside = office.filter(({ item }) => asleep[item] === undefined).length;
  const counts = { ...texts, mine: texts.mine + beside, unread };
  return {
    name: actor.name,
    province: siteNames(ctx.lang).place,
    administers: mayAdminister(actor),
    keys: mayIssueKeys(actor),
    audits: mayAudit(actor),
    dates: mayKeepCalendar(actor),
    signs: signsOff(actor),
    records: keepsRecords(actor),
    counts,
  };
}

/** The counts are asked anew with every page, not only after an action. */
export function shouldRevalidate({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return defaultShouldRevalidate || currentUrl.pathname !== nextUrl.pathname;
}

export default function Guarded({ loaderData }: Route.ComponentProps) {
  const t = useWords();
  const { pathname, search } = useLocation();
  const [menuFor, setMenuFor] = useState<string | null>(null);
  const focus = useMatches().some((match) => (match.handle as DeskHandle | undefined)?.focus);
  const open = menuFor === pathname;
  const { counts } = loaderData;
  useGoKeys();
  useRegionKey();
  return (
    <ToastHost>
      <a className="vh dk-skip" href="#main">
        {t("shell.skip")}
      </a>
      <div className="dk-shell" data-focus={focus || undefined}>
        <Header
          name={loaderData.name}
          province={loaderData.province}
          unread={counts.unread}
          here={pathname + search}
          menuOpen={open}
          onMenu={() => setMenuFor(open ? null : pathname)}
        />
        <Navbar
          open={open}
          administers={loaderData.administers}
          keys={loaderData.keys}
          audits={loaderData.audits}
          dates={loaderData.dates}
          signs={loaderData.signs}
          records={loaderData.records}
          counts={counts}
        />
        <Outlet />
        <BottomNav />
      </div>
    </ToastHost>
  );
}
