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
  next: EditionEvent | "read";
};

/** Where the next step is done and what it is called. */
export function nextStep(t: Translate, item: Item): { to: string; label: string } {
  const write = item.lang === "vi" ? `/desk/edit/${item.revisionId}` : `/desk/translate/${item.documentId}/${item.lang}`;
  if (item.next === "submit")
    return { to: write, label: item.returned ? t("next.resend") : item.lang === "vi" ? t("next.write") : t("next.translate") };
  if (item.next === "clear") return { to: `/desk/review/${item.revisionId}`, label: t("next.clear") };
  if (item.next === "approve") return { to: `/desk/review/${item.revisionId}`, label: t("next.approve") };
  if (item.next === "publish") return { to: `/desk/review/${item.revisionId}?tab=sign`, label: t("next.publish") };
  if (item.state === "live") return { to: `/desk/history/${item.editionId}`, label: t("next.history") };
  return { to: `/desk/review/${item.revisionId}`, label: t("next.read") };
}
