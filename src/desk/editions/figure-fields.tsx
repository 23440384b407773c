import { Button, Checkbox, TextInput } from "@mantine/core";
import { IconTextCaption } from "@tabler/icons-react";
import { Badge } from "#ui/desk/badge";
import { useWords } from "../messages/use-messages.tsx";

type Value = { alt: string; decorative: boolean; caption: string; credit: string };
type Props = {
  title: string;
  id: string;
  src: string;
  value: Value;
  writable: boolean;
  lang?: string | undefined;
  onChange: (next: Partial<Value>) => void;
  onRemove?: () => void;
};

/** Description, caption and credit of one picture; a description is required unless the picture is decorative. */
export function FigureFields({ title, id, src, value, writable, lang, onChange, onRemove }: Props) {
  const t = useWords();
  const lacking = !value.decorative && value.alt.trim() === "";
  return (
    <fieldset className="dk-form" disabled={!writable}>
      <legend className="row">
        <b className="xs">{title}</b>
        {lacking ? (
          <Badge tone="wait" icon={IconTextCaption}>
            {t("state.alt_missing")}
          </Badge>
        ) : null}
      </legend>
      {src ? <img src={src} alt="" width={120} loading="lazy" /> : null}
      <TextInput
        id={`alt-${id}`}
        size="xs"
        lang={lang}
        label={t("figure.alt")}
        description={t("figure.alt_hint")}
        value={value.alt}
        disabled={value.decorative}
        onChange={(event) => onChange({ alt: event.currentTarget.value })}
      />
      <Checkbox
        size="xs"
        label={t("figure.decorative")}
        checked={value.decorative}
        onChange={(event) => onChange({ decorative: event.currentTarget.checked })}
      />
      <TextInput
        size="xs"
        lang={lang}
        label={t("figure.caption")}
        value={value.caption}
        onChange={(event) => onChange({ caption: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        lang={lang}
        label={t("figure.credit")}
        value={value.credit}
        onChange={(event) => onChange({ credit: event.currentTarget.value })}
      />
      {onRemove ? (
        <div>
          <Button size="xs" variant="subtle" onClick={onRemove}>
            {t("figure.remove")}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
