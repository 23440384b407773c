import { Button, Menu } from "@mantine/core";
import { IconBell, IconChevronDown, IconMenu2, IconSearch, IconUserCircle } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { Form, Link } from "react-router";
import { Key } from "#ui/desk/frame";
import { useWords } from "../messages/use-messages.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

type Props = { name: string; province: string; unread: number; here: string; menuOpen: boolean; onMenu: () => void };

/** The bar over every page: name and province, find, notifications, interface language, account. */
export function Header({ name, province, unread, here, menuOpen, onMenu }: Props) {
  const t = useWords();
  return (
    <header className="dk-header">
      <Button
        className="dk-burger"
        variant="subtle"
        leftSection={<IconMenu2 />}
        aria-expanded={menuOpen}
        aria-controls="dk-nav"
        onClick={onMenu}
      >
        {t("shell.menu")}
      </Button>
      <Link className="dk-brand" to="/desk">
        <Mark />
        <span className="dk-vh-phone">Xoan</span> <small>{province}</small>
      </Link>
      <Find />
      <span className="sp" />
      <Bell unread={unread} />
      <span className="dk-hide-phone">
        <LanguageSwitch next={here} />
      </span>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <Button variant="subtle" color="gray" c="inherit" leftSection={<IconUserCircle />} rightSection={<IconChevronDown />}>
            {name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} to="/desk/account">
            {t("nav.account")}
          </Menu.Item>
          <Menu.Item component="a" href="/">
            {t("shell.portal")}
          </Menu.Item>
          <Form method="post" action="/desk/sign-out" reloadDocument>
            <Menu.Item type="submit">{t("shell.sign_out")}</Menu.Item>
          </Form>
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}

/** The way to the notifications, with how many are unread; on a phone the icon stands for the word. */
function Bell({ unread }: { unread: number }) {
  const t = useWords();
  return (
    <Button
      className="dk-bell"
      component={Link}
      to="/desk/notifications"
      variant="subtle"
      color="gray"
      c="inherit"
      leftSection={<IconBell />}
    >
      <span className="dk-vh-phone">{t("nav.notices")}</span>
      {unread > 0 ? (
        <>
          {" "}
          <b>{unread > 99 ? "99+" : unread}</b>
          <span className="vh"> {t("nav.unread")}</span>
        </>
      ) : null}
    </Button>
  );
}

function Find() {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return (
    <Form action="/desk/board" role="search" className="dk-find">
      <IconSearch aria-hidden />
      <input ref={input} name="q" type="search" aria-label={t("shell.find")} placeholder={t("shell.find")} />
      <Key>Ctrl</Key>
      <Key>K</Key>
    </Form>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <rect x="1" y="1" width="22" height="22" rx="4" fill="var(--mantine-primary-color-filled)" />
      <path
        d="M6.5 6.5c3 0 4 2.6 5.500 5.500s2.500 5.500 5.500 5.500M17.500 6.500c-3 0-4 2.600-5.500 5.500s-2.500 5.500-5.500 5.500"
        stroke="#fff"
        strokeWidth="2"
        fill="none"
        strokeLinecap="round"
      />
    </svg>
  );
}
