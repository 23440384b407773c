import { Button } from "@mantine/core";
import { IconChevronLeft, IconShieldCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useWords } from "../messages/use-messages.tsx";
import { Page } from "../shell/page.tsx";
import { useToast } from "../shell/toast.tsx";
import { useStep } from "./use-step.ts";

const LINES = ["secret", "figures", "consent", "borders"] as const;

/** The check before publication, line by line, signed with a name; a line left open takes the focus. */
export function ClearForm({ revisionId, title, onBack }: { revisionId: string; title: string; onBack: () => void }) {
  const t = useWords();
  const navigate = useNavigate();
  const toast = useToast();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const step = useStep(() => {
    toast({ text: t("clear.done") });
    void navigate("/desk");
  });
  const open = LINES.filter((line) => !ticked.includes(line));
  function onSign() {
    if (open[0]) return document.getElementById(`check-${open[0]}`)?.focus();
    const form = new FormData();
    form.set("step", "clear");
    form.set("revisionId", revisionId);
    for (const line of ticked) form.append("check", line);
    void step.fetcher.submit(form, { method: "post", action: "/desk/workflow" });
  }
  return (
    <Page>
      <div className="dk-review">
        <header className="dk-top">
          <Button variant="subtle" size="md" leftSection={<IconChevronLeft aria-hidden />} onClick={onBack}>
            <span className="el">{title}</span>
          </Button>
        </header>
        <div className="dk-scroll">
          <div className="dk-article">
            <h1>{t("clear.title")}</h1>
            <p className="dim">{t("clear.hint")}</p>
            {LINES.map((line) => (
              <label key={line} className="dk-check">
                <input
                  id={`check-${line}`}
                  type="checkbox"
                  checked={ticked.includes(line)}
                  onChange={(event) => setTicked(event.target.checked ? [...ticked, line] : ticked.filter((each) => each !== line))}
                />
                <span>{t(`clear.${line}`)}</span>
              </label>
            ))}
            {open.length > 0 ? (
              <p className="dk-due" data-due="soon" role="status">
                {t("edit.missing", { n: open.length })}
              </p>
            ) : null}
          </div>
        </div>
        <div className="dk-bar">
          <Button onClick={onBack}>{t("action.cancel")}</Button>
          <Button variant="filled" loading={step.busy} leftSection={<IconShieldCheck aria-hidden />} onClick={onSign}>
            {t("action.clear")}
          </Button>
        </div>
      </div>
    </Page>
  );
}
