import { Button } from "@mantine/core";
import { type DragEvent, useRef, useState } from "react";
import { data, Form, useNavigation, useSubmit } from "react-router";
import { PageHead } from "#ui/desk/frame";
import type { Reason } from "#kernel/outcome";
import { checkDocxApart } from "#modules/official";
import { CHECK_BYTES, type Deviation } from "#modules/official/contract";
import { useWords } from "../messages/use-messages.tsx";
import { Refusal } from "../refusal.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { pageTitle } from "../titles.ts";
import officialCss from "../../ui/desk/official.css?url";
import { Result } from "./result.tsx";
import type { Route } from "./+types/check";

export const links: Route.LinksFunction = () => [{ rel: "stylesheet", href: officialCss }];

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

export function loader(args: Route.LoaderArgs) {
  deskContext(args);
  return { title: words(args.request)("official.title") };
}

type Answer = { name: string; reasons: Reason[]; deviations: Deviation[] | null };

/** Measures one Word file and answers what it found; the file is kept nowhere. */
export async function action(args: Route.ActionArgs) {
  deskContext(args);
  const file = (await args.request.formData()).get("file");
  const refuse = (name: string, reasons: Reason[]) => data<Answer>({ name, reasons, deviations: null }, { status: 422 });
  if (!(file instanceof File) || file.size === 0) return refuse("", [{ id: "official.no_file", field: "file" }]);
  const outcome = await checkDocxApart(new Uint8Array(await file.arrayBuffer()));
  return outcome.ok ? data<Answer>({ name: file.name, reasons: [], deviations: outcome.value }) : refuse(file.name, outcome.reasons);
}

const TOO_LARGE: Reason = { id: "official.too_large", field: "file", values: { limit: CHECK_BYTES / 1024 / 1024 } };

export default function Check({ actionData }: Route.ComponentProps) {
  const t = useWords();
  const navigation = useNavigation();
  const { form, input, tooLarge, dragging, take, drop, leave, over } = useFile();
  const busy = navigation.state !== "idle";
  const reasons = tooLarge ? [TOO_LARGE] : (actionData?.reasons ?? []);
  return (
    <Page>
      <PageHead title={t("official.title")} note={<span className="dim">{t("official.note")}</span>} />
      <div className="dk-scroll">
        <Form method="post" encType="multipart/form-data" className="dk-body" ref={form}>
          <div className="dk-drop" data-over={dragging} onDragOver={over} onDragLeave={leave} onDrop={drop}>
            <label className="dk-label" htmlFor="official-file">
              {t("official.choose")}
            </label>
            <input
              ref={input}
              id="official-file"
              type="file"
              name="file"
              required
              aria-describedby="official-drop"
              accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
              onChange={take}
            />
            <p className="dim" id="official-drop">
              {t("official.drop")}
            </p>
          </div>
          <div className="row">
            <Button type="submit" variant="filled" disabled={busy || tooLarge}>
              {t("official.go")}
            </Button>
            <span role="status">{busy ? t("official.working") : ""}</span>
          </div>
          <Refusal reasons={reasons} />
        </Form>
        {actionData?.deviations && !tooLarge ? <Result name={actionData.name} deviations={actionData.deviations} /> : null}
      </div>
    </Page>
  );
}

/** The chosen or dropped file; it is sent at once, unless it is larger than the server takes. */
function useFile() {
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const submit = useSubmit();
  const [tooLarge, setTooLarge] = useState(false);
  const [dragging, setDragging] = useState(false);
  const take = () => {
    const file = input.current?.files?.[0];
    setTooLarge(Boolean(file && file.size > CHECK_BYTES));
    if (file && file.size <= CHECK_BYTES) void submit(form.current);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    if (!input.current || event.dataTransfer.files.length === 0) return;
    input.current.files = event.dataTransfer.files;
    take();
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setDragging(true);
  };
  return { form, input, tooLarge, dragging, take, drop, over, leave: () => setDragging(false) };
}
