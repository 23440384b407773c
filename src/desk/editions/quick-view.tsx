import { Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { Key } from "#ui/desk/frame";
import { useWords } from "../messages/use-messages.tsx";
import { ArticleView } from "./article-view.tsx";
import type { Quick } from "./quick.ts";

/** A text beside the list, to be read and not changed; the list keeps the focus and the keys. Space or Escape closes it. */
export function QuickView({ revisionId, title, onClose }: { revisionId: string | null; title: string; onClose: () => void }) {
  const t = useWords();
  const found = useQuick(revisionId);
  return (
    <aside className="dk-quick" aria-label={t("quick.title", { title })}>
      <div className="dk-quickhead">
        <h2 className="b el">{t("quick.head")}</h2>
        <span className="sp" />
        <Button size="xs" variant="subtle" leftSection={<IconX aria-hidden />} onClick={onClose}>
          {t("shell.close")} <Key>Esc</Key>
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <div className="dk-scroll" tabIndex={0} role="region" aria-label={title}>
        {revisionId === null ? <p className="dk-body dim">{t("quick.none")}</p> : null}
        {found === "lost" ? (
          <p className="dk-body" role="alert">
            {t("quick.lost")}
          </p>
        ) : null}
        {found && found !== "lost" ? (
          <>
            <p className="dk-body dim xs">{found.saved}</p>
            <ArticleView content={found.content} reading={found.reading} lang={found.lang} />
          </>
        ) : null}
      </div>
    </aside>
  );
}

function useQuick(revisionId: string | null): Quick | "lost" | null {
  const [shown, setShown] = useState<{ id: string; quick: Quick | "lost" } | null>(null);
  useEffect(() => {
    if (revisionId === null) return;
    let ended = false;
    void read(revisionId).then((quick) => {
      if (!ended) setShown({ id: revisionId, quick: quick ?? "lost" });
    });
    return () => {
      ended = true;
    };
  }, [revisionId]);
  return shown?.id === revisionId ? shown.quick : null;
}

async function read(revisionId: string): Promise<Quick | null> {
  try {
    const response = await fetch(`/desk/quick/${revisionId}`);
    return response.ok ? ((await response.json()) as Quick) : null;
  } catch {
    return null;
  }
}
