import { type DocJson, docJsonSchema } from '#domain/draft/doc.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { db } from '#server/db.ts'

/** Keeps what a working copy was made of, so that it can be compared with what comes back. */
export async function keepExportedCopy(copy: { id: string; draftId: string; doc: DocJson }): Promise<void> {
  await db().exportedCopy.create({ data: { ...copy, doc: copy.doc as Prisma.InputJsonObject } })
}

/** What a working copy of this very draft was made of; null for one of another draft, or of none we know. */
export async function findExportedCopy(draftId: string, copyId: string): Promise<DocJson | null> {
  const copy = await db().exportedCopy.findFirst({ where: { id: copyId, draftId }, select: { doc: true } })
  return copy && docJsonSchema.parse(copy.doc)
}
