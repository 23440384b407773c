import type { Point } from "geojson";
import { addProtocol, type GeoJSONSource, Map as MapLibre, Marker, NavigationControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import "maplibre-gl/dist/maplibre-gl.css";
import { Protocol } from "pmtiles";
import type { Position } from "#kernel/geometry";
import { boundsOf, dotFeatures, type Ground, type Handle, recordFeatures, type Scene } from "./scene.ts";
import { coloursOf, mapStyle } from "./style.ts";

export type CanvasWords = { region: string; zoomIn: string; zoomOut: string };
export type CanvasEvents = {
  onClick(at: Position): void;
  /** A handle was moved to there, by hand or by key. */
  onMove(key: string, at: Position): void;
  onRemove(key: string): void;
  onOpen(id: string): void;
};
/** A map on the page. */
export type Canvas = { show(scene: Scene): void; fit(): void; lookAt(at: Position): void; close(): void };

/** Pixels by which an arrow key moves a handle, and with Shift. */
const STEP = 2;
const LEAP = 20;
const ARROWS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

let opened = false;

/** What is done once for all maps of a tab: whose script works beside, and how tiles of the base map are asked for. */
function prepare(): void {
  if (opened) return;
  opened = true;
  setWorkerUrl(new URL(workerUrl, location.href).href);
  addProtocol("pmtiles", new Protocol().tile);
}

/** Opens a map in an element. @throws Error where the browser has no WebGL. */
export function openCanvas(container: HTMLElement, ground: Ground, first: Scene, words: CanvasWords, events: CanvasEvents): Canvas {
  prepare();
  let scene = first;
  const shown = new Map(Object.entries(dataOf(first)).map(([id, features]) => [id, JSON.stringify(features)]));
  const map = new MapLibre({
    container,
    style: mapStyle(ground, scene, coloursOf(container)),
    bounds: boundsOf(ground, scene),
    fitBoundsOptions: { padding: 40, maxZoom: 13 },
    maxZoom: 19,
    attributionControl: false,
    fadeDuration: 0,
    dragRotate: false,
    pitchWithRotate: false,
    locale: { "Map.Title": words.region, "NavigationControl.ZoomIn": words.zoomIn, "NavigationControl.ZoomOut": words.zoomOut },
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  const handles = handleMarkers(map, events);
  handles.show(scene.handles);
  map.on("click", (event) => void click(map, event.point, [event.lngLat.lng, event.lngLat.lat], events));
  for (const layer of ["dot", "cluster"]) {
    map.on("mouseenter", layer, () => map.getCanvas().style.setProperty("cursor", "pointer"));
    map.on("mouseleave", layer, () => map.getCanvas().style.removeProperty("cursor"));
  }
  const schemes = new MutationObserver(() => map.setStyle(mapStyle(ground, scene, coloursOf(container))));
  schemes.observe(document.documentElement, { attributeFilter: ["data-mantine-color-scheme"] });
  // A test asks the page, not the clock, whether everything is drawn.
  map.on("idle", () => container.setAttribute("data-drawn", ""));
  return {
    show(next) {
      scene = next;
      for (const [id, features] of Object.entries(dataOf(next))) {
        const text = JSON.stringify(features);
        // A form renders at every key stroke; the map is drawn anew only when something on it changed.
        if (shown.get(id) === text) continue;
        shown.set(id, text);
        void (map.getSource(id) as GeoJSONSource | undefined)?.setData(features);
      }
      handles.show(next.handles);
    },
    fit: () => void map.fitBounds(boundsOf(ground, scene), { padding: 40, maxZoom: 13, animate: false }),
    lookAt: ([lng, lat]) => void map.jumpTo({ center: [lng, lat], zoom: Math.max(map.getZoom(), 13) }),
    close() {
      schemes.disconnect();
      map.remove();
    },
  };
}

const dataOf = (scene: Scene) => ({ record: recordFeatures(scene), dots: dotFeatures(scene) });

/** A click opens what lies under it: a record, or a cluster, which is looked at more closely; else it is a place. */
async function click(map: MapLibre, point: { x: number; y: number }, at: Position, events: CanvasEvents): Promise<void> {
  const [found] = map.queryRenderedFeatures([point.x, point.y], { layers: ["dot", "cluster"] });
  if (!found || found.properties["tone"] === "near") return events.onClick(at);
  if (found.layer.id === "dot") return events.onOpen(String(found.properties["id"]));
  const source = map.getSource("dots") as GeoJSONSource;
  const zoom = await source.getClusterExpansionZoom(Number(found.properties["cluster_id"]));
  const [lng = at[0], lat = at[1]] = (found.geometry as Point).coordinates;
  map.easeTo({ center: [lng, lat], zoom });
}

/** The places that can be moved, as buttons over the map: each can be dragged, and has the arrow keys when it has the focus. */
function handleMarkers(map: MapLibre, events: CanvasEvents) {
  const markers = new Map<string, Marker>();
  const make = (key: string, corner: boolean): Marker => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = corner ? "dk-corner" : "dk-point";
    const marker = new Marker({ element: button, draggable: true });
    const moved = () => {
      const { lng, lat } = marker.getLngLat();
      events.onMove(key, [lng, lat]);
    };
    marker.on("dragend", moved);
    button.addEventListener("click", (event) => event.stopPropagation());
    button.addEventListener("keydown", (event) => {
      if (corner && (event.key === "Delete" || event.key === "Backspace")) {
        event.preventDefault();
        return events.onRemove(key);
      }
      const arrow = ARROWS[event.key];
      if (!arrow) return;
      event.preventDefault();
      event.stopPropagation();
      const from = map.project(marker.getLngLat());
      const far = event.shiftKey ? LEAP : STEP;
      const to = map.unproject([from.x + arrow[0] * far, from.y + arrow[1] * far]);
      marker.setLngLat(to);
      moved();
      if (!map.getBounds().contains(to)) map.panTo(to);
    });
    return marker;
  };
  return {
    show(handles: readonly Handle[]) {
      const wanted = new Set(handles.map(({ key }) => key));
      for (const [key, marker] of markers) {
        if (wanted.has(key)) continue;
        marker.remove();
        markers.delete(key);
      }
      for (const { key, at, label, corner } of handles) {
        const known = markers.get(key);
        const marker = known ?? make(key, corner);
        marker.setLngLat([at[0], at[1]]);
        if (!known) marker.addTo(map);
        markers.set(key, marker);
        marker.getElement().setAttribute("aria-label", label);
      }
    },
  };
}
