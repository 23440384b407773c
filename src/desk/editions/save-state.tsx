import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconCloudUp } from "@tabler/icons-react";
import { clock } from "../dates.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { SaveStatus } from "./use-autosave.ts";

/** Whether the words are stored, in the footer. */
export function SaveState({ status, number }: { status: SaveStatus; number: number }) {
  const t = useWords();
  const [Icon, text] = ((): [typeof IconCloudCheck, string] => {
    switch (status.kind) {
      case "clean":
        return [IconCloudCheck, t("save.clean", { n: number })];
      case "waiting":
        return [IconCloudUp, t("save.waiting")];
      case "saving":
        return [IconCloudUp, t("save.saving")];
      case "saved":
        return [IconCloudCheck, t("save.saved", { time: clock(t, status.at), n: number })];
      case "offline":
        return [IconCloudOff, t("save.offline")];
      case "signed-out":
        return [IconCloudOff, t("again.title")];
      case "refused":
        return [IconAlertTriangle, t("save.refused")];
    }
  })();
  return (
    <span className="dk-hint" role="status">
      <Icon aria-hidden />
      {text}
    </span>
  );
}
