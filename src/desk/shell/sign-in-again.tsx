import { Button, Modal, PasswordInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Notice } from "#ui/desk/frame";
import { maybe } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";

/** Signs in again over the page whose session ended; what was typed there stays. */
export function SignInAgain({ open, onDone, onClose }: { open: boolean; onDone: () => void; onClose: () => void }) {
  const t = useWords();
  const [step, setStep] = useState<"password" | "code">("password");
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    const answer = await post(new FormData(event.currentTarget));
    setBusy(false);
    setError(answer.error);
    if (answer.step === "code") setStep("code");
    if (answer.step !== "done") return;
    setStep("password");
    onDone();
  }
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={t("again.title")}
      closeOnClickOutside={false}
      closeButtonProps={{ "aria-label": t("shell.close") }}
      withinPortal={false}
    >
      <p>{t("again.kept")}</p>
      {error ? <Notice tone="bad">{maybe(t, error, t("sign_in.wrong"))}</Notice> : null}
      <form className="dk-form" onSubmit={onSubmit} key={step}>
        <input type="hidden" name="step" value={step} />
        {step === "code" ? (
          <TextInput
            name="code"
            label={t("sign_in.code")}
            description={t("sign_in.code_hint")}
            autoComplete="one-time-code"
            required
            data-autofocus
          />
        ) : (
          <>
            <TextInput name="email" type="email" label={t("field.email")} autoComplete="username" required data-autofocus />
            <PasswordInput
              name="password"
              label={t("field.password")}
              autoComplete="current-password"
              required
              visibilityToggleButtonProps={{ "aria-label": t("password.show") }}
            />
          </>
        )}
        <Button type="submit" variant="filled" loading={busy}>
          {t("sign_in.go")}
        </Button>
      </form>
    </Modal>
  );
}

async function post(body: FormData): Promise<{ step: string; error: string | null }> {
  try {
    const response = await fetch("/desk/sign-in-again", { method: "POST", body });
    return (await response.json()) as { step: string; error: string | null };
  } catch {
    return { step: "refused", error: "save.offline" };
  }
}
