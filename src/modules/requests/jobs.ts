import type { JobDefinition } from "#kernel/jobs";
import { purgeAddresses, type ReaderMail, sendAnswer } from "./commands/answer.ts";
import { ANSWER_QUEUE } from "./commands/decide.ts";

/** Letters to readers, and the end of their addresses. */
export function requestJobs(mail: ReaderMail): JobDefinition[] {
  return [
    {
      name: ANSWER_QUEUE,
      async handle(ctx, data) {
        await sendAnswer(ctx, mail, data["id"]);
      },
    },
    {
      name: "requests.purge",
      schedule: "11 0 * * *",
      async handle(ctx) {
        await purgeAddresses(ctx);
      },
    },
  ];
}
