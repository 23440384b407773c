import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";

/** A short message above the footer, with an optional way back. */
export type Toast = { text: string; tone?: "bad"; action?: { label: string; run: () => void }; seconds?: number };

const Show = createContext<(toast: Toast) => void>(() => {});

/** Shows messages of the pages inside; one at a time, the newest. */
export function ToastHost({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const show = useCallback((next: Toast) => setToast({ ...next }), []);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), (toast.seconds ?? 8) * 1000);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <Show.Provider value={show}>
      {children}
      <div aria-live="polite">
        {toast ? (
          <div className="dk-toast">
            {toast.tone === "bad" ? <IconAlertTriangle aria-hidden /> : <IconCheck aria-hidden />}
            <span className="sp">{toast.text}</span>
            {toast.action ? (
              <button
                type="button"
                onClick={() => {
                  toast.action?.run();
                  setToast(null);
                }}
              >
                {toast.action.label}
              </button>
            ) : null}
          </div>
        ) : null}
      </div>
    </Show.Provider>
  );
}

/** Shows a message above the footer. */
export function useToast(): (toast: Toast) => void {
  return useContext(Show);
}
