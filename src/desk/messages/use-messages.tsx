import { createContext, type ReactNode, useContext, useMemo } from "react";
import { type DeskLang, type Translate, translator } from "./index.ts";

const Words = createContext<Translate | null>(null);

/** Gives the words of the interface language, and the zone of its moments, to every component below. */
export function WordsProvider({ lang, zone, children }: { lang: DeskLang; zone: string; children: ReactNode }) {
  const t = useMemo(() => translator(lang, zone), [lang, zone]);
  return <Words.Provider value={t}>{children}</Words.Provider>;
}

/** The words of the interface language. @throws Error outside the desk's layout */
export function useWords(): Translate {
  const t = useContext(Words);
  if (!t) throw new Error("Words were asked for outside their provider");
  return t;
}
