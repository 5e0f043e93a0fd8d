-- What Prisma cannot say: the written forms of days, periods and decimals, columns that exclude each other,
-- and tables that only grow. None of it is seen by `prisma migrate diff`.

-- A whole day, `2024-02-07`.
CREATE FUNCTION is_plain_day(value text) RETURNS boolean IMMUTABLE PARALLEL SAFE LANGUAGE sql
  AS $$ SELECT value ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' $$;

-- A year, a month or a day, `2024`, `2024-02`, `2024-02-07`.
CREATE FUNCTION is_partial_date(value text) RETURNS boolean IMMUTABLE PARALLEL SAFE LANGUAGE sql
  AS $$ SELECT value ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$' $$;

-- A partial date, a quarter, a half, nine months or a term: `2024-Q3`, `2024-H1`, `2024-9M`, `2021-2025`.
CREATE FUNCTION is_period(value text) RETURNS boolean IMMUTABLE PARALLEL SAFE LANGUAGE sql
  AS $$ SELECT value ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-Q[1-4]|-H[12]|-9M|-[0-9]{4})?$' $$;

-- Digits with a point, `2236`, `-0.45`.
CREATE FUNCTION is_decimal(value text) RETURNS boolean IMMUTABLE PARALLEL SAFE LANGUAGE sql
  AS $$ SELECT value ~ '^-?[0-9]+(\.[0-9]+)?$' $$;

ALTER TABLE "admin_unit"
  ADD CONSTRAINT "admin_unit_id_agrees" CHECK (id = code || '@' || valid_from),
  ADD CONSTRAINT "admin_unit_valid_from_form" CHECK (is_plain_day("valid_from")),
  ADD CONSTRAINT "admin_unit_valid_until_form" CHECK (is_plain_day("valid_until")),
  ADD CONSTRAINT "admin_unit_life_not_empty" CHECK (valid_from < valid_until),
  ADD CONSTRAINT "admin_unit_type_known" CHECK (type IN ('quoc-gia', 'tinh', 'thanh-pho', 'quan', 'huyen', 'thi-xa', 'thanh-pho-thuoc-tinh', 'xa', 'phuong', 'thi-tran', 'dac-khu'));

ALTER TABLE "award_principle"
  ADD CONSTRAINT "award_principle_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "award_principle_of_one" CHECK (num_nonnulls(campaign_id, plan_id) = 1);

ALTER TABLE "campaign"
  ADD CONSTRAINT "campaign_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "campaign_launched_on_form" CHECK (is_partial_date("launched_on")),
  ADD CONSTRAINT "campaign_from_form" CHECK (is_partial_date("from")),
  ADD CONSTRAINT "campaign_until_form" CHECK (is_partial_date("until")),
  ADD CONSTRAINT "campaign_launched_by_agrees" CHECK ((launched_by_document_id IS NOT NULL) = (launched_by_kind = 'document')
    AND (launched_by_event_id IS NOT NULL) = (launched_by_kind = 'event'));

ALTER TABLE "campaign_event"
  ADD CONSTRAINT "campaign_event_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "campaign_event_on_form" CHECK (is_partial_date("on"));

ALTER TABLE "campaign_link"
  ADD CONSTRAINT "campaign_link_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "campaign_link_child_agrees" CHECK (child_kind <> 'occasion'
    AND (child_campaign_id IS NOT NULL) = (child_kind = 'campaign')
    AND (child_movement_id IS NOT NULL) = (child_kind = 'movement')
    AND (child_plan_id IS NOT NULL) = (child_kind = 'plan')),
  ADD CONSTRAINT "campaign_link_parent_agrees" CHECK ((parent_campaign_id IS NOT NULL) = (parent_kind = 'campaign')
    AND (parent_movement_id IS NOT NULL) = (parent_kind = 'movement')
    AND (parent_plan_id IS NOT NULL) = (parent_kind = 'plan')
    AND (parent_occasion IS NOT NULL) = (parent_kind = 'occasion'));

ALTER TABLE "campaign_role"
  ADD CONSTRAINT "campaign_role_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "campaign_role_of_one" CHECK (num_nonnulls(campaign_id, plan_id) = 1);

