import { AppError, notFound } from '#domain/errors.ts'
import type { Argument } from '#domain/library/argument.ts'
import { checkInput, type InputProblems } from '#domain/library/checking/check-input.ts'
import type { ArgumentInput } from '#domain/library/team/argument-input.ts'
import { freeSlug } from '#domain/library/team/argument-slug.ts'
import type { TeamArgument } from '#domain/library/team/team-argument.ts'
import { LIMITS } from '#domain/limits.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { factsCitedBy } from '#server/argument-revisions.ts'
import { type AuditAction, recordEvent } from '#server/audit.ts'
import { db } from '#server/db.ts'
import { library } from '#server/library.ts'
import { libraryChanged, libraryFor, readTeamArgument } from '#server/team-library.ts'

const withNewest = {
  owner: { select: { id: true, name: true } },
  revisions: {
    orderBy: { number: 'desc' },
    take: 1,
    include: { createdBy: { select: { name: true } } },
  },
} as const satisfies Prisma.ArgumentInclude

/** A team's own arguments at their newest revisions, retired ones too, by title. */
export async function listTeamArguments(workspaceId: string): Promise<TeamArgument[]> {
  const rows = await db().argument.findMany({ where: { workspaceId }, include: withNewest })
  return rows
    .flatMap((row) => asTeamArgument(row) ?? [])
    .toSorted((a, b) => a.argument.title.localeCompare(b.argument.title, 'en'))
}

/** One of a team's own arguments at its newest revision, also when it is retired. Throws not-found. */
export async function getTeamArgument(workspaceId: string, slug: string): Promise<TeamArgument> {
  const row = await db().argument.findUnique({
    where: { workspaceId_slug: { workspaceId, slug } },
    include: withNewest,
  })
  const found = row && asTeamArgument(row)
  if (!found) throw notFound('argument')
  return found
}

function asTeamArgument(row: Prisma.ArgumentGetPayload<{ include: typeof withNewest }>): TeamArgument | null {
  const [newest] = row.revisions
  if (newest === undefined) return null
  return {
    argument: readTeamArgument(row.slug, newest),
    owner: row.owner && { userId: row.owner.id, name: row.owner.name },
    isRetired: row.retiredAt !== null,
    savedAt: newest.createdAt,
    savedBy: newest.createdBy?.name ?? null,
  }
}

/**
 * Adds an argument to a team's library, owned by whoever writes it, and answers with its id. What is wrong with it is
 * named by its parts in the error's fields, and nothing is stored.
 */
export async function createArgument(given: {
  workspaceId: string
  userId: string
  input: ArgumentInput
}): Promise<{ id: string; revision: string }> {
  const { workspaceId, userId, input } = given
  const merged = await libraryFor(workspaceId)
  return db().$transaction(async (tx) => {
    // First, for it holds the workspace's row: two writers cannot both find an id free.
    await libraryChanged(tx, workspaceId)
    const taken = await takenSlugs(tx, workspaceId)
    if (taken.own.size >= LIMITS.argumentsPerTeam)
      throw new AppError('too-large', `A team's library holds ${LIMITS.argumentsPerTeam} arguments at most.`)
    const slug = freeSlug(input.title, (each) => taken.own.has(each) || taken.builtIn.has(each))
    const checked = checkInput(input, slug, merged)
    if (!checked.ok) throw refused(checked.problems)
    await addFields(tx, workspaceId, input)
    await tx.argument.create({
      data: {
        ...{ workspaceId, slug, ownerId: userId },
        revisions: { create: revisionRow(checked, 1, userId, merged) },
      },
    })
    await recordEvent(tx, { workspaceId, userId, action: 'argument-created', subject: slug })
    return { id: slug, revision: '1' }
  })
}

/** What came of a save: stored as a revision, or refused because somebody saved since, whose words are in `newest`. */
export type SavedArgument = { is: 'saved'; revision: string } | { is: 'newer'; newest: TeamArgument }

/**
 * Stores an argument as its next revision, on top of the one it was made from. When a teammate saved in between,
 * nothing is stored and the answer holds what they wrote.
 */
