import { IconEye } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useWords } from "../messages/use-messages.tsx";
import type { HereAnswer } from "./here.ts";

const BEAT_MS = 30_000;

/** Who else has this edition open, by name; says nothing when nobody has. Being here is told while the page is seen, and forgotten after it. */
export function WhoIsHere({ editionId }: { editionId: string }) {
  const t = useWords();
  const here = usePresence(editionId);
  if (here.length === 0) return <span className="dk-here" role="status" />;
  const names = here.map(({ name, holds }) => (holds ? t("here.writes", { name }) : name));
  return (
    <span className="dk-here" role="status" title={t("here.all", { names: names.join(", ") })}>
      <IconEye aria-hidden />
      <span className="el">
        {here.length === 1 ? t("here.one", { name: names[0] ?? "" }) : t("here.more", { name: names[0] ?? "", n: here.length - 1 })}
      </span>
    </span>
  );
}

function usePresence(editionId: string): HereAnswer["here"] {
  const [here, setHere] = useState<HereAnswer["here"]>([]);
  useEffect(() => {
    let ended = false;
    const beat = async () => {
      if (document.visibilityState === "hidden") return;
      const found = await ask(editionId);
      if (found && !ended) setHere(found);
    };
    const leave = () => navigator.sendBeacon(`/desk/here/${editionId}?leaving`, new URLSearchParams());
    void beat();
    const timer = setInterval(() => void beat(), BEAT_MS);
    const seen = () => void beat();
    document.addEventListener("visibilitychange", seen);
    window.addEventListener("pagehide", leave);
    return () => {
      ended = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", seen);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [editionId]);
  return here;
}

async function ask(editionId: string): Promise<HereAnswer["here"] | null> {
  try {
    const response = await fetch(`/desk/here/${editionId}`, { method: "POST", body: new URLSearchParams() });
    return response.ok ? ((await response.json()) as HereAnswer).here : null;
  } catch {
    return null;
  }
}
