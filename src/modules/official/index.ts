export { renderDocx } from "./docx/render.ts";
export { checkDocx } from "./check/check.ts";
export { checkDocxApart } from "./check/thread.ts";
export { canRenderPdf, renderPdf } from "./pdf.ts";
