import { catalogueKindOf } from "#modules/catalogue/contract";
import { COUNTED_KINDS, type CountedKind, FIGURE_SOURCES, type FigureSource } from "#modules/reports/contract";

/** A source as an outline names it, and in what it is measured: outlines are in Vietnamese. */
type Named = { words: string; measure: string };

const COMMON: Record<Exclude<FigureSource, `documents_${CountedKind}` | `foreign_${CountedKind}`>, Named> = {
  editions_published: { words: "bản đã xuất bản", measure: "bản" },
  editions_foreign: { words: "bản tiếng nước ngoài", measure: "bản" },
  editions_en: { words: "bản tiếng Anh", measure: "bản" },
  editions_zh: { words: "bản tiếng Trung", measure: "bản" },
  editions_ja: { words: "bản tiếng Nhật", measure: "bản" },
  editions_ko: { words: "bản tiếng Hàn", measure: "bản" },
  editions_fr: { words: "bản tiếng Pháp", measure: "bản" },
  documents_published: { words: "tài liệu đã công bố", measure: "tài liệu" },
  page_views: { words: "lượt xem", measure: "lượt" },
  evidence_accepted: { words: "minh chứng đã nhận", measure: "minh chứng" },
  events_accepted: { words: "sự kiện có minh chứng", measure: "sự kiện" },
  releases_accepted: { words: "thông cáo có minh chứng", measure: "thông cáo" },
  tasks_done: { words: "nhiệm vụ hoàn thành", measure: "nhiệm vụ" },
};

function ofKind(kind: CountedKind): Named {
  if (kind === "article") return { words: "tin, bài", measure: "tin, bài" };
  if (kind === "page") return { words: "trang giới thiệu", measure: "trang" };
  const name = catalogueKindOf(kind)?.name.vi.toLocaleLowerCase("vi");
  return { words: name ? `bản ghi ${name}` : "bản ghi danh mục", measure: "bản ghi" };
}

/** What Xoan counts, as an outline names it. */
export const COUNTED: Record<FigureSource, Named> = {
  ...COMMON,
  ...(Object.fromEntries(
    COUNTED_KINDS.flatMap((kind) => {
      const { words, measure } = ofKind(kind);
      return [
        [`documents_${kind}`, { words: `${words} mới`, measure }],
        [`foreign_${kind}`, { words: `${words} tiếng nước ngoài`, measure: "bản" }],
      ];
    }),
  ) as Record<`documents_${CountedKind}` | `foreign_${CountedKind}`, Named>),
};

/** The source that someone names, by its words or its code; null when nothing is called so. */
export function countedBy(text: string): FigureSource | null {
  const said = text.normalize("NFC").trim().toLocaleLowerCase("vi");
  return FIGURE_SOURCES.find((each) => each === said || COUNTED[each].words.toLocaleLowerCase("vi") === said) ?? null;
}

/** The line of an outline that asks for what a source counts. */
export function figureLineOf(source: FigureSource): string {
  const { words, measure } = COUNTED[source];
  return `- ${words.charAt(0).toLocaleUpperCase("vi")}${words.slice(1)} | ${measure} | ${words}`;
}
