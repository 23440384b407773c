import {
  IconBuilding,
  IconChecklist,
  IconHelpCircle,
  IconHistory,
  IconListTree,
  IconLayoutGrid,
  IconMail,
  IconPencilPlus,
  IconUser,
  IconUsers,
} from "@tabler/icons-react";
import { NavLink } from "react-router";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";

type Item = { to: string; word: MessageKey; icon: typeof IconUser; end?: boolean };

const CONTENT: Item[] = [
  { to: "/desk/board", word: "nav.board", icon: IconLayoutGrid },
  { to: "/desk/new", word: "nav.new", icon: IconPencilPlus },
];
const PLANS: Item[] = [{ to: "/desk/plans", word: "plans.nav", icon: IconListTree }];
const ADMIN: Item[] = [
  { to: "/desk/people", word: "nav.people", icon: IconUsers },
  { to: "/desk/units", word: "nav.units", icon: IconBuilding },
  { to: "/desk/mail", word: "nav.mail", icon: IconMail },
];

/** The main navigation; parts that the officer has no right to are not offered. */
export function Navbar({ open, administers, audits }: { open: boolean; administers: boolean; audits: boolean }) {
  const t = useWords();
  return (
    <nav className="dk-navbar" id="dk-nav" aria-label={t("shell.navigation")} data-open={open || undefined}>
      <Entry to="/desk" word="nav.my_work" icon={IconChecklist} end />
      <div className="dk-navsection">{t("nav.content")}</div>
      {CONTENT.map((item) => (
        <Entry key={item.to} {...item} />
      ))}
      <div className="dk-navsection">{t("plans.section")}</div>
      {PLANS.map((item) => (
        <Entry key={item.to} {...item} />
      ))}
      {administers || audits ? <div className="dk-navsection">{t("nav.administration")}</div> : null}
      {administers ? ADMIN.map((item) => <Entry key={item.to} {...item} />) : null}
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

function Entry({ to, word, icon: Icon, end }: Item) {
  const t = useWords();
  return (
    <NavLink className="dk-nav" to={to} end={end ?? false}>
      <Icon aria-hidden />
      <span>{t(word)}</span>
    </NavLink>
  );
}
