import type { Lang } from "#kernel/languages";
import { LANGUAGES } from "#kernel/languages";
import { type Words, words } from "../catalogue/contract.ts";
import type { SeriesId } from "./contract.ts";

/** A saying about something that has a name in every language. */
const about = (name: Words, say: Record<Lang, (name: string) => string>): Words =>
  Object.fromEntries(LANGUAGES.map((lang) => [lang, say[lang](name[lang])])) as Words;

/** What a dataset of records is. */
export const recordsOf = (kind: Words): Words =>
  about(kind, {
    vi: (name) =>
      `Mọi bản ghi công khai loại “${name}”: từng thông tin có đơn vị đo, thời điểm và nguồn, kèm bài giới thiệu bằng mọi ngôn ngữ đã đăng.`,
    en: (name) =>
      `Every public record of the kind “${name}”: each fact with its unit, its date and its source, and the texts in all languages in which they are published.`,
    zh: (name) => `“${name}”类的全部公开条目：每项数据注明单位、时间和来源，并附已发布的各语种文本。`,
    ja: (name) => `「${name}」の公開記録のすべて。各項目に単位・時点・出典を示し、公開済みの各言語の文章を添える。`,
    ko: (name) => `‘${name}’ 유형의 모든 공개 기록. 항목마다 단위, 기준 시점, 출처를 밝히고 공개된 모든 언어의 글을 함께 담았다.`,
    fr: (name) =>
      `Toutes les fiches publiques du type «\u00a0${name}\u00a0»\u202f: chaque donnée avec son unité, sa date et sa source, et les textes dans toutes les langues publiées.`,
  });

export const AREAS = {
  title: words("Đơn vị hành chính", "Administrative areas", "行政区划", "行政区画", "행정 구역", "Unités administratives"),
  description: words(
    "Tỉnh, huyện, xã, phường của hôm nay và trước đây, cùng thời gian tồn tại và đơn vị kế thừa.",
    "Provinces, districts, communes and wards of today and before, with the time in which they existed and what followed them.",
    "现在和过去的省、县、乡、坊，包括其存续时间和后继单位。",
    "現在と過去の省・県・社・坊。存続期間と承継先を含む。",
    "현재와 과거의 성·현·사·프엉. 존속 기간과 승계 단위를 포함한다.",
    "Provinces, districts, communes et quartiers d’aujourd’hui et d’autrefois, avec leur durée d’existence et ce qui leur a succédé.",
  ),
};
export const LEGAL = {
  title: words("Văn bản pháp lý", "Legal documents", "法律文件", "法令文書", "법령 문서", "Documents juridiques"),
  description: words(
    "Văn bản trong sổ công khai: số, cơ quan ban hành, trích yếu, các ngày và tình trạng hiệu lực hôm nay.",
    "The documents of the public register: number, issuer, abstract, their days and whether they hold today.",
    "公开登记簿中的文件：编号、发布机关、摘要、各项日期和当前效力状态。",
    "公開台帳の文書。番号、発行機関、要旨、各日付、現在の効力を示す。",
    "공개 대장의 문서. 번호, 발행 기관, 요지, 각 날짜와 현재 효력을 담았다.",
    "Les documents du registre public\u202f: numéro, auteur, résumé, dates et validité à ce jour.",
  ),
};
export const PLAN_DESCRIPTION = words(
  "Nhiệm vụ của kế hoạch, đơn vị chủ trì, hạn, minh chứng đã chấp nhận, tiến độ và kinh phí.",
  "The tasks of the plan with who leads them, their last day, the evidence accepted, progress and money.",
  "计划的各项任务，包括牵头单位、期限、已采纳的佐证、进度和经费。",
  "計画の各任務。主管、期限、受理された証拠、進捗、経費を示す。",
  "계획의 과제별 주관 기관, 기한, 인정된 증빙, 진행 상황과 경비.",
  "Les tâches du plan\u202f: responsable, échéance, preuves acceptées, avancement et budget.",
);
export const REPORT_DESCRIPTION = words(
  "Số liệu và nội dung của báo cáo tổng hợp như đã ký.",
  "Figures and words of the consolidated report as it was signed.",
  "综合报告签署时的数据和内容。",
  "署名時の統括報告書の数値と本文。",
  "서명된 종합 보고서의 수치와 내용.",
  "Chiffres et texte du rapport consolidé tel qu’il a été signé.",
);

export const SERIES: readonly SeriesId[] = ["plans", "reports"];
/** What the series are called and are. */
export const SERIES_WORDS: Record<SeriesId, { title: Words; description: Words }> = {
  plans: {
    title: words("Kế hoạch", "Plans", "计划", "計画", "계획", "Plans"),
    description: words(
      "Các kế hoạch đã ban hành công khai, mỗi kế hoạch là một bộ dữ liệu.",
      "Plans that were issued for the public, each a dataset of its own.",
      "已公开发布的计划，每份计划为一个数据集。",
      "公開された計画。計画ごとに一つのデータセット。",
      "공개 발행된 계획. 계획마다 하나의 데이터셋이다.",
      "Les plans rendus publics, chacun étant un jeu de données.",
    ),
  },
  reports: {
    title: words("Báo cáo", "Reports", "报告", "報告書", "보고서", "Rapports"),
    description: words(
      "Các báo cáo tổng hợp đã công bố, mỗi báo cáo là một bộ dữ liệu.",
      "Consolidated reports that were made public, each a dataset of its own.",
      "已公布的综合报告，每份报告为一个数据集。",
      "公表された統括報告書。報告書ごとに一つのデータセット。",
      "공표된 종합 보고서. 보고서마다 하나의 데이터셋이다.",
      "Les rapports consolidés rendus publics, chacun étant un jeu de données.",
    ),
  },
};
