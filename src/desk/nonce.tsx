import { createContext, useContext } from "react";

/** The nonce that the document's policy names, for the few style elements made in the browser. */
export const Nonce = createContext<string | undefined>(undefined);

/** The document's nonce. */
export function useNonce(): string | undefined {
  return useContext(Nonce);
}
