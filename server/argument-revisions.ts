import { z } from 'zod'
import { type Fact, factSchema } from '#domain/evidence/source.ts'
import type { Argument } from '#domain/library/argument.ts'
import { citedFacts } from '#domain/library/argument-markup.ts'
import { textsOf } from '#domain/library/checking/check-argument.ts'
import { argumentPath } from '#domain/library/checking/check-library.ts'
import { parseArgument } from '#domain/library/files/parse-argument.ts'
import { problemText } from '#domain/library/files/problem.ts'
import { writeArgument } from '#domain/library/files/write-argument.ts'
import type { Library } from '#domain/library/library.ts'
import type { RevisionSummary } from '#domain/library/team/team-argument.ts'
import { LIMITS } from '#domain/limits.ts'
import { db } from '#server/db.ts'
import { library } from '#server/library.ts'
import { readTeamArgument } from '#server/team-library.ts'

/** An argument at one revision, with the facts it cited as they stood. */
export type ArgumentState = { argument: Argument; facts: Fact[] }

const factsSchema = z.array(factSchema)

/** The facts of a library that an argument cites anywhere, in the order of its text. */
export function factsCitedBy(argument: Argument, { facts }: Pick<Library, 'facts'>): Fact[] {
  const cited = citedFacts(
    textsOf(argument)
      .map(({ text }) => text)
      .join('\n'),
  )
  return cited.flatMap((id) => facts.find((fact) => fact.id === id) ?? [])
}

/**
 * Keeps every built-in argument as this version of Rejoinder has it, unless it is kept already. Run once at start:
 * what an upgrade changed is then a newer revision beside the one that letters were written from.
 */
export async function recordBuiltInRevisions(given: Library = library()): Promise<void> {
  await db().builtInRevision.createMany({
    data: given.arguments.map((argument) => ({
      ...{ argumentId: argument.id, revision: argument.revision, topic: argument.topic },
      text: writeArgument(argument),
      facts: factsCitedBy(argument, given),
    })),
    skipDuplicates: true,
  })
}

/** An argument as it was at a revision, built in or the team's own, retired ones too; null when nobody knows it. */
export async function findRevision(
  workspaceId: string,
  argumentId: string,
  revision: string,
): Promise<ArgumentState | null> {
  return (await findTeamRevision(workspaceId, argumentId, revision)) ?? findBuiltIn(argumentId, revision)
}

async function findTeamRevision(
  workspaceId: string,
  slug: string,
  revision: string,
): Promise<ArgumentState | null> {
  const number = /^[1-9]\d{0,8}$/.test(revision) ? Number(revision) : null
  if (number === null) return null
  const row = await db().argumentRevision.findFirst({
    where: { number, argument: { workspaceId, slug } },
  })
  return row && { argument: readTeamArgument(slug, row), facts: factsSchema.parse(row.facts) }
}

async function findBuiltIn(argumentId: string, revision: string): Promise<ArgumentState | null> {
  const current = library()
  const offered = current.arguments.find((each) => each.id === argumentId && each.revision === revision)
  if (offered) return { argument: offered, facts: factsCitedBy(offered, current) }
  const row = await db().builtInRevision.findUnique({
    where: { argumentId_revision: { argumentId, revision } },
  })
  if (row === null) return null
  const parsed = parseArgument(argumentPath({ topic: row.topic, id: argumentId }), row.text)
  if (!parsed.ok) {
    const problems = parsed.problems.map(problemText).join('\n')
    throw new Error(`A built-in argument kept earlier cannot be read:\n${problems}`)
  }
  return { argument: { ...parsed.argument, revision }, facts: factsSchema.parse(row.facts) }
}

/** The revisions of an argument, newest first; none when there is no such argument. */
export async function listRevisions(workspaceId: string, argumentId: string): Promise<RevisionSummary[]> {
  const own = await db().argumentRevision.findMany({
    where: { argument: { workspaceId, slug: argumentId } },
    select: { number: true, createdAt: true, createdBy: { select: { name: true } } },
    orderBy: { number: 'desc' },
    take: LIMITS.revisionsListed,
  })
  if (own.length > 0)
    return own.map(({ number, createdAt, createdBy }) => ({
      ...{ revision: String(number), at: createdAt, by: createdBy?.name ?? null },
    }))
  const kept = await db().builtInRevision.findMany({
    where: { argumentId },
    select: { revision: true, seenAt: true },
    orderBy: { seenAt: 'desc' },
  })
  return kept.map(({ revision, seenAt }) => ({ revision, at: seenAt, by: null }))
}
