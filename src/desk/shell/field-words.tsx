import { useEffect } from "react";
import { useWords } from "../messages/use-messages.tsx";

/** A field that is empty or wrong says so in the officer's language; the browser would speak its own. */
export function FieldWords(): null {
  const t = useWords();
  useEffect(() => {
    const say = (event: Event) => {
      if (!isField(event.target)) return;
      event.target.setCustomValidity(t(event.target.validity.valueMissing ? "reason.field.required" : "reason.field.wrong"));
    };
    // Own words count as a fault themselves: they go as soon as the field is touched or the form is sent once more.
    const typed = (event: Event) => {
      if (isField(event.target)) event.target.setCustomValidity("");
    };
    const sent = (event: Event) => {
      const button = event.target instanceof Element ? event.target.closest("button, input[type=submit]") : null;
      const form = button instanceof HTMLButtonElement || button instanceof HTMLInputElement ? button.form : null;
      for (const field of form?.elements ?? []) if (isField(field)) field.setCustomValidity("");
    };
    const heard = { invalid: say, input: typed, change: typed, click: sent };
    for (const [name, hear] of Object.entries(heard)) document.addEventListener(name, hear, true);
    return () => {
      for (const [name, hear] of Object.entries(heard)) document.removeEventListener(name, hear, true);
    };
  }, [t]);
  return null;
}

function isField(target: unknown): target is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
