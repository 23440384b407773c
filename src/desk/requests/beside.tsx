import { Link } from "react-router";
import { PanelSection } from "#ui/desk/frame";
import type { RequestView } from "#modules/requests/contract";
import { moment } from "../dates.ts";
import { useWords } from "../messages/use-messages.tsx";
import { RequestWords } from "./request-words.tsx";

/** Accepted requests beside the draft that answers them. */
export function RequestsBeside({ requests, now }: { requests: readonly RequestView[]; now: Date }) {
  const t = useWords();
  if (requests.length === 0) return null;
  return (
    <PanelSection title={t("requests.beside")} aside={<span className="dim">{requests.length}</span>}>
      {requests.map((request) => (
        <div key={request.id} className="dk-remark">
          <p className="dim xs">
            {request.origin === "reader" ? t("requests.by_reader") : t("requests.by_officer", { who: request.filer ?? "" })},{" "}
            {moment(t, request.filedAt, now)}
          </p>
          <RequestWords request={request} />
          <p>
            <Link to={`/desk/requests?open=${request.id}`}>{t("requests.settle")}</Link>
          </p>
        </div>
      ))}
    </PanelSection>
  );
}
