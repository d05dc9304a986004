import { countWords } from '#domain/draft/assemble/letter-size.ts'
import { AppError, notFound } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import {
  PAST_LETTER_KINDS,
  type PastLetterInput,
  type PastLetterKind,
  type PastLetterSummary,
} from '#domain/preflight/originality/past-letter.ts'
import { recordEvent } from '#server/audit.ts'
import { db } from '#server/db.ts'

/** The letters a team compares its drafts with, by title. */
export async function listPastLetters(workspaceId: string): Promise<PastLetterSummary[]> {
  return (await readPastLetters(workspaceId)).map(({ text, ...letter }) => ({
    ...letter,
    words: countWords(text),
  }))
}

/** The same with their words. */
export async function readPastLetters(workspaceId: string) {
  const rows = await db().pastLetter.findMany({
    where: { workspaceId },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, title, kind, text, createdAt }) => ({
    ...{ id, title, text, addedAt: createdAt },
    kind: asKind(kind),
  }))
}

/** Keeps a letter to compare drafts with. Throws `too-large` when the team keeps as many as it may. */
export async function addPastLetter(given: {
  workspaceId: string
  userId: string
  letter: PastLetterInput
}): Promise<void> {
  const { workspaceId, userId, letter } = given
  await db().$transaction(async (tx) => {
    const { id } = await tx.pastLetter.create({ data: { workspaceId, ...letter }, select: { id: true } })
    // Counted after it was added, so that two people cannot both add the last one.
    if ((await tx.pastLetter.count({ where: { workspaceId } })) > LIMITS.pastLettersPerWorkspace) {
      throw new AppError(
        'too-large',
        `A team compares its drafts with ${LIMITS.pastLettersPerWorkspace} letters at most. Remove one you no longer need.`,
      )
    }
    await recordEvent(tx, { workspaceId, userId, action: 'past-letter-added', subject: id })
  })
}

/** Forgets a letter. Throws not-found. */
export async function removePastLetter(given: {
  workspaceId: string
  userId: string
  id: string
}): Promise<void> {
  const { workspaceId, userId, id } = given
  await db().$transaction(async (tx) => {
    const { count } = await tx.pastLetter.deleteMany({ where: { workspaceId, id } })
    if (count === 0) throw notFound('letter')
    await recordEvent(tx, { workspaceId, userId, action: 'past-letter-removed', subject: id })
  })
}

/** A stored kind, which only this code writes. */
function asKind(value: string): PastLetterKind {
  const kind = PAST_LETTER_KINDS.find((each) => each === value)
  if (kind === undefined) throw new Error(`Unknown kind of past letter in the database: ${value}`)
  return kind
}
