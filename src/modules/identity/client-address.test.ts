import { expect, it } from "vitest";
import { clientAddress } from "./client-address.ts";

it.each([
  ["nobody is trusted", "10.0.0.9", "203.0.113.7", [], "10.0.0.9"],
  ["a stranger's header", "198.51.100.4", "203.0.113.7", ["10.0.0.0/8"], "198.51.100.4"],
  ["a trusted proxy", "10.0.0.9", "203.0.113.7", ["10.0.0.0/8"], "203.0.113.7"],
  ["a forged first hop", "10.0.0.9", "1.1.1.1, 203.0.113.7", ["10.0.0.0/8"], "203.0.113.7"],
  ["two proxies", "10.0.0.9", "1.1.1.1, 203.0.113.7, 10.1.2.3", ["10.0.0.0/8"], "203.0.113.7"],
  ["a mapped socket address", "::ffff:10.0.0.9", "2001:db8::1", ["10.0.0.9"], "2001:db8::1"],
  ["rubbish in the header", "10.0.0.9", "unknown", ["10.0.0.9"], "10.0.0.9"],
  ["only proxies in the header", "10.0.0.9", "10.0.0.8", ["10.0.0.0/8"], "10.0.0.9"],
  ["an IPv6 range", "fd00::5", "203.0.113.7", ["fd00::/8"], "203.0.113.7"],
])("%s", (_, socket, forwardedFor, trustedProxies, expected) => {
  expect(clientAddress({ socket, forwardedFor, trustedProxies })).toBe(expected);
});
