import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCheck,
  IconCircleDashed,
  IconClockHour4,
  IconEye,
  IconLink,
  IconMessageQuestion,
  IconPointer,
} from "@tabler/icons-react";
import type { ReactElement } from "react";
import { Badge, type Tone } from "#ui/desk/badge";
import type { Assigned, WorkItem } from "#modules/editions";
import { revisionItem } from "#modules/notifications/contract";
import type { FactWork } from "#modules/catalogue";
import type { PlanWork } from "#modules/plans";
import type { ReportWork } from "#modules/reports";
import { type Due, dueWords } from "../due.ts";
import type { MessageKey, Translate } from "../messages/index.ts";
import { StaleBadge, StateBadge } from "../states.tsx";
import { stateWord } from "../state-words.ts";
import { langName, langTag } from "../titles.ts";
import { nextStep } from "./next-step.ts";

/** What waits beside texts. */
export type OfficeItem =
  | ({ about: "translation"; what: "translate"; comment: null } & Assigned)
  | ({ about: "facts" } & FactWork)
  | ({ about: "plan" } & PlanWork)
  | ({ about: "report" } & ReportWork);

/** One line of 'My work', whatever it is about; `item` names it for whoever puts it off. */
export type WorkLine = {
  item: string;
  title: string;
  /** The language of the title where it is not the interface's. */
  lang: string | undefined;
  type: string;
  state: string;
  badge: ReactElement;
  due: Due | null;
  since: Date;
  from: string;
  step: { to: string; label: string };
  /** The words of a return, and the paragraph that they speak of. */
  returned: { comment: string; more: number; to: string; paragraph: number | null } | null;
  /** The text that can be read at once. */
  revisionId: string | null;
};

/** A text: article or translation. */
export function textLine(t: Translate, item: WorkItem): WorkLine {
  const step = nextStep(t, item);
  const isStale = item.stale > 0 && !item.returned && (item.state === "live" || item.state === "working");
  return {
    item: revisionItem(item.revisionId),
    title: item.title || t("untitled"),
    lang: item.title ? langTag(item.lang) : undefined,
    type: item.isSource ? t("work.article") : t("work.translation", { lang: langName(t, item.lang) }),
    state: stateWord(t, item.returned && item.state === "working" ? "returned" : item.state),
    badge: isStale ? <StaleBadge count={item.stale} /> : <StateBadge state={item.state} returned={item.returned} />,
    due: item.due,
    since: item.since,
    from: item.from,
    step,
    returned:
      item.returned && item.comment
        ? {
            comment: item.comment,
            more: item.comments - 1,
            to: `${step.to}${placeOf(item.commentBlockId)}`,
            paragraph: item.commentParagraph,
          }
        : null,
    revisionId: item.revisionId,
  };
}

/** Where a block stands on the page that writes it: title and summary are fields with these ids. */
const placeOf = (blockId: string | null): string =>
  blockId === null ? "" : blockId === "title" || blockId === "summary" ? `#${blockId}` : `#b-${blockId}`;

type Look = { tone: Tone; icon: typeof IconCheck };
const LOOKS: Record<OfficeItem["what"], Look> = {
  translate: { tone: "none", icon: IconCircleDashed },
  renew: { tone: "bad", icon: IconAlertTriangle },
  answer: { tone: "wait", icon: IconPointer },
  prove: { tone: "wait", icon: IconLink },
  asked_back: { tone: "wait", icon: IconMessageQuestion },
  decide: { tone: "wait", icon: IconEye },
  revise: { tone: "bad", icon: IconArrowBackUp },
  approve: { tone: "wait", icon: IconClockHour4 },
  issue: { tone: "ok", icon: IconCheck },
  write: { tone: "neutral", icon: IconClockHour4 },
  mend: { tone: "bad", icon: IconArrowBackUp },
  remind: { tone: "neutral", icon: IconAlertTriangle },
  review: { tone: "wait", icon: IconEye },
  sign: { tone: "wait", icon: IconClockHour4 },
  mend_whole: { tone: "bad", icon: IconArrowBackUp },
};

