import { BlockList, isIP } from "node:net";

/**
 * The one header that sign-in believes for the client's address. The HTTP layer overwrites it on every request with
 * the outcome of `clientAddress`; what a client sends under this name never gets through.
 */
export const CLIENT_ADDRESS_HEADER = "x-xoan-client-address";

/**
 * The address of the client: the socket's own, unless the socket belongs to a trusted proxy; then the rightmost
 * address of `X-Forwarded-For` that is not a trusted proxy itself. Without trusted proxies the header is ignored,
 * since anybody can write it. Null when no valid address is known.
 */
export function clientAddress(input: {
  socket: string | undefined;
  forwardedFor?: string | null;
  trustedProxies: readonly string[];
}): string | null {
  const socket = plain(input.socket);
  if (socket === null || input.trustedProxies.length === 0 || !input.forwardedFor) return socket;
  const trusted = proxyList(input.trustedProxies);
  const isTrusted = (address: string) => trusted.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
  if (!isTrusted(socket)) return socket;
  for (const hop of input.forwardedFor.split(",").reverse()) {
    const address = plain(hop);
    if (address === null) return socket;
    if (!isTrusted(address)) return address;
  }
  return socket;
}

function proxyList(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = "", bits] = range.split("/");
    const version = isIP(address);
    if (version === 0) continue;
    const family = version === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

function plain(text: string | undefined): string | null {
  const address = (text ?? "").trim().replace(/^::ffff:(?=\d+\.)/i, "");
  return isIP(address) === 0 ? null : address;
}
