import { AppError } from '#domain/errors.ts'
import type { LibraryFile, LibraryProblem } from '#domain/library/files/problem.ts'
import { writeArgument } from '#domain/library/files/write-argument.ts'
import type { Library } from '#domain/library/library.ts'
import { mergeLibraries, type TeamShelf } from '#domain/library/team/merge-libraries.ts'
import { type ImportPlan, planImport } from '#domain/library/transfer/plan-import.ts'
import { readShelf } from '#domain/library/transfer/read-shelf.ts'
import { withoutShelf, writeShelf } from '#domain/library/transfer/write-shelf.ts'
import { LIMITS } from '#domain/limits.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { listTeamArguments, revisionRow, takenSlugs } from '#server/arguments.ts'
import { recordEvent } from '#server/audit.ts'
import { db } from '#server/db.ts'
import { library } from '#server/library.ts'
import { zipFiles } from '#server/library-zip.ts'
import { libraryChanged, readTeamShelf } from '#server/team-library.ts'

/** A team's own library as a zip of Markdown, YAML and CSL-JSON files; the same library gives the same bytes. */
export async function exportLibrary(workspaceId: string): Promise<Uint8Array> {
  const shelf = await readTeamShelf(workspaceId)
  const offered = mergeLibraries(library(), shelf).arguments.map(({ id }) => id)
  return zipFiles(writeShelf(shelf, new Set(offered)))
}

/**
 * What an import would do, or everything that stands in its way. `version` is the state of the library it was worked
 * out for: only on that state will it be done.
 */
export type ImportPreview =
  | { ok: true; plan: ImportPlan; version: number }
  | { ok: false; problems: LibraryProblem[] }

/**
 * Reads the files of a library and says what importing them would do. Stores nothing. `found` are problems met on the
 * way here, for example while unpacking.
 */
export async function previewImport(
  workspaceId: string,
  files: readonly LibraryFile[],
  found: readonly LibraryProblem[] = [],
): Promise<ImportPreview> {
  const { version, problems, plan } = await readImport(workspaceId, files, found)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, plan, version }
}

/**
 * Imports a library whole or not at all. Changed arguments become new revisions, and nothing is deleted. Refused as
 * `conflict` when the team's library is no longer the one that was previewed.
 */
export async function applyImport(given: {
  workspaceId: string
  userId: string
  files: readonly LibraryFile[]
  version: number
}): Promise<ImportPreview> {
  const { workspaceId, userId, files } = given
  const { version, problems, plan, shelf, merged } = await readImport(workspaceId, files)
  if (problems.length > 0) return { ok: false, problems }
  if (version !== given.version) throw changedMeanwhile()
  await db().$transaction(
    async (tx) => {
      await libraryChanged(tx, workspaceId)
      const { libraryVersion } = await tx.workspace.findUniqueOrThrow({ where: { id: workspaceId } })
      if (libraryVersion !== version + 1) throw changedMeanwhile()
      await storeArguments(tx, { workspaceId, userId, shelf, plan, merged })
      await storeItems(tx, workspaceId, shelf, plan)
      const count = Object.values(plan)
        .flat()
        .filter(({ change }) => change !== 'same').length
      const subject = `${count} of ${Object.values(plan).flat().length} items`
      await recordEvent(tx, { workspaceId, userId, action: 'library-imported', subject })
    },
    { timeout: 60_000 },
  )
  return { ok: true, plan, version: version + 1 }
}

async function readImport(
  workspaceId: string,
  files: readonly LibraryFile[],
  found: readonly LibraryProblem[] = [],
) {
  // Read first: what changes while the rest is read is then noticed rather than overwritten.
  const { libraryVersion: version } = await db().workspace.findUniqueOrThrow({ where: { id: workspaceId } })
  const [own, all] = await Promise.all([readTeamShelf(workspaceId), listTeamArguments(workspaceId)])
  const builtIn = library()
  const current = mergeLibraries(builtIn, own)
  const read = readShelf(files, { builtIn, current })
  const { shelf } = read
  const problems = [...found, ...read.problems]
  const plan = planImport(shelf, {
    ...own,
    arguments: all.map(({ argument }) => argument),
    retired: new Set(all.filter(({ isRetired }) => isRetired).map(({ argument }) => argument.id)),
  })
  const isEmpty = Object.values(plan).every((items) => items.length === 0)
  if (isEmpty && problems.length === 0)
    throw new AppError(
      'invalid',
      'There is nothing of a team’s own in these files. Choose the folder or zip of a library.',
    )
  const added = plan.arguments.filter(({ change }) => change === 'new').length
  if (all.length + added > LIMITS.argumentsPerTeam)
    throw new AppError('too-large', `A team's library holds ${LIMITS.argumentsPerTeam} arguments at most.`)
  return { version, shelf, problems, plan, merged: mergeLibraries(current, shelf) }
}

type Import = {
  workspaceId: string
  userId: string
  shelf: TeamShelf
  plan: ImportPlan
  merged: Library
}

async function storeArguments(tx: Prisma.TransactionClient, given: Import): Promise<void> {
  const { workspaceId, userId, shelf, plan, merged } = given
  const { builtIn } = await takenSlugs(tx, workspaceId)
  for (const { id, change } of plan.arguments) {
    const argument = shelf.arguments.find((each) => each.id === id)
    if (argument === undefined || change === 'same') continue
    if (change === 'new' && builtIn.has(id))
      throw new AppError('invalid', `“${id}” was the id of a built-in argument. Rename the file.`)
    const row = await tx.argument.upsert({
      where: { workspaceId_slug: { workspaceId, slug: id } },
      create: { workspaceId, slug: id, ownerId: userId },
      update: { retiredAt: null },
      include: { revisions: { orderBy: { number: 'desc' }, take: 1 } },
    })
    const [newest] = row.revisions
    const text = writeArgument(argument)
    if (newest?.text === text && newest.topic === argument.topic) continue
    const revision = revisionRow({ argument, text }, (newest?.number ?? 0) + 1, userId, merged)
    await tx.argumentRevision.create({ data: { argumentId: row.id, ...revision } })
  }
}

async function storeItems(
  tx: Prisma.TransactionClient,
  workspaceId: string,
  shelf: TeamShelf,
  plan: ImportPlan,
): Promise<void> {
  const isStored = (kind: keyof TeamShelf, id: string) =>
    plan[kind].some((item) => item.id === id && item.change !== 'same')
  const key = (slug: string) => ({ workspaceId_slug: { workspaceId, slug } })
  for (const data of shelf.facts.filter(({ id }) => isStored('facts', id)))
    await tx.fact.upsert({
      where: key(data.id),
      create: { workspaceId, slug: data.id, data },
      update: { data },
    })
  for (const data of shelf.fields.filter(({ id }) => isStored('fields', id)))
    await tx.field.upsert({
      where: key(data.id),
      create: { workspaceId, slug: data.id, data },
      update: { data },
    })
  for (const source of shelf.sources.filter(({ id }) => isStored('sources', id))) {
    // A loose object of JSON, as its schema has just read it.
    const csl = withoutShelf(source) as Prisma.InputJsonObject
    await tx.source.upsert({
      where: key(source.id),
      create: { workspaceId, slug: source.id, csl },
      update: { csl },
    })
  }
}

const changedMeanwhile = () =>
  new AppError(
    'conflict',
    'Somebody changed the library meanwhile. Look at what the import will do now, then import again.',
  )
