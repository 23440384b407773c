import { describe, expect, it } from "vitest";
import type { LegalView } from "#modules/legal/contract";
import { sample } from "#tests/planSamples";
import { NodeFields, PlanInput } from "../contract.ts";
import { parsePlan } from "../parse/index.ts";
import { readPasted } from "../read/index.ts";
import { type NamedUnit, unitMatcher } from "./match-units.ts";
import { propose } from "./propose.ts";

const ids = new Map<string, string>();
/** A stable id for a made-up unit. */
function idOf(code: string): string {
  const known = ids.get(code) ?? `00000000-0000-4000-8000-${String(ids.size + 1).padStart(12, "0")}`;
  ids.set(code, known);
  return known;
}
function unit(
  code: string,
  kind: NamedUnit["kind"],
  name: string,
  shortName: string | null,
  to: string | null = null,
  parent = "ubnd",
): NamedUnit {
  return {
    id: idOf(code),
    kind,
    name,
    shortName,
    parentId: kind === "province" ? null : idOf(parent),
    validFrom: "2024-01-01",
    validTo: to,
  };
}
const UNITS = [
  unit("ubnd", "province", "Ủy ban nhân dân tỉnh Phú Thọ", "UBND tỉnh"),
  unit("ubnd-khac", "province", "Ủy ban nhân dân tỉnh Vĩnh Phúc", "UBND tỉnh Vĩnh Phúc"),
  unit("tttt", "department", "Sở Thông tin và Truyền thông", "Sở TT&TT", "2025-03-01"),
  unit("vhttdl", "department", "Sở Văn hóa, Thể thao và Du lịch", "Sở VHTTDL"),
  unit("ngoai-vu", "department", "Sở Ngoại vụ", null),
  unit("tuyen-giao", "party", "Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo"),
  unit("ha-hoa", "district", "Ủy ban nhân dân huyện Hạ Hòa", "UBND huyện Hạ Hòa", "2025-07-01"),
  unit("viet-tri", "district", "Ủy ban nhân dân thành phố Việt Trì", "UBND thành phố Việt Trì", "2025-07-01"),
  unit("tam-dao", "district", "Ủy ban nhân dân huyện Tam Đảo", "UBND huyện Tam Đảo", "2025-07-01", "ubnd-khac"),
  unit("hy-cuong", "commune", "Ủy ban nhân dân xã Hy Cương", "UBND xã Hy Cương"),
];
const code = (id: string | null) => [...ids.entries()].find(([, known]) => known === id)?.[0] ?? null;

function legal(number: string, state: LegalView["state"], successor: string | null = null): LegalView {
  return {
    id: idOf(`legal ${number}`),
    type: "decree",
    number,
    issuer: "Chính phủ",
    signedOn: null,
    effectiveOn: null,
    expiresOn: null,
    abstract: "…",
    source: null,
    checkedOn: null,
    note: null,
    isPublic: false,
    slug: null,
    file: null,
    lockVersion: 1,
    state,
    successor: successor ? { id: idOf(`legal ${successor}`), type: "decree", number: successor, slug: null, onDate: "2025-06-01" } : null,
  };
}
const LEGAL = [legal("72/2015/NĐ-CP", "replaced", "999/2025/NĐ-CP"), legal("22/2016/TT-BTTTT", "in_force")];

function proposed(text: string) {
  const source = readPasted(text);
  if (!source.ok) throw new Error("unreadable");
  const draft = parsePlan(source.value);
  if (!draft.ok) throw new Error(JSON.stringify(draft.reasons));
  return propose(draft.value, { units: UNITS, legal: LEGAL, today: "2025-01-20" });
}
const plan2025 = () => proposed(sample("phu-tho-2025").bytes.toString("utf8"));
const starting = (plan: ReturnType<typeof proposed>, words: string) => {
  const found = plan.nodes.find((node) => node.title.startsWith(words));
  if (!found) throw new Error(`no node: ${words}`);
  return found;
};

