import type * as Y from 'yjs'
import { usesOf } from '#domain/draft/passages/uses-of.ts'
import { docFromYdoc } from '#domain/draft/ydoc.ts'
import type { SourceUse } from '#domain/evidence/source-use.ts'
import type { ArgumentUse } from '#domain/library/team/team-argument.ts'
import { draftsVisibleTo } from '#server/access.ts'
import { db } from '#server/db.ts'

// What was last written for a letter that is open, so that typing which changes no use writes nothing.
const lastNoted = new WeakMap<Y.Doc, string>()

/**
 * Writes down what a letter uses of the library, so that the library can say where an argument is used. The letter
 * is the truth and this only an index of it: a failure is reported, and the next call puts it right.
 */
export async function noteUses(
  draftId: string,
  ydoc: Y.Doc,
  report: (problem: string, error: unknown) => void = console.error,
): Promise<void> {
  try {
    const used = usesOf(docFromYdoc(ydoc))
    const rows = [
      ...used.arguments.map(({ id, revision }) => ({ draftId, kind: 'argument', slug: id, revision })),
      ...used.sources.map((slug) => ({ draftId, kind: 'source', slug, revision: '' })),
    ]
    const key = JSON.stringify(rows)
    if (lastNoted.get(ydoc) === key) return
    await db().$transaction(async (tx) => {
      await tx.draftUse.deleteMany({ where: { draftId } })
      // A draft may have been deleted meanwhile.
      if ((await tx.draft.count({ where: { id: draftId } })) > 0) await tx.draftUse.createMany({ data: rows })
    })
    lastNoted.set(ydoc, key)
  } catch (error) {
    report(`What draft ${draftId} uses of the library could not be noted`, error)
  }
}

/** Where each source is cited, by its id: the letters of a workspace that somebody may read, by title. */
export async function listSourceUses(
  userId: string,
  workspaceId: string,
): Promise<Record<string, SourceUse[]>> {
  const rows = await db().draftUse.findMany({
    where: { kind: 'source', draft: { workspaceId, ...draftsVisibleTo(userId) } },
    select: { slug: true, draft: { select: { id: true, title: true } } },
    orderBy: [{ draft: { title: 'asc' } }, { draftId: 'asc' }],
  })
  const grouped = Map.groupBy(rows, ({ slug }) => slug)
  return Object.fromEntries(
    [...grouped].map(([slug, found]) => [
      slug,
      found.map(({ draft }) => ({ draftId: draft.id, title: draft.title })),
    ]),
  )
}

/** The letters that cite one source; see `listSourceUses`. */
export async function findSourceUses(
  userId: string,
  workspaceId: string,
  sourceId: string,
): Promise<SourceUse[]> {
  const rows = await db().draft.findMany({
    where: { workspaceId, uses: { some: { kind: 'source', slug: sourceId } }, ...draftsVisibleTo(userId) },
    select: { id: true, title: true },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, title }) => ({ draftId: id, title }))
}

/**
 * Where each argument is used, by its id: the letters of a workspace that somebody may read, by title, each with the
 * revisions it uses.
 */
export async function listArgumentUses(
  userId: string,
  workspaceId: string,
): Promise<Record<string, ArgumentUse[]>> {
  const rows = await db().draftUse.findMany({
    where: { kind: 'argument', draft: { workspaceId, ...draftsVisibleTo(userId) } },
    select: { slug: true, revision: true, draft: { select: { id: true, title: true } } },
    orderBy: [{ draft: { title: 'asc' } }, { draftId: 'asc' }, { revision: 'asc' }],
  })
  const uses = new Map<string, ArgumentUse[]>()
  for (const { slug, revision, draft } of rows) {
    const list = uses.get(slug) ?? []
    const last = list.at(-1)
    if (last?.draftId === draft.id) last.revisions.push(revision)
    else list.push({ draftId: draft.id, title: draft.title, revisions: [revision] })
    uses.set(slug, list)
  }
  return Object.fromEntries(uses)
}
