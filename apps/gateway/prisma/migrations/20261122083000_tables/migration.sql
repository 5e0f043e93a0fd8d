-- Made by `prisma migrate diff`, with two changes by hand that Prisma cannot say and does not see:
-- the extension of the trigram indexes, and COLLATE "C" on every text column, so that stored sort keys, days and keys
-- order by code point on every database, whatever its locale.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "title_subjects" AS ENUM ('CITIZEN', 'ENTERPRISE', 'ENTREPRENEUR', 'OTHER');

-- CreateEnum
CREATE TYPE "award_principle_kind" AS ENUM ('PREFER_SMALL_COLLECTIVE', 'PREFER_INDIVIDUAL', 'PREFER_DIRECT_WORKER', 'PREFER_NEW_FACTOR', 'ACCURATE', 'OBJECTIVE', 'FAIR', 'TRANSPARENT', 'DEMOCRATIC', 'PUBLIC', 'TIMELY', 'RIGHT_STANDARD', 'FIND_AND_SPREAD_EXEMPLARS', 'TIE_TO_CAMPAIGN');

-- CreateEnum
CREATE TYPE "entity_kind" AS ENUM ('document', 'documentRelation', 'organization', 'unitGroup', 'emulationGroup', 'groupSeason', 'movement', 'campaign', 'campaignLink', 'plan', 'contentItem', 'event', 'campaignRole', 'indicator', 'target', 'observation', 'project', 'milestone', 'projectProgress', 'judgement', 'duty', 'provincialTitle', 'awardPrinciple', 'presentation');

-- CreateEnum
CREATE TYPE "due_rule" AS ENUM ('before', 'by', 'within');

-- CreateEnum
CREATE TYPE "resolved_by" AS ENUM ('EXPLICIT', 'INFERRED');

-- CreateEnum
CREATE TYPE "campaign_kind" AS ENUM ('REGULAR', 'THEMATIC');

-- CreateEnum
CREATE TYPE "campaign_flag" AS ENUM ('SPECIAL', 'PEAK', 'ANNIVERSARY');

-- CreateEnum
CREATE TYPE "campaign_scope" AS ENUM ('NATIONAL', 'SECTOR', 'LOCALITY', 'CLUSTER', 'UNIT');

-- CreateEnum
CREATE TYPE "launched_by_kind" AS ENUM ('document', 'event', 'unknown');

-- CreateEnum
CREATE TYPE "campaign_state" AS ENUM ('DRAFT', 'SUBMITTED', 'APPROVED', 'LAUNCHED', 'PRELIM_REVIEWED', 'FINAL_REVIEWED', 'CLOSED', 'CANCELLED', 'SUSPENDED');

-- CreateEnum
CREATE TYPE "campaign_link_kind" AS ENUM ('LAUNCHED_UNDER', 'LOCALISES', 'CONTINUES', 'CONTRIBUTES_TO', 'CELEBRATES');

-- CreateEnum
CREATE TYPE "link_node_kind" AS ENUM ('campaign', 'movement', 'plan', 'occasion');

-- CreateEnum
CREATE TYPE "event_function" AS ENUM ('REVIEW', 'ROLL_OUT', 'LAUNCH', 'AWARD', 'COMPETITION', 'EXCHANGE');

-- CreateEnum
CREATE TYPE "campaign_role_kind" AS ENUM ('FOCAL', 'ADVISE', 'COORDINATE', 'MOBILISE', 'SUPERVISE', 'INSPECT', 'APPRAISE', 'PROPOSE_UPWARD', 'DIRECT_AS_ASSIGNED', 'PUBLICISE');

-- CreateEnum
CREATE TYPE "content_domain" AS ENUM ('ECONOMY', 'SOCIETY', 'ADMINISTRATIVE_REFORM', 'INFRASTRUCTURE', 'DEFENCE_SECURITY', 'PARTY_BUILDING', 'COVID', 'EMULATION', 'ENVIRONMENT');

-- CreateEnum
CREATE TYPE "document_kind" AS ENUM ('LUAT', 'NGHI_QUYET', 'NGHI_DINH', 'CHI_THI', 'QUYET_DINH', 'KE_HOACH', 'CHUONG_TRINH', 'HUONG_DAN', 'BAO_CAO', 'PRESS', 'SPEECH', 'STATISTICS', 'OTHER');

-- CreateEnum
CREATE TYPE "document_relation_kind" AS ENUM ('BASED_ON', 'IMPLEMENTS', 'CITES', 'LOCALISES', 'AMENDS', 'REPLACES', 'LAUNCHES', 'REPORTS_ON');

-- CreateEnum
CREATE TYPE "duty_kind" AS ENUM ('report', 'review', 'inspect', 'publicise', 'cascade', 'confer', 'scoreTable');

-- CreateEnum
CREATE TYPE "duty_frequency" AS ENUM ('MONTH', 'QUARTER', 'HALF', 'YEAR', 'MID_TERM', 'END_TERM', 'ONCE', 'AD_HOC', 'AS_PRESCRIBED');

-- CreateEnum
CREATE TYPE "emulation_group_kind" AS ENUM ('CUM', 'KHOI');

-- CreateEnum
CREATE TYPE "emulation_group_level" AS ENUM ('CENTRAL', 'PROVINCE', 'BASE');

-- CreateEnum
CREATE TYPE "group_role" AS ENUM ('HEAD', 'DEPUTY', 'MEMBER');

-- CreateEnum
CREATE TYPE "group_season_state" AS ENUM ('FORMED', 'HEAD_ELECTED', 'PLAN_AND_CRITERIA_ADOPTED', 'RUNNING', 'MID_REVIEW', 'SCORED', 'FINAL_REVIEW', 'CLOSED');

-- CreateEnum
CREATE TYPE "value_type" AS ENUM ('NUMBER', 'RATE', 'COUNT_OF', 'RANK', 'STATUS', 'DATE');

-- CreateEnum
CREATE TYPE "direction" AS ENUM ('UP', 'DOWN', 'TO_BAND', 'NONE');

-- CreateEnum
CREATE TYPE "accumulation" AS ENUM ('POINT', 'CUMULATIVE', 'GROWTH');

-- CreateEnum
CREATE TYPE "periodicity" AS ENUM ('MONTH', 'QUARTER', 'HALF', 'YEAR', 'TERM', 'EDITION');

