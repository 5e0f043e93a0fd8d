-- What Prisma cannot say of nominees, their registers and signed verdicts. None of it is seen by `prisma migrate diff`.

ALTER TABLE "nominee"
  ADD CONSTRAINT "nominee_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "nominee_founded_on_form" CHECK (is_plain_day("founded_on")),
  ADD CONSTRAINT "nominee_sex_known" CHECK (sex IN ('female', 'male')),
  ADD CONSTRAINT "nominee_subjects_list" CHECK (jsonb_typeof(subjects) = 'array'),
  -- Whoever is made up is so in the name too: the name alone may be printed.
  ADD CONSTRAINT "nominee_fictional_in_name" CHECK (NOT fictional OR name LIKE '%(hư cấu)');

-- A list is never null: an empty one is empty.
ALTER TABLE "nominee" ALTER COLUMN "complete_registers" SET NOT NULL;
ALTER TABLE "signed_verdict" ALTER COLUMN "signer_scope" SET NOT NULL;

ALTER TABLE "register_entry"
  ADD CONSTRAINT "register_entry_award_agrees" CHECK ((award IS NOT NULL) = (register = 'honours')
    AND (award IS NULL OR entry ->> 'award' = award)),
  ADD CONSTRAINT "register_entry_year_where_asked" CHECK (year IS NOT NULL OR register NOT IN ('ratings', 'honours', 'merits', 'contests', 'prizes', 'members')),
  ADD CONSTRAINT "register_entry_year_plausible" CHECK (year BETWEEN 1900 AND 2199),
  ADD CONSTRAINT "register_entry_topic_shape" CHECK (register NOT IN ('judgements', 'attestations', 'amounts') OR (entry ? 'topic' AND entry ? 'value')),
  ADD CONSTRAINT "register_entry_withdraws_one" CHECK (NOT withdrawn OR supersedes_id IS NOT NULL),
  ADD CONSTRAINT "register_entry_bounded" CHECK (length(entry::text) <= 10000);

-- A correction stays in the register of the one whom it corrects.
CREATE FUNCTION refuse_foreign_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.supersedes_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM register_entry AS corrected
    WHERE corrected.id = NEW.supersedes_id AND corrected.nominee_id = NEW.nominee_id AND corrected.register = NEW.register) THEN
    RAISE EXCEPTION 'register_entry % corrects an entry of another nominee or register', NEW.id
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "register_entry_correction" BEFORE INSERT ON "register_entry" FOR EACH ROW EXECUTE FUNCTION refuse_foreign_correction();

ALTER TABLE "signed_verdict"
  ADD CONSTRAINT "signed_verdict_law_on_form" CHECK (is_plain_day("law_on")),
  ADD CONSTRAINT "signed_verdict_signed_on_form" CHECK (is_plain_day("signed_on")),
  ADD CONSTRAINT "signed_verdict_digests_form" CHECK (facts_digest ~ '^[0-9a-f]{64}$' AND standard_digest ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "signed_verdict_agrees" CHECK (verdict ->> 'outcome' = outcome::text AND verdict ->> 'award' = award
    AND verdict ->> 'lawOn' = law_on AND (verdict ->> 'year')::int = year AND nomination ->> 'award' = award),
  ADD CONSTRAINT "signed_verdict_bounded" CHECK (length(verdict::text) <= 2000000 AND length(nomination::text) <= 2000000 AND length(note) <= 2000);

ALTER TABLE "change_request"
  ADD CONSTRAINT "change_request_key_form" CHECK (length(key) BETWEEN 8 AND 100),
  ADD CONSTRAINT "change_request_body_digest_form" CHECK (body_digest ~ '^[0-9a-f]{64}$');

-- What was decided, signed or asked for is history.
CREATE TRIGGER "register_entry_append_only" BEFORE UPDATE OR DELETE ON "register_entry" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "signed_verdict_append_only" BEFORE UPDATE OR DELETE ON "signed_verdict" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "change_request_append_only" BEFORE UPDATE OR DELETE ON "change_request" FOR EACH ROW EXECUTE FUNCTION refuse_change();
