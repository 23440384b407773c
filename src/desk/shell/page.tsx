import { IconCloudCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../messages/use-messages.tsx";

/** The main region of a page and the footer under it: key hints left, save state right. */
export function Page({ hints, status, children }: { hints?: ReactNode; status?: ReactNode; children: ReactNode }) {
  const t = useWords();
  return (
    <>
      <main className="dk-main" id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="dk-footer">
        {hints}
        <span className="sp" />
        {status ?? (
          <span className="dk-hint">
            <IconCloudCheck aria-hidden />
            {t("shell.connected")}
          </span>
        )}
      </footer>
    </>
  );
}
