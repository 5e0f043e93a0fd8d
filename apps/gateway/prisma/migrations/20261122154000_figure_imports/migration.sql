-- CreateEnum
CREATE TYPE "figure_import_state" AS ENUM ('OPEN', 'RUNNING', 'DONE', 'STOPPED');

-- CreateEnum
CREATE TYPE "figure_row_outcome" AS ENUM ('ACCEPTED', 'REFUSED', 'BLANK');

-- CreateTable
CREATE TABLE "figure_import" (
    "id" TEXT COLLATE "C" NOT NULL,
    "namespace" TEXT COLLATE "C" NOT NULL,
    "holder_unit_id" TEXT COLLATE "C",
    "holder_organizations" TEXT[] COLLATE "C",
    "voice" "voice" NOT NULL,
    "status" "observation_status" NOT NULL,
    "source" JSONB NOT NULL,
    "columns" TEXT[] COLLATE "C",
    "first_row" INTEGER NOT NULL,
    "reading" JSONB NOT NULL,
    "dry_run" BOOLEAN NOT NULL,
    "state" "figure_import_state" NOT NULL,
    "parts" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL,
    "batches" INTEGER NOT NULL,
    "accepted" INTEGER NOT NULL,
    "refused" INTEGER NOT NULL,
    "blank" INTEGER NOT NULL,
    "warned" INTEGER NOT NULL,
    "on" TEXT COLLATE "C",
    "sender" JSONB NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "figure_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure_import_part" (
    "import_id" TEXT COLLATE "C" NOT NULL,
    "part" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,

    CONSTRAINT "figure_import_part_pkey" PRIMARY KEY ("import_id","part")
);

-- CreateTable
CREATE TABLE "figure_import_batch" (
    "import_id" TEXT COLLATE "C" NOT NULL,
    "batch" INTEGER NOT NULL,
    "row_from" INTEGER NOT NULL,
    "row_until" INTEGER NOT NULL,
    "accepted" INTEGER NOT NULL,
    "refused" INTEGER NOT NULL,
    "blank" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "figure_import_batch_pkey" PRIMARY KEY ("import_id","batch")
);

-- CreateTable
CREATE TABLE "figure_import_row" (
    "import_id" TEXT COLLATE "C" NOT NULL,
    "row" INTEGER NOT NULL,
    "outcome" "figure_row_outcome" NOT NULL,
    "observation_id" TEXT COLLATE "C",
    "problems" JSONB NOT NULL,
    "warnings" JSONB NOT NULL,
    "warned" BOOLEAN NOT NULL,

    CONSTRAINT "figure_import_row_pkey" PRIMARY KEY ("import_id","row")
);

-- CreateIndex
CREATE INDEX "figure_import_namespace_idx" ON "figure_import"("namespace");

-- CreateIndex
CREATE INDEX "figure_import_holder_unit_id_opened_at_id_idx" ON "figure_import"("holder_unit_id", "opened_at", "id");

-- CreateIndex
CREATE INDEX "figure_import_opened_at_id_idx" ON "figure_import"("opened_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "figure_import_row_observation_id_key" ON "figure_import_row"("observation_id");

-- CreateIndex
CREATE INDEX "figure_import_row_import_id_outcome_row_idx" ON "figure_import_row"("import_id", "outcome", "row");

-- AddForeignKey
ALTER TABLE "figure_import_part" ADD CONSTRAINT "figure_import_part_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "figure_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_import_batch" ADD CONSTRAINT "figure_import_batch_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "figure_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_import_row" ADD CONSTRAINT "figure_import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "figure_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_import_row" ADD CONSTRAINT "figure_import_row_observation_id_fkey" FOREIGN KEY ("observation_id") REFERENCES "observation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
