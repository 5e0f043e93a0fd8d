-- Made by `prisma migrate diff`, with one change by hand that Prisma cannot say and does not see: COLLATE "C" on every
-- text column, so that order does not depend on the locale of the server.

-- CreateEnum
CREATE TYPE "group_season_document_role" AS ENUM ('PLAN', 'CRITERIA', 'START', 'MID_REVIEW', 'SCORING', 'FINAL_REVIEW', 'CLOSING');

-- CreateTable
CREATE TABLE "group_season_document" (
    "season_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "group_season_document_role" NOT NULL,
    "document_id" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "group_season_document_pkey" PRIMARY KEY ("season_id","position")
);

-- CreateIndex
CREATE INDEX "group_season_document_document_id_idx" ON "group_season_document"("document_id");

-- AddForeignKey
ALTER TABLE "group_season_document" ADD CONSTRAINT "group_season_document_season_id_fkey" FOREIGN KEY ("season_id") REFERENCES "group_season"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_season_document" ADD CONSTRAINT "group_season_document_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say: what an act rested on stays.
CREATE TRIGGER "group_season_document_append_only" BEFORE UPDATE OR DELETE ON "group_season_document" FOR EACH ROW EXECUTE FUNCTION refuse_change();
