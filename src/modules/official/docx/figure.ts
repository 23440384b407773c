import type { FigureBlock } from "../contract.ts";
import { mm, toMm } from "../measures.ts";
import type { Parts } from "./parts.ts";
import { caption } from "./table.ts";
import { escape, paragraph } from "./xml.ts";

const EMU_PER_MM = 36_000;

/** A picture in the line with its description, never wider than the text nor taller than most of a page; caption below. */
export function figure(block: FigureBlock, width: number, parts: Parts): string {
  const at = parts.images.push({ name: `image${parts.images.length + 1}.png`, bytes: block.png });
  const { width: across, height: down } = pixels(block.png);
  const ratio = down / across;
  const wide = Math.min(block.width, toMm(width), (toMm(width) * 1.3) / ratio);
  const [cx, cy] = [Math.round(wide * EMU_PER_MM), Math.max(1, Math.round(wide * ratio * EMU_PER_MM))];
  const named = `id="${at}" name="Hình ${at}" descr="${escape(block.alt)}"`;
  const picture = `<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdImage${at}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
  const inline = `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr ${named}/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">${picture}</a:graphicData></a:graphic></wp:inline>`;
  const shown = paragraph(`<w:r><w:drawing>${inline}</w:drawing></w:r>`, {
    keepNext: Boolean(block.caption),
    before: mm(2),
    align: "center",
  });
  return shown + caption("Hình", block.caption, parts);
}

function pixels(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: Math.max(1, view.getUint32(16)), height: Math.max(1, view.getUint32(20)) };
}