-- CreateEnum
CREATE TYPE "movement_scope" AS ENUM ('NATIONAL', 'SECTOR', 'LOCAL');

-- CreateEnum
CREATE TYPE "quantity_kind" AS ENUM ('exact', 'bounded', 'change', 'standing', 'count', 'status', 'withheld', 'notSurveyed');

-- CreateEnum
CREATE TYPE "observation_status" AS ENUM ('ESTIMATE', 'PRELIMINARY', 'FINAL', 'REVISED');

-- CreateEnum
CREATE TYPE "voice" AS ENUM ('DECLARED', 'VERIFIED', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "organization_kind" AS ENUM ('GOVERNMENT', 'PEOPLES_COMMITTEE', 'PEOPLES_COUNCIL', 'PARTY', 'FRONT', 'MASS_ORG', 'DEPARTMENT', 'AGENCY', 'BANK', 'ENTERPRISE', 'ARMED_FORCE', 'MEDIA', 'EMULATION_COUNCIL', 'OFFICE');

-- CreateEnum
CREATE TYPE "plan_kind" AS ENUM ('PLAN', 'PROGRAMME');

-- CreateEnum
CREATE TYPE "project_stage" AS ENUM ('PROCEDURES', 'LAND_HANDOVER', 'START', 'COMPLETE', 'ACCEPTANCE', 'INAUGURATE');

-- CreateEnum
CREATE TYPE "progress_outcome" AS ENUM ('DONE', 'REFUSED', 'SHARE');

-- CreateEnum
CREATE TYPE "predicate_kind" AS ENUM ('atLeast', 'about', 'growth', 'change', 'countOf', 'namedUnits', 'total', 'rankImprovement', 'betterThanBaseline', 'improvement', 'attention', 'meetOrExceedRef', 'allOf', 'milestone', 'status', 'relativePosition', 'earlierThanPlan', 'gate', 'qualitative');

-- CreateEnum
CREATE TYPE "modality_class" AS ENUM ('ASPIRE', 'REQUIRE', 'ENSURE', 'NONE');

-- CreateEnum
CREATE TYPE "target_level" AS ENUM ('CENTRAL_ASSIGNED', 'COUNCIL_RESOLUTION', 'PARTY_RESOLUTION', 'PLAN', 'CAMPAIGN', 'UNSTATED');

-- CreateEnum
CREATE TYPE "target_state" AS ENUM ('PROPOSED', 'ASSIGNED', 'ADJUSTED');

-- CreateEnum
CREATE TYPE "judgement_verdict" AS ENUM ('MET', 'PARTLY_MET', 'MISSED');

-- CreateEnum
CREATE TYPE "unit_level" AS ENUM ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE');

-- CreateEnum
CREATE TYPE "unit_change_kind" AS ENUM ('MERGE', 'SPLIT', 'RENAME', 'UPGRADE', 'ABOLISH');

-- CreateTable
CREATE TABLE "provincial_title" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "unit_id" TEXT COLLATE "C" NOT NULL,
    "subjects" "title_subjects" NOT NULL,
    "conferred" JSONB NOT NULL,
    "source" JSONB NOT NULL,
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "provincial_title_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_principle" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "campaign_id" TEXT COLLATE "C",
    "plan_id" TEXT COLLATE "C",
    "kinds" "award_principle_kind"[],
    "source" JSONB NOT NULL,

    CONSTRAINT "award_principle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "presentation" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "award" TEXT COLLATE "C" NOT NULL,
    "to" TEXT COLLATE "C" NOT NULL,
    "presenter" TEXT COLLATE "C" NOT NULL,
    "delegated_from" TEXT COLLATE "C",
    "event_id" TEXT COLLATE "C",
    "on" TEXT COLLATE "C",
    "source" JSONB NOT NULL,

    CONSTRAINT "presentation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "theme" TEXT COLLATE "C",
    "kind" "campaign_kind" NOT NULL,
    "flags" "campaign_flag"[],
    "occasion" TEXT COLLATE "C",
    "scope" "campaign_scope" NOT NULL,
    "unit_id" TEXT COLLATE "C",
    "launchers" JSONB NOT NULL,
    "launched_by_kind" "launched_by_kind" NOT NULL,
    "launched_by_document_id" TEXT COLLATE "C",
    "launched_by_event_id" TEXT COLLATE "C",
    "launched_on" TEXT COLLATE "C",
    "year" INTEGER,
    "from" TEXT COLLATE "C",
    "until" TEXT COLLATE "C",
    "subjects" JSONB NOT NULL,
    "purposes" TEXT[] COLLATE "C",
    "state" "campaign_state" NOT NULL,
    "source" JSONB NOT NULL,
    "note" TEXT COLLATE "C",
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_link" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "kind" "campaign_link_kind" NOT NULL,
    "child_kind" "link_node_kind" NOT NULL,
    "child_campaign_id" TEXT COLLATE "C",
    "child_movement_id" TEXT COLLATE "C",
    "child_plan_id" TEXT COLLATE "C",
    "parent_kind" "link_node_kind" NOT NULL,
    "parent_campaign_id" TEXT COLLATE "C",
    "parent_movement_id" TEXT COLLATE "C",
    "parent_plan_id" TEXT COLLATE "C",
    "parent_occasion" TEXT COLLATE "C",
    "name_kept" BOOLEAN NOT NULL,
    "resolved_by" "resolved_by" NOT NULL,
    "source" JSONB NOT NULL,

    CONSTRAINT "campaign_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_event" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "functions" "event_function"[],
    "on" TEXT COLLATE "C",
    "place" TEXT COLLATE "C",
    "source" JSONB NOT NULL,
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "campaign_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_event_campaign" (
    "event_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "campaign_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "campaign_event_campaign_pkey" PRIMARY KEY ("event_id","position")
);

-- CreateTable
CREATE TABLE "campaign_role" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "campaign_id" TEXT COLLATE "C",
    "plan_id" TEXT COLLATE "C",
    "organization_id" TEXT COLLATE "C" NOT NULL,
    "roles" "campaign_role_kind"[],
    "source" JSONB NOT NULL,

    CONSTRAINT "campaign_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_item" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "campaign_id" TEXT COLLATE "C",
    "plan_id" TEXT COLLATE "C",
    "parent_id" TEXT COLLATE "C",
    "ordinal" INTEGER NOT NULL,
    "label" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "domain" "content_domain" NOT NULL,
    "measurable" BOOLEAN NOT NULL,
    "source" JSONB NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "content_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_item_link" (
    "content_item_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "entity_kind" "entity_kind" NOT NULL,
    "entity_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "content_item_link_pkey" PRIMARY KEY ("content_item_id","position")
);

-- CreateTable
CREATE TABLE "document" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "kind" "document_kind" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "number" TEXT COLLATE "C",
    "issuer" TEXT COLLATE "C",
    "issuer_id" TEXT COLLATE "C",
    "signer_post" TEXT COLLATE "C",
    "issued_on" TEXT COLLATE "C",
    "published_on" TEXT COLLATE "C",
    "url" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_relation" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "from_id" TEXT COLLATE "C" NOT NULL,
    "to_id" TEXT COLLATE "C" NOT NULL,
    "kind" "document_relation_kind" NOT NULL,
    "clause" TEXT COLLATE "C",
    "resolved_by" "resolved_by" NOT NULL,

    CONSTRAINT "document_relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duty" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "kind" "duty_kind" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "campaign_id" TEXT COLLATE "C",
    "plan_id" TEXT COLLATE "C",
    "obligors" TEXT[] COLLATE "C",
    "to" TEXT COLLATE "C",
    "via_id" TEXT COLLATE "C",
    "guidance_by_id" TEXT COLLATE "C",
    "frequency" "duty_frequency" NOT NULL,
    "during" TEXT COLLATE "C",
    "due_rule" "due_rule",
    "due_date" TEXT COLLATE "C",
    "due_days_after_period" INTEGER,
    "fulfilments" JSONB NOT NULL,
    "source" JSONB NOT NULL,
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "duty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duty_obligor" (
    "duty_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "organization_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "duty_obligor_pkey" PRIMARY KEY ("duty_id","position")
);

-- CreateTable
CREATE TABLE "duty_with" (
    "duty_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "organization_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "duty_with_pkey" PRIMARY KEY ("duty_id","position")
);

-- CreateTable
CREATE TABLE "duty_about" (
    "duty_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "entity_kind" "entity_kind" NOT NULL,
    "entity_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "duty_about_pkey" PRIMARY KEY ("duty_id","position")
);

-- CreateTable
CREATE TABLE "emulation_group" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "kind" "emulation_group_kind" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "level" "emulation_group_level" NOT NULL,
    "within_id" TEXT COLLATE "C",
    "guided_by_id" TEXT COLLATE "C",
    "basis" TEXT COLLATE "C",
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "emulation_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_season" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "group_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "state" "group_season_state" NOT NULL,
    "members_known" BOOLEAN NOT NULL,
    "requirements" TEXT[] COLLATE "C",
    "note" TEXT COLLATE "C",

    CONSTRAINT "group_season_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_season_member" (
    "season_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "unit_id" TEXT COLLATE "C",
    "organization_id" TEXT COLLATE "C",
    "role" "group_role" NOT NULL,

    CONSTRAINT "group_season_member_pkey" PRIMARY KEY ("season_id","position")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "file" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "sha256" TEXT COLLATE "C" NOT NULL,
    "core_version" TEXT COLLATE "C" NOT NULL,
    "counts" JSONB NOT NULL,
    "warnings" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "name_vi" TEXT COLLATE "C" NOT NULL,
    "name_en" TEXT COLLATE "C" NOT NULL,
    "unit_of_measure" TEXT COLLATE "C" NOT NULL,
    "value_type" "value_type" NOT NULL,
    "direction" "direction" NOT NULL,
    "periodicity" "periodicity" NOT NULL,
    "accumulation" "accumulation" NOT NULL,
    "denominator_id" TEXT COLLATE "C",
    "statistical_owner" TEXT COLLATE "C",
    "release_lag_months" INTEGER,
    "decimals" INTEGER,
    "component_of_id" TEXT COLLATE "C",
    "part_of_id" TEXT COLLATE "C",
    "editions" JSONB NOT NULL,
    "replaced_by_id" TEXT COLLATE "C",
    "replaced_from_edition" TEXT COLLATE "C",
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "movement" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "launchers" TEXT[] COLLATE "C",
    "from" TEXT COLLATE "C",
    "until" TEXT COLLATE "C",
    "scope" "movement_scope" NOT NULL,
    "canonical_of_id" TEXT COLLATE "C",
    "source" JSONB NOT NULL,
    "note" TEXT COLLATE "C",
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "movement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observation" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "indicator_id" TEXT COLLATE "C" NOT NULL,
    "unit_id" TEXT COLLATE "C",
    "group_id" TEXT COLLATE "C",
    "period" TEXT COLLATE "C" NOT NULL,
    "period_from" TEXT COLLATE "C" NOT NULL,
    "period_until" TEXT COLLATE "C" NOT NULL,
    "quantity_kind" "quantity_kind" NOT NULL,
    "quantity" JSONB NOT NULL,
    "status" "observation_status" NOT NULL,
    "voice" "voice" NOT NULL,
    "known_on" TEXT COLLATE "C" NOT NULL,
    "known_on_assumed" TEXT COLLATE "C",
    "shares_of" JSONB,
    "derived" TEXT COLLATE "C",
    "supersedes_id" TEXT COLLATE "C",
    "source" JSONB NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "kind" "organization_kind" NOT NULL,
    "unit_id" TEXT COLLATE "C",
    "parent_id" TEXT COLLATE "C",
    "from" TEXT COLLATE "C",
    "until" TEXT COLLATE "C",
    "successors_known" BOOLEAN NOT NULL,
    "note" TEXT COLLATE "C",
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_successor" (
    "organization_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "successor_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "organization_successor_pkey" PRIMARY KEY ("organization_id","position")
);

-- CreateTable
CREATE TABLE "plan" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "kind" "plan_kind" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "document_id" TEXT COLLATE "C",
    "unit_id" TEXT COLLATE "C",
    "term" TEXT COLLATE "C",
    "open_end" BOOLEAN NOT NULL,
    "horizons" TEXT[] COLLATE "C",
    "motto" TEXT COLLATE "C",
    "cascade_required" BOOLEAN NOT NULL,
    "source" JSONB NOT NULL,
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "named" BOOLEAN NOT NULL,
    "unit_id" TEXT COLLATE "C" NOT NULL,
    "owner" TEXT COLLATE "C",
    "programme_id" TEXT COLLATE "C",
    "source" JSONB NOT NULL,
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "project_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "stage" "project_stage" NOT NULL,
    "share" TEXT COLLATE "C",
    "share_of" TEXT COLLATE "C",
    "due_rule" "due_rule",
    "due_date" TEXT COLLATE "C",
    "planned" TEXT COLLATE "C",
    "part_of_id" TEXT COLLATE "C",
    "source" JSONB NOT NULL,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_progress" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "project_id" TEXT COLLATE "C" NOT NULL,
    "stage" "project_stage" NOT NULL,
    "outcome" "progress_outcome" NOT NULL,
    "share" TEXT COLLATE "C",
    "on" TEXT COLLATE "C" NOT NULL,
    "status" "observation_status" NOT NULL,
    "known_on" TEXT COLLATE "C" NOT NULL,
    "source" JSONB NOT NULL,
    "note" TEXT COLLATE "C",

    CONSTRAINT "project_progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "row" TEXT COLLATE "C" NOT NULL,
    "row_order" TEXT COLLATE "C" NOT NULL,
    "document_id" TEXT COLLATE "C" NOT NULL,
    "clause" TEXT COLLATE "C",
    "words" TEXT[] COLLATE "C",
    "summary_vi" TEXT COLLATE "C" NOT NULL,
    "summary_en" TEXT COLLATE "C" NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_carrier" (
    "statement_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "entity_kind" "entity_kind" NOT NULL,
    "entity_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "statement_carrier_pkey" PRIMARY KEY ("statement_id","position")
);

