import { useRef, useState } from "react";
import { MAX_BYTES } from "#modules/media/contract";
import { reasonText } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { MediaSources } from "../rich/media-sources.ts";
import type { TakePicture } from "../rich/video-form.tsx";
import { type Uploaded, upload } from "./upload.ts";

/**
 * Takes pictures into the library one after another: a refused one is named with its reason and the others go on; when the session
 * has ended, the picture waits until the officer has signed in again.
 */
export function usePictures(sources: MediaSources) {
  const t = useWords();
  const [problems, setProblems] = useState<string[]>([]);
  const [going, setGoing] = useState(0);
  const [asking, setAsking] = useState(false);
  const waiting = useRef<(() => void)[]>([]);

  async function send(file: File): Promise<Uploaded> {
    // Refused here, since a server that stops reading half way looks like a lost network.
    if (file.size > MAX_BYTES) return { ok: false, reasons: [{ id: "media.too_large" }] };
    const answer = await upload(file);
    if (answer.ok || !answer.signedOut) return answer;
    setAsking(true);
    await new Promise<void>((resolve) => waiting.current.push(resolve));
    return send(file);
  }
  function signedInAgain() {
    setAsking(false);
    for (const go of waiting.current.splice(0)) go();
  }
  const takePicture: TakePicture = async (file) => {
    setGoing((now) => now + 1);
    const answer = await send(file).finally(() => setGoing((now) => now - 1));
    if (!answer.ok) return { problem: answer.reasons.map((reason) => reasonText(t, reason)).join(" ") };
    sources.add(answer.id, answer.src);
    return { id: answer.id };
  };
  async function take(files: readonly File[], put: (mediaId: string) => void) {
    setProblems([]);
    for (const file of files) {
      const taken = await takePicture(file);
      if ("id" in taken) put(taken.id);
      else setProblems((now) => [...now, t("upload.one", { name: file.name, why: taken.problem })]);
    }
  }
  return { take, takePicture, problems, dismiss: () => setProblems([]), going, asking, signedInAgain };
}
