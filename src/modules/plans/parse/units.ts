import { fold } from "./fold.ts";
import type { RoleKind, UnitMention } from "./types.ts";

// What a unit's name begins with; matched with its capital, since 'ban' and 'hội' are also ordinary words.
const HEADS =
  "Sở|Ban|UBND|Ủy ban|Uỷ ban|UB|HĐND|Hội đồng|Báo|Đài|Cổng|Hội|Liên|Công an|Bộ|Văn phòng|Trung tâm|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Đoàn|Mặt trận|MTTQ|UBMTTQ|Cục|Chi cục|Hiệp hội|Trường|Viện|Phòng|Bảo tàng|Thư viện|Thủ trưởng|Giám đốc|Chủ tịch|Đảng ủy|Đảng uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Tỉnh ủy|Tỉnh uỷ|Công ty|Quỹ|Tổng cục|Thanh tra|Bưu điện|Ngân hàng|Kho bạc|Hải quan|Biên phòng|Quân khu|Tòa án|Viện kiểm sát|Bảo hiểm|Câu lạc bộ|Tạp chí|Nhà xuất bản|Thông tấn xã|Học viện|Đại học|Ủy viên|Đơn vị|Cơ quan";
const SEPARATOR = new RegExp(
  `\\s*;\\s*|\\s*,\\s*(?:và\\s+)?(?=(?:các\\s|Các\\s)|(?:${HEADS})\\s)|\\s+và\\s+(?=(?:${HEADS})\\s|UBND|các (?:huyện|xã|đơn vị|địa phương|sở|cơ quan|doanh nghiệp) )`,
  "u",
);
const UNIT_HEAD = new RegExp(`^(?:${HEADS})\\s`, "u");
const COLLECTIVE =
  /^(?:thủ trưởng |giám đốc |chủ tịch |đề nghị |người đứng đầu )?(?:các|những|toàn thể|ubnd các|uỷ ban nhân dân các|chủ tịch ubnd các|mặt trận tổ quốc .* và các)(?= )|(?:các xã|các phường|các huyện)|liên quan$/u;
// Words that go on with a name although they are small.
const INSIDE = new Set(
  "và của tỉnh thành phố huyện xã phường thị trấn quận đặc khu nhân dân cấp khu vực trung ương chính quyền vùng quốc gia bộ đội vịnh vườn cảng đảo hồ làng cửa di".split(
    " ",
  ),
);