const CAME_BACK: readonly OfficeItem["what"][] = ["revise", "mend", "mend_whole"];

/** A task of a plan, a report, or what is to be signed. */
export function officeLine(t: Translate, item: OfficeItem, today: string): WorkLine {
  const { what, dueOn, since, from } = item;
  const values = valuesOf(item);
  const due = dueOfOffice(item);
  const late = due !== null && dueWords(t, due, today).group === "late";
  const overdue = late && (what === "write" || what === "remind" || what === "prove");
  const state = overdue && what !== "prove" ? t("work.state.late") : t(`work.state.${what}`, values);
  const { tone, icon } = overdue ? { tone: "bad" as const, icon: IconAlertTriangle } : LOOKS[what];
  const to = addressOf(item);
  return {
    item: item.item,
    title: what === "remind" || what === "review" ? t(`work.title.${what}`, { title: item.title, ...values }) : item.title,
    lang: what === "remind" || what === "review" ? undefined : item.about === "facts" ? langTag(item.lang) : "vi",
    type: item.about === "translation" ? t("work.translation", { lang: langName(t, item.lang) }) : t(typeOf(item)),
    state,
    badge: (
      <Badge tone={tone} icon={icon}>
        {state}
      </Badge>
    ),
    due: dueOn === null ? null : due,
    since,
    from,
    step: {
      to,
      label: item.about === "translation" ? t("next.translate_to", { lang: langName(t, item.lang) }) : t(`work.do.${item.what}`, values),
    },
    returned: item.comment && CAME_BACK.includes(what) ? { comment: item.comment, more: 0, to, paragraph: null } : null,
    revisionId: null,
  };
}

function valuesOf(item: OfficeItem): Record<string, number> {
  if (item.about === "facts") return { n: item.n };
  if (item.about === "plan") return { accepted: item.accepted, asked: item.asked };
  return item.about === "report" ? { n: item.units } : {};
}

function typeOf(item: OfficeItem): MessageKey {
  if (item.about === "facts") return "work.type.facts";
  if (item.about === "plan") return "work.type.plan";
  return item.what === "remind" || item.what === "review" ? "work.type.collect" : "work.type.report";
}

function addressOf(item: OfficeItem): string {
  if (item.about === "translation") return `/desk/translate/${item.documentId}/${item.lang}`;
  if (item.about === "facts") return `/desk/facts/${item.editionId}`;
  if (item.about === "plan") return `/desk/plans/${item.planId}?${item.taskKey ? `task=${item.taskKey}` : `version=${item.version}`}`;
  if (item.what === "write" || item.what === "mend") return `/desk/reports/form/${item.id}`;
  return item.what === "remind" || item.what === "review" ? `/desk/reports?period=${item.id}` : `/desk/reports/consolidated/${item.id}`;
}

function dueOfOffice(item: OfficeItem): Due | null {
  if (item.dueOn === null) return null;
  const day = { on: item.dueOn, at: null, since: item.since, workingDays: null };
  if (item.about === "translation") return { ...day, why: "planned" };
  if (item.about === "plan") return { ...day, why: "task" };
  const report = { ...day, lateNow: item.lateNow };
  if (item.nominalOn === null) return { ...report, why: "report" };
  return { ...report, why: item.extended ? "extended" : "moved", nominal: item.nominalOn };
}

/** The most urgent first: earliest day, then earliest minute; what has no day stands last, the newest of it first. */
export function byUrgency(a: WorkLine, b: WorkLine): number {
  if (!a.due || !b.due) return Number(!a.due) - Number(!b.due) || b.since.getTime() - a.since.getTime();
  const days = a.due.on.localeCompare(b.due.on);
  return days || (a.due.at?.getTime() ?? 0) - (b.due.at?.getTime() ?? 0) || a.since.getTime() - b.since.getTime();
}
