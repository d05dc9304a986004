import { AppError, notFound } from '#domain/errors.ts'
import { type FactInput, stampOf } from '#domain/evidence/keeping/source-input.ts'
import { citedBy } from '#domain/evidence/search/evidence-uses.ts'
import { type Fact, factSchema } from '#domain/evidence/source.ts'
import { findRefused } from '#domain/library/checking/refused-phrasing.ts'
import { LIMITS } from '#domain/limits.ts'
import { listTeamArguments } from '#server/arguments.ts'
import { recordEvent } from '#server/audit.ts'
import { db } from '#server/db.ts'
import { library } from '#server/library.ts'
import { libraryChanged, libraryFor } from '#server/team-library.ts'

/** The ids of the facts that are a team's own. */
export async function listTeamFactIds(workspaceId: string): Promise<string[]> {
  const rows = await db().fact.findMany({ where: { workspaceId }, select: { slug: true } })
  return rows.map(({ slug }) => slug)
}

/** Adds a fact to a team's own; its source may be built in or the team's. */
export async function createFact(given: {
  workspaceId: string
  userId: string
  input: FactInput
}): Promise<Fact> {
  const { workspaceId, userId, input } = given
  await requireSound(workspaceId, input)
  return db().$transaction(async (tx) => {
    await libraryChanged(tx, workspaceId)
    const rows = await tx.fact.findMany({ where: { workspaceId }, select: { slug: true } })
    if (rows.length >= LIMITS.factsPerWorkspace) {
      throw new AppError(
        'too-large',
        `A team keeps ${LIMITS.factsPerWorkspace.toLocaleString('en')} facts of its own at most.`,
      )
    }
    const ids = new Set([...library().facts.map((fact) => fact.id), ...rows.map(({ slug }) => slug)])
    let number = 1
    while (ids.has(`${input.source}-${number}`)) number += 1
    const fact = factOf(`${input.source}-${number}`, input)
    await tx.fact.create({ data: { workspaceId, slug: fact.id, data: fact } })
    await recordEvent(tx, { workspaceId, userId, action: 'fact-added', subject: fact.id })
    return fact
  })
}

/** Changes a team's fact; arguments go on citing it. Throws `conflict` when it is no longer as `basedOn` says. */
export async function updateFact(given: {
  workspaceId: string
  id: string
  basedOn: string
  input: FactInput
}): Promise<Fact> {
  const { workspaceId, id, basedOn, input } = given
  await requireSound(workspaceId, input)
  return db().$transaction(async (tx) => {
    await libraryChanged(tx, workspaceId)
    const where = { workspaceId_slug: { workspaceId, slug: id } }
    const row = await tx.fact.findUnique({ where })
    if (row === null) throw notFound('fact')
    if (stampOf(factSchema.parse(row.data)) !== basedOn) {
      throw new AppError(
        'conflict',
        'A teammate changed this fact after you opened it. What you typed is still here; reload the page to see theirs, then make your change again.',
      )
    }
    const fact = factOf(id, input)
    await tx.fact.update({ where, data: { data: fact } })
    return fact
  })
}

/** Takes a fact from a team's own. Throws `conflict` when an argument cites it. */
export async function deleteFact(given: { workspaceId: string; userId: string; id: string }): Promise<void> {
  const { workspaceId, userId, id } = given
  const citing = (await listTeamArguments(workspaceId)).filter(({ argument }) => {
    const { own, against } = citedBy(argument)
    return own.has(id) || against.has(id)
  })
  const [first] = citing
  if (first) {
    const others = citing.length === 1 ? '' : ` and ${citing.length - 1} more`
    throw new AppError(
      'conflict',
      `This fact is in use: “${first.argument.title}”${others} cites it. Take it out there first.`,
    )
  }
  await db().$transaction(async (tx) => {
    await libraryChanged(tx, workspaceId)
    const { count } = await tx.fact.deleteMany({ where: { workspaceId, slug: id } })
    if (count === 0) throw notFound('fact')
    await recordEvent(tx, { workspaceId, userId, action: 'fact-removed', subject: id })
  })
}

const factOf = (id: string, { source, statement, locator, relation, caution }: FactInput): Fact => ({
  ...{ id, source, statement, relation },
  ...(locator ? { locator } : {}),
  ...(caution ? { caution } : {}),
})

/** The same checks as for a built-in fact: its source is there, and it says nothing a careful writer must not. */
async function requireSound(workspaceId: string, { source, statement }: FactInput): Promise<void> {
  const { sources, refusedPhrasings } = await libraryFor(workspaceId)
  if (!sources.some(({ id }) => id === source)) throw notFound('source')
  const [refused] = findRefused(statement, refusedPhrasings)
  if (refused) {
    const message = `Do not write “${refused.phrase}”: ${refused.why} Write for example: ${refused.instead}.`
    throw new AppError('invalid', message, { statement: message })
  }
}
