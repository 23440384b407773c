import { expect, it } from "vitest";
import { renderDocx } from "../docx/render.ts";
import { officialDocument } from "../testing.ts";
import { checkDocx } from "./check.ts";
import { checkDocxApart } from "./thread.ts";

const words = "Các cơ quan, đơn vị, địa phương tiếp tục đổi mới nội dung, phương thức truyền thông theo hướng đa dạng. ".repeat(8);
const long = officialDocument({ body: Array.from({ length: 700 }, () => ({ type: "paragraph", text: words })) });

it("answers what the check itself answers, and lets everyone else be served meanwhile", async () => {
  const bytes = await renderDocx(long);
  // The thread starts once and is kept.
  await checkDocxApart(bytes);
  const began = performance.now();
  const own = await checkDocx(bytes);
  const alone = performance.now() - began;
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const apart = await checkDocxApart(bytes);
  clearInterval(beat);
  expect(apart).toEqual(own);
  expect(longest).toBeLessThan(alone / 2);
});

it("refuses as the check itself does, ends at its time, and serves those who wait in turn", async () => {
  expect(await checkDocxApart(new Uint8Array([1, 2, 3]))).toEqual(await checkDocx(new Uint8Array([1, 2, 3])));
  const bytes = await renderDocx(long);
  expect(await checkDocxApart(bytes, { seconds: 0.01 })).toMatchObject({ ok: false, reasons: [{ id: "official.check_timeout" }] });
  const small = await renderDocx(officialDocument());
  const many = await Promise.all(Array.from({ length: 22 }, () => checkDocxApart(small)));
  expect(many.filter((each) => each.ok)).toHaveLength(20);
  expect(many.flatMap((each) => (each.ok ? [] : each.reasons.map(({ id }) => id)))).toEqual(["official.busy", "official.busy"]);
});
