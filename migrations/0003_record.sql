-- The audit trail and the public record. Both only ever grow: the database itself refuses changes.
CREATE SCHEMA record;

CREATE FUNCTION record.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'record.% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TABLE record.audit_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('person', 'system', 'anonymous')),
  actor_id text,
  actor_name text NOT NULL,
  action text NOT NULL CHECK (action ~ '^[a-z_]+(\.[a-z_]+)+$'),
  subject_kind text NOT NULL,
  subject_id text,
  unit_id uuid,
  request_id text NOT NULL,
  detail jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(detail) = 'object'),
  CHECK ((actor_kind = 'person') <= (actor_id IS NOT NULL))
);
CREATE INDEX audit_event_action ON record.audit_event (action, id DESC);
CREATE INDEX audit_event_actor ON record.audit_event (actor_id, id DESC);
CREATE INDEX audit_event_subject ON record.audit_event (subject_id, id DESC);

CREATE TABLE record.publication (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id uuid NOT NULL,
  edition_id uuid NOT NULL,
  revision_id uuid NOT NULL,
  lang text NOT NULL,
  action text NOT NULL CHECK (action ~ '^[a-z_]+$'),
  at timestamptz NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX publication_document ON record.publication (document_id, id DESC);

CREATE TRIGGER audit_event_rows BEFORE UPDATE OR DELETE ON record.audit_event
  FOR EACH ROW EXECUTE FUNCTION record.refuse_change();
CREATE TRIGGER audit_event_truncate BEFORE TRUNCATE ON record.audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change();
CREATE TRIGGER publication_rows BEFORE UPDATE OR DELETE ON record.publication
  FOR EACH ROW EXECUTE FUNCTION record.refuse_change();
CREATE TRIGGER publication_truncate BEFORE TRUNCATE ON record.publication
  FOR EACH STATEMENT EXECUTE FUNCTION record.refuse_change();
-- A replica role or a restore would skip ordinary triggers; these always fire.
ALTER TABLE record.audit_event ENABLE ALWAYS TRIGGER audit_event_rows;
ALTER TABLE record.audit_event ENABLE ALWAYS TRIGGER audit_event_truncate;
ALTER TABLE record.publication ENABLE ALWAYS TRIGGER publication_rows;
ALTER TABLE record.publication ENABLE ALWAYS TRIGGER publication_truncate;
