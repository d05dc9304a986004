import { setImmediate as breathe } from 'node:timers/promises'
import { plainText } from '#domain/draft/reading/read-doc.ts'
import { docFromYdoc, fieldsOf } from '#domain/draft/ydoc.ts'
import { notFound } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { type Corpus, corpusOfArgument, createCorpus } from '#domain/preflight/originality/corpus.ts'
import { originalityOf } from '#domain/preflight/originality/originality-of.ts'
import type { OriginalityReport } from '#domain/preflight/originality/originality-report.ts'
import { draftsVisibleTo, isMember } from '#server/access.ts'
import { db } from '#server/db.ts'
import { readYdoc } from '#server/drafts.ts'
import { readPastLetters } from '#server/past-letters.ts'
import { libraryFor, libraryForGuest } from '#server/team-library.ts'

/**
 * How much of a letter, as it is stored, stands word for word in the library, in the team's other letters and in those it
 * keeps to compare with. Somebody who is no member of the workspace hears of the built-in library and of nothing else
 * that the team has. Throws not-found.
 */
export async function compareLetter(draftId: string, userId: string): Promise<OriginalityReport> {
  const draft = await db().draft.findUnique({
    where: { id: draftId },
    select: { id: true, workspaceId: true, notice: { select: { text: true } } },
  })
  if (draft === null) throw notFound('draft')
  const { workspaceId } = draft
  const mayKnowAll = await isMember(userId, workspaceId)
  const library = await (mayKnowAll ? libraryFor(workspaceId) : libraryForGuest(workspaceId))
  const corpora = library.arguments.map(corpusOfArgument)
  if (mayKnowAll) corpora.push(...(await pastCorpora(workspaceId)), ...(await draftCorpora(draft, userId)))
  const ydoc = await readYdoc(draftId)
  const letter = { doc: docFromYdoc(ydoc), values: fieldsOf(ydoc), noticeText: draft.notice?.text ?? '' }
  return originalityOf(letter, corpora)
}

async function pastCorpora(workspaceId: string): Promise<Corpus[]> {
  const corpora: Corpus[] = []
  for (const { id, kind, title, text } of await readPastLetters(workspaceId)) {
    corpora.push(createCorpus({ kind, id, title }, [text]))
    await breathe()
  }
  return corpora
}

/** The team's other letters that somebody may read, as they are stored; those changed last, when there are many. */
async function draftCorpora(
  { id: draftId, workspaceId }: { id: string; workspaceId: string },
  userId: string,
): Promise<Corpus[]> {
  const rows = await db().draft.findMany({
    where: {
      AND: [{ workspaceId, id: { not: draftId }, assembledAt: { not: null } }, draftsVisibleTo(userId)],
    },
    select: { id: true, title: true },
    orderBy: { updatedAt: 'desc' },
    take: LIMITS.letterComparisons,
  })
  const corpora: Corpus[] = []
  for (const { id, title } of rows) {
    const ydoc = await readYdoc(id)
    corpora.push(createCorpus({ kind: 'own', id, title }, [plainText(docFromYdoc(ydoc), fieldsOf(ydoc))]))
    ydoc.destroy()
    await breathe()
  }
  return corpora
}
