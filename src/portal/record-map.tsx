import { CELL_SIZES, type MapCluster } from "#modules/catalogue/contract";
import type { Section } from "#modules/editions/contract";
import type { AreaName } from "#modules/territory/contract";
import { clusterMap, Markup } from "#ui/portal/picture";
import type { Lang } from "../kernel/languages.ts";
import { number } from "./format.ts";
import { cellOf, cellWord, type ListFilter } from "./list-filter.ts";
import { mapCaption, type MapGround } from "./map.ts";
import { areaWords } from "./messages/areas.ts";
import { messages } from "./messages/index.ts";
import { recordWords } from "./messages/records.ts";
import { to } from "./to.ts";

type Props = { lang: Lang; section: Section; filter: ListFilter; shape: MapGround["shape"] };

/** The map of a list. Its entries all stand in the list above, which is how it is read without seeing it. */
export function RecordMap({ lang, svg, source }: { lang: Lang; svg: string; source: string | null }) {
  const words = recordWords[lang];
  return (
    <section className="sec tight" aria-labelledby="map">
      <div className="sh">
        <h2 id="map">{words.map}</h2>
        <p>{words.mapHint}</p>
      </div>
      <figure className="pinned">
        <Markup svg={svg} />
        <figcaption className="meta">{mapCaption(lang, source)}</figcaption>
      </figure>
    </section>
  );
}

/** The drawing of such a map; the single pins lead to their pages, the others to the list of their square. */
export function recordMap(
  { lang, section, filter, shape }: Props,
  clusters: readonly MapCluster[],
  communes: ReadonlyMap<string, AreaName>,
): string {
  const words = recordWords[lang];
  const size = gridOf(filter);
  const cell = filter.cell ? cellOf(filter.cell) : null;
  const pins = clusters.map((cluster) => {
    const { lon, lat, count, blurred, title, slug, areaId } = cluster;
    const area = areaId === null ? undefined : communes.get(areaId);
    const commune = area ? areaWords[lang].name(area.type, area.name) : null;
    return {
      longitude: lon,
      latitude: lat,
      count,
      blurred: count === 1 && blurred,
      href:
        count === 1
          ? to(lang).article(cluster.section, slug)
          : to(lang).list(section, { ...filter, cell: cellWord({ west: cluster.west, south: cluster.south, size }) }),
      name: count > 1 ? words.cluster(number(lang, count), commune) : blurred ? words.approximate(title) : title,
    };
  });
  const window = cell ? { west: cell.west / 100 - 0.1, south: cell.south / 100 - 0.1, side: cell.size / 100 + 0.2 } : undefined;
  return clusterMap(pins, words.mapOf(messages(lang).sections[section]), shape, window);
}

/** Hundredths of a degree of the squares in which a list's places are drawn together: the whole map in large ones, a square of it in small. */
export const gridOf = ({ cell }: ListFilter): number => (cell ? CELL_SIZES[1] : CELL_SIZES[0]);
