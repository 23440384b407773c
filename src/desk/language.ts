import { DESK_LANGUAGES, type DeskLang } from "./messages/index.ts";

const COOKIE = "xoan_desk_lang";

/** The interface language of the desk: the cookie if it names one, otherwise Vietnamese. */
export function readDeskLang(cookieHeader: string | null): DeskLang {
  const value = cookieHeader
    ?.split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
  return isDeskLang(value) ? value : "vi";
}

/** True when `value` names a language the desk speaks. */
export function isDeskLang(value: unknown): value is DeskLang {
  return DESK_LANGUAGES.some((lang) => lang === value);
}

/** The cookie that keeps the choice for a year. */
export function deskLangCookie(lang: DeskLang, secure: boolean): string {
  return `${COOKIE}=${lang}; Path=/desk; Max-Age=31536000; SameSite=Lax; HttpOnly${secure ? "; Secure" : ""}`;
}
