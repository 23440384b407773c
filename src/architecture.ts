/** A room of the house, who may enter from it, and packages that must not be seen in it. */
export type Room = { uses: readonly string[]; forbids?: readonly string[] };

const FRAMEWORKS = ["react", "react-dom", "react-router", "hono", "@hono/node-server", "@mantine/core"] as const;

/** Rooms by folder below `src`, and the rooms each may import. */
export const ROOMS: Record<string, Room> = {
  kernel: { uses: [], forbids: FRAMEWORKS },
  modules: { uses: ["kernel"], forbids: FRAMEWORKS },
  ui: { uses: ["kernel"] },
  // The folders below profiles/ are data that is loaded at the start: no room may name one.
  profile: { uses: ["modules", "kernel"], forbids: FRAMEWORKS },
  portal: { uses: ["modules", "kernel", "ui", "context", "profile"] },
  desk: { uses: ["modules", "kernel", "ui", "context", "profile"] },
  http: { uses: ["modules", "kernel", "ui", "context", "kinds", "listeners", "profile"] },
  jobs: { uses: ["modules", "kernel", "kinds", "listeners"], forbids: FRAMEWORKS },
};

/** Which module may use the face, contract or schema of which other: a graph without circles. Upward is an event. */
export const MODULES: Record<string, readonly string[]> = {
  record: [],
  identity: ["record"],
  media: ["identity", "record"],
  editions: ["identity", "record"],
  search: ["editions"],
  notifications: ["identity", "editions"],
  newsroom: ["editions", "identity"],
  legal: ["identity", "record"],
  territory: [],
  catalogue: ["editions", "identity", "notifications", "record", "territory"],
  plans: ["editions", "identity", "legal", "notifications", "official", "record"],
  requests: ["editions", "identity", "notifications", "record"],
  official: [],
  datasets: ["catalogue", "editions", "legal", "plans", "reports", "territory"],
  reports: ["editions", "identity", "legal", "notifications", "official", "plans", "record"],
};
