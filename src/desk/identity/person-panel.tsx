import { Button } from "@mantine/core";
import { Form } from "react-router";
import { LANGUAGES } from "#kernel/languages";
import { PanelSection } from "#ui/desk/frame";
import { type GrantView, type PersonView, ROLES } from "#modules/identity/contract";
import { day } from "../dates.ts";
import { useWords } from "../messages/use-messages.tsx";
import { langName } from "../titles.ts";
import { type Answered, errorOf, SelectField } from "./fields.tsx";
import { type UnitChoice, UnitOptions } from "./person-form.tsx";

type Props = {
  person: PersonView;
  names: Record<string, string>;
  granters: Record<string, string>;
  units: UnitChoice[];
  province: boolean;
  edits: boolean;
  answer: Answered | undefined;
  round: number;
};

/** One person: the roles they hold, for which unit and languages; granting, taking back, signing in anew, closing. */
export function PersonPanel(props: Props) {
  const t = useWords();
  const { person, names, granters, edits } = props;
  return (
    <>
      <PanelSection title={person.name}>
        <p className="dim">
          {person.email} · {person.unitId ? names[person.unitId] : t("people.province")}
        </p>
        <p>{stateOf(t, person)}</p>
      </PanelSection>
      <PanelSection title={t("people.roles")}>
        {person.grants.length === 0 ? <p className="dim">{t("people.no_roles")}</p> : null}
        <ul className="dk-lines">
          {person.grants.map((grant) => (
            <GrantLine
              key={grant.id}
              grant={grant}
              unit={grant.unitId ? names[grant.unitId] : undefined}
              by={granters[grant.grantedBy ?? ""]}
            />
          ))}
        </ul>
      </PanelSection>
      {edits ? <GrantForm {...props} /> : null}
      {edits ? <Access person={person} /> : null}
    </>
  );
}

/** Whether the account is closed, waits for its owner, or has which protection. */
export function stateOf(t: ReturnType<typeof useWords>, person: Pick<PersonView, "disabled" | "waiting" | "twoFactorEnabled">): string {
  if (person.disabled) return t("people.disabled");
  if (person.waiting) return t("people.waiting");
  return person.twoFactorEnabled ? t("people.two_factor") : t("people.one_factor");
}

function GrantLine({ grant, unit, by }: { grant: GrantView; unit: string | undefined; by: string | undefined }) {
  const t = useWords();
  return (
    <li>
      <Form method="post" className="row">
        <input type="hidden" name="grantId" value={grant.id} />
        <div>
          <b className="m">{t(`role_name.${grant.role}`)}</b>
          <br />
          {unit ?? t("people.province")} · {grant.langs ? grant.langs.map((lang) => langName(t, lang)).join(", ") : t("people.all_langs")}
          <br />
          <span className="dim xs">
            {by
              ? t("people.granted_by", { date: day(t, grant.grantedAt), name: by })
              : t("people.granted", { date: day(t, grant.grantedAt) })}
          </span>
        </div>
        <span className="sp" />
        <Button
          type="submit"
          name="do"
          value="revoke"
          size="xs"
          variant="subtle"
          aria-label={`${t("people.revoke")}: ${t(`role_name.${grant.role}`)}, ${unit ?? t("people.province")}`}
        >
          {t("people.revoke")}
        </Button>
      </Form>
    </li>
  );
}

function GrantForm({ person, units, province, answer, round }: Props) {
  const t = useWords();
  return (
    <PanelSection title={t("people.grant")}>
      <Form method="post" className="dk-form" key={round}>
        <input type="hidden" name="personId" value={person.id} />
        <SelectField name="role" label={t("people.role")} error={errorOf(t, answer, "role")}>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`role_name.${role}`)}
            </option>
          ))}
        </SelectField>
        <SelectField name="unitId" label={t("field.unit")} defaultValue={person.unitId ?? ""} error={errorOf(t, answer, "unitId")}>
          <UnitOptions units={units} province={province} />
        </SelectField>
        <fieldset className="dk-choices">
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
  );
}

function Access({ person }: { person: PersonView }) {
  const t = useWords();
  return (
    <PanelSection title={t("people.access")}>
      <Form method="post" className="dk-form">
        <input type="hidden" name="personId" value={person.id} />
        {person.disabled ? null : (
          <div>
            <Button type="submit" name="do" value="reset" aria-describedby="reset-hint">
              {person.waiting ? t("people.invite_again") : t("people.reset")}
            </Button>
            <p className="dim xs" id="reset-hint">
              {person.waiting ? t("people.invite_again_hint") : t("people.reset_hint")}
            </p>
          </div>
        )}
        <div>
          <Button type="submit" name="do" value={person.disabled ? "enable" : "disable"} aria-describedby="close-hint">
            {person.disabled ? t("people.enable") : t("people.disable")}
          </Button>
          <p className="dim xs" id="close-hint">
            {person.disabled ? t("people.enable_hint") : t("people.disable_hint")}
          </p>
        </div>
      </Form>
    </PanelSection>
  );
}
