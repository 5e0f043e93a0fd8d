-- Made by `prisma migrate diff`, with one change by hand that Prisma cannot say and does not see: COLLATE "C" on every
-- text column, so that order does not depend on the locale of the server.

-- CreateEnum
CREATE TYPE "report_state" AS ENUM ('SCHEDULED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CONSOLIDATED');

-- CreateTable
CREATE TABLE "campaign_draft" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "unit_id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER,
    "state" "campaign_state" NOT NULL,
    "body" JSONB NOT NULL,
    "sort_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "campaign_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target_proposal" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "campaign_id" TEXT COLLATE "C",
    "plan_id" TEXT COLLATE "C",
    "assigner_id" TEXT COLLATE "C" NOT NULL,
    "unit_id" TEXT COLLATE "C",
    "group_id" TEXT COLLATE "C",
    "state" "target_state" NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "target_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change" (
    "id" UUID NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "entity_id" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL,
    "action" TEXT COLLATE "C" NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "why" TEXT COLLATE "C",
    "at" TIMESTAMPTZ(3) NOT NULL,
    "holder_unit_id" TEXT COLLATE "C",
    "holder_organizations" TEXT[] COLLATE "C",
    "on" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C",
    "key" TEXT COLLATE "C",
    "actor_name" TEXT COLLATE "C",
    "actor_role" TEXT COLLATE "C" NOT NULL,
    "actor_scope" TEXT[] COLLATE "C",
    "core_version" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refused_attempt" (
    "id" UUID NOT NULL,
    "action" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "actor_name" TEXT COLLATE "C",
    "actor_role" TEXT COLLATE "C" NOT NULL,
    "actor_scope" TEXT[] COLLATE "C",
    "key" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "refused_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "namespace_holder" (
    "namespace" TEXT COLLATE "C" NOT NULL,
    "unit_id" TEXT COLLATE "C",
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "namespace_holder_pkey" PRIMARY KEY ("namespace")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "edition" INTEGER NOT NULL,
    "duty_id" TEXT COLLATE "C" NOT NULL,
    "unit_id" TEXT COLLATE "C",
    "organization_id" TEXT COLLATE "C",
    "period" TEXT COLLATE "C" NOT NULL,
    "period_from" TEXT COLLATE "C" NOT NULL,
    "period_until" TEXT COLLATE "C" NOT NULL,
    "state" "report_state" NOT NULL,
    "last_day" TEXT COLLATE "C",
    "submitted_on" TEXT COLLATE "C",
    "late" BOOLEAN,
    "accepted_on" TEXT COLLATE "C",
    "in_force" BOOLEAN NOT NULL,
    "consolidated_into" TEXT COLLATE "C",
    "body" JSONB NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "campaign_draft_unit_id_state_idx" ON "campaign_draft"("unit_id", "state");

-- CreateIndex
CREATE INDEX "campaign_draft_sort_key_id_idx" ON "campaign_draft"("sort_key", "id");

-- CreateIndex
CREATE INDEX "target_proposal_assigner_id_idx" ON "target_proposal"("assigner_id");

-- CreateIndex
CREATE INDEX "target_proposal_unit_id_idx" ON "target_proposal"("unit_id");

-- CreateIndex
CREATE INDEX "target_proposal_group_id_idx" ON "target_proposal"("group_id");

-- CreateIndex
CREATE INDEX "target_proposal_campaign_id_idx" ON "target_proposal"("campaign_id");

-- CreateIndex
CREATE INDEX "target_proposal_plan_id_idx" ON "target_proposal"("plan_id");

-- CreateIndex
CREATE INDEX "change_subject_key_idx" ON "change"("subject", "key");

-- CreateIndex
CREATE INDEX "change_at_id_idx" ON "change"("at", "id");

-- CreateIndex
CREATE INDEX "change_holder_unit_id_at_id_idx" ON "change"("holder_unit_id", "at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "change_kind_entity_id_version_key" ON "change"("kind", "entity_id", "version");

-- CreateIndex
CREATE INDEX "refused_attempt_subject_at_idx" ON "refused_attempt"("subject", "at");

-- CreateIndex
CREATE INDEX "refused_attempt_at_id_idx" ON "refused_attempt"("at", "id");

-- CreateIndex
CREATE INDEX "namespace_holder_unit_id_idx" ON "namespace_holder"("unit_id");

-- CreateIndex
CREATE INDEX "report_duty_id_period_from_idx" ON "report"("duty_id", "period_from");

-- CreateIndex
CREATE INDEX "report_unit_id_period_from_idx" ON "report"("unit_id", "period_from");

-- CreateIndex
CREATE INDEX "report_organization_id_period_from_idx" ON "report"("organization_id", "period_from");

-- CreateIndex
CREATE INDEX "report_state_idx" ON "report"("state");

-- CreateIndex
CREATE INDEX "report_consolidated_into_idx" ON "report"("consolidated_into");

-- CreateIndex
CREATE UNIQUE INDEX "report_key_edition_key" ON "report"("key", "edition");

-- AddForeignKey
ALTER TABLE "campaign_draft" ADD CONSTRAINT "campaign_draft_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_proposal" ADD CONSTRAINT "target_proposal_assigner_id_fkey" FOREIGN KEY ("assigner_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_proposal" ADD CONSTRAINT "target_proposal_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_proposal" ADD CONSTRAINT "target_proposal_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "unit_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "namespace_holder" ADD CONSTRAINT "namespace_holder_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_duty_id_fkey" FOREIGN KEY ("duty_id") REFERENCES "duty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


