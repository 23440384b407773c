import { Button } from "@mantine/core";
import { Form } from "react-router";
import { LANGUAGES } from "#kernel/languages";
import { PanelSection } from "#ui/desk/frame";
import { type PersonView, ROLES } from "#modules/identity/contract";
import { useWords } from "../messages/use-messages.tsx";
import { langName } from "../titles.ts";

/** One person: the roles they hold, for which unit and languages; granting, taking back, closing the account. */
export function PersonPanel({ person, units }: { person: PersonView; units: { id: string; name: string }[] }) {
  const t = useWords();
  const unitName = (id: string | null) => (id === null ? t("people.province") : (units.find((unit) => unit.id === id)?.name ?? id));
  return (
    <>
      <PanelSection title={person.name}>
        <p className="dim">{person.email}</p>
        <ul>
          {person.grants.map((grant) => (
            <li key={grant.id}>
              <Form method="post" className="row wrap">
                <input type="hidden" name="grantId" value={grant.id} />
                <b>{t(`role_name.${grant.role}`)}</b>{" "}
                <span>
                  {unitName(grant.unitId)}
                  {grant.langs ? ` · ${grant.langs.map((lang) => langName(t, lang)).join(", ")}` : ""}
                </span>
                <Button type="submit" name="do" value="revoke" size="xs" variant="subtle">
                  {t("people.revoke")}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
        <Form method="post">
          <input type="hidden" name="personId" value={person.id} />
          <Button type="submit" size="xs" name="do" value={person.disabled ? "enable" : "disable"}>
            {person.disabled ? t("people.enable") : t("people.disable")}
          </Button>
        </Form>
      </PanelSection>
      <PanelSection title={t("people.grant")}>
        <Form method="post" className="dk-form" key={person.grants.length}>
          <input type="hidden" name="personId" value={person.id} />
          <label>
            <span className="dk-label">{t("people.role")}</span>
            <select className="dk-select" name="role">
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {t(`role_name.${role}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span className="dk-label">{t("field.unit")}</span>
            <select className="dk-select" name="unitId" defaultValue={person.unitId ?? ""}>
              <option value="">{t("people.province")}</option>
              {units.map((unit) => (
                <option key={unit.id} value={unit.id}>
                  {unit.name}
                </option>
              ))}
            </select>
          </label>
          <fieldset className="row wrap">
            <legend className="dk-label">{t("people.langs")}</legend>
            {LANGUAGES.map((lang) => (
              <label key={lang} className="row">
                <input type="checkbox" name="langs" value={lang} />
                {langName(t, lang)}
              </label>
            ))}
          </fieldset>
          <div>
            <Button type="submit" name="do" value="grant">
              {t("people.grant_go")}
            </Button>
          </div>
        </Form>
      </PanelSection>
    </>
  );
}