ALTER TABLE "content_item"
  ADD CONSTRAINT "content_item_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "content_item_of_one" CHECK (num_nonnulls(campaign_id, plan_id) = 1);

ALTER TABLE "document"
  ADD CONSTRAINT "document_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "document_issued_on_form" CHECK (is_partial_date("issued_on")),
  ADD CONSTRAINT "document_published_on_form" CHECK (is_partial_date("published_on"));

ALTER TABLE "document_relation"
  ADD CONSTRAINT "document_relation_id_in_namespace" CHECK (starts_with(id, namespace || '/'));

ALTER TABLE "duty"
  ADD CONSTRAINT "duty_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "duty_due_date_form" CHECK (is_partial_date("due_date")),
  ADD CONSTRAINT "duty_during_form" CHECK (is_period("during")),
  ADD CONSTRAINT "duty_of_one" CHECK (num_nonnulls(campaign_id, plan_id) = 1),
  ADD CONSTRAINT "duty_due_whole" CHECK (num_nonnulls(due_rule, due_date) IN (0, 2));

ALTER TABLE "emulation_group"
  ADD CONSTRAINT "emulation_group_id_in_namespace" CHECK (starts_with(id, namespace || '/'));

ALTER TABLE "group_season"
  ADD CONSTRAINT "group_season_id_in_namespace" CHECK (starts_with(id, namespace || '/'));

ALTER TABLE "group_season_member"
  ADD CONSTRAINT "group_season_member_of_one" CHECK (num_nonnulls(unit_id, organization_id) = 1);

ALTER TABLE "human_judgement"
  ADD CONSTRAINT "human_judgement_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "human_judgement_signed_on_form" CHECK (is_plain_day("signed_on"));

ALTER TABLE "import_run"
  ADD CONSTRAINT "import_run_sha256_form" CHECK (sha256 ~ '^[0-9a-f]{64}$');

ALTER TABLE "indicator"
  ADD CONSTRAINT "indicator_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "indicator_replacement_whole" CHECK (num_nonnulls(replaced_by_id, replaced_from_edition) IN (0, 2));

ALTER TABLE "milestone"
  ADD CONSTRAINT "milestone_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "milestone_due_date_form" CHECK (is_partial_date("due_date")),
  ADD CONSTRAINT "milestone_planned_form" CHECK (is_partial_date("planned")),
  ADD CONSTRAINT "milestone_share_form" CHECK (is_decimal("share")),
  ADD CONSTRAINT "milestone_due_whole" CHECK (num_nonnulls(due_rule, due_date) IN (0, 2));

ALTER TABLE "movement"
  ADD CONSTRAINT "movement_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "movement_from_form" CHECK (is_partial_date("from")),
  ADD CONSTRAINT "movement_until_form" CHECK (is_partial_date("until"));

ALTER TABLE "observation"
  ADD CONSTRAINT "observation_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "observation_known_on_form" CHECK (is_plain_day("known_on")),
  ADD CONSTRAINT "observation_period_from_form" CHECK (is_plain_day("period_from")),
  ADD CONSTRAINT "observation_period_until_form" CHECK (is_plain_day("period_until")),
  ADD CONSTRAINT "observation_period_form" CHECK (is_period("period")),
  ADD CONSTRAINT "observation_scope_of_one" CHECK (num_nonnulls(unit_id, group_id) = 1),
  ADD CONSTRAINT "observation_period_not_empty" CHECK (period_from < period_until),
  ADD CONSTRAINT "observation_quantity_kind_agrees" CHECK (quantity ->> 'kind' = quantity_kind::text);

ALTER TABLE "organization"
  ADD CONSTRAINT "organization_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "organization_from_form" CHECK (is_partial_date("from")),
  ADD CONSTRAINT "organization_until_form" CHECK (is_partial_date("until"));

ALTER TABLE "plan"
  ADD CONSTRAINT "plan_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "plan_term_form" CHECK (is_period("term"));

ALTER TABLE "presentation"
  ADD CONSTRAINT "presentation_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "presentation_on_form" CHECK (is_partial_date("on"));

ALTER TABLE "project"
  ADD CONSTRAINT "project_id_in_namespace" CHECK (starts_with(id, namespace || '/'));

