import type { FeatureCollection } from "geojson";
import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { type Base, dotFeatures, type Ground, groundFeatures, recordFeatures, type Scene } from "./scene.ts";

/** Colours of the desk, as its style sheet has them for light or dark. */
export type Colours = {
  ground: string;
  land: string;
  line: string;
  water: string;
  text: string;
  halo: string;
  accent: string;
  done: string;
  wait: string;
};

/** Reads the colours from where the map stands. */
export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  const colour = (name: string, fallback: string) => style.getPropertyValue(name).trim() || fallback;
  return {
    ground: colour("--dk-chrome", "#F5F1E8"),
    land: colour("--mantine-color-body", "#FFFEFB"),
    line: colour("--dk-input", "#8F8473"),
    water: colour("--dk-ok-bd", "#BCD6B0"),
    text: colour("--mantine-color-text", "#211C17"),
    halo: colour("--mantine-color-body", "#FFFEFB"),
    accent: colour("--mantine-color-anchor", "#7A2318"),
    done: colour("--dk-bar", "#3F7238"),
    wait: colour("--dk-warn-fg", "#714E12"),
  };
}

/** The whole style of a map: our own colours, nothing from elsewhere. Letters are drawn by the browser, since no font files are named. */
export function mapStyle(ground: Ground, scene: Scene, colours: Colours): StyleSpecification {
  const geojson = (data: FeatureCollection, more: object = {}): SourceSpecification => ({ type: "geojson", data, ...more });
  const sources: Record<string, SourceSpecification> = {
    ground: geojson(groundFeatures(ground)),
    record: geojson(recordFeatures(scene)),
    dots: geojson(dotFeatures(scene), scene.clustered ? { cluster: true, clusterRadius: 36, clusterMaxZoom: 15 } : {}),
  };
  if (ground.base) sources.base = baseSource(ground.base);
  return {
    version: 8,
    sources,
    layers: [
      { id: "ground", type: "background", paint: { "background-color": colours.ground } },
      ...landLayers(colours),
      ...(ground.base ? baseLayers(ground.base, colours) : []),
      ...borderLayers(colours),
      ...dotLayers(colours),
      ...recordLayers(colours),
    ],
  };
}

const part = (name: string) => ["==", ["get", "part"], name] as ["==", ["get", "part"], string];

function landLayers({ land, line, water }: Colours): LayerSpecification[] {
  return [
    { id: "land", type: "fill", source: "ground", filter: part("land"), paint: { "fill-color": land } },
    { id: "land-edge", type: "line", source: "ground", filter: part("land"), paint: { "line-color": line, "line-width": 1.5 } },
    {
      id: "river",
      type: "line",
      source: "ground",
      filter: part("river"),
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": water, "line-width": ["get", "width"] },
    },
  ];
}

function borderLayers({ line, text, halo }: Colours): LayerSpecification[] {
  return [
    { id: "border", type: "line", source: "ground", filter: part("border"), paint: { "line-color": line, "line-width": 0.6 } },
    {
      id: "name",
      type: "symbol",
      source: "ground",
      filter: part("name"),
      minzoom: 9.5,
      layout: { "text-field": ["get", "name"], "text-size": 11, "text-font": ["Be Vietnam Pro", "sans-serif"] },
      paint: { "text-color": text, "text-halo-color": halo, "text-halo-width": 1.2 },
    },
  ];
}

