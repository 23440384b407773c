import type { Browser, Page } from "playwright-core";
import type { Role } from "../../src/modules/identity/contract.ts";
import type { TimedServer } from "./server.ts";
import { TASKS } from "./yearPlan.ts";

/** The office in which the year is played: a person of a role sits at one page from January to November. */
export type World = { server: Pick<TimedServer, "origin" | "moveTo">; browser: Browser; as(role: Role): Promise<Page> };

/** The units of the story, as the province names them in 2025. */
export const UNITS = {
  province: "Ủy ban nhân dân tỉnh Phú Thọ",
  culture: "Sở Văn hóa, Thể thao và Du lịch",
  trade: "Sở Công Thương",
  foreign: "Sở Ngoại vụ",
  science: "Sở Khoa học và Công nghệ",
  nature: "Sở Nông nghiệp và Môi trường",
  money: "Sở Tài chính",
  before: "Sở Thông tin và Truyền thông",
  radio: TASKS.press.lead,
  paper: TASKS.newspaper.lead,
} as const;

/** Nine in the morning where the offices are. */
export const morning = (day: string): Date => new Date(`${day}T02:00:00Z`);
