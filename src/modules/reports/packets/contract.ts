import { z } from "zod";

/**
 * The thirteen kinds of packets between reporting systems that QCVN 125:2021/BTTTT names. The regulation's own field names were not
 * readable when this was written: the shapes below are our reading of what each kind must carry (docs/packets.md).
 */
export const PACKET_KINDS = [
  "report_rule",
  "form",
  "outline_form",
  "figures",
  "figure_list",
  "outline",
  "status",
  "period_list",
  "indicator_list",
  "kpi_set",
  "kpi_groups",
  "kpi_breakdowns",
  "kpi_data",
] as const;
export type PacketKind = (typeof PACKET_KINDS)[number];

const day = z.iso.date();
const code = z.string().min(1).max(120);
const name = z.string().min(1).max(1_000);
const indicator = z.object({ code, name, measure: name });
const value = z.object({ indicator: code, unit: code, amount: z.number(), proved: z.boolean() });

/** What each kind carries. */
export const PACKET_BODIES = {
  report_rule: z.object({
    code,
    name,
    kind: z.enum(["periodic", "thematic", "ad_hoc"]),
    frequency: code,
    legalBasis: z.string().nullable(),
    validFrom: day,
    validTo: day.nullable(),
  }),
  form: z.object({ rule: code, questions: z.array(z.object({ code, title: name, words: z.boolean(), indicators: z.array(code) })) }),
  outline_form: z.object({ rule: code, headings: z.array(z.object({ position: z.number().int(), title: name })) }),
  figures: z.object({ period: code, frozen: z.boolean(), values: z.array(value) }),
  figure_list: z.object({
    period: code,
    totals: z.array(z.object({ indicator: code, amount: z.number(), previous: z.number().nullable() })),
  }),
  outline: z.object({ period: code, sections: z.array(z.object({ title: name, paragraphs: z.array(z.string()) })) }),
  status: z.object({
    period: code,
    units: z.array(z.object({ unit: code, state: code, dueOn: day, lateDays: z.number().int().nullable() })),
  }),
  period_list: z.object({ rule: code, periods: z.array(z.object({ code, name, startsOn: day, endsOn: day, cutoffOn: day })) }),
  indicator_list: z.object({ rule: code, indicators: z.array(indicator) }),
  kpi_set: z.object({ code, name, groups: z.array(code) }),
  kpi_groups: z.object({ set: code, groups: z.array(z.object({ code, name, indicators: z.array(code) })) }),
  kpi_breakdowns: z.object({ set: code, breakdowns: z.array(z.object({ code, name, values: z.array(code) })) }),
  kpi_data: z.object({ set: code, period: code, values: z.array(value) }),
} satisfies Record<PacketKind, z.ZodObject>;

/** One packet: an envelope with who made it and when, around a body of its kind. */
export const Packet = z.object({
  standard: z.literal("QCVN 125:2021/BTTTT"),
  reading: z.literal("xoan-1"),
  kind: z.enum(PACKET_KINDS),
  madeAt: z.iso.datetime(),
  madeBy: code,
  body: z.record(z.string(), z.unknown()),
});
export type Packet = z.infer<typeof Packet>;
