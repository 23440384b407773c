import { DEPARTMENTS, MERGER } from "./periods.ts";
import { communePlaces, formerCommunePlaces } from "./places.ts";
import { sources } from "./sources.ts";
import type { DemoSuccession } from "../../src/profile/content.ts";

function succession(
  from: string,
  to: string,
  date: string,
  kind: DemoSuccession["kind"],
  vi: string,
  en: string,
  source: DemoSuccession["source"],
): DemoSuccession {
  return { from, to, date, kind, scope: { vi, en }, source };
}

const ALL = ["toàn bộ chức năng, nhiệm vụ", "all functions and duties"] as const;

/** Who took over what from whom: many-to-many, each edge with its scope. */
export const successions: readonly DemoSuccession[] = [
  succession(
    "ubnd-vinh-phuc",
    "ubnd-tinh",
    MERGER,
    "merge",
    "toàn bộ địa bàn và nhiệm vụ",
    "the whole area and all duties",
    sources.merged,
  ),
  succession("ubnd-hoa-binh", "ubnd-tinh", MERGER, "merge", "toàn bộ địa bàn và nhiệm vụ", "the whole area and all duties", sources.merged),
  succession(
    "so-tttt",
    "so-khcn",
    DEPARTMENTS,
    "merge",
    "chuyển đổi số, viễn thông, công nghệ thông tin",
    "digital transformation, telecommunications, information technology",
    sources.departments,
  ),
  // For Phú Thọ inferred from the ministry's change; no decision number is at hand.
  succession(
    "so-tttt",
    "so-vhttdl",
    DEPARTMENTS,
    "transfer",
    "báo chí, xuất bản, thông tin cơ sở, thông tin đối ngoại",
    "press, publishing, grassroots and external information",
    sources.ministry,
  ),
  succession("so-khcn-cu", "so-khcn", DEPARTMENTS, "merge", ...ALL, sources.departments),
  succession("so-khdt", "so-tai-chinh", DEPARTMENTS, "merge", ...ALL, sources.departments),
  succession("so-tai-chinh-cu", "so-tai-chinh", DEPARTMENTS, "merge", ...ALL, sources.departments),
  succession(
    "so-nnptnt",
    "so-nnmt",
    DEPARTMENTS,
    "merge",
    "nông nghiệp, phát triển nông thôn",
    "agriculture, rural development",
    sources.departments,
  ),
  succession("so-tnmt", "so-nnmt", DEPARTMENTS, "merge", "tài nguyên, môi trường", "natural resources, environment", sources.departments),
  ...formerCommunePlaces.map(([code]) =>
    succession(code, "xa-van-phu", MERGER, "merge", "địa bàn xã", "the commune’s area", sources.addressData),
  ),
  ...communePlaces.map(([code, vi, district]) =>
    succession(
      `huyen-${district}`,
      `xa-${code}`,
      MERGER,
      "split",
      `địa bàn ${vi}`,
      `the area of today’s ${vi.replace(/^(xã|phường) /u, "")}`,
      sources.addressData,
    ),
  ),
];
