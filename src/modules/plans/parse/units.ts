import { fold } from "./fold.ts";
import type { RoleKind, UnitMention } from "./types.ts";

// What a unit's name begins with; matched with its capital, since 'ban' and 'hội' are also ordinary words.
const HEADS =
  "Sở|Ban|UBND|Ủy ban|Uỷ ban|UB|HĐND|Hội đồng|Báo|Đài|Cổng|Hội|Liên|Công an|Bộ|Văn phòng|Trung tâm|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Đoàn|Mặt trận|MTTQ|UBMTTQ|Cục|Chi cục|Hiệp hội|Trường|Viện|Phòng|Bảo tàng|Thư viện|Thủ trưởng|Giám đốc|Chủ tịch|Đảng ủy|Đảng uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Tỉnh ủy|Tỉnh uỷ|Công ty|Quỹ|Tổng cục|Thanh tra|Bưu điện|Ngân hàng|Kho bạc|Hải quan|Biên phòng|Quân khu|Tòa án|Viện kiểm sát|Bảo hiểm|Câu lạc bộ|Tạp chí|Nhà xuất bản|Thông tấn xã|Học viện|Đại học|Ủy viên|Đơn vị|Cơ quan";
const SEPARATOR = new RegExp(
  `\\s*;\\s*|\\s*,\\s*(?:và\\s+)?(?=(?:các\\s|Các\\s)|(?:${HEADS})\\s)|\\s+và\\s+(?=(?:${HEADS})\\s|UBND|các (?:huyện|xã|đơn vị|địa phương|sở|cơ quan|doanh nghiệp) )`,
  "u",
);
const COLLECTIVE =
  /^(?:thủ trưởng |giám đốc |chủ tịch |đề nghị |người đứng đầu )?(?:các|những|toàn thể|ubnd các|uỷ ban nhân dân các|chủ tịch ubnd các|mặt trận tổ quốc .* và các)(?= )|(?:các xã|các phường|các huyện)|liên quan$/u;
// Words that go on with a name although they are small.
const INSIDE = new Set(
  "và của tỉnh thành phố huyện xã phường thị trấn quận đặc khu nhân dân cấp khu vực trung ương chính quyền vùng quốc gia bộ đội".split(" "),
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

/** The end of the run of unit names at the start of a sentence's rest: 'Sở Ngoại vụ, Công an tỉnh đón đoàn' ends before 'đón'. */
export function unitRun(text: string): number {
  let end = 0;
  const words = /[^\s,;.:()]+|[,;.:()]/gu;
  let inside = false;
  let pending = false;
  for (const match of text.slice(0, 400).matchAll(words)) {
    const word = match[0];
    if (/^[;.:()]$/u.test(word) && word !== ";") break;
    if (word === "," || word === ";") {
      pending = true;
      continue;
    }
    const capital = /^\p{Lu}/u.test(word);
    const small = INSIDE.has(fold(word));
    const collective =
      /^(?:các|cơ|quan|đơn|vị|sở|ban|ngành|đoàn|thể|địa|phương|liên|có|hội|tổ|chức|chính|trị|-|xã|hội|huyện|thành|thị|phường|khác|trên|địa|bàn)$/u.test(
        fold(word),
      );
    if (!capital && !small && !(collective && (!inside || pending || collectiveRun(text.slice(0, match.index))))) {
      if (!(inside && lowerNameWord(text, match.index))) break;
    }
    if (capital || (collective && !small)) {
      inside = true;
      pending = false;
      end = match.index + word.length;
    } else if (inside && !pending && word !== "và" && word !== "của") end = match.index + word.length;
  }
  return end;
}

const collectiveRun = (before: string) => /(?:^|[,;] |và )các [^A-ZĐ]*$/u.test(before);
/** 'Sở Ngoại vụ', 'Công an tỉnh', 'Hội Văn học nghệ thuật': the second syllable of a word in a name is small. */
function lowerNameWord(text: string, at: number): boolean {
  return /(?:^|\s)(?:Ngoại vụ|Nội vụ|Công an|Công thương|Tài chính|Giáo dục|Đào tạo|Văn hóa|Văn hoá|Thể thao|Du lịch|Thông tin|Truyền thông|Truyền hình|Phát thanh|Khoa học|Công nghệ|Nông nghiệp|Môi trường|Xây dựng|Tư pháp|Y tế|Dân tộc|Tôn giáo|Tuyên giáo|Dân vận|Văn phòng|Ủy ban|Uỷ ban|Trung tâm|Xúc tiến|Mặt trận|Tổ quốc|Văn học nghệ thuật|Hữu nghị|Doanh nghiệp|Hiệp hội|Chỉ huy|Quân sự|Biên phòng|Thanh niên|Phụ nữ|Nông dân|Cựu chiến binh|Liên hiệp|Liên đoàn|Lao động|Thương mại|Đầu tư|Kế hoạch|Quản lý|Khu công nghiệp|Hợp tác|Hội đồng|Kiến trúc|Bảo tàng|Thư viện|Điện tử|Nhà báo|Tổ chức|các tổ chức hữu nghị|Liên minh|Hợp tác xã)$/u.test(
    `${text.slice(Math.max(0, at - 24), at)}${/^[^\s,;.:()]+/u.exec(text.slice(at))?.[0] ?? ""}`,
  );
}

/** Which kind of body a name is, from its own words; the lead is decided elsewhere. */
export function kindOfUnit(name: string): RoleKind {
  const words = fold(name).replace(/^(?:đề nghị|giao|yêu cầu) /u, "");
  if (/mặt trận|mttq/u.test(words)) return "departments";
  if (/tỉnh uỷ|thành uỷ|huyện uỷ|tuyên giáo|dân vận|đảng uỷ|thị uỷ|quận uỷ|ban thường vụ/u.test(words)) return "party";
  if (/^(?:chủ tịch |lãnh đạo )?(?:ubnd|uỷ ban nhân dân|hđnd) (?:các|cấp|huyện|xã|phường|quận|thị|thành phố \p{L}+, |đặc khu)/u.test(words))
    return "localities";
  if (/^(?:các )?(?:huyện|xã|phường|đặc khu|địa phương|thị trấn)(?:[, ]|$)/u.test(words)) return "localities";
  if (/^(?:các )?(?:báo|đài|cơ quan báo chí|cơ quan thông tấn|cổng|trung tâm truyền thông)(?= |$)/u.test(words)) return "other";
  if (/doanh nghiệp|hiệp hội|khu di tích/u.test(words) && !/sở|hội đồng/u.test(words)) return "other";
  return "departments";
}

function isCollective(name: string): boolean {
  return COLLECTIVE.test(fold(name));
}
