import { readFileSync } from "node:fs";
import path from "node:path";
import type { RouteConfigEntry } from "@react-router/dev/routes";
import { describe, expect, it } from "vitest";
import { deskRoutes } from "../desk/routes.ts";
import { requireReadableBody, takesJson } from "./incoming.ts";

type Place = { address: string; file: string };

function places(routes: RouteConfigEntry[], above = ""): Place[] {
  return routes.flatMap(({ path: own, file, children = [] }) => {
    const address = own ? `${above}/${own}` : above;
    return [{ address, file }, ...places(children, address)];
  });
}

const src = path.resolve(import.meta.dirname, "..");
const desk = places(deskRoutes).map(({ address, file }) => ({
  address: address.replaceAll(/:[a-zA-Z]+/g, "x"),
  reads: readFileSync(path.join(src, file), "utf8").includes("request.json()"),
}));

describe("the bodies that a request may bring", () => {
  it("lets JSON through to exactly the routes that read it", () => {
    expect(desk.filter(({ address }) => takesJson(address))).toEqual(desk.filter(({ reads }) => reads));
    expect(desk.filter(({ reads }) => reads).length).toBeGreaterThan(3);
  });

  it("refuses a post without a kind, and lets an empty form through", async () => {
    const post = (body?: URLSearchParams) => new Request("http://x/desk/here/1", { method: "POST", ...(body ? { body } : {}) });
    await expect(requireReadableBody(post())).rejects.toMatchObject({ id: "body" });
    await expect(requireReadableBody(post(new URLSearchParams()))).resolves.toBeInstanceOf(Request);
  });
});
