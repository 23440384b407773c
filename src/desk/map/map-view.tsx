import { useEffect, useRef, useState } from "react";
import type { Position } from "#kernel/geometry";
import type { MessageKey } from "../messages/index.ts";
import { useWords } from "../messages/use-messages.tsx";
import type { Canvas, CanvasEvents } from "./canvas.client.ts";
import type { Ground, Scene } from "./scene.ts";

export type MapControls = Pick<Canvas, "fit" | "lookAt">;
type Props = Partial<CanvasEvents> & {
  scene: Scene;
  /** What is said where no map can be drawn. */
  without: MessageKey;
  /** Given the map's own controls once it stands. */
  onReady?: (controls: MapControls) => void;
  onGround?: (ground: Ground) => void;
};
type Stage = "loading" | "open" | "without" | "failed";

/** A map of the desk. Its program is loaded when one is first shown; where it cannot be drawn, a sentence says what to do instead. */
export function MapView({ scene, without, onReady, onGround, ...events }: Props) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const [stage, setStage] = useState<Stage>("loading");
  // The map lives longer than one rendering: it calls what is current.
  const latest = useRef({ scene, events, onReady, onGround });
  useEffect(() => {
    latest.current = { scene, events, onReady, onGround };
  });
  useEffect(() => {
    let gone = false;
    const call: CanvasEvents = {
      onClick: (at: Position) => latest.current.events.onClick?.(at),
      onMove: (key, at) => latest.current.events.onMove?.(key, at),
      onRemove: (key) => latest.current.events.onRemove?.(key),
      onOpen: (id) => latest.current.events.onOpen?.(id),
    };
    const open = async () => {
      if (!hasWebGl()) return setStage("without");
      try {
        const [ground, { openCanvas }] = await Promise.all([loadGround(), import("./canvas.client.ts")]);
        if (gone || !box.current) return;
        const words = { region: t("map.region"), zoomIn: t("map.zoom_in"), zoomOut: t("map.zoom_out") };
        canvas.current = openCanvas(box.current, ground, latest.current.scene, words, call);
        latest.current.onGround?.(ground);
        latest.current.onReady?.(canvas.current);
        setStage("open");
      } catch {
        if (!gone) setStage("failed");
      }
    };
    // A long form opens its map when somebody comes near it.
    const sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        sight.disconnect();
        void open();
      },
      { rootMargin: "200px" },
    );
    if (box.current) sight.observe(box.current);
    return () => {
      gone = true;
      sight.disconnect();
      canvas.current?.close();
      canvas.current = null;
    };
  }, [t]);
  useEffect(() => canvas.current?.show(scene), [scene]);
  return (
    <>
      {stage === "without" || stage === "failed" ? (
        <p className="dk-alert" role="note">
          {t(stage === "failed" ? "map.failed" : without)}
        </p>
      ) : null}
      <div className="dk-map" ref={box} hidden={stage === "without" || stage === "failed"} aria-busy={stage === "loading"} />
    </>
  );
}

function hasWebGl(): boolean {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
}

async function loadGround(): Promise<Ground> {
  const answer = await fetch("/desk/map/ground");
  if (!answer.ok) throw new Error("the ground of the map did not come");
  return (await answer.json()) as Ground;
}
