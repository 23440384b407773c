import { Button } from "@mantine/core";
import { Form, Link } from "react-router";
import { useWords } from "../messages/use-messages.tsx";
import type { TypedFilter } from "./audit-filter.server.ts";
import { AUDIT_GROUPS } from "./groups.ts";

/** Filters of the trail; what a link set (one person, one subject) is kept and said. */
export function AuditFilters({
  typed,
  bad,
  filtered,
  about,
}: {
  typed: TypedFilter;
  bad: readonly string[];
  filtered: boolean;
  about: string | undefined;
}) {
  const t = useWords();
  return (
    <Form className="dk-filters wrap" role="search" aria-label={t("board.filter")} key={JSON.stringify(typed)}>
      <select className="dk-select" name="group" defaultValue={typed.group} aria-label={t("audit.group")}>
        <option value="">{t("audit.group_all")}</option>
        {AUDIT_GROUPS.map((group) => (
          <option key={group} value={group}>
            {t(`audit.group.${group}`)}
          </option>
        ))}
      </select>
      <input className="dk-select" name="who" defaultValue={typed.who} aria-label={t("audit.person")} placeholder={t("audit.person")} />
      {(["from", "until"] as const).map((name) => (
        <input
          key={name}
          className="dk-select"
          size={24}
          name={name}
          defaultValue={typed[name]}
          autoComplete="off"
          aria-label={t(`audit.${name}`)}
          placeholder={`${t(`audit.${name}`)} 1/7/2025`}
          aria-invalid={bad.includes(name) || undefined}
        />
      ))}
      {(["actor", "subject"] as const).map((name) =>
        typed[name] ? <input key={name} type="hidden" name={name} value={typed[name]} /> : null,
      )}
      {typed.subject ? <span className="dim">{t("audit.about", { what: about ?? `…${typed.subject.slice(-8)}` })}</span> : null}
      <Button type="submit" size="xs">
        {t("board.apply")}
      </Button>
      {filtered ? <Link to="?">{t("board.clear")}</Link> : null}
    </Form>
  );
}
