import { drawing, type DrawingFamily, type Palette, sharedSymbols } from "./drawings/index.ts";

export { brokenStar, clusterMap, heroDrawing, type MapPoint, provinceMap } from "./drawings/index.ts";

/** A photo with its renditions; sizes are known so that nothing moves while it loads. */
export type Photo = { src: string; width: number; height: number; srcset: { type: string; srcset: string }[]; alt: string };
/** A picture: a photo, or the markup of a drawing made by our own generator. */
export type Art = { photo: Photo } | { svg: string };

/** The drawing of a document that has no photo; `label` is its text alternative, without one it is decoration. */
export function drawn(code: string, family: DrawingFamily, palette: Palette, label?: string): Art {
  return { svg: drawing(code, family, palette, label ? { label } : {}) };
}

type Shape = "sq" | "wide" | "pano";

/** A framed picture. A photo in a card is lazy, the one that leads a page is not. */
export function Picture({
  art,
  shape,
  sizes = "(min-width: 64rem) 33vw, 100vw",
  eager = false,
}: {
  art: Art;
  shape?: Shape;
  sizes?: string;
  eager?: boolean;
}) {
  const frame = shape ? `pic ${shape}` : "pic";
  if ("svg" in art) return <Markup className={frame} svg={art.svg} />;
  const { photo } = art;
  return (
    <div className={frame}>
      <picture>
        {photo.srcset.map((source) => (
          <source key={source.type} type={source.type} srcSet={source.srcset} sizes={sizes} />
        ))}
        <img
          src={photo.src}
          width={photo.width}
          height={photo.height}
          alt={photo.alt}
          decoding="async"
          {...(eager ? { fetchPriority: "high" as const } : { loading: "lazy" as const })}
        />
      </picture>
    </div>
  );
}

/** Puts SVG of our own generator into the page. Nothing else may be passed here: it is not escaped. */
export function Markup({ svg, className }: { svg: string; className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the markup comes from our own generator
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}

/** The shapes that the drawings of this page share, once. */
export function Symbols({ of }: { of: readonly string[] }) {
  const defs = sharedSymbols([...of]);
  return defs ? <Markup svg={defs} className="defs" /> : null;
}

/** The SVG texts among pictures, for `Symbols`. */
export function svgOf(art: readonly Art[]): string[] {
  return art.flatMap((one) => ("svg" in one ? [one.svg] : []));
}
