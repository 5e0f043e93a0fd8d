-- What Prisma cannot say of imports of figures. None of it is seen by `prisma migrate diff`.

ALTER TABLE "figure_import" ALTER COLUMN "holder_organizations" SET NOT NULL, ALTER COLUMN "columns" SET NOT NULL;

ALTER TABLE "figure_import"
  ADD CONSTRAINT "figure_import_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "figure_import_voice_imported" CHECK (voice IN ('DECLARED', 'PUBLISHED')),
  ADD CONSTRAINT "figure_import_has_source" CHECK (jsonb_array_length(source) >= 1),
  ADD CONSTRAINT "figure_import_first_row" CHECK (first_row BETWEEN 0 AND 1000),
  ADD CONSTRAINT "figure_import_counts" CHECK (least(parts, rows, batches, accepted, refused, blank, warned) >= 0
    AND accepted + refused + blank <= rows AND warned <= accepted),
  ADD CONSTRAINT "figure_import_on_form" CHECK (is_plain_day("on")),
  ADD CONSTRAINT "figure_import_on_agrees" CHECK (("on" IS NOT NULL OR batches = 0) AND ("on" IS NULL OR state <> 'OPEN')),
  ADD CONSTRAINT "figure_import_running_has_day" CHECK ("on" IS NOT NULL OR state IN ('OPEN', 'STOPPED')),
  ADD CONSTRAINT "figure_import_done_whole" CHECK (state <> 'DONE' OR accepted + refused + blank = rows),
  ADD CONSTRAINT "figure_import_ended_agrees" CHECK ((ended_at IS NOT NULL) = (state IN ('DONE', 'STOPPED')));

ALTER TABLE "figure_import_part"
  ADD CONSTRAINT "figure_import_part_counted" CHECK (part >= 1 AND rows >= 1 AND jsonb_array_length(cells) = rows);

ALTER TABLE "figure_import_batch"
  ADD CONSTRAINT "figure_import_batch_counted" CHECK (batch >= 1 AND least(accepted, refused, blank) >= 0
    AND accepted + refused + blank = row_until - row_from + 1);

ALTER TABLE "figure_import_row"
  ADD CONSTRAINT "figure_import_row_refused_says_why" CHECK ((jsonb_array_length(problems) >= 1) = (outcome = 'REFUSED')),
  ADD CONSTRAINT "figure_import_row_warned_agrees" CHECK (warned = (jsonb_array_length(warnings) >= 1)),
  ADD CONSTRAINT "figure_import_row_accepted_written" CHECK (outcome = 'ACCEPTED' OR (observation_id IS NULL AND NOT warned));

-- What was asked for stays as it was asked for, counters only grow, and what has ended has ended.
CREATE FUNCTION refuse_import_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('DONE', 'STOPPED')
    OR (NEW.parts, NEW.rows) <> (OLD.parts, OLD.rows) AND OLD.state <> 'OPEN'
    OR NEW.parts < OLD.parts OR NEW.rows < OLD.rows OR NEW.batches < OLD.batches OR NEW.accepted < OLD.accepted
    OR NEW.refused < OLD.refused OR NEW.blank < OLD.blank OR NEW.warned < OLD.warned
    OR (NEW.id, NEW.namespace, NEW.voice, NEW.status, NEW.source, NEW.columns, NEW.first_row, NEW.reading, NEW.dry_run, NEW.sender, NEW.opened_at)
      IS DISTINCT FROM (OLD.id, OLD.namespace, OLD.voice, OLD.status, OLD.source, OLD.columns, OLD.first_row, OLD.reading, OLD.dry_run, OLD.sender, OLD.opened_at)
    OR OLD."on" IS NOT NULL AND NEW."on" IS DISTINCT FROM OLD."on" THEN
    RAISE EXCEPTION 'figure_import %: % of what is settled refused', OLD.id, TG_OP
      USING ERRCODE = 'restrict_violation', HINT = 'Open another import.';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "figure_import_settled" BEFORE UPDATE ON "figure_import" FOR EACH ROW EXECUTE FUNCTION refuse_import_rewriting();
CREATE TRIGGER "figure_import_kept" BEFORE DELETE ON "figure_import" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "figure_import_part_append_only" BEFORE UPDATE OR DELETE ON "figure_import_part" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "figure_import_batch_append_only" BEFORE UPDATE OR DELETE ON "figure_import_batch" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "figure_import_row_append_only" BEFORE UPDATE OR DELETE ON "figure_import_row" FOR EACH ROW EXECUTE FUNCTION refuse_change();
