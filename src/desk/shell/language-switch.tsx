import { Button } from "@mantine/core";
import { Form } from "react-router";
import { DESK_LANGUAGES } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";

const NAMES = { vi: "Tiếng Việt", en: "English" } as const;

/** Chooses the interface language; it never changes the language of content. */
export function LanguageSwitch({ next }: { next: string }) {
  const t = useWords();
  return (
    <Form method="post" action="/desk/language" reloadDocument>
      <input type="hidden" name="next" value={next} />
      <div role="group" aria-label={t("shell.language")}>
        <Button.Group>
          {DESK_LANGUAGES.map((lang) => (
            <Button
              key={lang}
              type="submit"
              size="xs"
              name="lang"
              value={lang}
              lang={lang}
              aria-pressed={t.lang === lang}
              variant={t.lang === lang ? "filled" : "default"}
              color="gray.9"
            >
              {NAMES[lang]}
            </Button>
          ))}
        </Button.Group>
      </div>
    </Form>
  );
}
