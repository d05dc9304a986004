-- CreateTable
CREATE TABLE "PreparedFiling" (
    "draftId" TEXT NOT NULL,
    "madeId" TEXT NOT NULL,
    "profile" TEXT NOT NULL,
    "pages" INTEGER,
    "coverText" TEXT NOT NULL DEFAULT '',
    "warnings" TEXT[],
    "answered" JSONB NOT NULL,
    "state" BYTEA NOT NULL,
    "schemaVersion" INTEGER NOT NULL,
    "madeById" TEXT,
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PreparedFiling_pkey" PRIMARY KEY ("draftId")
);

-- CreateTable
CREATE TABLE "PreparedFile" (
    "id" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "PreparedFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PreparedFile_draftId_position_idx" ON "PreparedFile"("draftId", "position");

-- AddForeignKey
ALTER TABLE "PreparedFiling" ADD CONSTRAINT "PreparedFiling_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreparedFiling" ADD CONSTRAINT "PreparedFiling_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreparedFile" ADD CONSTRAINT "PreparedFile_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "PreparedFiling"("draftId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreparedFile" ADD CONSTRAINT "PreparedFile_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What was filed stays as it was filed, whatever code asks for: only what became known later may change.
CREATE FUNCTION "keep_filing"() RETURNS trigger AS $$
BEGIN
  IF (NEW."id", NEW."draftId", NEW."kind", NEW."earlierId", NEW."profile", NEW."method", NEW."filedAt",
      NEW."filedByName", NEW."coverText", NEW."state", NEW."schemaVersion", NEW."answered", NEW."createdAt")
    IS DISTINCT FROM
     (OLD."id", OLD."draftId", OLD."kind", OLD."earlierId", OLD."profile", OLD."method", OLD."filedAt",
      OLD."filedByName", OLD."coverText", OLD."state", OLD."schemaVersion", OLD."answered", OLD."createdAt")
  THEN
    RAISE EXCEPTION 'A filing does not change once it is recorded.';
  END IF;
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER "filing_is_kept" BEFORE UPDATE ON "Filing"
  FOR EACH ROW EXECUTE FUNCTION "keep_filing"();

CREATE FUNCTION "refuse_change"() RETURNS trigger AS $$
BEGIN
  RAISE EXCEPTION 'A file of a filing does not change once it is recorded.';
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER "filing_file_is_kept" BEFORE UPDATE ON "FilingFile"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
