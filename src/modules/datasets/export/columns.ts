import { words } from "../../catalogue/contract.ts";

/** The columns of the areas and what they mean. */
export const AREA_COLUMNS = {
  id: words("mã cố định", "permanent identifier", "固定标识", "固定識別子", "고정 식별자", "identifiant permanent"),
  code: words("mã đơn vị hành chính", "official code", "行政区划代码", "行政区画コード", "행정 구역 코드", "code officiel"),
  type: words("loại", "type", "类型", "種別", "유형", "type"),
  name: words("tên", "name", "名称", "名称", "이름", "nom"),
  parent_id: words("thuộc", "belongs to", "上级", "上位の区画", "상위 구역", "appartient à"),
  valid_from: words("có từ ngày", "existed from", "存续起始日", "存続開始日", "존속 시작일", "existe depuis"),
  valid_to: words("không còn từ ngày", "no more from", "终止日", "廃止日", "폐지일", "n’existe plus depuis"),
  ended_at_latest: words(
    "ngày kết thúc là muộn nhất có thể",
    "the end is the latest possible day",
    "终止日为最迟日期",
    "廃止日は最も遅い日",
    "폐지일은 가장 늦은 날",
    "la fin est la date au plus tard",
  ),
  successors: words("đơn vị kế thừa", "what followed it", "后继区划", "承継した区画", "승계 구역", "ce qui lui a succédé"),
};

/** The columns of the legal register and what they mean. */
export const LEGAL_COLUMNS = {
  type: words("hình thức", "form", "文件类型", "文書の種別", "문서 유형", "forme"),
  number: words("số, ký hiệu", "number", "编号", "番号", "번호", "numéro"),
  issuer: words("cơ quan ban hành", "issuer", "发布机关", "発行機関", "발행 기관", "auteur"),
  abstract: words("trích yếu", "abstract", "摘要", "要旨", "요지", "résumé"),
  signed_on: words("ngày ký", "signed on", "签署日期", "署名日", "서명일", "signé le"),
  effective_on: words("có hiệu lực từ", "in force from", "生效日期", "施行日", "시행일", "en vigueur depuis"),
  expires_on: words("hết hiệu lực từ", "expires on", "失效日期", "失効日", "실효일", "expire le"),
  state: words("tình trạng hôm nay", "state today", "当前效力", "現在の効力", "현재 효력", "état à ce jour"),
  followed_by: words("văn bản thay thế", "replaced by", "替代文件", "代わった文書", "대체 문서", "remplacé par"),
  source: words("nguồn", "source", "来源", "出典", "출처", "source"),
  checked_on: words("ngày kiểm tra", "checked on", "核对日期", "確認日", "확인일", "vérifié le"),
  page: words("trang trên cổng", "page on the portal", "门户页面", "ポータルのページ", "포털 페이지", "page sur le portail"),
};
