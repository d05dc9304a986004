import { AppError, notFound } from '#domain/errors.ts'
import { duplicateFinder } from '#domain/evidence/keeping/find-duplicates.ts'
import {
  type KeptSource,
  type NewSource,
  type SourceInput,
  stampOf,
} from '#domain/evidence/keeping/source-input.ts'
import { sourceSlug } from '#domain/evidence/keeping/source-slug.ts'
import { argumentsBySource } from '#domain/evidence/search/evidence-uses.ts'
import { type Source, sourceSchema } from '#domain/evidence/source.ts'
import { LIMITS } from '#domain/limits.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { listTeamArguments } from '#server/arguments.ts'
import { recordEvent } from '#server/audit.ts'
import { db } from '#server/db.ts'
import { library } from '#server/library.ts'
import { asTeamSource, libraryChanged, libraryFor } from '#server/team-library.ts'

/**
 * Adds works to a team's sources and answers, in their order, with the source each one now is. A work that is there
 * already is not added again, unless it was said to be separate.
 */
export async function createSources(given: {
  workspaceId: string
  userId: string
  works: NewSource[]
}): Promise<KeptSource[]> {
  const { workspaceId, userId, works } = given
  return db().$transaction(async (tx) => {
    // First, for it holds the workspace's row: two people cannot both add the same work.
    await libraryChanged(tx, workspaceId)
    const rows = await tx.source.findMany({ where: { workspaceId }, select: { csl: true } })
    const known = [...library().sources, ...rows.map(({ csl }) => asTeamSource(csl))]
    const own = rows.length
    const ids = new Set(known.map(({ id }) => id))
    const added: Source[] = []
    const findKnown = duplicateFinder(known)
    const kept = works.map(({ csl, status, caution, isSeparate }): KeptSource => {
      const [existing] = isSeparate ? [] : [...findKnown(csl), ...duplicateFinder(added)(csl)]
      if (existing) return { source: existing.source, isNew: false }
      const id = sourceSlug(csl, (each) => ids.has(each))
      ids.add(id)
      const custom = { status, ...(caution ? { caution } : {}), shelf: 'team' as const }
      const source = sourceSchema.parse({ id, ...csl, custom })
      added.push(source)
      return { source, isNew: true }
    })
    if (own + added.length > LIMITS.sourcesPerWorkspace) {
      throw new AppError(
        'too-large',
        `A team keeps ${LIMITS.sourcesPerWorkspace.toLocaleString('en')} sources of its own at most. Remove some you no longer use.`,
      )
    }
    await tx.source.createMany({
      data: added.map((source) => ({ workspaceId, slug: source.id, csl: asJson(source) })),
    })
    for (const { id } of added)
      await recordEvent(tx, { workspaceId, userId, action: 'source-added', subject: id })
    return kept
  })
}

/**
 * Changes a team's source; its id stays, so letters and facts go on citing it. Throws `conflict` when somebody
 * changed it since it was seen as `basedOn`, a stamp.
 */
export async function updateSource(given: {
  workspaceId: string
  id: string
  basedOn: string
  input: SourceInput
}): Promise<Source> {
  const { workspaceId, id, basedOn, input } = given
  return db().$transaction(async (tx) => {
    await libraryChanged(tx, workspaceId)
    const where = { workspaceId_slug: { workspaceId, slug: id } }
    const row = await tx.source.findUnique({ where })
    if (row === null) throw notFound('source')
    if (stampOf(asTeamSource(row.csl)) !== basedOn) throw changedSince('source')
    const custom = { status: input.status, ...(input.caution ? { caution: input.caution } : {}) }
    const source = asTeamSource({ id, ...input.csl, custom })
    await tx.source.update({ where, data: { csl: asJson(source) } })
    return source
  })
}

/** Takes a source from a team's own. Throws `conflict`, saying where, when a fact or a letter uses it. */
export async function deleteSource(given: {
  workspaceId: string
  userId: string
  id: string
}): Promise<void> {
  const { workspaceId, userId, id } = given
  const { facts } = await libraryFor(workspaceId)
  // Retired arguments count too: they may be offered again.
  const team = (await listTeamArguments(workspaceId)).map(({ argument }) => argument)
  await db().$transaction(async (tx) => {
    await libraryChanged(tx, workspaceId)
    const row = await tx.source.findUnique({ where: { workspaceId_slug: { workspaceId, slug: id } } })
    if (row === null) throw notFound('source')
    const letters = await tx.draftUse.count({ where: { kind: 'source', slug: id, draft: { workspaceId } } })
    const cited = argumentsBySource({ arguments: team, facts }).get(id) ?? []
    const stated = await tx.fact.count({ where: { workspaceId, data: { path: ['source'], equals: id } } })
    const uses = [
      counted(letters, 'letter cites it', 'letters cite it'),
      counted(cited.length, 'argument rests on it', 'arguments rest on it'),
      counted(stated, 'fact comes from it', 'facts come from it'),
    ].filter((use) => use !== '')
    if (uses.length > 0)
      throw new AppError('conflict', `This source is in use: ${uses.join(', ')}. Take it out there first.`)
    await tx.source.delete({ where: { id: row.id } })
    await recordEvent(tx, { workspaceId, userId, action: 'source-removed', subject: id })
  })
}

/** Those of the wanted sources that a workspace's library has. */
export async function findSources(workspaceId: string, ids: readonly string[]): Promise<Source[]> {
  const wanted = new Set(ids)
  const { sources } = await libraryFor(workspaceId)
  return sources.filter(({ id }) => wanted.has(id))
}

const counted = (count: number, one: string, many: string) =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`

const changedSince = (what: string) =>
  new AppError(
    'conflict',
    `A teammate changed this ${what} after you opened it. What you typed is still here; reload the page to see theirs, then make your change again.`,
  )

/** Prisma's JSON type knows no optional keys; the schema has left only plain values. */
const asJson = ({ custom: { shelf: _shelf, ...custom }, ...csl }: Source): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify({ ...csl, custom }))
