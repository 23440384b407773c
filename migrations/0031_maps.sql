-- Boundaries that an operator loaded, one a commune of today, whole or not at all.
create table territory.boundary (
  area_id uuid primary key references territory.area (id),
  -- A MultiPolygon of GeoJSON in degrees of WGS 84.
  shape jsonb not null check (shape ->> 'type' = 'MultiPolygon')
);

-- What maps draw of them: lines made once when they are loaded, fine ones for the desk and few for the portal. There is one set at a time.
create table territory.boundary_set (
  one boolean primary key default true check (one),
  source text not null check (source <> ''),
  loaded_at timestamptz not null,
  areas int not null check (areas > 0),
  desk jsonb not null,
  portal jsonb not null
);

-- A base map for the desk in the form of PMTiles; the file lies in the store.
create table territory.base_map (
  one boolean primary key default true check (one),
  key text not null check (key <> ''),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes > 127),
  kind text not null check (kind in ('vector', 'raster')),
  layers text[] not null,
  min_zoom int not null check (min_zoom between 0 and 30),
  max_zoom int not null check (max_zoom between min_zoom and 30),
  source text not null,
  loaded_at timestamptz not null
);