export async function saveArgument(given: {
  workspaceId: string
  userId: string
  id: string
  basedOn: string
  input: ArgumentInput
}): Promise<SavedArgument> {
  const { workspaceId, userId, id, basedOn, input } = given
  const merged = await libraryFor(workspaceId)
  return db().$transaction(async (tx) => {
    await libraryChanged(tx, workspaceId)
    const row = await tx.argument.findUnique({
      where: { workspaceId_slug: { workspaceId, slug: id } },
      include: withNewest,
    })
    const newest = row && asTeamArgument(row)
    if (!newest) throw notFound('argument')
    if (newest.argument.revision !== basedOn) return { is: 'newer', newest }
    const checked = checkInput(input, id, merged)
    if (!checked.ok) throw refused(checked.problems)
    if (row.revisions[0]?.text === checked.text && row.revisions[0].topic === checked.argument.topic)
      return { is: 'saved', revision: basedOn }
    await addFields(tx, workspaceId, input)
    const number = Number(basedOn) + 1
    await tx.argumentRevision.create({
      data: { argumentId: row.id, ...revisionRow(checked, number, userId, merged) },
    })
    await tx.argument.update({ where: { id: row.id }, data: { updatedAt: new Date() } })
    return { is: 'saved', revision: String(number) }
  })
}

type Change = { workspaceId: string; userId: string; id: string }

/** Stops offering an argument. Its revisions stay, and letters that use it keep their words. */
export const retireArgument = (change: Change) =>
  changeArgument(change, 'argument-retired', { retiredAt: new Date() })

/** Offers a retired argument again. */
export const restoreArgument = (change: Change) =>
  changeArgument(change, 'argument-restored', { retiredAt: null })

/** Makes another member of the workspace an argument's owner. */
export async function handOverArgument(change: Change & { ownerId: string }): Promise<void> {
  const { workspaceId, ownerId } = change
  const isMember = (await db().member.count({ where: { workspaceId, userId: ownerId } })) > 0
  if (!isMember) throw new AppError('invalid', 'Only members of this workspace can own its arguments.')
  await changeArgument(change, 'argument-handed-over', { ownerId })
}

async function changeArgument(
  { workspaceId, userId, id }: Change,
  action: AuditAction,
  data: Prisma.ArgumentUncheckedUpdateManyInput,
): Promise<void> {
  await db().$transaction(async (tx) => {
    await libraryChanged(tx, workspaceId)
    const { count } = await tx.argument.updateMany({ where: { workspaceId, slug: id }, data })
    if (count === 0) throw notFound('argument')
    await recordEvent(tx, { workspaceId, userId, action, subject: id })
  })
}

/** The ids a person marked as favourites in a workspace, built-in and the team's own. */
export async function listFavourites(workspaceId: string, userId: string): Promise<string[]> {
  const rows = await db().argumentFavourite.findMany({
    where: { workspaceId, userId },
    select: { slug: true },
    orderBy: { slug: 'asc' },
  })
  return rows.map(({ slug }) => slug)
}

/** Marks an argument as somebody's favourite, or takes the mark away. */
export async function setFavourite(change: Change & { isFavourite: boolean }): Promise<void> {
  const { workspaceId, userId, id: slug, isFavourite } = change
  if (!isFavourite) {
    await db().argumentFavourite.deleteMany({ where: { workspaceId, userId, slug } })
    return
  }
  const { arguments: offered } = await libraryFor(workspaceId)
  if (!offered.some((argument) => argument.id === slug)) throw notFound('argument')
  const key = { userId, workspaceId, slug }
  await db().argumentFavourite.upsert({
    where: { userId_workspaceId_slug: key },
    create: key,
    update: {},
  })
}

/** The ids of a team's own arguments, and every id a built-in one has or had. */
export async function takenSlugs(tx: Prisma.TransactionClient, workspaceId: string) {
  const own = await tx.argument.findMany({ where: { workspaceId }, select: { slug: true } })
  const kept = await tx.builtInRevision.findMany({ select: { argumentId: true }, distinct: ['argumentId'] })
  return {
    own: new Set(own.map(({ slug }) => slug)),
    builtIn: new Set([
      ...library().arguments.map(({ id }) => id),
      ...kept.map(({ argumentId }) => argumentId),
    ]),
  }
}

/** A revision as it is stored, with the facts it cites as they stand now. */
export const revisionRow = (
  { argument, text }: { argument: Argument; text: string },
  number: number,
  userId: string,
  merged: Parameters<typeof factsCitedBy>[1],
) => ({
  ...{ number, topic: argument.topic, text, createdById: userId },
  facts: factsCitedBy(argument, merged),
})

async function addFields(tx: Prisma.TransactionClient, workspaceId: string, { newFields }: ArgumentInput) {
  await tx.field.createMany({
    data: newFields.map((field) => ({ workspaceId, slug: field.id, data: field })),
  })
}

function refused(problems: InputProblems): AppError {
  const fields = Object.fromEntries(
    Object.entries(problems).map(([part, messages]) => [part, messages.join(' ')]),
  )
  const message = 'Some parts need another look before this can be saved. Each says what is wrong.'
  return new AppError('invalid', message, fields)
}
