/** Where to go after signing in: only an address of the desk itself, never another site. */
export function safeNext(value: unknown): string {
  if (typeof value !== "string" || !/^\/desk(?:[/?#]|$)/.test(value) || value.includes("\\")) return "/desk";
  return value.startsWith("/desk/sign-") ? "/desk" : value;
}
