import { Button } from "@mantine/core";
import { IconCheck, IconChevronLeft, IconChevronRight, IconMessage } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import type { OpenRemark } from "#modules/editions/contract";
import { moment } from "../dates.ts";
import { useWords } from "../messages/use-messages.tsx";

/** A remark as the bar shows it: `place` says where in words, null for the whole text. */
export type PlacedRemark = OpenRemark & { place: string | null; isAnswered: boolean };

type Props = { remarks: readonly PlacedRemark[]; now: Date; onOpen: (blockId: string) => void };

/** The remarks of a return one after the other, each with the way to its place; what was changed there counts as answered. */
export function RemarksBar({ remarks, now, onOpen }: Props) {
  const t = useWords();
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      remarks.findIndex(({ isAnswered }) => !isAnswered),
    ),
  );
  const total = remarks.length;
  const go = (next: number) => {
    const index = (next + total) % total;
    setAt(index);
    const place = remarks[index]?.blockId;
    if (place) onOpen(place);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== "KeyM" || !event.altKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      go(at + 1);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
  const shown = remarks[at];
  if (!shown) return null;
  const anchored = remarks.filter(({ blockId }) => blockId !== null);
  return (
    <section className="dk-remarks" aria-label={t("remark.label")}>
      <div className="row wrap">
        <IconMessage aria-hidden />
        <b>{t("remark.of", { n: at + 1, total })}</b>
        <span className="dim">
          {shown.who} · {moment(t, shown.at, now)}
        </span>
        {shown.isAnswered ? (
          <span className="done">
            <IconCheck aria-hidden /> {t("remark.answered")}
          </span>
        ) : null}
        <span className="sp" />
        {anchored.length > 1 ? (
          <span className="dim">
            {t("remark.count", { n: anchored.filter(({ isAnswered }) => isAnswered).length, total: anchored.length })}
          </span>
        ) : null}
        {shown.blockId ? (
          <Button size="xs" onClick={() => shown.blockId && onOpen(shown.blockId)}>
            {t("remark.open", { place: shown.place ?? "" })}
          </Button>
        ) : (
          <span className="dim">{t("return.whole")}</span>
        )}
        {total > 1 ? (
          <>
            <Button size="xs" leftSection={<IconChevronLeft aria-hidden />} onClick={() => go(at - 1)}>
              {t("remark.before")}
            </Button>
            <Button size="xs" rightSection={<IconChevronRight aria-hidden />} onClick={() => go(at + 1)}>
              {t("remark.next")}
            </Button>
          </>
        ) : null}
      </div>
      <p className="words" role="status">
        {shown.text}
      </p>
    </section>
  );
}
