-- What Prisma cannot say of changes, drafts, proposals and reports. None of it is seen by `prisma migrate diff`.

ALTER TABLE "change" ALTER COLUMN "actor_scope" SET NOT NULL;
ALTER TABLE "change" ALTER COLUMN "holder_organizations" SET NOT NULL;
ALTER TABLE "refused_attempt" ALTER COLUMN "actor_scope" SET NOT NULL;

ALTER TABLE "change"
  ADD CONSTRAINT "change_on_form" CHECK (is_plain_day("on")),
  ADD CONSTRAINT "change_version_positive" CHECK (version >= 1),
  ADD CONSTRAINT "change_says_something" CHECK (num_nonnulls(before, after) >= 1),
  ADD CONSTRAINT "change_why_bounded" CHECK (length(why) <= 2000);

-- The versions of a thing follow one another without gaps.
CREATE FUNCTION refuse_version_gap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version > 1 AND NOT EXISTS (
    SELECT FROM change WHERE kind = NEW.kind AND entity_id = NEW.entity_id AND version = NEW.version - 1) THEN
    RAISE EXCEPTION 'version % of % % does not follow the one before it', NEW.version, NEW.kind, NEW.entity_id
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "change_without_gap" BEFORE INSERT ON "change" FOR EACH ROW EXECUTE FUNCTION refuse_version_gap();

ALTER TABLE "campaign_draft"
  ADD CONSTRAINT "campaign_draft_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "campaign_draft_state_before_launch" CHECK (state IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'LAUNCHED', 'CANCELLED'));

ALTER TABLE "target_proposal"
  ADD CONSTRAINT "target_proposal_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "target_proposal_of_one" CHECK (num_nonnulls(campaign_id, plan_id) = 1),
  ADD CONSTRAINT "target_proposal_scope_of_one" CHECK (num_nonnulls(unit_id, group_id) = 1),
  ADD CONSTRAINT "target_proposal_state_before_assignment" CHECK (state IN ('PROPOSED', 'ASSIGNED'));

ALTER TABLE "report"
  ADD CONSTRAINT "report_key_in_namespace" CHECK (starts_with(key, namespace || '/')),
  ADD CONSTRAINT "report_by_one" CHECK (num_nonnulls(unit_id, organization_id) = 1),
  ADD CONSTRAINT "report_edition_positive" CHECK (edition >= 1),
  ADD CONSTRAINT "report_period_form" CHECK (is_period("period")),
  ADD CONSTRAINT "report_period_from_form" CHECK (is_plain_day("period_from")),
  ADD CONSTRAINT "report_period_until_form" CHECK (is_plain_day("period_until")),
  ADD CONSTRAINT "report_last_day_form" CHECK (is_plain_day("last_day")),
  ADD CONSTRAINT "report_submitted_on_form" CHECK (is_plain_day("submitted_on")),
  ADD CONSTRAINT "report_accepted_on_form" CHECK (is_plain_day("accepted_on")),
  ADD CONSTRAINT "report_accepted_agrees" CHECK ((accepted_on IS NOT NULL) = (state IN ('ACCEPTED', 'CONSOLIDATED'))),
  ADD CONSTRAINT "report_in_force_accepted" CHECK (NOT in_force OR state IN ('ACCEPTED', 'CONSOLIDATED')),
  ADD CONSTRAINT "report_body_agrees" CHECK (body ->> 'key' = key AND (body ->> 'version')::int = edition AND body ->> 'state' = state::text);

-- One reporter answers one duty for one period once, but for corrections; and one version at most is in force.
CREATE UNIQUE INDEX "report_once" ON "report" (duty_id, coalesce(unit_id, organization_id), period, coalesce(body #>> '{about,key}', ''), edition);
CREATE UNIQUE INDEX "report_one_in_force" ON "report" (key) WHERE in_force;

-- A version that was accepted is frozen: it may be taken up into another report, or give way to its correction.
CREATE FUNCTION refuse_thaw() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('ACCEPTED', 'CONSOLIDATED') AND (
    NEW.state NOT IN ('ACCEPTED', 'CONSOLIDATED') OR NEW.body - 'state' - 'consolidatedInto' <> OLD.body - 'state' - 'consolidatedInto') THEN
    RAISE EXCEPTION 'report % edition % was accepted: % refused', OLD.key, OLD.edition, TG_OP
      USING ERRCODE = 'restrict_violation', HINT = 'Correct it by a new edition.';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "report_frozen" BEFORE UPDATE ON "report" FOR EACH ROW EXECUTE FUNCTION refuse_thaw();
CREATE TRIGGER "report_kept" BEFORE DELETE ON "report" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "change_append_only" BEFORE UPDATE OR DELETE ON "change" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "refused_attempt_append_only" BEFORE UPDATE OR DELETE ON "refused_attempt" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "namespace_holder_append_only" BEFORE UPDATE OR DELETE ON "namespace_holder" FOR EACH ROW EXECUTE FUNCTION refuse_change();
