-- Made by `prisma migrate diff`, with one change by hand that Prisma cannot say and does not see: COLLATE "C" on every
-- text column, so that order does not depend on the locale of the server.

-- CreateTable
CREATE TABLE "refusal_count" (
    "since" TIMESTAMPTZ(0) NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "action" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "count" INTEGER NOT NULL,
    "first_at" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "refusal_count_pkey" PRIMARY KEY ("since", "subject", "action", "code")
);
