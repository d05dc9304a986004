-- CreateTable
CREATE TABLE "DraftHistory" (
    "id" BIGINT NOT NULL,
    "draftId" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "userId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DraftHistory_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DraftHistory_draftId_id_idx" ON "DraftHistory"("draftId", "id");

-- AddForeignKey
ALTER TABLE "DraftHistory" ADD CONSTRAINT "DraftHistory_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
