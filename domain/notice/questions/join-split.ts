import type { Question, Span } from '../notice.ts'
import { orderQuestions } from './order-questions.ts'

/**
 * Takes a question into the one shown before it, words and all; what was under it hangs under that one then. The
 * first question has none before it: the same list comes back.
 */
export function mergeWithBefore(questions: Question[], id: string): Question[] {
  const at = questions.findIndex((question) => question.id === id)
  const question = questions[at]
  const before = questions[at - 1]
  if (!question || !before) return questions
  const joined: Question = {
    ...before,
    label: before.label || question.label,
    text: [before.text, question.text].filter(Boolean).join(' '),
    span: hull(before.span, question.span),
  }
  return orderQuestions(
    questions.flatMap((other) => {
      if (other === question) return []
      if (other === before) return [joined]
      return [other.parentId === id ? { ...other, parentId: before.id } : other]
    }),
  )
}

/**
 * Cuts a question in two at an offset of its text. The second, `newId`, stands right after the first and keeps what
 * was under it; its label is left to the person. With no words on one side the same list comes back.
 */
export function splitAt(questions: Question[], id: string, offset: number, newId: string): Question[] {
  const at = questions.findIndex((question) => question.id === id)
  const question = questions[at]
  if (!question) return questions
  const [head, tail] = [question.text.slice(0, offset).trimEnd(), question.text.slice(offset).trimStart()]
  if (head === '' || tail === '') return questions
  const [headSpan, tailSpan] = cutSpan(question, head.length, question.text.length - tail.length)
  const halves: Question[] = [
    { ...question, text: head, span: headSpan },
    { ...question, id: newId, label: '', text: tail, span: tailSpan },
  ]
  const others = questions.map((other) => (other.parentId === id ? { ...other, parentId: newId } : other))
  return orderQuestions([...others.slice(0, at), ...halves, ...others.slice(at + 1)])
}

/** Both halves keep the whole span when the text is not the notice's own, letter for letter. */
function cutSpan({ span, text }: Question, headEnd: number, tailStart: number): [Span | null, Span | null] {
  if (span === null || span.end - span.start !== text.length) return [span, span]
  return [
    { start: span.start, end: span.start + headEnd },
    { start: span.start + tailStart, end: span.end },
  ]
}

function hull(a: Span | null, b: Span | null): Span | null {
  if (a === null || b === null) return a ?? b
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}