-- CreateTable
CREATE TABLE "target" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "indicator_id" TEXT COLLATE "C",
    "unit_id" TEXT COLLATE "C",
    "group_id" TEXT COLLATE "C",
    "period" TEXT COLLATE "C" NOT NULL,
    "period_from" TEXT COLLATE "C" NOT NULL,
    "period_until" TEXT COLLATE "C" NOT NULL,
    "predicate_kind" "predicate_kind" NOT NULL,
    "predicate" JSONB NOT NULL,
    "counted_group_id" TEXT COLLATE "C",
    "reference_id" TEXT COLLATE "C",
    "modality_printed" TEXT COLLATE "C",
    "modality_class" "modality_class" NOT NULL,
    "level" "target_level" NOT NULL,
    "state" "target_state" NOT NULL,
    "overrides_id" TEXT COLLATE "C",
    "part_of_id" TEXT COLLATE "C",
    "list_open" BOOLEAN NOT NULL,
    "adjusts_id" TEXT COLLATE "C",
    "adjusted_on" TEXT COLLATE "C",
    "adjustment_decided_by_id" TEXT COLLATE "C",
    "derived" TEXT COLLATE "C",
    "body" TEXT COLLATE "C",
    "source" JSONB NOT NULL,
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target_promise" (
    "target_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "campaign_id" TEXT COLLATE "C",
    "plan_id" TEXT COLLATE "C",

    CONSTRAINT "target_promise_pkey" PRIMARY KEY ("target_id","position")
);

