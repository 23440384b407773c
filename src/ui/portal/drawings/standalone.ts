import { type DrawingFamily, drawingBody } from "./drawing.ts";
import { type Colours, PALETTES, type Palette } from "./palettes.ts";
import { definitionsFor } from "./symbols.ts";

/**
 * A drawing that needs no page around it: its own symbols inside, colours written out, no classes and no CSS variables.
 * For rasterising (Open Graph image, 1200×630) and for files that travel alone.
 */
export function standaloneSvg(
  code: string,
  family: DrawingFamily,
  palette: Palette,
  { width, height }: { width: number; height: number },
): string {
  const body = drawingBody(code, family);
  const definitions = definitionsFor([body]);
  const content = (definitions && `<defs>${definitions}</defs>`) + body;
  const size = `width="${width}" height="${height}" viewBox="0 0 400 300" preserveAspectRatio="xMidYMid slice"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inlineColours(content, PALETTES[palette])}</svg>`;
}

/** Turns the style sheet's classes into the attributes they stand for, and `var(--d)` into its colour. */
function inlineColours(svg: string, colours: Colours): string {
  const attributes = new Map<string, string>([
    ["n", 'fill="none"'],
    ["rd", 'stroke-linecap="round"'],
  ]);
  for (const [tone, colour] of Object.entries(colours)) {
    attributes.set(`f${tone}`, `fill="${colour}"`).set(`s${tone}`, `stroke="${colour}"`);
    svg = svg.replaceAll(`var(--${tone})`, colour);
  }
  return svg.replace(/class="([^"]*)"/g, (_, classes: string) =>
    classes
      .split(" ")
      .map((name) => attributes.get(name) ?? "")
      .filter(Boolean)
      .join(" "),
  );
}