describe("the 2025 plan", () => {
  it("becomes four parts; what is to be done is a task, aims and money are text", () => {
    const { nodes } = plan2025();
    expect(nodes.filter((node) => node.kind === "part").map((node) => `${node.label} ${node.title}`)).toEqual([
      "I. MỤC ĐÍCH, YÊU CẦU",
      "II. NỘI DUNG THỰC HIỆN",
      "III. KINH PHÍ",
      "IV. TỔ CHỨC THỰC HIỆN",
    ]);
    const count = (kind: string) => nodes.filter((node) => node.kind === kind).length;
    expect([count("part"), count("section"), count("task"), count("text")]).toEqual([4, 14, 29, 7]);
  });

  it.each([
    ["Chủ trì, tham mưu cho UBND tỉnh", "tttt", []],
    ["Căn cứ chức năng, nhiệm vụ", null, ["vhttdl", "ngoai-vu", "ha-hoa", "viet-tri", "tttt"]],
    ["Chỉ đạo, định hướng công tác", "tuyen-giao", []],
    ["Biên soạn tài liệu", null, []],
  ] as const)("gives '%s' to %s with %j", (words, lead, others) => {
    const task = starting(plan2025(), words);
    expect(task.kind).toBe("task");
    expect(code(task.leadUnitId)).toBe(lead);
    expect(task.coordinatingUnitIds.map(code).sort()).toEqual([...others].sort());
  });

  it("keeps its frame: bases one by one, opening, end, recipients, who signs", () => {
    const { frame, title, startsOn, endsOn, unitId, horizon } = plan2025();
    expect(title).toBe("Kế hoạch công tác thông tin đối ngoại trên địa bàn tỉnh Phú Thọ năm 2025");
    expect([startsOn, endsOn, code(unitId), horizon]).toEqual(["2025-01-01", "2025-12-31", "ubnd", "yearly"]);
    expect(frame.bases).toHaveLength(3);
    expect(frame.bases.every((line) => line.startsWith("Căn cứ "))).toBe(true);
    expect(frame.opening).toMatch(/^UBND tỉnh Phú Thọ ban hành .*như sau:$/);
    expect(frame.closing).toMatch(/\.\/\.$/);
    expect(frame.authority).toEqual(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
    expect(frame.recipients).toHaveLength(7);
  });

  it("says what the register knows of each cited document", () => {
    const { documents, frame } = plan2025();
    const of = (number: string) => documents.find((each) => each.number === number);
    expect(of("72/2015/NĐ-CP")).toMatchObject({ state: "lapsed", successor: "999/2025/NĐ-CP", lapsedOn: "2025-06-01", basis: true });
    expect(of("22/2016/TT-BTTTT")).toMatchObject({ state: "known", basis: false });
    expect(of("57-KL/TW")).toMatchObject({ state: "unknown", legalId: null });
    expect(frame.legalDocumentIds).toHaveLength(2);
  });

  it("suggests the two reports with their last valid days", () => {
    const dated = plan2025().reports.filter((each) => each.lastDay !== null);
    expect(dated.map((each) => [each.period, each.lastDay])).toEqual([
      ["half_year", "2025-05-14"],
      ["year", "2025-11-14"],
    ]);
  });

  it("can be taken as it is", () => {
    const plan = plan2025();
    const tree = plan.nodes.map(({ key, parentKey, source, ...fields }) => ({ key, parentKey, source, fields: NodeFields.parse(fields) }));
    const { title, horizon, startsOn, endsOn, unitId, frame } = plan;
    expect(PlanInput.safeParse({ title, horizon, startsOn, endsOn, unitId, frame, tree }).success).toBe(true);
  });

  it("keeps every word of the source between title and signature", () => {
    const plan = plan2025();
    const words = plan.nodes
      .map((node) => `${node.label} ${node.title}`)
      .join(" ")
      .replace(/[\s:]+/g, " ");
    for (const text of plan.paragraphs.slice(3, 57)) expect(words).toContain(text.replace(/[\s:]+/g, " ").trim());
  });

  it("is the same from decomposed letters", () => {
    const nfd = proposed(sample("phu-tho-2025").bytes.toString("utf8").normalize("NFD"));
    expect(nfd.nodes.map((node) => node.title)).toEqual(plan2025().nodes.map((node) => node.title));
  });
});

describe("a table of tasks", () => {
  const plan = () => proposed(sample("can-tho-2026-bang").bytes.toString("utf8"));

  it("fills lead, help, days and result; only what was not understood stays as text below", () => {
    const task = starting(plan(), "Hướng dẫn các phường");
    expect(task).toMatchObject({ kind: "task", dueOn: "2026-03-14", output: "Văn bản hướng dẫn" });
    expect([code(task.leadUnitId), task.coordinatingUnitIds.map(code)]).toEqual(["vhttdl", ["hy-cuong"]]);
    const below = (words: string) => plan().nodes.filter((each) => each.parentKey !== null && each.title === words);
    expect(below("Văn bản hướng dẫn")).toEqual([]);
    expect(below("Báo và Phát thanh, Truyền hình Cần Thơ")).toHaveLength(1);
  });

  it("tells a unit that nobody knows at its task, and takes no other for it", () => {
    const found = plan();
    const names = found.warnings.filter((each) => each.id === "plan.unit_unknown").map((each) => each.values["name"]);
    expect(names).toContain("Sở Nội vụ");
    expect(starting(found, "Tập huấn người phát ngôn").leadUnitId).toBeNull();
    expect(found.warnings.every((each) => each.key !== null)).toBe(true);
  });

  it("knows no issuer of another province", () => {
    expect(plan().unitId).toBeNull();
    expect(proposed(sample("lao-cai-2026").bytes.toString("utf8")).unitId).toBeNull();
  });
});

describe("names of units", () => {
  const on = (day: string) => unitMatcher(UNITS, day, idOf("ubnd"), "tỉnh Phú Thọ");
  it.each([
    ["Sở TT&TT", ["tttt"]],
    ["Sở Thông tin & Truyền thông", ["tttt"]],
    ["Sở VH,TT&DL", ["vhttdl"]],
    ["Sở Văn hoá, Thể thao và Du lịch tỉnh Phú Thọ", ["vhttdl"]],
    ["Đề nghị Ban Tuyên giáo", ["tuyen-giao"]],
    ["Giám đốc Sở Ngoại vụ", ["ngoai-vu"]],
    ["Sở Nội vụ", []],
    ["UBND tỉnh", ["ubnd"]],
    ["UBND tỉnh Lào Cai", []],
    ["UBND huyện Hạ Hoà", ["ha-hoa"]],
    ["UBND các huyện, thành, thị", ["ha-hoa", "viet-tri"]],
    ["các cơ quan, đơn vị có liên quan", []],
  ])("%s", (name, expected) => {
    expect(on("2025-01-20")(name).ids.map(code).sort()).toEqual([...expected].sort());
  });

  it("follow the day: a dissolved department is told with its last day, districts have given way to communes", () => {
    expect(on("2025-08-01")("Sở TT&TT")).toEqual({ ids: [], endedOn: "2025-03-01" });
    expect(on("2025-08-01")("UBND các xã, phường").ids.map(code)).toEqual(["hy-cuong"]);
    expect(on("2025-08-01")("UBND các huyện, thành, thị").ids).toEqual([]);
  });
});
