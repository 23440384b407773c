/** A permanent name that is nobody's page (RFC 4151): readers of feeds keep their place when an address changes. `origin` is the portal's, `what` its own name for the thing. */
export function tagAddress(origin: string, what: string): string {
  return `tag:${new URL(origin).hostname},2026:${what}`;
}
