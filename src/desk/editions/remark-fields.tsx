import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { Ref } from "react";
import { REMARK_LONGEST, type Remark } from "#modules/editions/contract";
import { useWords } from "../messages/use-messages.tsx";

type Props = {
  n: number;
  total: number;
  remark: Remark;
  blocks: { id: string; label: string; start: string }[];
  /** Why it cannot be sent, in words. */
  error: string | null;
  field: Ref<HTMLTextAreaElement>;
  onFocus: () => void;
  onChange: (remark: Remark) => void;
  onRemove: () => void;
};

/** One remark: what is to change, and the block that it speaks of. */
export function RemarkFields({ n, total, remark, blocks, error, field, onFocus, onChange, onRemove }: Props) {
  const t = useWords();
  const id = `comment-${n}`;
  return (
    <fieldset className="dk-remark">
      {total > 1 ? <legend className="b">{t("remark.number", { n })}</legend> : null}
      <label className="dk-label" htmlFor={id}>
        {t("return.comment")}
      </label>
      <textarea
        id={id}
        ref={field}
        className="dk-bigtext"
        required
        maxLength={REMARK_LONGEST}
        aria-invalid={error !== null || undefined}
        aria-describedby={error !== null ? `${id}-error` : undefined}
        value={remark.text}
        onFocus={onFocus}
        onChange={(event) => onChange({ ...remark, text: event.target.value })}
      />
      {error !== null ? (
        <p id={`${id}-error`} className="dk-due" data-due="late" role="alert">
          {error}
        </p>
      ) : null}
      <label className="dk-label" htmlFor={`anchor-${n}`}>
        {t("return.anchor")}
      </label>
      <select
        id={`anchor-${n}`}
        className="dk-option"
        value={remark.blockId ?? ""}
        onChange={(event) => onChange({ ...remark, blockId: event.target.value || null })}
      >
        <option value="">{t("return.whole")}</option>
        <option value="title">{t("field.title")}</option>
        <option value="summary">{t("field.summary")}</option>
        {remark.blockId === "lead" ? <option value="lead">{t("edit.lead")}</option> : null}
        {blocks.map((block) => (
          <option key={block.id} value={block.id}>
            {block.label}: “{block.start}”
          </option>
        ))}
      </select>
      {total > 1 ? (
        <Button variant="subtle" size="md" leftSection={<IconTrash aria-hidden />} onClick={onRemove}>
          {t("remark.remove")}
        </Button>
      ) : null}
    </fieldset>
  );
}
