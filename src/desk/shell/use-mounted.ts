import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False while the server's page is shown, true once the browser has taken over. */
export function useMounted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