ALTER TABLE "project_progress"
  ADD CONSTRAINT "project_progress_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "project_progress_known_on_form" CHECK (is_plain_day("known_on")),
  ADD CONSTRAINT "project_progress_on_form" CHECK (is_partial_date("on")),
  ADD CONSTRAINT "project_progress_share_form" CHECK (is_decimal("share")),
  ADD CONSTRAINT "project_progress_share_with_outcome" CHECK ((share IS NOT NULL) = (outcome = 'SHARE'));

ALTER TABLE "provincial_title"
  ADD CONSTRAINT "provincial_title_id_in_namespace" CHECK (starts_with(id, namespace || '/'));

ALTER TABLE "statement"
  ADD CONSTRAINT "statement_id_in_namespace" CHECK (starts_with(id, namespace || '/'));

ALTER TABLE "target"
  ADD CONSTRAINT "target_id_in_namespace" CHECK (starts_with(id, namespace || '/')),
  ADD CONSTRAINT "target_period_from_form" CHECK (is_plain_day("period_from")),
  ADD CONSTRAINT "target_period_until_form" CHECK (is_plain_day("period_until")),
  ADD CONSTRAINT "target_adjusted_on_form" CHECK (is_partial_date("adjusted_on")),
  ADD CONSTRAINT "target_period_form" CHECK (is_period("period")),
  ADD CONSTRAINT "target_scope_of_one" CHECK (num_nonnulls(unit_id, group_id) = 1),
  ADD CONSTRAINT "target_period_not_empty" CHECK (period_from < period_until),
  ADD CONSTRAINT "target_predicate_kind_agrees" CHECK (predicate ->> 'kind' = predicate_kind::text),
  ADD CONSTRAINT "target_adjustment_whole" CHECK (num_nonnulls(adjusts_id, adjusted_on, adjustment_decided_by_id) IN (0, 3));

ALTER TABLE "target_promise"
  ADD CONSTRAINT "target_promise_of_one" CHECK (num_nonnulls(campaign_id, plan_id) = 1);

ALTER TABLE "unit_change"
  ADD CONSTRAINT "unit_change_on_form" CHECK (is_plain_day("on"));

ALTER TABLE "unit_group"
  ADD CONSTRAINT "unit_group_id_in_namespace" CHECK (starts_with(id, namespace || '/'));

ALTER TABLE "unit_group_member"
  ADD CONSTRAINT "unit_group_member_from_form" CHECK (is_partial_date("from")),
  ADD CONSTRAINT "unit_group_member_until_form" CHECK (is_partial_date("until"));

ALTER TABLE "unit_group_size"
  ADD CONSTRAINT "unit_group_size_on_form" CHECK (is_partial_date("on"));

-- A list is never null: an empty one is empty.
ALTER TABLE "group_season" ALTER COLUMN "requirements" SET NOT NULL;
ALTER TABLE "movement" ALTER COLUMN "launchers" SET NOT NULL;
ALTER TABLE "campaign" ALTER COLUMN "flags" SET NOT NULL, ALTER COLUMN "purposes" SET NOT NULL;
ALTER TABLE "plan" ALTER COLUMN "horizons" SET NOT NULL;
ALTER TABLE "campaign_event" ALTER COLUMN "functions" SET NOT NULL;
ALTER TABLE "campaign_role" ALTER COLUMN "roles" SET NOT NULL;
ALTER TABLE "duty" ALTER COLUMN "obligors" SET NOT NULL;
ALTER TABLE "award_principle" ALTER COLUMN "kinds" SET NOT NULL;
ALTER TABLE "statement" ALTER COLUMN "words" SET NOT NULL;

-- Figures, progress and import runs are history: a correction is a new row.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation', HINT = 'Add a new row that supersedes the old one.';
END;
$$;

CREATE TRIGGER "observation_append_only" BEFORE UPDATE OR DELETE ON "observation" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "project_progress_append_only" BEFORE UPDATE OR DELETE ON "project_progress" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "import_run_append_only" BEFORE UPDATE OR DELETE ON "import_run" FOR EACH ROW EXECUTE FUNCTION refuse_change();
