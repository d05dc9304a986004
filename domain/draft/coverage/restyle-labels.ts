import type { Node } from '@tiptap/pm/model'
import type { Question } from '#domain/notice/notice.ts'
import { answersOf } from './coverage.ts'
import { createQuestionNamer } from './name-questions.ts'
import { QUESTION_LABEL_STYLE_IDS, type QuestionLabelStyle } from './question-label-style.ts'
import { pointerWords, respondsWords } from './question-sentences.ts'

/** The words of one block and what they become. Positions are those of the words in the letter. */
export type Restyled = { from: number; to: number; text: string }

/**
 * What a new style of labels changes in a letter: the headings and sentences that assembling wrote and nobody has
 * touched since, in whichever style they are. Everything else stays as the writer left it.
 */
export function restyleLabels(
  doc: Node,
  questions: readonly Question[],
  style: QuestionLabelStyle,
): Restyled[] {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const namers = QUESTION_LABEL_STYLE_IDS.map((id) => createQuestionNamer(questions, id))
  const names = createQuestionNamer(questions, style)
  const pointers = pointersOf()
  const found: Restyled[] = []
  doc.forEach((block, pos) => {
    // Whatever was added to it, a note or a mark on part of it, makes it the writer's own.
    const words = block.childCount === 1 && block.firstChild?.isText ? block.textContent : null
    const asked = answersOf(block).flatMap((id) => byId.get(id) ?? [])
    const text = words === null || asked.length === 0 ? null : restyled(block.type.name, words, asked)
    if (words === null || text === null || text === words) return
    found.push({ from: pos + 1, to: pos + 1 + words.length, text })
  })
  return found

  function restyled(type: string, words: string, asked: readonly Question[]): string | null {
    if (type === 'heading') {
      const named = asked.find((question) => namers.some(({ heading }) => heading(question) === words))
      return named ? names.heading(named) : null
    }
    if (type !== 'paragraph') return null
    if (namers.some((namer) => respondsWords(namer, asked) === words)) return respondsWords(names, asked)
    return pointers.get(words) ?? null
  }

  /** The sentences that point elsewhere, and what each becomes; one that could mean two questions is left alone. */
  function pointersOf(): Map<string, string | null> {
    const found = new Map<string, string | null>()
    for (const question of questions) {
      const text = pointerWords(names, question)
      for (const namer of namers) {
        const words = pointerWords(namer, question)
        found.set(words, (found.get(words) ?? text) === text ? text : null)
      }
    }
    return found
  }
}
