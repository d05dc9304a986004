import { coverageOf } from '#domain/draft/coverage/coverage.ts'
import { createQuestionNamer } from '#domain/draft/coverage/name-questions.ts'
import type { Question } from '#domain/notice/notice.ts'
import type { Check } from '../../preflight.ts'

/**
 * Questions that the letter neither answers nor leaves out on purpose, in the order of the notice. Where nothing
 * beneath a question was dealt with either, it stands for all of them.
 */
export const openQuestions: Check = ({ doc, values, notice, skipped, settings }) => {
  if (notice === null || notice.questions.length === 0) return []
  // Nobody is waiting for an answer to what a newer version of the notice no longer asks.
  const questions = notice.questions.filter(({ id }) => !notice.gone.includes(id))
  const { states } = coverageOf(doc, values, questions, skipped)
  const byId = new Map(questions.map((question) => [question.id, question]))
  const touched = withThoseAbove(
    questions.filter(({ id }) => states.get(id) !== 'open'),
    byId,
  )
  const parents = new Set(questions.map(({ parentId }) => parentId))
  const names = createQuestionNamer(questions, settings.questionLabels)

  return questions
    .filter(
      ({ id, parentId }) =>
        !touched.has(id) && (parentId === null || touched.has(parentId) || !byId.has(parentId)),
    )
    .map((question) => ({
      check: 'open-questions',
      level: 'warning',
      about: question.id,
      message: parents.has(question.id)
        ? `The letter deals with nothing of ${names.inSentence(question)}. Answer it, or say that you leave it out.`
        : `The letter neither answers ${names.inSentence(question)} nor leaves it out. Do one or the other.`,
      place: { kind: 'question', id: question.id },
      ...(question.span && { asked: question.span }),
    }))
}

/** The ids of questions and of all above them. */
function withThoseAbove(some: readonly Question[], byId: ReadonlyMap<string, Question>): Set<string> {
  const ids = new Set<string>()
  for (const { id } of some) {
    let above: string | null = id
    while (above !== null && !ids.has(above)) {
      ids.add(above)
      above = byId.get(above)?.parentId ?? null
    }
  }
  return ids
}
