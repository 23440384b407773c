import { plan2025 } from "./plan-2025.ts";
import { plan2026 } from "./plan-2026.ts";
import { work2026 } from "./plan-2026-work.ts";
import { planVhttdl2026 } from "./plan-unit.ts";
import { budget } from "./plan-write.ts";
import type { DemoPlan } from "../../src/profile/content.ts";

/** Plans in the order in which they were written; a plan under another comes after it. */
export const plans: readonly DemoPlan[] = [
  plan2025,
  { ...plan2026, work: work2026, money: [{ ...budget("so-vhttdl", 100, 60, 22.5), note: "Dự phòng cho hồ sơ giải thích, làm rõ" }] },
  planVhttdl2026,
];