-- CreateTable
CREATE TABLE "target_set_member" (
    "target_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "member_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "target_set_member_pkey" PRIMARY KEY ("target_id","position")
);

-- CreateTable
CREATE TABLE "target_gate_void" (
    "target_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "voided_target_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "target_gate_void_pkey" PRIMARY KEY ("target_id","position")
);

-- CreateTable
CREATE TABLE "target_milestone" (
    "target_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "project_id" TEXT COLLATE "C" NOT NULL,
    "milestone_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "target_milestone_pkey" PRIMARY KEY ("target_id","position")
);

-- CreateTable
CREATE TABLE "target_named_unit" (
    "target_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "unit_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "target_named_unit_pkey" PRIMARY KEY ("target_id","position")
);

-- CreateTable
CREATE TABLE "human_judgement" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "target_id" TEXT COLLATE "C" NOT NULL,
    "verdict" "judgement_verdict" NOT NULL,
    "post" TEXT COLLATE "C" NOT NULL,
    "signed_on" TEXT COLLATE "C" NOT NULL,
    "evidence" JSONB NOT NULL,

    CONSTRAINT "human_judgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_group" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "within_id" TEXT COLLATE "C" NOT NULL,
    "criterion" TEXT COLLATE "C",
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "unit_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_group_member" (
    "group_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "unit_id" TEXT COLLATE "C" NOT NULL,
    "from" TEXT COLLATE "C" NOT NULL,
    "until" TEXT COLLATE "C",
    "note" TEXT COLLATE "C",

    CONSTRAINT "unit_group_member_pkey" PRIMARY KEY ("group_id","position")
);

-- CreateTable
CREATE TABLE "unit_group_size" (
    "group_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "on" TEXT COLLATE "C" NOT NULL,
    "size" INTEGER NOT NULL,
    "source" JSONB,

    CONSTRAINT "unit_group_size_pkey" PRIMARY KEY ("group_id","position")
);

