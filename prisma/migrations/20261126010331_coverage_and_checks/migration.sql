-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "origin" JSONB,
ADD COLUMN     "reading" JSONB;

-- CreateTable
CREATE TABLE "FindingOverride" (
    "id" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "userId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FindingOverride_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceText" (
    "workspaceId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SourceText_pkey" PRIMARY KEY ("workspaceId","sourceId")
);

-- CreateTable
CREATE TABLE "PastLetter" (
    "id" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PastLetter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "FindingOverride_draftId_check_about_key" ON "FindingOverride"("draftId", "check", "about");

-- CreateIndex
CREATE INDEX "PastLetter_workspaceId_idx" ON "PastLetter"("workspaceId");

-- AddForeignKey
ALTER TABLE "FindingOverride" ADD CONSTRAINT "FindingOverride_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceText" ADD CONSTRAINT "SourceText_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PastLetter" ADD CONSTRAINT "PastLetter_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
