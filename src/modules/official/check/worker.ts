import { parentPort } from "node:worker_threads";
import { z } from "zod";
import { checkDocx } from "./check.ts";

// The thread of the checks: gets the bytes of one file after the other and answers each.
parentPort?.on("message", (bytes: unknown) => {
  // A fault ends the thread; whoever waits is told and the next file gets a new one.
  void checkDocx(z.instanceof(Uint8Array).parse(bytes)).then((answer) => parentPort?.postMessage(answer));
});
