import { Button } from "@mantine/core";
import { Notice } from "#ui/desk/frame";
import { useWords } from "../messages/use-messages.tsx";
import type { usePictures } from "./use-pictures.ts";

/** How the pictures fare: on their way, or which ones were refused and why. It stays until it was read. */
export function UploadNotice({ pictures }: { pictures: Pick<ReturnType<typeof usePictures>, "problems" | "going" | "dismiss"> }) {
  const t = useWords();
  return (
    <div aria-live="polite">
      {pictures.going > 0 ? <Notice>{t("upload.going", { n: pictures.going })}</Notice> : null}
      {pictures.problems.length > 0 ? (
        <Notice tone="bad">
          <span>{t("upload.failed")}</span>
          <ul>
            {pictures.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <Button size="xs" onClick={pictures.dismiss}>
            {t("upload.close")}
          </Button>
        </Notice>
      ) : null}
    </div>
  );
}
