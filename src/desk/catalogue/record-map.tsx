import { Button } from "@mantine/core";
import { IconArrowBackUp, IconFocusCentered, IconTrash } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Position } from "#kernel/geometry";
import { BLUR_KM, catalogueFacts, catalogueKindOf, placeShown, type Precision, PRECISIONS, publicPlace } from "#modules/catalogue/contract";
import type { Facts } from "#modules/editions/contract";
import { type MapControls, MapView } from "../map/map-view.tsx";
import type { Dot, Ground, Handle, Scene } from "../map/scene.ts";
import type { Translate } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import { cornersAt, cornersOf, moveCorner, placeFields, pointAt, pointOf, withCorner } from "./place-edit.ts";
import { precisionOf, withPrecision } from "./precision.ts";

type Props = { kind: string; documentId: string; facts: Facts; writable: boolean; onFacts: (facts: Facts) => void };
const UNDO_MOST = 50;

/** Where a record is, on a map: its point and outline to be moved there, how exactly the public may know them, and what the public then sees. */
export function RecordMap({ kind, documentId, facts, writable, onFacts }: Props) {
  const t = useWords();
  const fields = placeFields(kind);
  const [draws, setDraws] = useState<"point" | "outline">(fields.point === null ? "outline" : "point");
  const [past, setPast] = useState<Facts[]>([]);
  const controls = useRef<MapControls | null>(null);
  const [ground, setGround] = useState<Ground | null>(null);
  const near = useNear(documentId);
  const scene = sceneOf(t, kind, facts, near);
  const precision = precisionOf(kind, facts);
  if (fields.point === null && fields.outline === null) return null;
  const { rings } = cornersOf(facts, fields.outline);

  function change(next: Facts) {
    if (!writable || next === facts) return;
    setPast([...past.slice(1 - UNDO_MOST), facts]);
    onFacts(next);
  }
  function undo() {
    const before = past.at(-1);
    if (!before || !writable) return;
    setPast(past.slice(0, -1));
    // Only the places go back: words that were typed elsewhere in the meantime stay.
    onFacts(placesOf(kind, before, facts));
  }
  const click = (at: Position) => {
    if (draws === "point" && fields.point !== null) change(pointAt(kind, facts, fields.point, at));
    else if (fields.outline !== null) change(cornersAt(kind, facts, fields.outline, withCorner(rings, at)));
  };
  const move = (key: string, at: Position | null) => {
    if (key === "point" && fields.point !== null && at) change(pointAt(kind, facts, fields.point, at));
    else if (fields.outline !== null) change(cornersAt(kind, facts, fields.outline, moveCorner(rings, key, at)));
  };
  return (
    <section className="dk-recordmap" aria-labelledby="map-title" onKeyDown={(event) => isUndo(event) && (event.preventDefault(), undo())}>
      <h3 id="map-title">{t("map.record")}</h3>
      <div className="row wrap">
        {fields.point !== null && fields.outline !== null && writable ? (
          <fieldset className="dk-plainset row">
            <legend className="vh">{t("map.draws")}</legend>
            {(["point", "outline"] as const).map((each) => (
              <label key={each} className="row">
                <input type="radio" name="map-draws" checked={draws === each} onChange={() => setDraws(each)} />
                {t(`map.draws.${each}`)}
              </label>
            ))}
          </fieldset>
        ) : null}
        <span className="sp" />
        {writable ? (
          <Button size="xs" variant="subtle" leftSection={<IconArrowBackUp aria-hidden />} onClick={undo}>
            {t("map.undo")}
          </Button>
        ) : null}
        {writable && rings.length > 0 && fields.outline !== null ? (
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconTrash aria-hidden />}
            onClick={() => fields.outline && change(cornersAt(kind, facts, fields.outline, []))}
          >
            {t("map.clear_outline")}
          </Button>
        ) : null}
        <Button size="xs" variant="subtle" leftSection={<IconFocusCentered aria-hidden />} onClick={() => controls.current?.fit()}>
          {t("map.fit")}
        </Button>
      </div>
      <MapView
        scene={scene}
        without="map.no_webgl"
        onReady={(ready) => {
          controls.current = ready;
        }}
        onGround={setGround}
        {...(writable ? { onClick: click, onMove: move, onRemove: (key: string) => move(key, null) } : {})}
      />
      <p className="dim xs">
        {writable ? `${t("map.hint")} ` : ""}
        {near.length > 0 ? `${t("map.near")} ` : ""}
        <GroundNote ground={ground} />
      </p>
      <PrecisionChoice
        precision={precision}
        writable={writable}
        onChange={(next) => change(withPrecision(kind, facts, next))}
        seen={publicWords(t, kind, facts)}
      />
    </section>
  );
}

