import { Button } from "@mantine/core";
import { useMemo, useRef, useState } from "react";
import { Form, Link, useNavigate, useSubmit } from "react-router";
import { deskPlaces } from "#modules/catalogue";
import { CATALOGUE_KINDS, placeShown } from "#modules/catalogue/contract";
import { STATES } from "#modules/editions/contract";
import { unitsOf } from "#modules/identity/contract";
import { Empty, PageHead } from "#ui/desk/frame";
import { GroundNote } from "../catalogue/record-map.tsx";
import { kindName } from "../catalogue/kind-name.ts";
import { placeFields } from "../catalogue/place-edit.ts";
import { useWords } from "../messages/use-messages.tsx";
import { deskContext, words } from "../request.server.ts";
import { Page } from "../shell/page.tsx";
import { StateBadge, StateOptions } from "../states.tsx";
import { pageTitle } from "../titles.ts";
import type { Route } from "./+types/map";
import { type MapControls, MapView } from "./map-view.tsx";
import type { Ground, Scene } from "./scene.ts";

export const meta: Route.MetaFunction = ({ loaderData }) => pageTitle(loaderData?.title ?? "");

/** All records of the steward's units, on one map and in one list; who keeps none sees those of the whole province. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = deskContext(args);
  const query = new URL(args.request.url).searchParams;
  const own = unitsOf(ctx.actor, "data_steward");
  const hasOwn = own !== null && own.length > 0;
  const scope = hasOwn && query.get("scope") !== "all" ? ("mine" as const) : ("all" as const);
  const kind = CATALOGUE_KINDS.find(({ id }) => id === query.get("kind"))?.id;
  const state = STATES.find((each) => each === query.get("state"));
  const { places, total } = await deskPlaces(ctx.db, { units: scope === "mine" ? own : null, kind, state });
  return { title: words(args.request)("map.title"), places, total, filter: { scope, kind, state }, hasOwn };
}

export default function MapPage({ loaderData }: Route.ComponentProps) {
  const t = useWords();
  const navigate = useNavigate();
  const { places, total, filter } = loaderData;
  const controls = useRef<MapControls | null>(null);
  const [ground, setGround] = useState<Ground | null>(null);
  const scene = useMemo((): Scene => {
    const dots = places.flatMap(({ id, title, state, place }) =>
      place ? [{ id, title, at: [place.lon, place.lat] as const, tone: state === "live" ? ("public" as const) : ("draft" as const) }] : [],
    );
    return { outline: [], sound: true, blur: null, dots, clustered: true, handles: [] };
  }, [places]);
  const filtered = filter.kind !== undefined || filter.state !== undefined;
  const open = (id: string) => {
    const found = places.find((each) => each.id === id);
    if (found) void navigate(recordPath(found));
  };
  return (
    <Page>
      <PageHead title={t("map.title")} note={<span className="dim nw">{t("map.count", { n: total, placed: scene.dots.length })}</span>} />
      <Filters filter={filter} hasOwn={loaderData.hasOwn} filtered={filtered} />
      {total > places.length ? <p className="dk-alert">{t("map.limited", { shown: places.length, n: total })}</p> : null}
      {places.length === 0 ? (
        <Empty title={filtered ? t("map.no_match") : t("map.empty")}>
          <p>{filtered ? <Link to="?">{t("map.clear")}</Link> : <Link to="/desk/new">{t("work.new")}</Link>}</p>
        </Empty>
      ) : (
        <div className="dk-mappage">
          <div>
            <MapView
              scene={scene}
              without="map.no_webgl_list"
              onOpen={open}
              onGround={setGround}
              onReady={(ready) => {
                controls.current = ready;
              }}
            />
            <p className="dim xs">
              <GroundNote ground={ground} />
            </p>
          </div>
          <section aria-labelledby="map-list">
            <h2 id="map-list">{t("map.list")}</h2>
            <ul className="dk-maplist">
              {places.map((place) => (
                <Line
                  key={place.id}
                  place={place}
                  onLook={() => place.place && controls.current?.lookAt([place.place.lon, place.place.lat])}
                />
              ))}
            </ul>
          </section>
        </div>
      )}
    </Page>
  );
}

type Place = Route.ComponentProps["loaderData"]["places"][number];

const recordPath = ({ revisionId, state }: Place) => (state === "working" ? `/desk/edit/${revisionId}` : `/desk/review/${revisionId}`);

function Line({ place, onLook }: { place: Place; onLook: () => void }) {
  const t = useWords();
  const { kind, title, code, state, place: at, unread } = place;
  const { point, outline } = placeFields(kind);
  const placeable = point !== null || outline !== null;
  return (
    <li>
      <Link to={recordPath(place)} lang="vi">
        {title}
      </Link>{" "}
      <StateBadge state={state} />
      <div className="row wrap dim xs">
        <span>
          {kindName(t, kind)}
          {code ? ` · ${code}` : ""}
        </span>
        {at ? (
          <button type="button" className="dk-link" onClick={onLook}>
            {placeShown(at, t.lang)}
            {at.precision === "exact" ? "" : ` (${t(at.precision === "hidden" ? "map.hidden_short" : "map.blurred_short")})`}
          </button>
        ) : placeable ? (
          <span>{t(unread ? "map.unreadable" : "map.placeless")}</span>
        ) : null}
      </div>
    </li>
  );
}

type Filter = Route.ComponentProps["loaderData"]["filter"];

function Filters({ filter, hasOwn, filtered }: { filter: Filter; hasOwn: boolean; filtered: boolean }) {
  const t = useWords();
  const submit = useSubmit();
  return (
    <Form
      className="dk-filters"
      role="search"
      aria-label={t("map.filter")}
      key={JSON.stringify(filter)}
      onChange={(event) => void submit(event.currentTarget)}
    >
      <select name="kind" aria-label={t("field.kind")} defaultValue={filter.kind ?? ""}>
        <option value="">{t("map.kind_all")}</option>
        {CATALOGUE_KINDS.map(({ id }) => (
          <option key={id} value={id}>
            {kindName(t, id)}
          </option>
        ))}
      </select>
      <select name="state" aria-label={t("work.state")} defaultValue={filter.state ?? ""}>
        <option value="">{t("map.state_all")}</option>
        <StateOptions />
      </select>
      {hasOwn ? (
        <select name="scope" aria-label={t("map.scope")} defaultValue={filter.scope}>
          <option value="mine">{t("map.scope.mine")}</option>
          <option value="all">{t("map.scope.all")}</option>
        </select>
      ) : null}
      <Button type="submit" size="xs">
        {t("map.apply")}
      </Button>
      {filtered ? <Link to="?">{t("map.clear")}</Link> : null}
    </Form>
  );
}
