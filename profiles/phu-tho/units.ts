import { DEPARTMENTS, MERGER, RECORD } from "./periods.ts";
import { communePlaces, districtPlaces, formerCommunePlaces } from "./places.ts";
import type { DemoUnit, UnitKind, UnitNames } from "../../src/profile/content.ts";

function unit(
  code: string,
  kind: UnitKind,
  parent: string | null,
  validFrom: string,
  validTo: string | null,
  vi: [string, string],
  en: [string, string],
  more: Partial<UnitNames> = {},
): DemoUnit {
  return {
    code,
    kind,
    parent,
    validFrom,
    validTo,
    names: { vi: { name: vi[0], short: vi[1] }, en: { name: en[0], short: en[1] }, ...more },
  };
}

function names(zh: string, ja: string, ko: string, fr: string): Partial<UnitNames> {
  return { zh: { name: zh, short: zh }, ja: { name: ja, short: ja }, ko: { name: ko, short: ko }, fr: { name: fr, short: fr } };
}

const committees: DemoUnit[] = [
  unit(
    "ubnd-tinh",
    "committee",
    null,
    RECORD,
    null,
    ["Ủy ban nhân dân tỉnh Phú Thọ", "UBND tỉnh"],
    ["People’s Committee of Phú Thọ Province", "People’s Committee"],
    names("富寿省人民委员会", "フート省人民委員会", "푸토성 인민위원회", "Comité populaire de la province de Phú Thọ"),
  ),
  unit(
    "ubnd-vinh-phuc",
    "committee",
    null,
    RECORD,
    MERGER,
    ["Ủy ban nhân dân tỉnh Vĩnh Phúc", "UBND tỉnh Vĩnh Phúc"],
    ["People’s Committee of Vĩnh Phúc Province", "Vĩnh Phúc"],
  ),
  unit(
    "ubnd-hoa-binh",
    "committee",
    null,
    RECORD,
    MERGER,
    ["Ủy ban nhân dân tỉnh Hòa Bình", "UBND tỉnh Hòa Bình"],
    ["People’s Committee of Hòa Bình Province", "Hòa Bình"],
  ),
];

const departments: DemoUnit[] = [
  unit(
    "so-tttt",
    "department",
    "ubnd-tinh",
    RECORD,
    DEPARTMENTS,
    ["Sở Thông tin và Truyền thông", "Sở TT&TT"],
    ["Department of Information and Communications", "Information and Communications"],
  ),
  unit(
    "so-khcn-cu",
    "department",
    "ubnd-tinh",
    RECORD,
    DEPARTMENTS,
    ["Sở Khoa học và Công nghệ (đến ngày 28/02/2025)", "Sở KH&CN (cũ)"],
    ["Department of Science and Technology (to 28 February 2025)", "Science and Technology (former)"],
  ),
  unit(
    "so-khcn",
    "department",
    "ubnd-tinh",
    DEPARTMENTS,
    null,
    ["Sở Khoa học và Công nghệ", "Sở KH&CN"],
    ["Department of Science and Technology", "Science and Technology"],
    names("科学技术厅", "科学技術局", "과학기술국", "Service des sciences et technologies"),
  ),
  unit(
    "so-vhttdl",
    "department",
    "ubnd-tinh",
    RECORD,
    null,
    ["Sở Văn hóa, Thể thao và Du lịch", "Sở VHTTDL"],
    ["Department of Culture, Sports and Tourism", "Culture, Sports and Tourism"],
    names("文化体育旅游厅", "文化スポーツ観光局", "문화체육관광국", "Service de la culture, des sports et du tourisme"),
  ),
  // Its state after 2025 is not confirmed by a source: kept open-ended, and no demonstration document names it as owner.
  unit(
    "so-ngoai-vu",
    "department",
    "ubnd-tinh",
    RECORD,
    null,
    ["Sở Ngoại vụ", "Sở Ngoại vụ"],
    ["Department of Foreign Affairs", "Foreign Affairs"],
  ),
  unit(
    "so-tai-chinh-cu",
    "department",
    "ubnd-tinh",
    RECORD,
    DEPARTMENTS,
    ["Sở Tài chính (đến ngày 28/02/2025)", "Sở Tài chính (cũ)"],
    ["Department of Finance (to 28 February 2025)", "Finance (former)"],
  ),
  unit(
    "so-khdt",
    "department",
    "ubnd-tinh",
    RECORD,
    DEPARTMENTS,
    ["Sở Kế hoạch và Đầu tư", "Sở KH&ĐT"],
    ["Department of Planning and Investment", "Planning and Investment"],
  ),
  unit(
    "so-tai-chinh",
    "department",
    "ubnd-tinh",
    DEPARTMENTS,
    null,
    ["Sở Tài chính", "Sở Tài chính"],
    ["Department of Finance", "Finance"],
    names("财政厅", "財政局", "재정국", "Service des finances"),
  ),
  unit(
    "so-cong-thuong",
    "department",
    "ubnd-tinh",
    RECORD,
    null,
    ["Sở Công Thương", "Sở Công Thương"],
    ["Department of Industry and Trade", "Industry and Trade"],
  ),
  unit(
    "so-nnptnt",
    "department",
    "ubnd-tinh",
    RECORD,
    DEPARTMENTS,
    ["Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT"],
    ["Department of Agriculture and Rural Development", "Agriculture"],
  ),
  unit(
    "so-tnmt",
    "department",
    "ubnd-tinh",
    RECORD,
    DEPARTMENTS,
    ["Sở Tài nguyên và Môi trường", "Sở TN&MT"],
    ["Department of Natural Resources and Environment", "Natural Resources"],
  ),
  unit(
    "so-nnmt",
    "department",
    "ubnd-tinh",
    DEPARTMENTS,
    null,
    ["Sở Nông nghiệp và Môi trường", "Sở NN&MT"],
    ["Department of Agriculture and Environment", "Agriculture and Environment"],
    names("农业与环境厅", "農業環境局", "농업환경국", "Service de l’agriculture et de l’environnement"),
  ),
];

