import {
  IconBuilding,
  IconChartBar,
  IconCalendarEvent,
  IconTableExport,
  IconChecklist,
  IconDatabase,
  IconHelpCircle,
  IconFileText,
  IconHistory,
  IconInbox,
  IconKey,
  IconListTree,
  IconLayoutGrid,
  IconMail,
  IconMap2,
  IconMessageReport,
  IconPencilPlus,
  IconRulerMeasure,
  IconUser,
  IconUsers,
  IconScale,
  IconWritingSign,
} from "@tabler/icons-react";
import { Link, NavLink, useLocation } from "react-router";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";

/** `current` decides by itself whether the entry is the present place; left out, the address does. */
type Item = { to: string; word: MessageKey; icon: typeof IconUser; end?: boolean; count?: number; current?: boolean };
export type Counts = { mine: number; waiting: number; all: number };

const PLANS: Item[] = [
  { to: "/desk/plans", word: "plans.nav", icon: IconListTree },
  { to: "/desk/reports", word: "reports.nav", icon: IconInbox, end: true },
  { to: "/desk/reports/owed", word: "reports.nav.owed", icon: IconFileText },
  { to: "/desk/figures", word: "figures.nav", icon: IconChartBar },
  { to: "/desk/legal", word: "legal.title", icon: IconScale },
  { to: "/desk/official/check", word: "reports.nav.check", icon: IconRulerMeasure },
];
const ADMIN: Item[] = [
  { to: "/desk/people", word: "nav.people", icon: IconUsers },
  { to: "/desk/units", word: "nav.units", icon: IconBuilding },
  { to: "/desk/mail", word: "nav.mail", icon: IconMail },
];

/** The main navigation; parts that the officer has no right to are not offered. */
export function Navbar({
  open,
  administers,
  audits,
  keys,
  dates,
  signs,
  records,
  counts,
}: {
  open: boolean;
  administers: boolean;
  audits: boolean;
  keys: boolean;
  dates: boolean;
  signs: boolean;
  records: boolean;
  counts: Counts;
}) {
  const t = useWords();
  const { pathname, search } = useLocation();
  const onBoard = pathname === "/desk/board";
  const onWaiting = onBoard && signs && new URLSearchParams(search).get("view") === "waiting";
  return (
    <nav className="dk-navbar" id="dk-nav" aria-label={t("shell.navigation")} data-open={open || undefined}>
      <Entry to="/desk" word="nav.my_work" icon={IconChecklist} end count={counts.mine} />
      <div className="dk-navsection">{t("nav.content")}</div>
      <Entry to="/desk/board" word="nav.board" icon={IconLayoutGrid} count={counts.all} current={onBoard && !onWaiting} />
      {signs ? (
        <Entry to="/desk/board?view=waiting" word="nav.waiting" icon={IconWritingSign} count={counts.waiting} current={onWaiting} />
      ) : null}
      <Entry to="/desk/map" word="map.nav" icon={IconMap2} />
      <Entry to="/desk/new" word="nav.new" icon={IconPencilPlus} />
      <Entry to="/desk/records" word="records.nav" icon={IconDatabase} end />
      <Entry to="/desk/requests" word="requests.nav" icon={IconMessageReport} />
      {records ? <Entry to="/desk/records/exchange" word="exchange.nav" icon={IconTableExport} /> : null}
      <div className="dk-navsection">{t("plans.section")}</div>
      {PLANS.map((item) => (
        <Entry key={item.to} {...item} />
      ))}
      {dates ? <Entry to="/desk/calendar" word="calendar.nav" icon={IconCalendarEvent} /> : null}
      {administers || audits ? <div className="dk-navsection">{t("nav.administration")}</div> : null}
      {administers ? ADMIN.map((item) => <Entry key={item.to} {...item} />) : null}
      {keys ? <Entry to="/desk/keys" word="keys.nav" icon={IconKey} /> : null}
      {audits ? <Entry to="/desk/audit" word="nav.audit" icon={IconHistory} /> : null}
      <span className="sp" />
      <Entry to="/desk/account" word="nav.account" icon={IconUser} />
      <Entry to="/desk/help" word="nav.help" icon={IconHelpCircle} />
    </nav>
  );
}

/** The three places a phone needs at hand. */
export function BottomNav() {
  const t = useWords();
  const items: Item[] = [
    { to: "/desk", word: "nav.my_work", icon: IconChecklist, end: true },
    { to: "/desk/board", word: "nav.board", icon: IconLayoutGrid },
    { to: "/desk/account", word: "nav.account", icon: IconUser },
  ];
  return (
    <nav className="dk-bottomnav" aria-label={t("shell.navigation_phone")}>
      {items.map(({ to, word, icon: Icon, end }) => (
        <NavLink key={to} to={to} end={end ?? false}>
          <Icon aria-hidden />
          {t(word)}
        </NavLink>
      ))}
    </nav>
  );
}

function Entry({ to, word, icon: Icon, end, count, current }: Item) {
  const t = useWords();
  const inside = (
    <>
      <Icon aria-hidden />
      <span>{t(word)}</span>
      {count ? <span className="n">{count}</span> : null}
    </>
  );
  if (current === undefined)
    return (
      <NavLink className="dk-nav" to={to} end={end ?? false}>
        {inside}
      </NavLink>
    );
  return (
    <Link className="dk-nav" to={to} aria-current={current ? "page" : undefined}>
      {inside}
    </Link>
  );
}
