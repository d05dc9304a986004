import type { Question } from '#domain/notice/notice.ts'

/** How a letter prints the label of an agency's question. */
export const QUESTION_LABEL_STYLES = [
  { id: 'question', title: 'The word and the number', example: 'Question 2.d.i' },
  { id: 'printed', title: 'As the agency prints it', example: '2.d.i' },
  { id: 'brackets', title: 'Every step in brackets', example: '(2)(d)(i)' },
  { id: 'short', title: 'Q and the number', example: 'Q2.d.i' },
] as const
export type QuestionLabelStyle = (typeof QUESTION_LABEL_STYLES)[number]['id']

export const QUESTION_LABEL_STYLE_IDS = QUESTION_LABEL_STYLES.map(({ id }) => id)

/** `Question 4` and `Q4` without the word, so that a style never says it twice. */
const bare = (label: string) => label.replace(/^(?:question|q)\.?\s*(?=[\d(])/i, '')

/**
 * A label in a style. `path` holds the labels of a question and of all above it, the outermost first; each is joined
 * to the one before it where the agency's numbering goes on (`2`, `2.d`) and stands alone where it starts over. Empty
 * when the question itself has no label.
 */
export function printLabel(path: readonly string[], style: QuestionLabelStyle): string {
  const label = path.at(-1)?.trim() ?? ''
  if (label === '' || style === 'printed') return label
  if (style === 'question') return `Question ${bare(label)}`
  if (style === 'brackets') {
    return steps(path.map((one) => bare(one.trim())))
      .map((step) => `(${step.replace(/^\(|\)$/g, '')})`)
      .join('')
  }
  // A label with letters of its own, such as PC-1, is short already.
  return /^\d/.test(bare(label)) ? `Q${bare(label)}` : label
}

/** `2.d.i` is three steps; `6.1` and `PC-1` are one, for the agency counts in them as one number. */
function steps(path: readonly string[]): string[] {
  const found: string[] = []
  let rest = path.at(-1) ?? ''
  for (const above of path.slice(0, -1).toReversed()) {
    const step = rest.slice(above.length + 1)
    const isDecimal = /\d$/.test(above) && /^\d/.test(step)
    if (above === '' || step === '' || isDecimal || !rest.startsWith(`${above}.`)) continue
    found.unshift(step)
    rest = above
  }
  return [rest, ...found].flatMap((step) => step.split(/\.(?=\p{L})/u))
}

/** Prints the labels of a notice's questions in one style. */
export function createLabelPrinter(
  questions: readonly Question[],
  style: QuestionLabelStyle,
): (question: Pick<Question, 'label' | 'parentId'>) => string {
  const byId = new Map(questions.map((question) => [question.id, question]))
  return ({ label, parentId }) => {
    const path = [label]
    let above = parentId === null ? undefined : byId.get(parentId)
    // A notice corrected by hand may nest a question in itself.
    for (let depth = 0; above && depth < 20; depth += 1) {
      path.unshift(above.label)
      above = above.parentId === null ? undefined : byId.get(above.parentId)
    }
    return printLabel(path, style)
  }
}