const others: DemoUnit[] = [
  unit(
    "cong-an-tinh",
    "force",
    "ubnd-tinh",
    RECORD,
    null,
    ["Công an tỉnh", "Công an tỉnh"],
    ["Provincial Public Security", "Public Security"],
  ),
  unit(
    "bo-chqs-tinh",
    "force",
    "ubnd-tinh",
    RECORD,
    null,
    ["Bộ Chỉ huy Quân sự tỉnh", "Bộ CHQS tỉnh"],
    ["Provincial Military Command", "Military Command"],
  ),
  // Named as the 2025 plan names them; later changes of these three are not confirmed by a source at hand.
  unit(
    "ban-tuyen-giao",
    "party",
    null,
    RECORD,
    null,
    ["Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo"],
    ["Publicity Board of the Provincial Party Committee", "Publicity Board"],
  ),
  unit("bao-phu-tho", "press", null, RECORD, null, ["Báo Phú Thọ", "Báo Phú Thọ"], ["Phú Thọ Newspaper", "Phú Thọ Newspaper"]),
  unit(
    "dai-ptth",
    "press",
    "ubnd-tinh",
    RECORD,
    null,
    ["Đài Phát thanh và Truyền hình tỉnh", "Đài PTTH tỉnh"],
    ["Provincial Radio and Television", "Radio and Television"],
  ),
  unit(
    "tt-doi-ngoai",
    "centre",
    "so-ngoai-vu",
    RECORD,
    null,
    ["Trung tâm Thông tin, Tư vấn và Dịch vụ đối ngoại", "Trung tâm Dịch vụ đối ngoại"],
    ["Foreign Information, Consultancy and Service Centre", "Foreign Service Centre"],
  ),
];

const ENGLISH: Record<string, string> = { "thành phố": "City", "thị xã": "Town", huyện: "District", xã: "Commune", phường: "Ward" };

/** 'huyện Hạ Hòa' → 'People’s Committee of Hạ Hòa District'. */
function local(code: string, kind: UnitKind, parent: string, validFrom: string, validTo: string | null, vi: string): DemoUnit {
  const word = Object.keys(ENGLISH).find((key) => vi.startsWith(`${key} `)) ?? "";
  const english = `${vi.slice(word.length + 1)} ${ENGLISH[word] ?? ""}`;
  return unit(
    code,
    kind,
    parent,
    validFrom,
    validTo,
    [`Ủy ban nhân dân ${vi}`, `UBND ${vi}`],
    [`People’s Committee of ${english}`, english],
  );
}

const districts = districtPlaces.flatMap(({ parent, places }) =>
  places.map(([code, vi]) => local(`huyen-${code}`, "district", parent, RECORD, MERGER, vi)),
);

const formerCommunes = formerCommunePlaces.map(([code, vi]) => local(code, "commune", "huyen-viet-tri", RECORD, MERGER, vi));

const communes = communePlaces.map(([code, vi]) =>
  local(`xa-${code}`, vi.startsWith("phường") ? "ward" : "commune", "ubnd-tinh", MERGER, null, vi),
);

/** Units as the 2025 plan names them and as they stand since 2025. */
export const units: readonly DemoUnit[] = [...committees, ...departments, ...others, ...districts, ...formerCommunes, ...communes];
