-- DropIndex
DROP INDEX "Invitation_email_idx";

-- AlterTable
ALTER TABLE "Invitation" ALTER COLUMN "email" DROP NOT NULL,
ALTER COLUMN "role" SET NOT NULL;

-- AlterTable
ALTER TABLE "Session" DROP COLUMN "activeWorkspaceId";

-- AlterTable
ALTER TABLE "Workspace" DROP COLUMN "logo",
DROP COLUMN "metadata";
