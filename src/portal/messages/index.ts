import type { Lang } from "../../kernel/languages.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { type Messages, vi } from "./vi.ts";
import { zh } from "./zh.ts";

export type { Messages } from "./vi.ts";

const MESSAGES: Record<Lang, Messages> = { vi, en, zh, ja, ko, fr };

/** The portal's words in `lang`. */
export function messages(lang: Lang): Messages {
  return MESSAGES[lang];
}
