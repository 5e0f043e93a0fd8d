-- Made by `prisma migrate diff`, with one change by hand that Prisma cannot say and does not see: COLLATE "C" on every
-- text column, so that stored sort keys, days and keys order by code point on every database, whatever its locale.

-- CreateEnum
CREATE TYPE "nominee_kind" AS ENUM ('individual', 'collective', 'household');

-- CreateEnum
CREATE TYPE "register" AS ENUM ('ratings', 'honours', 'merits', 'contests', 'prizes', 'members', 'service', 'posts', 'discipline', 'pending', 'judgements', 'attestations', 'amounts');

-- CreateEnum
CREATE TYPE "eligibility_outcome" AS ENUM ('eligible', 'ineligible', 'undetermined', 'deferred');

-- CreateTable
CREATE TABLE "nominee" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "kind" "nominee_kind" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "fictional" BOOLEAN NOT NULL,
    "unit_id" TEXT COLLATE "C" NOT NULL,
    "organization_id" TEXT COLLATE "C",
    "subjects" JSONB,
    "sex" TEXT COLLATE "C",
    "higher_retirement_age" BOOLEAN,
    "founded_on" TEXT COLLATE "C",
    "complete_registers" "register"[],
    "sort_key" TEXT COLLATE "C" NOT NULL,
    "search_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "nominee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_entry" (
    "id" UUID NOT NULL,
    "nominee_id" TEXT COLLATE "C" NOT NULL,
    "register" "register" NOT NULL,
    "year" INTEGER,
    "award" TEXT COLLATE "C",
    "entry" JSONB NOT NULL,
    "supersedes_id" UUID,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "register_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signed_verdict" (
    "id" UUID NOT NULL,
    "nominee_id" TEXT COLLATE "C" NOT NULL,
    "award" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER NOT NULL,
    "law_on" TEXT COLLATE "C" NOT NULL,
    "carried_over" BOOLEAN NOT NULL,
    "outcome" "eligibility_outcome" NOT NULL,
    "nomination" JSONB NOT NULL,
    "verdict" JSONB NOT NULL,
    "facts_digest" TEXT COLLATE "C" NOT NULL,
    "standard_digest" TEXT COLLATE "C" NOT NULL,
    "core_version" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C",
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_on" TEXT COLLATE "C" NOT NULL,
    "signer_subject" TEXT COLLATE "C" NOT NULL,
    "signer_name" TEXT COLLATE "C",
    "signer_role" TEXT COLLATE "C" NOT NULL,
    "signer_scope" TEXT[] COLLATE "C",

    CONSTRAINT "signed_verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_request" (
    "subject" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "action" TEXT COLLATE "C" NOT NULL,
    "body_digest" TEXT COLLATE "C" NOT NULL,
    "result_id" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "change_request_pkey" PRIMARY KEY ("subject","key")
);

-- CreateIndex
CREATE INDEX "nominee_unit_id_sort_key_id_idx" ON "nominee"("unit_id", "sort_key", "id");

-- CreateIndex
CREATE INDEX "nominee_organization_id_idx" ON "nominee"("organization_id");

-- CreateIndex
CREATE INDEX "nominee_sort_key_id_idx" ON "nominee"("sort_key", "id");

-- CreateIndex
CREATE INDEX "nominee_search_key_idx" ON "nominee" USING GIN ("search_key" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "register_entry_supersedes_id_key" ON "register_entry"("supersedes_id");

-- CreateIndex
CREATE INDEX "register_entry_nominee_id_register_year_idx" ON "register_entry"("nominee_id", "register", "year");

-- CreateIndex
CREATE INDEX "register_entry_award_year_idx" ON "register_entry"("award", "year");

-- CreateIndex
CREATE INDEX "signed_verdict_nominee_id_signed_at_id_idx" ON "signed_verdict"("nominee_id", "signed_at", "id");

-- CreateIndex
CREATE INDEX "change_request_at_idx" ON "change_request"("at");

-- AddForeignKey
ALTER TABLE "nominee" ADD CONSTRAINT "nominee_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nominee" ADD CONSTRAINT "nominee_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_entry" ADD CONSTRAINT "register_entry_nominee_id_fkey" FOREIGN KEY ("nominee_id") REFERENCES "nominee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_entry" ADD CONSTRAINT "register_entry_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "register_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_verdict" ADD CONSTRAINT "signed_verdict_nominee_id_fkey" FOREIGN KEY ("nominee_id") REFERENCES "nominee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
