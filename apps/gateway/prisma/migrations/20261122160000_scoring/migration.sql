-- Made by `prisma migrate diff`, with one change by hand that Prisma cannot say and does not see: COLLATE "C" on every
-- text column, so that order does not depend on the locale of the server.

-- CreateEnum
CREATE TYPE "score_sheet_state" AS ENUM ('OPEN', 'SELF_SCORED', 'GROUP_VERIFIED', 'APPRAISED', 'COUNCIL_APPROVED', 'PUBLISHED', 'REOPENED');

-- CreateTable
CREATE TABLE "score_table" (
    "id" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "version" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "period" TEXT COLLATE "C" NOT NULL,
    "group_id" TEXT COLLATE "C",
    "agencies" TEXT[] COLLATE "C",
    "nodes" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "digest" TEXT COLLATE "C" NOT NULL,
    "created_on" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "score_table_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "season_table" (
    "season_id" TEXT COLLATE "C" NOT NULL,
    "table_id" TEXT COLLATE "C" NOT NULL,
    "adopted_on" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "season_table_pkey" PRIMARY KEY ("season_id")
);

-- CreateTable
CREATE TABLE "score_sheet" (
    "id" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "season_id" TEXT COLLATE "C" NOT NULL,
    "unit_id" TEXT COLLATE "C",
    "organization_id" TEXT COLLATE "C",
    "edition" INTEGER NOT NULL,
    "latest" BOOLEAN NOT NULL,
    "in_force" BOOLEAN NOT NULL,
    "state" "score_sheet_state" NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "score_sheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score_ranking" (
    "id" UUID NOT NULL,
    "season_id" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "published_on" TEXT COLLATE "C" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "units" INTEGER NOT NULL,
    "content" TEXT COLLATE "C" NOT NULL,
    "digest" TEXT COLLATE "C" NOT NULL,
    "core_version" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "score_ranking_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "score_table_namespace_idx" ON "score_table"("namespace");

-- CreateIndex
CREATE INDEX "score_table_group_id_idx" ON "score_table"("group_id");

-- CreateIndex
CREATE UNIQUE INDEX "score_table_key_version_key" ON "score_table"("key", "version");

-- CreateIndex
CREATE INDEX "season_table_table_id_idx" ON "season_table"("table_id");

-- CreateIndex
CREATE INDEX "score_sheet_season_id_latest_idx" ON "score_sheet"("season_id", "latest");

-- CreateIndex
CREATE INDEX "score_sheet_unit_id_idx" ON "score_sheet"("unit_id");

-- CreateIndex
CREATE INDEX "score_sheet_organization_id_idx" ON "score_sheet"("organization_id");

-- CreateIndex
CREATE INDEX "score_sheet_state_idx" ON "score_sheet"("state");

-- CreateIndex
CREATE UNIQUE INDEX "score_sheet_key_edition_key" ON "score_sheet"("key", "edition");

-- CreateIndex
CREATE UNIQUE INDEX "score_ranking_season_id_number_key" ON "score_ranking"("season_id", "number");

-- AddForeignKey
ALTER TABLE "score_table" ADD CONSTRAINT "score_table_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "emulation_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "season_table" ADD CONSTRAINT "season_table_season_id_fkey" FOREIGN KEY ("season_id") REFERENCES "group_season"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "season_table" ADD CONSTRAINT "season_table_table_id_fkey" FOREIGN KEY ("table_id") REFERENCES "score_table"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_sheet" ADD CONSTRAINT "score_sheet_season_id_fkey" FOREIGN KEY ("season_id") REFERENCES "group_season"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_sheet" ADD CONSTRAINT "score_sheet_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "admin_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_sheet" ADD CONSTRAINT "score_sheet_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_ranking" ADD CONSTRAINT "score_ranking_season_id_fkey" FOREIGN KEY ("season_id") REFERENCES "group_season"("id") ON DELETE NO ACTION ON UPDATE CASCADE;


