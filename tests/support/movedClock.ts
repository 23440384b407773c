import type { ChildProcess } from "node:child_process";
import type { Clock } from "../../src/kernel/clock.ts";

/** What a test says to a process whose clock it holds, and what comes back when everything of that moment is done. */
type Moment = { clock: string };

/** In the process under test: a clock that runs on from the moment in the first argument, or from the last one the test sent. */
export function movedClock(arrived: () => Promise<void> = async () => {}): Clock {
  let from = Date.parse(process.argv[2] ?? "");
  let since = performance.now();
  process.on("message", (message: Partial<Moment>) => {
    if (typeof message.clock !== "string") return;
    from = Date.parse(message.clock);
    since = performance.now();
    arrived().then(
      () => process.send?.({ clock: message.clock }),
      (error: unknown) => process.send?.({ clock: message.clock, error: String(error) }),
    );
  });
  return () => new Date(from + performance.now() - since);
}

/** In the test: moves the clocks of the processes one after the other, and waits until each has done what fell due. */
export async function moveClocks(processes: readonly ChildProcess[], to: Date): Promise<void> {
  const clock = to.toISOString();
  for (const child of processes) {
    const answer = new Promise<{ error?: string }>((resolve) => {
      const listen = (message: Partial<Moment> & { error?: string }) => {
        if (message.clock !== clock) return;
        child.off("message", listen);
        resolve(message);
      };
      child.on("message", listen);
    });
    child.send({ clock } satisfies Moment);
    const { error } = await answer;
    if (error) throw new Error(`what fell due by ${clock} failed: ${error}`);
  }
}
