-- AlterTable
ALTER TABLE "import_run" ADD COLUMN     "actor_name" TEXT COLLATE "C",
ADD COLUMN     "actor_role" TEXT COLLATE "C",
ADD COLUMN     "subject" TEXT COLLATE "C";
