import { IconAlertTriangle, IconCheck, IconClockHour4, IconHelpCircle } from "@tabler/icons-react";
import type { LegalState, LegalView } from "#modules/legal/contract";
import { lapsedOn } from "#modules/legal/contract";
import type { Translate } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { isoDay } from "../plans/say.ts";

type Named = Pick<LegalView, "type" | "number">;
/** What is said of a document on which nothing should rest any more, to the office and to holders of a link. */
export type Lapse = Named & Pick<LegalView, "state" | "expiresOn"> & { successor: (Named & { onDate: string | null }) | null };

/** A document as officers call it: `Nghị định 278/2025/NĐ-CP`; a number that begins with its own kind is enough. */
export function nameOf(t: Translate, { type, number }: Named): string {
  const word = t(`legal.type.${type}`);
  return type === "other" || number.toLowerCase().startsWith(word.toLowerCase()) ? number : `${word} ${number}`;
}

/** Why nothing should rest on a document any more: who followed it, and from which day. Nothing while it holds. */
export function lapseWords(t: Translate, view: Lapse): string | null {
  const on = lapsedOn(view);
  const name = nameOf(t, view);
  if (view.state === "expired") return t("legal.lapsed_expired", { name, day: on ? isoDay(t, on) : "" });
  if (view.state !== "replaced" && view.state !== "repealed") return null;
  // Readers outside the office are not told of a successor that is not public.
  if (!view.successor) return t("legal.lapsed_ended", { name });
  const by = nameOf(t, view.successor);
  return on ? t(`legal.lapsed_${view.state}`, { name, by, day: isoDay(t, on) }) : t(`legal.lapsed_${view.state}_no_day`, { name, by });
}

/** The beginning of a text of at most `max` characters, cut between words. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max).replace(/\s+\S*$/u, "")}…`;
}

/** A file's size as people read it. */
export function sizeWords(t: Translate, bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  const format = new Intl.NumberFormat(t.lang === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: megabytes < 1 ? 0 : 1 });
  return megabytes < 1 ? `${format.format(Math.max(1, bytes / 1024))} KB` : `${format.format(megabytes)} MB`;
}

const LOOK: Record<LegalState, { tone?: string; icon: typeof IconCheck }> = {
  in_force: { tone: "ok", icon: IconCheck },
  not_yet: { tone: "wait", icon: IconClockHour4 },
  replaced: { tone: "bad", icon: IconAlertTriangle },
  repealed: { tone: "bad", icon: IconAlertTriangle },
  expired: { tone: "bad", icon: IconAlertTriangle },
  unknown: { tone: "none", icon: IconHelpCircle },
};

/** What a document is worth on the day shown. */
export function LegalStateBadge({ state }: { state: LegalState }) {
  const t = useWords();
  const { tone, icon: Icon } = LOOK[state];
  return (
    <span className="dk-badge" data-tone={tone}>
      <Icon aria-hidden />
      {t(`legal.state.${state}`)}
    </span>
  );
}
