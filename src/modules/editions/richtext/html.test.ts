import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headingAnchors } from "./anchors.ts";
import { anyDocument, everyBlock, paragraph } from "./documents.testdata.ts";
import { renderHtml } from "./html.ts";
import { problems, renderingOptions } from "./markup.testdata.ts";
import type { Block } from "./nodes.ts";
import { parseRichDoc } from "./parse.ts";
import { footnotes, mediaIds } from "./walk.ts";

const html = (block: Block, xhtml = false) => renderHtml({ type: "doc", content: [block] }, { ...renderingOptions, xhtml });
const byId = (id: string): Block => everyBlock().content.find((block) => block.attrs?.id === id) ?? paragraph(null, "missing");

describe("renderHtml", () => {
  it.each([
    ["a", '<p>Xem <a href="https://example.org/?a=1&amp;b=2">một <strong>hai</strong></a>.<sup><a href="#s1" id="r1">1</a></sup></p>'],
    ["b", '<h2 id="h-le-hoi-den-hung">Lễ hội Đền Hùng</h2>'],
    ["d", '<ul><li>Một<ol start="3"><li>Ba<p>Bốn</p></li></ol></li></ul>'],
    ["e", '<blockquote class="pull"><p>Lời</p><footer>Ông &lt;A&gt;</footer></blockquote>'],
    ["f", '<aside class="box callout-tip" role="note"><p>Mẹo</p></aside>'],
    [
      "g",
      '<div class="tbl" role="region" tabindex="0" aria-label="Giờ"><table><thead><tr><td></td><th scope="col" colspan="2">Giờ</th></tr></thead>' +
        '<tbody><tr><th scope="row">Thứ Bảy</th><td><p>19:00</p><p>21:00</p></td><td></td></tr></tbody></table></div>',
    ],
    [
      "h",
      '<figure><picture><source type="image/avif" srcset="/media/m1.avif 800w" sizes="(min-width:48rem) 44rem,100vw">' +
        '<img src="/media/m1.jpg" alt="Trống &quot;đồng&quot;" width="800" height="600" loading="lazy" decoding="async"></picture>' +
        '<figcaption>Trống <span class="credit">Ảnh: Sở</span></figcaption></figure>',
    ],
    [
      "i",
      '<p class="video"><a href="https://www.youtube.com/watch?v=1&amp;t=2">Hát Xoan</a> <span class="meta">Xem tại youtube.com</span></p>',
    ],
    ["j", '<p><i lang="vi"><em>quả cách<br></em></i>hết<sup><a href="#s1" id="r1">1</a></sup></p>'],
    ["k", ""],
  ])("renders block %s", (id, expected) => expect(html(byId(id))).toBe(expected));

  it("puts a picture of ours before a video, else the drawing, and never a frame", () => {
    const video = { type: "video" as const, attrs: { id: "v", url: "https://youtu.be/x", title: "Hát", poster: "m1" } };
    const drawing = { src: "/media/og/d.png", srcset: [], width: 1200, height: 630 };
    const rendered = (poster: string | null, media = renderingOptions.media) =>
      renderHtml({ type: "doc", content: [{ ...video, attrs: { ...video.attrs, poster } }] }, { ...renderingOptions, media, drawing });
    expect(rendered("m1")).toContain('<a href="https://youtu.be/x"><picture>');
    expect(rendered("m1")).toContain('<img src="/media/m1.jpg" alt=""');
    expect(rendered(null)).toContain('<img src="/media/og/d.png" alt="" width="1200" height="630"');
    expect(rendered("gone", () => null)).toContain("/media/og/d.png");
    expect(rendered("m1")).not.toContain("<iframe");
  });

  it("closes void elements and repeats the language for XML", () => {
    expect(html(byId("j"), true)).toBe(
      '<p><i lang="vi" xml:lang="vi"><em>quả cách<br/></em></i>hết<sup><a href="#s1" id="r1">1</a></sup></p>',
    );
    expect(html(byId("h"), true)).toContain('decoding="async"/></picture>');
  });

  it("leaves out a figure that may not be shown, and the alt text of a decorative one", () => {
    expect(renderHtml({ type: "doc", content: [byId("h")] }, { ...renderingOptions, media: () => null })).toBe("");
    const decorative = byId("h");
    if (decorative.type !== "figure") throw new Error("no figure");
    expect(html({ ...decorative, attrs: { ...decorative.attrs, decorative: true } })).toContain('alt=""');
  });

  it("gives equal headings and tables names of their own", () => {
    expect(headingAnchors(everyBlock()).map(({ id, level }) => [id, level])).toEqual([
      ["h-le-hoi-den-hung", 2],
      ["h-le-hoi-den-hung-2", 3],
    ]);
    const twice = renderHtml({ type: "doc", content: [byId("g"), byId("g")] }, renderingOptions);
    expect(twice.match(/aria-label="[^"]*"/g)).toEqual(['aria-label="Giờ"', 'aria-label="Giờ (2)"']);
  });

  it("keeps anchors apart when a heading already looks like a numbered one", () => {
    const titles = ["a", "a-2", "a", "a", "a-2"].map(
      (text): Block => ({ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text }] }),
    );
    const ids = headingAnchors({ type: "doc", content: titles }).map(({ id }) => id);
    expect(ids).toEqual(["h-a", "h-a-2", "h-a-3", "h-a-4", "h-a-2-2"]);
  });

  it("numbers footnotes as their list does", () => {
    fc.assert(
      fc.property(anyDocument, (input) => {
        const parsed = parseRichDoc(input);
        if (!parsed.ok) throw new Error(parsed.reason);
        const numbers = [...renderHtml(parsed.doc, renderingOptions).matchAll(/<sup><a href="#([^"]+)" id="([^"]+)">(\d+)</g)].map(
          ([, id, ref, number]) => [id, ref, Number(number)],
        );
        expect(footnotes(parsed.doc).map(({ id, ref, number }) => [id, ref, number])).toEqual(numbers);
      }),
      { numRuns: 300 },
    );
    expect(footnotes(everyBlock())).toEqual([
      { number: 1, id: "s1", ref: "r1", text: "Nguồn 1", href: null },
      { number: 2, id: "s2", ref: "r2", text: "Nguồn 2", href: "https://example.org/" },
    ]);
  });

  it("renders every kind of block well formed, in both forms", () => {
    for (const xhtml of [false, true]) expect(problems(renderHtml(everyBlock(), { ...renderingOptions, xhtml }))).toEqual([]);
    expect(mediaIds(everyBlock())).toEqual(["m1"]);
  });
});
