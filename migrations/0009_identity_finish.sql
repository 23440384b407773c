-- What units, sign-in and the screens of administration need beyond 0002.

-- A code of the second factor is good for one use. Kept while it could be valid, in a table that survives a crash.
CREATE TABLE identity.used_code (
  person_id uuid NOT NULL REFERENCES identity.person ON DELETE CASCADE,
  code_sha256 text NOT NULL CHECK (code_sha256 ~ '^[0-9a-f]{64}$'),
  used_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, code_sha256)
);

-- The scope of a succession in the words of the decision, by language; `scope` stays the key that deadlines ask by.
ALTER TABLE identity.unit_succession
  ADD COLUMN scope_words jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(scope_words) = 'object');

-- The trail is read by person, by kind of action and by day.
CREATE INDEX audit_event_at ON record.audit_event (at DESC, id DESC);
CREATE INDEX audit_event_group ON record.audit_event (split_part(action, '.', 1), id DESC);