-- CreateTable
CREATE TABLE "admin_unit" (
    "id" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "valid_from" TEXT COLLATE "C" NOT NULL,
    "valid_until" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "full_name" TEXT COLLATE "C" NOT NULL,
    "level" "unit_level" NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "parent_code" TEXT COLLATE "C",
    "parent_id" TEXT COLLATE "C",
    "legal_basis" TEXT COLLATE "C",
    "source" TEXT COLLATE "C",
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "admin_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_change" (
    "id" TEXT COLLATE "C" NOT NULL,
    "kind" "unit_change_kind" NOT NULL,
    "on" TEXT COLLATE "C" NOT NULL,
    "basis" TEXT COLLATE "C",
    "source" TEXT COLLATE "C",
    "predecessors_complete" BOOLEAN NOT NULL,

    CONSTRAINT "unit_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_change_from" (
    "change_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "unit_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "unit_change_from_pkey" PRIMARY KEY ("change_id","position")
);

-- CreateTable
CREATE TABLE "unit_change_to" (
    "change_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "unit_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "unit_change_to_pkey" PRIMARY KEY ("change_id","position")
);

-- CreateIndex
CREATE INDEX "provincial_title_namespace_idx" ON "provincial_title"("namespace");

-- CreateIndex
CREATE INDEX "provincial_title_unit_id_sort_key_idx" ON "provincial_title"("unit_id", "sort_key");

-- CreateIndex
CREATE INDEX "provincial_title_sort_key_id_idx" ON "provincial_title"("sort_key", "id");

-- CreateIndex
CREATE INDEX "provincial_title_search_key_idx" ON "provincial_title" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "award_principle_namespace_idx" ON "award_principle"("namespace");

-- CreateIndex
CREATE INDEX "award_principle_campaign_id_idx" ON "award_principle"("campaign_id");

-- CreateIndex
CREATE INDEX "award_principle_plan_id_idx" ON "award_principle"("plan_id");

-- CreateIndex
CREATE INDEX "presentation_namespace_idx" ON "presentation"("namespace");

-- CreateIndex
CREATE INDEX "presentation_event_id_idx" ON "presentation"("event_id");

-- CreateIndex
CREATE INDEX "presentation_on_id_idx" ON "presentation"("on", "id");

-- CreateIndex
CREATE INDEX "campaign_namespace_idx" ON "campaign"("namespace");

-- CreateIndex
CREATE INDEX "campaign_unit_id_year_idx" ON "campaign"("unit_id", "year");

-- CreateIndex
CREATE INDEX "campaign_year_sort_key_id_idx" ON "campaign"("year", "sort_key", "id");

-- CreateIndex
CREATE INDEX "campaign_kind_idx" ON "campaign"("kind");

-- CreateIndex
CREATE INDEX "campaign_scope_idx" ON "campaign"("scope");

-- CreateIndex
CREATE INDEX "campaign_state_idx" ON "campaign"("state");

-- CreateIndex
CREATE INDEX "campaign_launched_by_document_id_idx" ON "campaign"("launched_by_document_id");

-- CreateIndex
CREATE INDEX "campaign_launched_by_event_id_idx" ON "campaign"("launched_by_event_id");

-- CreateIndex
CREATE INDEX "campaign_launched_on_id_idx" ON "campaign"("launched_on", "id");

-- CreateIndex
CREATE INDEX "campaign_sort_key_id_idx" ON "campaign"("sort_key", "id");

-- CreateIndex
CREATE INDEX "campaign_search_key_idx" ON "campaign" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "campaign_link_namespace_idx" ON "campaign_link"("namespace");

-- CreateIndex
CREATE INDEX "campaign_link_kind_idx" ON "campaign_link"("kind");

-- CreateIndex
CREATE INDEX "campaign_link_child_campaign_id_idx" ON "campaign_link"("child_campaign_id");

-- CreateIndex
CREATE INDEX "campaign_link_child_movement_id_idx" ON "campaign_link"("child_movement_id");

-- CreateIndex
CREATE INDEX "campaign_link_child_plan_id_idx" ON "campaign_link"("child_plan_id");

-- CreateIndex
CREATE INDEX "campaign_link_parent_campaign_id_idx" ON "campaign_link"("parent_campaign_id");

-- CreateIndex
CREATE INDEX "campaign_link_parent_movement_id_idx" ON "campaign_link"("parent_movement_id");

-- CreateIndex
CREATE INDEX "campaign_link_parent_plan_id_idx" ON "campaign_link"("parent_plan_id");

-- CreateIndex
CREATE INDEX "campaign_event_namespace_idx" ON "campaign_event"("namespace");

-- CreateIndex
CREATE INDEX "campaign_event_on_id_idx" ON "campaign_event"("on", "id");

-- CreateIndex
CREATE INDEX "campaign_event_sort_key_id_idx" ON "campaign_event"("sort_key", "id");

-- CreateIndex
CREATE INDEX "campaign_event_search_key_idx" ON "campaign_event" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "campaign_event_campaign_campaign_id_idx" ON "campaign_event_campaign"("campaign_id");

-- CreateIndex
CREATE INDEX "campaign_role_namespace_idx" ON "campaign_role"("namespace");

-- CreateIndex
CREATE INDEX "campaign_role_campaign_id_idx" ON "campaign_role"("campaign_id");

-- CreateIndex
CREATE INDEX "campaign_role_plan_id_idx" ON "campaign_role"("plan_id");

-- CreateIndex
CREATE INDEX "campaign_role_organization_id_idx" ON "campaign_role"("organization_id");

-- CreateIndex
CREATE INDEX "content_item_namespace_idx" ON "content_item"("namespace");

-- CreateIndex
CREATE INDEX "content_item_campaign_id_ordinal_idx" ON "content_item"("campaign_id", "ordinal");

-- CreateIndex
CREATE INDEX "content_item_plan_id_ordinal_idx" ON "content_item"("plan_id", "ordinal");

-- CreateIndex
CREATE INDEX "content_item_parent_id_ordinal_idx" ON "content_item"("parent_id", "ordinal");

-- CreateIndex
CREATE INDEX "content_item_domain_idx" ON "content_item"("domain");

-- CreateIndex
CREATE INDEX "content_item_search_key_idx" ON "content_item" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "content_item_link_entity_kind_entity_id_idx" ON "content_item_link"("entity_kind", "entity_id");

-- CreateIndex
CREATE INDEX "document_namespace_idx" ON "document"("namespace");

-- CreateIndex
CREATE INDEX "document_kind_sort_key_idx" ON "document"("kind", "sort_key");

-- CreateIndex
CREATE INDEX "document_issuer_id_idx" ON "document"("issuer_id");

-- CreateIndex
CREATE INDEX "document_issued_on_id_idx" ON "document"("issued_on", "id");

-- CreateIndex
CREATE INDEX "document_sort_key_id_idx" ON "document"("sort_key", "id");

-- CreateIndex
CREATE INDEX "document_search_key_idx" ON "document" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "document_relation_namespace_idx" ON "document_relation"("namespace");

-- CreateIndex
CREATE INDEX "document_relation_from_id_idx" ON "document_relation"("from_id");

-- CreateIndex
CREATE INDEX "document_relation_to_id_idx" ON "document_relation"("to_id");

-- CreateIndex
CREATE INDEX "duty_namespace_idx" ON "duty"("namespace");

-- CreateIndex
CREATE INDEX "duty_campaign_id_sort_key_idx" ON "duty"("campaign_id", "sort_key");

-- CreateIndex
CREATE INDEX "duty_plan_id_sort_key_idx" ON "duty"("plan_id", "sort_key");

-- CreateIndex
CREATE INDEX "duty_via_id_idx" ON "duty"("via_id");

-- CreateIndex
CREATE INDEX "duty_guidance_by_id_idx" ON "duty"("guidance_by_id");

-- CreateIndex
CREATE INDEX "duty_kind_idx" ON "duty"("kind");

-- CreateIndex
CREATE INDEX "duty_frequency_idx" ON "duty"("frequency");

-- CreateIndex
CREATE INDEX "duty_due_date_idx" ON "duty"("due_date");

-- CreateIndex
CREATE INDEX "duty_sort_key_id_idx" ON "duty"("sort_key", "id");

-- CreateIndex
CREATE INDEX "duty_search_key_idx" ON "duty" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "duty_obligor_organization_id_idx" ON "duty_obligor"("organization_id");

-- CreateIndex
CREATE INDEX "duty_with_organization_id_idx" ON "duty_with"("organization_id");

-- CreateIndex
CREATE INDEX "duty_about_entity_kind_entity_id_idx" ON "duty_about"("entity_kind", "entity_id");

-- CreateIndex
CREATE INDEX "emulation_group_namespace_idx" ON "emulation_group"("namespace");

-- CreateIndex
CREATE INDEX "emulation_group_within_id_idx" ON "emulation_group"("within_id");

-- CreateIndex
CREATE INDEX "emulation_group_guided_by_id_idx" ON "emulation_group"("guided_by_id");

-- CreateIndex
CREATE INDEX "emulation_group_sort_key_id_idx" ON "emulation_group"("sort_key", "id");

-- CreateIndex
CREATE INDEX "emulation_group_search_key_idx" ON "emulation_group" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "group_season_group_id_year_idx" ON "group_season"("group_id", "year");

-- CreateIndex
CREATE INDEX "group_season_namespace_idx" ON "group_season"("namespace");

-- CreateIndex
CREATE INDEX "group_season_year_id_idx" ON "group_season"("year", "id");

-- CreateIndex
CREATE INDEX "group_season_member_unit_id_idx" ON "group_season_member"("unit_id");

-- CreateIndex
CREATE INDEX "group_season_member_organization_id_idx" ON "group_season_member"("organization_id");

-- CreateIndex
CREATE INDEX "import_run_namespace_at_idx" ON "import_run"("namespace", "at");

-- CreateIndex
CREATE INDEX "import_run_at_idx" ON "import_run"("at");

-- CreateIndex
CREATE INDEX "indicator_namespace_idx" ON "indicator"("namespace");

-- CreateIndex
CREATE INDEX "indicator_code_idx" ON "indicator"("code");

-- CreateIndex
CREATE INDEX "indicator_denominator_id_idx" ON "indicator"("denominator_id");

-- CreateIndex
CREATE INDEX "indicator_component_of_id_idx" ON "indicator"("component_of_id");

-- CreateIndex
CREATE INDEX "indicator_part_of_id_idx" ON "indicator"("part_of_id");

-- CreateIndex
CREATE INDEX "indicator_replaced_by_id_idx" ON "indicator"("replaced_by_id");

-- CreateIndex
CREATE INDEX "indicator_sort_key_id_idx" ON "indicator"("sort_key", "id");

-- CreateIndex
CREATE INDEX "indicator_search_key_idx" ON "indicator" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "movement_namespace_idx" ON "movement"("namespace");

-- CreateIndex
CREATE INDEX "movement_canonical_of_id_idx" ON "movement"("canonical_of_id");

-- CreateIndex
CREATE INDEX "movement_scope_sort_key_idx" ON "movement"("scope", "sort_key");

-- CreateIndex
CREATE INDEX "movement_sort_key_id_idx" ON "movement"("sort_key", "id");

-- CreateIndex
CREATE INDEX "movement_search_key_idx" ON "movement" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "observation_namespace_idx" ON "observation"("namespace");

-- CreateIndex
CREATE INDEX "observation_indicator_id_unit_id_period_from_known_on_idx" ON "observation"("indicator_id", "unit_id", "period_from", "known_on");

-- CreateIndex
CREATE INDEX "observation_unit_id_period_from_idx" ON "observation"("unit_id", "period_from");

-- CreateIndex
CREATE INDEX "observation_group_id_idx" ON "observation"("group_id");

-- CreateIndex
CREATE INDEX "observation_known_on_id_idx" ON "observation"("known_on", "id");

-- CreateIndex
CREATE INDEX "observation_period_from_id_idx" ON "observation"("period_from", "id");

-- CreateIndex
CREATE INDEX "observation_status_idx" ON "observation"("status");

-- CreateIndex
CREATE INDEX "observation_supersedes_id_idx" ON "observation"("supersedes_id");

-- CreateIndex
CREATE INDEX "organization_namespace_idx" ON "organization"("namespace");

-- CreateIndex
CREATE INDEX "organization_unit_id_sort_key_idx" ON "organization"("unit_id", "sort_key");

-- CreateIndex
CREATE INDEX "organization_parent_id_idx" ON "organization"("parent_id");

-- CreateIndex
CREATE INDEX "organization_sort_key_id_idx" ON "organization"("sort_key", "id");

-- CreateIndex
CREATE INDEX "organization_search_key_idx" ON "organization" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "organization_successor_successor_id_idx" ON "organization_successor"("successor_id");

-- CreateIndex
CREATE INDEX "plan_namespace_idx" ON "plan"("namespace");

-- CreateIndex
CREATE INDEX "plan_unit_id_sort_key_idx" ON "plan"("unit_id", "sort_key");

-- CreateIndex
CREATE INDEX "plan_document_id_idx" ON "plan"("document_id");

-- CreateIndex
CREATE INDEX "plan_kind_idx" ON "plan"("kind");

-- CreateIndex
CREATE INDEX "plan_term_idx" ON "plan"("term");

-- CreateIndex
CREATE INDEX "plan_sort_key_id_idx" ON "plan"("sort_key", "id");

-- CreateIndex
CREATE INDEX "plan_search_key_idx" ON "plan" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "project_namespace_idx" ON "project"("namespace");

-- CreateIndex
CREATE INDEX "project_unit_id_sort_key_idx" ON "project"("unit_id", "sort_key");

-- CreateIndex
CREATE INDEX "project_programme_id_idx" ON "project"("programme_id");

-- CreateIndex
CREATE INDEX "project_sort_key_id_idx" ON "project"("sort_key", "id");

-- CreateIndex
CREATE INDEX "project_search_key_idx" ON "project" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "milestone_namespace_idx" ON "milestone"("namespace");

-- CreateIndex
CREATE INDEX "milestone_project_id_position_idx" ON "milestone"("project_id", "position");

-- CreateIndex
CREATE INDEX "milestone_part_of_id_idx" ON "milestone"("part_of_id");

-- CreateIndex
CREATE INDEX "milestone_due_date_idx" ON "milestone"("due_date");

-- CreateIndex
CREATE INDEX "project_progress_namespace_idx" ON "project_progress"("namespace");

-- CreateIndex
CREATE INDEX "project_progress_project_id_known_on_idx" ON "project_progress"("project_id", "known_on");

-- CreateIndex
CREATE INDEX "statement_namespace_idx" ON "statement"("namespace");

-- CreateIndex
CREATE INDEX "statement_document_id_row_order_idx" ON "statement"("document_id", "row_order");

-- CreateIndex
CREATE INDEX "statement_row_order_id_idx" ON "statement"("row_order", "id");

-- CreateIndex
CREATE INDEX "statement_search_key_idx" ON "statement" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "statement_carrier_entity_kind_entity_id_idx" ON "statement_carrier"("entity_kind", "entity_id");

-- CreateIndex
CREATE INDEX "target_namespace_idx" ON "target"("namespace");

-- CreateIndex
CREATE INDEX "target_indicator_id_idx" ON "target"("indicator_id");

-- CreateIndex
CREATE INDEX "target_unit_id_period_from_idx" ON "target"("unit_id", "period_from");

-- CreateIndex
CREATE INDEX "target_group_id_idx" ON "target"("group_id");

-- CreateIndex
CREATE INDEX "target_period_idx" ON "target"("period");

-- CreateIndex
CREATE INDEX "target_period_from_period_until_idx" ON "target"("period_from", "period_until");

-- CreateIndex
CREATE INDEX "target_predicate_kind_idx" ON "target"("predicate_kind");

-- CreateIndex
CREATE INDEX "target_level_idx" ON "target"("level");

-- CreateIndex
CREATE INDEX "target_state_idx" ON "target"("state");

-- CreateIndex
CREATE INDEX "target_counted_group_id_idx" ON "target"("counted_group_id");

-- CreateIndex
CREATE INDEX "target_reference_id_idx" ON "target"("reference_id");

-- CreateIndex
CREATE INDEX "target_overrides_id_idx" ON "target"("overrides_id");

-- CreateIndex
CREATE INDEX "target_part_of_id_idx" ON "target"("part_of_id");

-- CreateIndex
CREATE INDEX "target_adjusts_id_idx" ON "target"("adjusts_id");

-- CreateIndex
CREATE INDEX "target_adjustment_decided_by_id_idx" ON "target"("adjustment_decided_by_id");

-- CreateIndex
CREATE INDEX "target_sort_key_id_idx" ON "target"("sort_key", "id");

-- CreateIndex
CREATE INDEX "target_search_key_idx" ON "target" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "target_promise_campaign_id_idx" ON "target_promise"("campaign_id");

-- CreateIndex
CREATE INDEX "target_promise_plan_id_idx" ON "target_promise"("plan_id");

-- CreateIndex
CREATE INDEX "target_set_member_member_id_idx" ON "target_set_member"("member_id");

-- CreateIndex
CREATE INDEX "target_gate_void_voided_target_id_idx" ON "target_gate_void"("voided_target_id");

-- CreateIndex
CREATE INDEX "target_milestone_project_id_idx" ON "target_milestone"("project_id");

-- CreateIndex
CREATE INDEX "target_milestone_milestone_id_idx" ON "target_milestone"("milestone_id");

-- CreateIndex
CREATE INDEX "target_named_unit_unit_id_idx" ON "target_named_unit"("unit_id");

-- CreateIndex
CREATE INDEX "human_judgement_namespace_idx" ON "human_judgement"("namespace");

-- CreateIndex
CREATE INDEX "human_judgement_target_id_signed_on_idx" ON "human_judgement"("target_id", "signed_on");

-- CreateIndex
CREATE INDEX "unit_group_namespace_idx" ON "unit_group"("namespace");

-- CreateIndex
CREATE INDEX "unit_group_within_id_sort_key_idx" ON "unit_group"("within_id", "sort_key");

-- CreateIndex
CREATE INDEX "unit_group_sort_key_id_idx" ON "unit_group"("sort_key", "id");

-- CreateIndex
CREATE INDEX "unit_group_search_key_idx" ON "unit_group" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "unit_group_member_unit_id_idx" ON "unit_group_member"("unit_id");

-- CreateIndex
CREATE INDEX "admin_unit_parent_id_sort_key_idx" ON "admin_unit"("parent_id", "sort_key");

-- CreateIndex
CREATE INDEX "admin_unit_parent_code_idx" ON "admin_unit"("parent_code");

-- CreateIndex
CREATE INDEX "admin_unit_level_sort_key_id_idx" ON "admin_unit"("level", "sort_key", "id");

-- CreateIndex
CREATE INDEX "admin_unit_sort_key_id_idx" ON "admin_unit"("sort_key", "id");

-- CreateIndex
CREATE INDEX "admin_unit_search_key_idx" ON "admin_unit" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "admin_unit_code_valid_from_key" ON "admin_unit"("code", "valid_from");

-- CreateIndex
CREATE INDEX "unit_change_on_idx" ON "unit_change"("on");

-- CreateIndex
CREATE INDEX "unit_change_from_unit_id_idx" ON "unit_change_from"("unit_id");

-- CreateIndex
CREATE INDEX "unit_change_to_unit_id_idx" ON "unit_change_to"("unit_id");

-- AddForeignKey
ALTER TABLE "provincial_title" ADD CONSTRAINT "provincial_title_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_principle" ADD CONSTRAINT "award_principle_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_principle" ADD CONSTRAINT "award_principle_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presentation" ADD CONSTRAINT "presentation_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "campaign_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_launched_by_document_id_fkey" FOREIGN KEY ("launched_by_document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_launched_by_event_id_fkey" FOREIGN KEY ("launched_by_event_id") REFERENCES "campaign_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_link" ADD CONSTRAINT "campaign_link_child_campaign_id_fkey" FOREIGN KEY ("child_campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_link" ADD CONSTRAINT "campaign_link_child_movement_id_fkey" FOREIGN KEY ("child_movement_id") REFERENCES "movement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_link" ADD CONSTRAINT "campaign_link_child_plan_id_fkey" FOREIGN KEY ("child_plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_link" ADD CONSTRAINT "campaign_link_parent_campaign_id_fkey" FOREIGN KEY ("parent_campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_link" ADD CONSTRAINT "campaign_link_parent_movement_id_fkey" FOREIGN KEY ("parent_movement_id") REFERENCES "movement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_link" ADD CONSTRAINT "campaign_link_parent_plan_id_fkey" FOREIGN KEY ("parent_plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_event_campaign" ADD CONSTRAINT "campaign_event_campaign_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "campaign_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_event_campaign" ADD CONSTRAINT "campaign_event_campaign_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_role" ADD CONSTRAINT "campaign_role_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_role" ADD CONSTRAINT "campaign_role_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_role" ADD CONSTRAINT "campaign_role_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_item" ADD CONSTRAINT "content_item_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_item" ADD CONSTRAINT "content_item_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_item" ADD CONSTRAINT "content_item_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "content_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_item_link" ADD CONSTRAINT "content_item_link_content_item_id_fkey" FOREIGN KEY ("content_item_id") REFERENCES "content_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_issuer_id_fkey" FOREIGN KEY ("issuer_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_relation" ADD CONSTRAINT "document_relation_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_relation" ADD CONSTRAINT "document_relation_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_via_id_fkey" FOREIGN KEY ("via_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_guidance_by_id_fkey" FOREIGN KEY ("guidance_by_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_obligor" ADD CONSTRAINT "duty_obligor_duty_id_fkey" FOREIGN KEY ("duty_id") REFERENCES "duty"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_obligor" ADD CONSTRAINT "duty_obligor_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_with" ADD CONSTRAINT "duty_with_duty_id_fkey" FOREIGN KEY ("duty_id") REFERENCES "duty"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_with" ADD CONSTRAINT "duty_with_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_about" ADD CONSTRAINT "duty_about_duty_id_fkey" FOREIGN KEY ("duty_id") REFERENCES "duty"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "emulation_group" ADD CONSTRAINT "emulation_group_within_id_fkey" FOREIGN KEY ("within_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "emulation_group" ADD CONSTRAINT "emulation_group_guided_by_id_fkey" FOREIGN KEY ("guided_by_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_season" ADD CONSTRAINT "group_season_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "emulation_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_season_member" ADD CONSTRAINT "group_season_member_season_id_fkey" FOREIGN KEY ("season_id") REFERENCES "group_season"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_season_member" ADD CONSTRAINT "group_season_member_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_season_member" ADD CONSTRAINT "group_season_member_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_denominator_id_fkey" FOREIGN KEY ("denominator_id") REFERENCES "unit_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_component_of_id_fkey" FOREIGN KEY ("component_of_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_part_of_id_fkey" FOREIGN KEY ("part_of_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "movement" ADD CONSTRAINT "movement_canonical_of_id_fkey" FOREIGN KEY ("canonical_of_id") REFERENCES "movement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "unit_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "observation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_successor" ADD CONSTRAINT "organization_successor_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_successor" ADD CONSTRAINT "organization_successor_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_part_of_id_fkey" FOREIGN KEY ("part_of_id") REFERENCES "milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_progress" ADD CONSTRAINT "project_progress_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_carrier" ADD CONSTRAINT "statement_carrier_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "unit_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_counted_group_id_fkey" FOREIGN KEY ("counted_group_id") REFERENCES "unit_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_reference_id_fkey" FOREIGN KEY ("reference_id") REFERENCES "target"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_overrides_id_fkey" FOREIGN KEY ("overrides_id") REFERENCES "target"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_part_of_id_fkey" FOREIGN KEY ("part_of_id") REFERENCES "target"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_adjusts_id_fkey" FOREIGN KEY ("adjusts_id") REFERENCES "target"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_adjustment_decided_by_id_fkey" FOREIGN KEY ("adjustment_decided_by_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_promise" ADD CONSTRAINT "target_promise_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_promise" ADD CONSTRAINT "target_promise_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_promise" ADD CONSTRAINT "target_promise_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_set_member" ADD CONSTRAINT "target_set_member_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_set_member" ADD CONSTRAINT "target_set_member_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "target"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_gate_void" ADD CONSTRAINT "target_gate_void_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_gate_void" ADD CONSTRAINT "target_gate_void_voided_target_id_fkey" FOREIGN KEY ("voided_target_id") REFERENCES "target"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_milestone" ADD CONSTRAINT "target_milestone_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_milestone" ADD CONSTRAINT "target_milestone_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_milestone" ADD CONSTRAINT "target_milestone_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_named_unit" ADD CONSTRAINT "target_named_unit_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_named_unit" ADD CONSTRAINT "target_named_unit_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "human_judgement" ADD CONSTRAINT "human_judgement_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_group" ADD CONSTRAINT "unit_group_within_id_fkey" FOREIGN KEY ("within_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_group_member" ADD CONSTRAINT "unit_group_member_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "unit_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_group_member" ADD CONSTRAINT "unit_group_member_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_group_size" ADD CONSTRAINT "unit_group_size_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "unit_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "admin_unit" ADD CONSTRAINT "admin_unit_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_change_from" ADD CONSTRAINT "unit_change_from_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "unit_change"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_change_from" ADD CONSTRAINT "unit_change_from_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_change_to" ADD CONSTRAINT "unit_change_to_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "unit_change"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_change_to" ADD CONSTRAINT "unit_change_to_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
