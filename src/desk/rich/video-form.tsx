import { Button, FileButton, TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/react";
import { type FormEvent, useRef, useState } from "react";
import { VIDEO_SITES, videoAddress } from "#modules/editions/contract";
import { useWords } from "../messages/use-messages.tsx";
import { insertBlock } from "./insert-block.ts";
import type { MediaSources } from "./media-sources.ts";

/** Takes a picture into the library: its id, or why it was refused in the officer's words. */
export type TakePicture = (file: File) => Promise<{ id: string } | { problem: string }>;
type Props = { editor: Editor; lang: string | undefined; sources: MediaSources; takePicture: TakePicture; onClose: () => void };
type Field = "url" | "title";

/** A video by its address, with a title and a picture of ours; with a video selected, that one is changed. */
export function VideoForm({ editor, lang, sources, takePicture, onClose }: Props) {
  const t = useWords();
  const [chosen] = useState(() => editor.isActive("video"));
  const [video, setVideo] = useState(() => ({
    url: "",
    title: "",
    poster: null as string | null,
    ...(chosen ? editor.getAttributes("video") : {}),
  }));
  const [wrong, setWrong] = useState<Field[]>([]);
  const urlField = useRef<HTMLInputElement>(null);
  const titleField = useRef<HTMLInputElement>(null);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const address = videoAddress(/^https?:/i.test(video.url.trim()) ? video.url.trim() : `https://${video.url.trim()}`);
    const lacking: Field[] = [...(address ? [] : ["url" as const]), ...(video.title.trim() ? [] : ["title" as const])];
    setWrong(lacking);
    if (!address || lacking.length > 0) return (lacking[0] === "title" ? titleField : urlField).current?.focus();
    const attrs = { url: address.url, title: video.title.trim(), poster: video.poster };
    if (chosen) editor.chain().focus().updateAttributes("video", attrs).run();
    else insertBlock(editor, { type: "video", attrs });
    onClose();
  }
  const field = (name: Field, error: string) => ({
    value: video[name],
    error: wrong.includes(name) ? error : undefined,
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
      setVideo({ ...video, [name]: event.currentTarget.value });
      setWrong(wrong.filter((each) => each !== name));
    },
  });
  return (
    <form className="dk-form" onSubmit={onSubmit} noValidate>
      <TextInput
        ref={urlField}
        {...field("url", t("video.bad", { sites: Object.keys(VIDEO_SITES).join(", ") }))}
        data-autofocus
        label={t("video.address")}
        autoComplete="off"
        spellCheck={false}
      />
      <TextInput ref={titleField} {...field("title", t("video.no_title"))} label={t("video.title")} lang={lang} />
      <Poster poster={video.poster} sources={sources} takePicture={takePicture} onChange={(poster) => setVideo({ ...video, poster })} />
      <div className="row wrap">
        <Button type="submit" variant="filled" size="xs">
          {chosen ? t("video.change") : t("video.put")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onClose}>
          {t("action.cancel")}
        </Button>
      </div>
    </form>
  );
}

type PosterProps = Pick<Props, "sources" | "takePicture"> & { poster: string | null; onChange: (poster: string | null) => void };

/** The picture that readers see before the video: one of ours, else the drawing of the document. Nothing is fetched from the video's site. */
function Poster({ poster, sources, takePicture, onChange }: PosterProps) {
  const t = useWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function onFile(file: File | null) {
    if (!file) return;
    setBusy(true);
    const taken = await takePicture(file);
    setBusy(false);
    setProblem("problem" in taken ? taken.problem : null);
    if ("id" in taken) onChange(taken.id);
  }
  return (
    <fieldset className="dk-plainset">
      <legend className="dk-label">{t("video.poster")}</legend>
      {poster ? <img src={sources.find(poster)} alt="" width={120} /> : <p className="dim xs">{t("video.drawing")}</p>}
      {problem ? (
        <p className="dk-due" data-due="late" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="row wrap">
        <FileButton accept="image/*" onChange={(file) => void onFile(file)}>
          {(props) => (
            <Button {...props} size="xs" loading={busy}>
              {poster ? t("video.other_poster") : t("video.add_poster")}
            </Button>
          )}
        </FileButton>
        {poster ? (
          <Button size="xs" variant="subtle" onClick={() => onChange(null)}>
            {t("video.no_poster")}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}
