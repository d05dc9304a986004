import type { Prisma } from '#prisma/generated/client.ts'

export type AuditAction =
  | 'workspace-created'
  | 'member-joined'
  | 'member-removed'
  | 'member-left'
  | 'role-changed'
  | 'invitation-made'
  | 'invitation-revoked'
  | 'reset-link-made'
  | 'draft-shared'
  | 'draft-unshared'
  | 'draft-member-role'
  | 'draft-deleted'
  | 'letter-imported'
  | 'argument-created'
  | 'argument-retired'
  | 'argument-restored'
  | 'argument-handed-over'
  | 'library-imported'
  | 'source-added'
  | 'source-removed'
  | 'fact-added'
  | 'fact-removed'
  | 'finding-overridden'
  | 'override-withdrawn'
  | 'source-text-kept'
  | 'source-text-removed'
  | 'past-letter-added'
  | 'past-letter-removed'
  | 'filing-recorded'
  | 'filing-amended'
  | 'filing-receipt-added'

/** Writes down who did what to whom. `subject` is the id of the person or thing it was done to. */
export async function recordEvent(
  client: Prisma.TransactionClient,
  event: { workspaceId: string; userId: string; action: AuditAction; subject: string },
): Promise<void> {
  await client.auditEvent.create({ data: event })
}