function dotLayers({ accent, done, wait, line, halo }: Colours): LayerSpecification[] {
  const single = ["!", ["has", "point_count"]] as ["!", ["has", "point_count"]];
  return [
    {
      id: "cluster",
      type: "circle",
      source: "dots",
      filter: ["has", "point_count"],
      paint: {
        "circle-color": accent,
        "circle-radius": ["step", ["get", "point_count"], 13, 10, 16, 100, 20],
        "circle-stroke-color": halo,
        "circle-stroke-width": 1.5,
      },
    },
    {
      id: "cluster-count",
      type: "symbol",
      source: "dots",
      filter: ["has", "point_count"],
      layout: {
        "text-field": ["get", "point_count_abbreviated"],
        "text-size": 12,
        "text-font": ["Be Vietnam Pro", "sans-serif"],
        "text-allow-overlap": true,
      },
      paint: { "text-color": halo },
    },
    {
      id: "dot",
      type: "circle",
      source: "dots",
      filter: single,
      paint: {
        "circle-color": ["match", ["get", "tone"], "public", done, "draft", wait, line],
        "circle-radius": ["match", ["get", "tone"], "near", 4, 7],
        "circle-stroke-color": halo,
        "circle-stroke-width": 1.5,
      },
    },
  ];
}

function recordLayers({ accent, wait }: Colours): LayerSpecification[] {
  return [
    { id: "surface", type: "fill", source: "record", filter: part("surface"), paint: { "fill-color": accent, "fill-opacity": 0.18 } },
    { id: "edge", type: "line", source: "record", filter: part("edge"), paint: { "line-color": accent, "line-width": 2 } },
    { id: "blur", type: "fill", source: "record", filter: part("blur"), paint: { "fill-color": wait, "fill-opacity": 0.2 } },
    {
      id: "blur-edge",
      type: "line",
      source: "record",
      filter: part("blur"),
      paint: { "line-color": wait, "line-width": 1.5, "line-dasharray": [3, 2] },
    },
  ];
}

function baseSource({ url, kind, minZoom, maxZoom }: Base): SourceSpecification {
  const source = { url: `pmtiles://${url}`, minzoom: minZoom, maxzoom: maxZoom };
  return kind === "vector" ? { type: "vector", ...source } : { type: "raster", tileSize: 256, ...source };
}

/** What layers of the usual schemas of vector tiles are called (Protomaps, OpenMapTiles, Shortbread), by what they are. */
const WATER = ["water", "ocean", "water_polygons"];
const COURSES = ["waterway", "water_lines"];
const ROADS = ["roads", "transportation", "streets"];
const BORDERS = ["boundaries", "boundary"];
const PLACES = ["places", "place", "place_labels"];

function baseLayers({ kind, layers }: Base, { land, line, water, text, halo }: Colours): LayerSpecification[] {
  if (kind === "raster") return [{ id: "base", type: "raster", source: "base" }];
  const known = (names: string[]) => names.filter((name) => layers.includes(name));
  const of = (name: string) => ({ id: `base-${name}`, source: "base", "source-layer": name });
  const surfaces = layers.includes("earth")
    ? [{ ...of("earth"), type: "fill", paint: { "fill-color": land } } satisfies LayerSpecification]
    : [];
  return [
    ...surfaces,
    ...known(WATER).map((name): LayerSpecification => ({ ...of(name), type: "fill", paint: { "fill-color": water } })),
    ...known(COURSES).map((name): LayerSpecification => ({ ...of(name), type: "line", paint: { "line-color": water, "line-width": 1.2 } })),
    ...known(ROADS).map(
      (name): LayerSpecification => ({ ...of(name), type: "line", paint: { "line-color": line, "line-width": 0.7, "line-opacity": 0.6 } }),
    ),
    ...known(BORDERS).map(
      (name): LayerSpecification => ({
        ...of(name),
        type: "line",
        paint: { "line-color": line, "line-width": 0.8, "line-dasharray": [4, 2] },
      }),
    ),
    ...known(PLACES).map(
      (name): LayerSpecification => ({
        ...of(name),
        type: "symbol",
        layout: {
          "text-field": ["coalesce", ["get", "name:vi"], ["get", "name"]],
          "text-size": 11,
          "text-font": ["Be Vietnam Pro", "sans-serif"],
        },
        paint: { "text-color": text, "text-halo-color": halo, "text-halo-width": 1.2 },
      }),
    ),
  ];
}
