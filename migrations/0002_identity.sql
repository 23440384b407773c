-- Units and their succession, people, what they may do, and how they sign in.
CREATE SCHEMA identity;

CREATE TABLE identity.unit (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  code text NOT NULL CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
  kind text NOT NULL CHECK (kind IN ('province', 'department', 'commune', 'district', 'party', 'press', 'centre', 'ministry', 'other')),
  parent_id uuid REFERENCES identity.unit,
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to > valid_from),
  contact jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(contact) = 'object'),
  CHECK (parent_id <> id),
  -- A code may be used again by a later unit, never by two at once.
  CONSTRAINT unit_code_once EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX unit_parent ON identity.unit (parent_id);

CREATE TABLE identity.unit_name (
  unit_id uuid NOT NULL REFERENCES identity.unit,
  lang text NOT NULL CHECK (lang ~ '^[a-z]{2}$'),
  name text NOT NULL CHECK (name <> ''),
  short_name text CHECK (short_name <> ''),
  summary text CHECK (summary <> ''),
  PRIMARY KEY (unit_id, lang)
);

CREATE TABLE identity.unit_succession (
  from_id uuid NOT NULL REFERENCES identity.unit,
  to_id uuid NOT NULL REFERENCES identity.unit,
  on_date date NOT NULL,
  kind text NOT NULL CHECK (kind IN ('merge', 'split', 'rename', 'transfer')),
  -- '*' is everything that no narrower line names.
  scope text NOT NULL DEFAULT '*' CHECK (scope = '*' OR scope ~ '^[a-z0-9]+(_[a-z0-9]+)*$'),
  PRIMARY KEY (from_id, to_id, on_date, scope),
  CHECK (from_id <> to_id)
);
CREATE INDEX unit_succession_to ON identity.unit_succession (to_id);

CREATE TABLE identity.person (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  name text NOT NULL CHECK (name <> ''),
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  email_verified boolean NOT NULL DEFAULT false,
  image text,
  two_factor_enabled boolean NOT NULL DEFAULT false,
  unit_id uuid REFERENCES identity.unit,
  lang text NOT NULL DEFAULT 'vi' CHECK (lang ~ '^[a-z]{2}$'),
  demo boolean NOT NULL DEFAULT false,
  disabled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX person_list ON identity.person (name, id);

CREATE TABLE identity.session (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES identity.person ON DELETE CASCADE,
  token text NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL,
  ip_address text,
  user_agent text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX session_person ON identity.session (person_id);

CREATE TABLE identity.account (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES identity.person ON DELETE CASCADE,
  provider_id text NOT NULL,
  account_id text NOT NULL,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (provider_id, account_id),
  CHECK ((provider_id = 'credential') = (password IS NOT NULL))
);
CREATE INDEX account_person ON identity.account (person_id);

CREATE TABLE identity.verification (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX verification_identifier ON identity.verification (identifier);

CREATE TABLE identity.two_factor (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL UNIQUE REFERENCES identity.person ON DELETE CASCADE,
  secret text NOT NULL,
  backup_codes text NOT NULL,
  verified boolean NOT NULL DEFAULT false,
  failed_verification_count integer NOT NULL DEFAULT 0,
  locked_until timestamptz
);

CREATE TABLE identity.request_limit (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  key text NOT NULL UNIQUE,
  count integer NOT NULL,
  last_request bigint NOT NULL
);

CREATE TABLE identity.role_grant (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  person_id uuid NOT NULL REFERENCES identity.person,
  role text NOT NULL CHECK (role IN ('writer', 'translator', 'clearance_officer', 'approver', 'publisher', 'data_steward',
    'press_officer', 'monitor', 'planner', 'unit_reporter', 'administrator', 'auditor')),
  unit_id uuid REFERENCES identity.unit,
  langs text[] CHECK (cardinality(langs) > 0),
  granted_by uuid REFERENCES identity.person,
  granted_at timestamptz NOT NULL,
  revoked_by uuid REFERENCES identity.person,
  revoked_at timestamptz CHECK (revoked_at >= granted_at)
);
CREATE UNIQUE INDEX role_grant_once ON identity.role_grant (person_id, role, unit_id) NULLS NOT DISTINCT WHERE revoked_at IS NULL;
CREATE INDEX role_grant_role ON identity.role_grant (role) WHERE revoked_at IS NULL;

-- One-time links: an invitation to a person, or the set-up of the first administrator. Only digests are stored.
CREATE TABLE identity.link (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  kind text NOT NULL CHECK (kind IN ('invite', 'setup')),
  token_sha256 text NOT NULL UNIQUE,
  person_id uuid REFERENCES identity.person,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at > created_at),
  used_at timestamptz,
  CHECK ((kind = 'invite') = (person_id IS NOT NULL))
);