/** Splits 'Sở Văn hóa, Thể thao và Du lịch, Sở Ngoại vụ' into its units; commas and 'và' inside a name stay. */
export function unitsIn(text: string, at: { paragraph: number; start: number }): UnitMention[] {
  const found: UnitMention[] = [];
  let from = 0;
  while (from <= text.length) {
    const rest = text.slice(from);
    const cut = SEPARATOR.exec(rest);
    const piece = cut ? rest.slice(0, cut.index) : rest;
    const lead = /^[\s.,;:()-]*(?:và )?/u.exec(piece)?.[0].length ?? 0;
    const name = piece.slice(lead).replace(/[\s.,;:(/-]+$/u, "");
    if (name) {
      const start = at.start + from + lead;
      found.push({ name, collective: isCollective(name), span: { paragraph: at.paragraph, start, end: start + name.length } });
    }
    if (!cut || cut[0].length + cut.index === 0) break;
    from += cut.index + cut[0].length;
  }
  return found;
}

/** True when a text begins with the name of a body, written with its capital. */
export function startsWithUnit(text: string): boolean {
  return UNIT_HEAD.test(text);
}

// Verbs and other words that a sentence goes on with after a name.
const AFTER = new Set(
  "đón làm xây tổ triển thực tham hướng cung biên tuyên rà nghiên đề lập mời dịch sản mở theo kiểm thẩm tăng đẩy xử đảm giới khai duy vận huy hỗ tạo chỉ đấu phản tập bố cân trình báo gửi nâng chuẩn in để trong tại khi cấp phê lựa góp giải ban sử nhằm trên về như đưa ký chọn phổ tiếp khảo xác định đăng viết thiết hoàn chủ phối giám đôn tiến thu cập số kết tìm trao giao trưng chiếu phục là được sẽ phải ra quay thông bám thường kịp tư cử chuyển bảo phát quảng".split(
    " ",
  ),
);
// Second halves of words that stay small within names.
const COMPOUNDS = new Set([
  "nghệ thuật",
  "quản lý",
  "di tích",
  "công nghiệp",
  "hữu nghị",
  "thương binh",
  "chiến binh",
  "dân tộc",
  "xúc tiến",
  "chỉ huy",
  "thanh niên",
  "phụ nữ",
  "nông dân",
  "doanh nghiệp",
  "truyền thông",
  "đầu tư",
  "dân vận",
  "lý di",
  "cửa khẩu",
  "di sản",
  "đào tạo",
  "phát triển",
  "giao thông",
  "thông vận",
  "vận tải",
  "hợp tác",
]);
const COLLECTIVE_WORDS = new Set(
  "các cơ quan đơn vị sở ban ngành đoàn thể địa phương liên có hội tổ chức chính trị xã huyện thành thị phường khác cấp phòng doanh nghiệp báo chí - bộ trung ương biên giới đặc khu ấp khóm bản thôn vùng cao hải đảo ven biển miền núi".split(
    " ",
  ),
);

/** The end of the run of unit names at the start of a sentence's rest: 'Sở Ngoại vụ, Công an tỉnh đón đoàn' ends before 'đón'. */
export function unitRun(text: string): number {
  let end = 0;
  let previous = { word: "", capital: false };
  let collective = false;
  for (const match of text.slice(0, 400).matchAll(/[^\s,;.:()]+|[,;.:()]/gu)) {
    const word = fold(match[0]);
    if (/^[.:()]$/u.test(word)) break;
    if (word === "," || word === ";") {
      previous = { word, capital: false };
      continue;
    }
    const capital = /^[\p{Lu}\d]/u.test(match[0]);
    // After a name, 'tổ chức' is what is done; after 'các' it is who.
    if (word === "tổ" && !capital && !["các", "và", ",", ";"].includes(previous.word)) break;
    collective = word === "các" || (collective && COLLECTIVE_WORDS.has(word));
    const follows = previous.capital && (!AFTER.has(word) || (previous.word === "uỷ" && word === "ban")) && word !== "và";
    const compound = COMPOUNDS.has(`${previous.word} ${word}`);
    const joins = word === "và" || word === "-" || (INSIDE.has(word) && previous.word !== ",");
    if (!capital && !collective && !follows && !compound && !joins) break;
    if (capital || collective || follows || compound || (INSIDE.has(word) && word !== "và" && word !== "của"))
      end = match.index + match[0].length;
    previous = { word, capital };
  }
  return end;
}

/** Which kind of body a name is, from its own words; the lead is decided elsewhere. */
export function kindOfUnit(name: string): RoleKind {
  const words = fold(name).replace(/^(?:đề nghị|giao|yêu cầu) /u, "");
  if (/mặt trận|mttq/u.test(words)) return "departments";
  if (/tỉnh uỷ|thành uỷ|huyện uỷ|tuyên giáo|dân vận|đảng uỷ|thị uỷ|quận uỷ|ban thường vụ/u.test(words)) return "party";
  if (/^(?:chủ tịch |lãnh đạo )?(?:ubnd|uỷ ban nhân dân|hđnd) (?:các|cấp|huyện|xã|phường|quận|thị|thành phố \p{L}+, |đặc khu)/u.test(words))
    return "localities";
  if (/^(?:trưởng |các |ban nhân dân )*(?:bản|thôn|xóm|ấp|khóm|khối|khu phố|tiểu khu|tổ dân phố|buôn|làng)(?:[, ]|$)/u.test(words))
    return "localities";
  if (/^(?:các )?(?:huyện|xã|phường|đặc khu|địa phương|thị trấn)(?:[, ]|$)/u.test(words)) return "localities";
  if (/^(?:các )?(?:báo|đài|cơ quan báo chí|cơ quan thông tấn|cổng|trung tâm truyền thông)(?= |$)/u.test(words)) return "other";
  if (/doanh nghiệp|hiệp hội|khu di tích/u.test(words) && !/sở|hội đồng/u.test(words)) return "other";
  return "departments";
}

function isCollective(name: string): boolean {
  return COLLECTIVE.test(fold(name));
}
