import { createContext, type ReactNode, useContext, useMemo } from "react";
import { type DeskLang, type Translate, translator } from "./index.ts";

const Words = createContext<Translate>(translator("vi"));

/** Gives the words of the interface language to every component below. */
export function WordsProvider({ lang, children }: { lang: DeskLang; children: ReactNode }) {
  const t = useMemo(() => translator(lang), [lang]);
  return <Words.Provider value={t}>{children}</Words.Provider>;
}

/** The words of the interface language. */
export function useWords(): Translate {
  return useContext(Words);
}
