import { homeZone } from "#kernel/clock";
import { catalogueKindOf } from "#modules/catalogue/contract";
import { auditEn } from "./audit.en.ts";
import { auditVi } from "./audit.vi.ts";
import { calendarEn } from "./calendar.en.ts";
import { calendarVi } from "./calendar.vi.ts";
import { catalogueEn } from "./catalogue.en.ts";
import { catalogueVi } from "./catalogue.vi.ts";
import { collectionEn } from "./collection.en.ts";
import { collectionVi } from "./collection.vi.ts";
import { editionsEn } from "./editions.en.ts";
import { editionsVi } from "./editions.vi.ts";
import { exchangeEn } from "./exchange.en.ts";
import { exchangeVi } from "./exchange.vi.ts";
import { figuresEn } from "./figures.en.ts";
import { figuresVi } from "./figures.vi.ts";
import { historyEn } from "./history.en.ts";
import { historyVi } from "./history.vi.ts";
import { identityEn } from "./identity.en.ts";
import { identityVi } from "./identity.vi.ts";
import { keysEn } from "./keys.en.ts";
import { keysVi } from "./keys.vi.ts";
import { legalEn } from "./legal.en.ts";
import { legalVi } from "./legal.vi.ts";
import { mapEn } from "./map.en.ts";
import { mapVi } from "./map.vi.ts";
import { noticesEn } from "./notices.en.ts";
import { noticesVi } from "./notices.vi.ts";
import { planFileEn } from "./plan-file.en.ts";
import { planFileVi } from "./plan-file.vi.ts";
import { planImportEn } from "./plan-import.en.ts";
import { planImportVi } from "./plan-import.vi.ts";
import { officialEn } from "./official.en.ts";
import { officialVi } from "./official.vi.ts";
import { planTreeEn } from "./plan-tree.en.ts";
import { planTreeVi } from "./plan-tree.vi.ts";
import { plansEn } from "./plans.en.ts";
import { plansVi } from "./plans.vi.ts";
import { reasonEn } from "./reason.en.ts";
import { reasonVi } from "./reason.vi.ts";
import { recordsEn } from "./records.en.ts";
import { recordsVi } from "./records.vi.ts";
import { reportsEn } from "./reports.en.ts";
import { reportsVi } from "./reports.vi.ts";
import { requestsEn } from "./requests.en.ts";
import { requestsVi } from "./requests.vi.ts";
import { shellEn } from "./shell.en.ts";
import { shellVi } from "./shell.vi.ts";
import { translationEn } from "./translation.en.ts";
import { translationVi } from "./translation.vi.ts";
import { workEn } from "./work.en.ts";
import { workVi } from "./work.vi.ts";

export const DESK_LANGUAGES = ["vi", "en"] as const;
export type DeskLang = (typeof DESK_LANGUAGES)[number];
const vi = {
  ...auditVi,
  ...calendarVi,
  ...catalogueVi,
  ...collectionVi,
  ...editionsVi,
  ...exchangeVi,
  ...figuresVi,
  ...historyVi,
  ...identityVi,
  ...keysVi,
  ...legalVi,
  ...mapVi,
  ...noticesVi,
  ...planFileVi,
  ...planImportVi,
  ...planTreeVi,
  ...officialVi,
  ...plansVi,
  ...reasonVi,
  ...recordsVi,
  ...reportsVi,
  ...requestsVi,
  ...shellVi,
  ...translationVi,
  ...workVi,
};
const en: Record<keyof typeof vi, string> = {
  ...auditEn,
  ...calendarEn,
  ...catalogueEn,
  ...collectionEn,
  ...editionsEn,
  ...exchangeEn,
  ...figuresEn,
  ...historyEn,
  ...identityEn,
  ...keysEn,
  ...legalEn,
  ...mapEn,
  ...noticesEn,
  ...planFileEn,
  ...planImportEn,
  ...planTreeEn,
  ...officialEn,
  ...plansEn,
  ...reasonEn,
  ...recordsEn,
  ...reportsEn,
  ...requestsEn,
  ...shellEn,
  ...translationEn,
  ...workEn,
};
const DICTIONARIES: Record<DeskLang, Record<keyof typeof vi, string>> = { vi, en };

export type MessageKey = keyof typeof vi;
type Values = Record<string, string | number>;
/** Looks up a message and fills its `{places}`; knows the language, and the province's time zone in which moments are told. */
export type Translate = { (key: MessageKey, values?: Values): string; lang: DeskLang; zone: string };

/** The words of one interface language. A browser is told the zone, a process knows it. */
export function translator(lang: DeskLang, zone: string = homeZone()): Translate {
  const words = DICTIONARIES[lang];
  const t = (key: MessageKey, values?: Values) => fill(words[key], values, lang);
  return Object.assign(t, { lang, zone });
}

/** The message of a refusal by its id; an id without a message is shown as it is, never hidden. */
export function reasonText(t: Translate, reason: { id: string; values?: Values | undefined }): string {
  const key = `reason.${reason.id}`;
  const text = isKey(key) ? t(key, reason.values) : reason.id;
  const label = factLabel(t, reason.values);
  return label === null ? text : `${label}: ${text}`;
}

/** The label of the fact that a refusal speaks of. */
function factLabel(t: Translate, values: Values | undefined): string | null {
  const field = values?.kind && values.fact ? catalogueKindOf(String(values.kind))?.fields[String(values.fact)] : undefined;
  return field?.label[t.lang] ?? null;
}

/** The message of a warning by its id, with its values; an id without a message is shown as it is. */
export function warningText(t: Translate, warning: { id: string; values?: Values | undefined }): string {
  const key = `warning.${warning.id}`;
  return isKey(key) ? t(key, warning.values) : warning.id;
}

/** The message of a made-up key, or the fallback when there is none. */
export function maybe(t: Translate, key: string, fallback: string): string {
  return isKey(key) ? t(key) : fallback;
}

function isKey(key: string): key is MessageKey {
  return key in DICTIONARIES.vi;
}

/** `{n}`, or `{n|day|days}`: the number with the word that goes with it. Vietnamese words have one form for any number. */
function fill(text: string, values: Values | undefined, lang: DeskLang): string {
  if (!values) return text;
  return text.replace(/\{(\w+)(?:\|([^|{}]+)\|([^|{}]+))?\}/g, (whole, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined) return String(value);
    return `${value} ${new Intl.PluralRules(lang).select(Number(value)) === "one" ? one : other}`;
  });
}
