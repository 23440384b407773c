import type { Lang } from "#kernel/languages";
import type { EditionEvent, State } from "#modules/editions/contract";
import type { Translate } from "../messages/index.ts";

type Item = {
  revisionId: string;
  documentId: string;
  editionId: string;
  lang: Lang;
  state: State;
  returned: boolean;
  isSource: boolean;
  stale: number;
  next: EditionEvent | "read" | "refresh";
};

/** Where the next step is done and what it is called. */
export function nextStep(t: Translate, item: Item): { to: string; label: string } {
  const write = item.isSource ? `/desk/edit/${item.revisionId}` : `/desk/translate/${item.documentId}/${item.lang}`;
  if (item.next === "submit") return { to: write, label: writeWord(t, item) };
  if (item.next === "refresh") return { to: write, label: t("next.refresh", { n: item.stale }) };
  if (item.next === "clear") return { to: `/desk/review/${item.revisionId}`, label: t("next.clear") };
  if (item.next === "approve") return { to: `/desk/review/${item.revisionId}`, label: t("next.approve") };
  if (item.next === "publish") return { to: `/desk/review/${item.revisionId}?tab=sign`, label: t("next.publish") };
  if (item.state === "live") return { to: `/desk/history/${item.editionId}`, label: t("next.history") };
  return { to: `/desk/review/${item.revisionId}`, label: t("next.read") };
}

function writeWord(t: Translate, item: Item): string {
  if (item.returned) return t("next.resend");
  if (item.isSource) return t("next.write");
  return item.stale > 0 ? t("next.refresh", { n: item.stale }) : t("next.translate");
}
