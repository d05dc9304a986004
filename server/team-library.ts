import { notFound } from '#domain/errors.ts'
import { type Fact, factSchema, type Source, sourceSchema } from '#domain/evidence/source.ts'
import type { Argument } from '#domain/library/argument.ts'
import { fieldSchema } from '#domain/library/field.ts'
import { parseArgument } from '#domain/library/files/parse-argument.ts'
import { problemText } from '#domain/library/files/problem.ts'
import type { Library } from '#domain/library/library.ts'
import { mergeLibraries, type TeamShelf } from '#domain/library/team/merge-libraries.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { db } from '#server/db.ts'
import { library } from '#server/library.ts'

type Cached = { version: number; builtIn: Library; merged: Library }

// Route code and main.ts are separate module graphs: the one copy they share lives on globalThis.
const shared = globalThis as typeof globalThis & { rejoinderTeamLibraries?: Map<string, Cached> }

/** How many teams' libraries are kept in memory; the one used longest ago goes first. */
const TEAMS_KEPT = 50

/** The library a workspace sees: the built-in one, and what the team added that is not retired. Throws not-found. */
export async function libraryFor(workspaceId: string): Promise<Library> {
  const workspace = await db().workspace.findUnique({
    where: { id: workspaceId },
    select: { libraryVersion: true },
  })
  if (workspace === null) throw notFound('workspace')
  shared.rejoinderTeamLibraries ??= new Map()
  const kept = shared.rejoinderTeamLibraries
  const builtIn = library()
  const cached = kept.get(workspaceId)
  kept.delete(workspaceId)
  const isFresh = cached?.version === workspace.libraryVersion && cached.builtIn === builtIn
  const entry = isFresh
    ? cached
    : {
        version: workspace.libraryVersion,
        builtIn,
        merged: mergeLibraries(builtIn, await readTeamShelf(workspaceId)),
      }
  kept.set(workspaceId, entry)
  for (const oldest of kept.keys()) if (kept.size > TEAMS_KEPT) kept.delete(oldest)
  return entry.merged
}

/**
 * What somebody sees who was given one letter of a workspace: all that it cites, but of the team's own arguments only
 * those `picked` for it, whose words it will hold.
 */
export async function libraryForGuest(workspaceId: string, picked: readonly string[] = []): Promise<Library> {
  const all = await libraryFor(workspaceId)
  return {
    ...all,
    arguments: all.arguments.filter(({ id, shelf }) => shelf === 'built-in' || picked.includes(id)),
  }
}

/**
 * Says that a team's library changed, so that no process goes on serving an old copy.
 * Call it in the transaction that changes it.
 */
export async function libraryChanged(transaction: Prisma.TransactionClient, workspaceId: string) {
  await transaction.workspace.update({
    where: { id: workspaceId },
    data: { libraryVersion: { increment: 1 } },
  })
}

/** What a team keeps of its own and offers: retired arguments are left out. */
export async function readTeamShelf(workspaceId: string): Promise<TeamShelf> {
  const where = { workspaceId }
  const orderBy = { slug: 'asc' } as const
  const [rows, sources, facts, fields] = await Promise.all([
    db().argument.findMany({
      where: { workspaceId, retiredAt: null },
      include: { revisions: { orderBy: { number: 'desc' }, take: 1 } },
      orderBy,
    }),
    db().source.findMany({ where, orderBy }),
    db().fact.findMany({ where, orderBy }),
    db().field.findMany({ where, orderBy }),
  ])
  return {
    arguments: rows.flatMap(({ slug, revisions: [newest] }) =>
      newest ? [readTeamArgument(slug, newest)] : [],
    ),
    sources: sources.map(({ csl }) => asTeamSource(csl)),
    facts: facts.map(({ data }): Fact => factSchema.parse(data)),
    fields: fields.map(({ data }) => fieldSchema.parse(data)),
  }
}

/** A stored source, marked as the team's own. */
export function asTeamSource(csl: unknown): Source {
  const source = sourceSchema.parse(csl)
  return { ...source, custom: { ...source.custom, shelf: 'team' } }
}

/** A stored revision of a team's argument, which was checked when it was saved. */
export function readTeamArgument(
  slug: string,
  row: { number: number; topic: string; text: string },
): Argument {
  const parsed = parseArgument(`arguments/${row.topic}/${slug}.md`, row.text)
  if (!parsed.ok) {
    const problems = parsed.problems.map(problemText).join('\n')
    throw new Error(`Revision ${row.number} of a team's argument cannot be read:\n${problems}`)
  }
  return { ...parsed.argument, revision: String(row.number), shelf: 'team' }
}
