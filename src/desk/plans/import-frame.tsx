import type { Frame } from "#modules/plans/contract";
import { PanelSection } from "#ui/desk/frame";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { Change, Checking } from "./import-edit.ts";
import { faultsOf } from "./import-faults.ts";
import { Day } from "./import-node.tsx";

type Props = { checking: Checking; onChange: Change };
type Lines = "bases" | "recipients" | "authority";
type Words = "opening" | "closing" | "signer" | "number";

/** What stands around the tree: number and day, bases, the sentences before and after, who signs and who receives. */
export function ImportFrame({ checking, onChange }: Props) {
  const t = useWords();
  const { plan } = checking;
  const set = (patch: Partial<Frame>) =>
    onChange({ ...checking, plan: { ...plan, frame: { ...plan.frame, ...patch } } }, `frame.${Object.keys(patch).join()}`);
  const label = (name: Lines | Words) => t(`plan_import.frame.${name}` as MessageKey);
  const lines = (name: Lines, rows: number) => {
    const fault = faultsOf(checking).find((each) => each.field === `frame-${name}`);
    return (
      <label>
        <span className="dk-label">{label(name)}</span>
        <textarea
          id={`frame-${name}`}
          className="dk-ta"
          lang="vi"
          rows={rows}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `frame-${name}-fault` : "frame-lines"}
          value={plan.frame[name].join("\n")}
          onChange={(event) => set({ [name]: event.currentTarget.value === "" ? [] : event.currentTarget.value.split("\n") })}
        />
        {fault ? (
          <span className="dk-late xs" id={`frame-${name}-fault`}>
            {t(fault.id, fault.values)}
          </span>
        ) : null}
      </label>
    );
  };
  const words = (name: Words, rows: number, longest: number) => {
    const shared = {
      id: `frame-${name}`,
      lang: "vi",
      maxLength: longest,
      value: plan.frame[name] ?? "",
      onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => set({ [name]: event.currentTarget.value || null }),
    };
    return (
      <label>
        <span className="dk-label">{label(name)}</span>
        {rows > 1 ? <textarea className="dk-ta" rows={rows} {...shared} /> : <input className="dk-select wide" {...shared} />}
      </label>
    );
  };
  return (
    <PanelSection title={t("plan_import.frame")}>
      <div className="dk-form">
        <p className="dim xs" id="frame-lines">
          {t("plan_import.frame.hint")}
        </p>
        <div className="dk-pair">
          {words("number", 1, 60)}
          <Day
            id="frame-signedOn"
            label={t("plan_import.frame.signedOn")}
            value={plan.frame.signedOn}
            onSet={(signedOn) => set({ signedOn })}
          />
        </div>
        {lines("bases", 5)}
        {words("opening", 2, 4_000)}
        {words("closing", 4, 4_000)}
        {lines("authority", 3)}
        {words("signer", 1, 120)}
        {lines("recipients", 5)}
      </div>
    </PanelSection>
  );
}
