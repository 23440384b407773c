import { fold } from "#kernel/fold";
import type { Values } from "../values.ts";
import { readNumber, writeNumber } from "./number.ts";
import { type Reading, readAs, type TypingLang, unread } from "./reading.ts";

const CURRENCIES: Record<string, Values["money"]["currency"]> = {
  "": "VND",
  vnd: "VND",
  dong: "VND",
  d: "VND",
  "₫": "VND",
  usd: "USD",
  us$: "USD",
  $: "USD",
  "do la": "USD",
  "do la my": "USD",
  eur: "EUR",
  "€": "EUR",
  euro: "EUR",
  jpy: "JPY",
  "¥": "JPY",
  yen: "JPY",
  krw: "KRW",
  "₩": "KRW",
  won: "KRW",
};
/** Words for thousands and more, folded; in Vietnamese `tỷ` is an English billion. */
const SCALES: [RegExp, number][] = [
  [/^(nghin|ngan) ty\b/, 1e12],
  [/^(nghin|ngan|thousand|k)\b/, 1e3],
  [/^(trieu|tr|million|mn|m)\b/, 1e6],
  [/^(ty|ti|billion|bn)\b/, 1e9],
  [/^(trillion)\b/, 1e12],
];

/** A sum with its currency: `1.200 tỷ đồng`, `2.3 bn USD`, `USD 400 million`; without one it is in đồng. */
export function readMoney(typed: string, lang: TypingLang): Reading<Values["money"]> {
  const text = fold(typed.trim()).replace(/^(us\$|usd|\$|€|eur|¥|jpy|₩|krw|vnd)\s*(.+)$/, "$2 $1");
  const found = /^([\d.,\s\u00a0\u202f]*\d)\s*(.*)$/u.exec(text);
  const number = found ? readNumber(found[1] ?? "", lang) : null;
  if (!found || number === null) return unread("fact.number");
  let rest = (found[2] ?? "").trim();
  let scale = 1;
  for (const [word, size] of SCALES) {
    if (!word.test(rest)) continue;
    scale = size;
    rest = rest.replace(word, "").trim();
    break;
  }
  const currency = CURRENCIES[rest];
  if (!currency) return unread("fact.currency", { unit: rest });
  const amount = Number((number * scale).toPrecision(15));
  if (!Number.isInteger(amount)) return unread("fact.whole");
  return amount > Number.MAX_SAFE_INTEGER ? unread("fact.too_large") : readAs({ amount, currency });
}

/** How a sum is written for somebody who may change it. */
export const writeMoney = ({ amount, currency }: Values["money"], lang: TypingLang): string => `${writeNumber(amount, lang)} ${currency}`;
