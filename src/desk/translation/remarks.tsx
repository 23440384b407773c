import { type DeskRevision, isAnswered, type OpenRemark } from "#modules/editions/contract";
import { RemarksBar } from "../editions/remarks-bar.tsx";
import { useWords } from "../messages/use-messages.tsx";
import { rowName } from "./row.tsx";
import type { SegRow, Value } from "./values.ts";

type Props = {
  remarks: readonly OpenRemark[];
  target: DeskRevision;
  rows: readonly SegRow[];
  valueOf: (row: SegRow) => Value;
  now: Date;
  onOpen: (blockId: string) => void;
};

/** The remarks of a return over a translation: what was changed since, stored or just typed, counts as answered. */
export function TranslationRemarks({ remarks, target, rows, valueOf, now, onOpen }: Props) {
  const t = useWords();
  const placed = remarks.map((remark) => {
    const row = rows.find(({ id }) => id === remark.blockId);
    const isTyped = row !== undefined && JSON.stringify(valueOf(row)) !== JSON.stringify(row.target);
    return {
      ...remark,
      place: remark.blockId === null ? null : row ? rowName(t, row) : t("remark.at_gone"),
      isAnswered: isTyped || isAnswered(remark, target.content),
    };
  });
  return <RemarksBar remarks={placed} now={now} onOpen={onOpen} />;
}
