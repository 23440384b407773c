export { renderDocx } from "./docx/render.ts";
export { checkDocx } from "./check/check.ts";
export { renderPdf } from "./pdf.ts";