/** Whose boundaries and base map are shown. */
export function GroundNote({ ground }: { ground: Ground | null }) {
  const t = useWords();
  if (ground === null) return null;
  const base = ground.base?.source ? ` ${ground.base.source}.` : "";
  return (ground.boundaries ? t("map.boundaries", { source: ground.boundaries.source }) : t("map.schematic")) + base;
}

type ChoiceProps = { precision: Precision; writable: boolean; seen: string; onChange: (next: Precision) => void };

function PrecisionChoice({ precision, writable, seen, onChange }: ChoiceProps) {
  const t = useWords();
  return (
    <>
      <label>
        <span className="dk-label">{t("facts.precision")}</span>
        <select
          className="dk-select wide"
          disabled={!writable}
          value={precision}
          onChange={(event) => {
            const next = PRECISIONS.find((each) => each === event.target.value);
            if (next) onChange(next);
          }}
        >
          {PRECISIONS.map((each) => (
            <option key={each} value={each}>
              {t(`facts.precision.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <p className="dk-seen" role="status">
        <b>{t("map.public")}:</b> {seen} <span className="dim xs">{t("map.public.whole")}</span>
      </p>
    </>
  );
}

/** What the public sees of the place, by the same rule that publishes it. */
function publicWords(t: Translate, kindId: string, facts: Facts): string {
  const kind = catalogueKindOf(kindId);
  if (!kind) return "";
  const precision = precisionOf(kindId, facts);
  const place = publicPlace(kind, catalogueFacts(facts));
  if (place) {
    const values = { place: placeShown(place, t.lang), km: new Intl.NumberFormat(t.lang).format(BLUR_KM) };
    if (place.precision === "blurred") return t("map.public.blurred", values);
    const { outline } = placeFields(kindId);
    const drawn = cornersOf(facts, outline);
    return t(drawn.rings.length > 0 && drawn.sound ? "map.public.outline" : "map.public.exact", values);
  }
  return t(precision === "hidden" ? "map.public.hidden" : "map.public.none");
}

function sceneOf(t: Translate, kindId: string, facts: Facts, near: readonly Dot[]): Scene {
  const fields = placeFields(kindId);
  const kind = catalogueKindOf(kindId);
  const point = pointOf(facts, fields.point);
  const { rings, sound } = cornersOf(facts, fields.outline);
  const number = (degrees: number) => degrees.toFixed(6).replace(/0+$/, "");
  const words = ([lon, lat]: Position) => ({ lat: number(lat), lon: number(lon) });
  const corners = rings.flatMap((ring, at) =>
    ring.map(
      (place, n): Handle => ({
        key: `${at}:${n}`,
        at: place,
        corner: true,
        label: t("map.corner_at", { ...words(place), n: n + 1, of: ring.length }),
      }),
    ),
  );
  const seen = kind && publicPlace(kind, catalogueFacts(facts));
  return {
    outline: rings,
    sound,
    blur: seen?.precision === "blurred" ? { at: [seen.lon, seen.lat], km: BLUR_KM } : null,
    dots: near,
    clustered: false,
    handles: [...(point ? [{ key: "point", at: point, corner: false, label: t("map.point_at", words(point)) }] : []), ...corners],
  };
}

/** Public records nearby; the map stands without them too. */
function useNear(documentId: string): readonly Dot[] {
  const [near, setNear] = useState<readonly Dot[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    fetch(`/desk/map/near/${documentId}`, { signal: stop.signal })
      .then(async (answer) => {
        if (answer.ok) setNear(((await answer.json()) as { dots: Dot[] }).dots);
      })
      .catch(() => {});
    return () => stop.abort();
  }, [documentId]);
  return near;
}

/** The facts of now with the places, and their precision, of before. */
function placesOf(kindId: string, before: Facts, now: Facts): Facts {
  const { point, outline } = placeFields(kindId);
  const claims = { ...catalogueFacts(now).claims };
  for (const name of [point, outline]) {
    if (name === null) continue;
    const own = catalogueFacts(before).claims[name];
    if (own) claims[name] = own;
    else delete claims[name];
  }
  return withPrecision(kindId, { ...now, claims }, precisionOf(kindId, before));
}

const isUndo = ({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent) =>
  key.toLowerCase() === "z" && (ctrlKey || metaKey) && !shiftKey && !(target instanceof HTMLInputElement);
