import { type AddressInfo, createServer } from "node:net";
import { inject } from "vitest";
import { expect, test } from "vitest";
import { readConfig } from "./config.ts";
import { freePort } from "./postgres.ts";
import { explainStartup, requireDatabase, requireFreePort } from "./startup.ts";

const config = { port: 3000, host: "127.0.0.1", dataDir: "/srv/xoan" };
const failing = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

test("a used port is told with what to do", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as AddressInfo;
  await expect(requireFreePort(port, "127.0.0.1")).rejects.toThrow(`Port ${port} on 127.0.0.1 is already used`);
  await new Promise((resolve) => taken.close(resolve));
  await expect(requireFreePort(port, "127.0.0.1")).resolves.toBeUndefined();
});

test("the database is proved: unreachable, wrong password, absent; never with the password", async () => {
  const url = new URL(inject("adminUrl"));
  await expect(requireDatabase(url.href)).resolves.toBeUndefined();
  const nowhere = `postgres://xoan:s3cret@127.0.0.1:${await freePort()}/xoan`;
  await expect(requireDatabase(nowhere)).rejects.toMatchObject({
    id: "database_unreachable",
    message: expect.not.stringContaining("s3cret"),
  });
  const absent = new URL(url);
  absent.pathname = "/no_such_database";
  await expect(requireDatabase(absent.href)).rejects.toThrow('no database "no_such_database"');
  const wrong = new URL(url);
  wrong.password = "wrong";
  await expect(requireDatabase(wrong.href)).rejects.toMatchObject({ id: "database_refused" });
});

test.each([
  [Object.assign(new Error("x"), { code: "ENOSPC" }), "The disk is full. Free some space for /srv/xoan"],
  [Object.assign(new Error("x"), { code: "53100" }), "The disk is full."],
  [Object.assign(new Error("listen"), { code: "EADDRINUSE" }), "PORT=3001 npm start"],
  [failing(() => readConfig({ PORT: "x", XOAN_DEMO: "2" })), "XOAN_DEMO must be 0 or 1"],
  [new Error("defect at postgres://xoan:s3cret@db/xoan"), "postgres://***@db/xoan"],
])("%s", (error, sentence) => {
  expect(explainStartup(error, config)).toContain(sentence);
});
