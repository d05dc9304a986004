import { answersOf, isAnswer } from '#domain/draft/coverage/coverage.ts'
import { createQuestionNamer } from '#domain/draft/coverage/name-questions.ts'
import { instructionsOf } from '#domain/notice/instructions/instruction.ts'
import type { Question } from '#domain/notice/notice.ts'
import type { Finding } from '../../finding.ts'
import { namesLabel } from '../../names-label.ts'
import type { Check } from '../../preflight.ts'
import { type BlockWords, placeOf, readBlocks } from '../../read-blocks.ts'

/** A passage that answers a question: its first block, and everything that may name the question. */
type Passage = { first: BlockWords; heading: BlockWords | null; texts: Set<BlockWords> }

/** Where the agency asks for the numbers of its questions, each answer names the one it is to. */
export const questionLabels: Check = ({ doc, values, notice, settings }): Finding[] => {
  const asked = instructionsOf(notice?.facts.instructions ?? [], 'question-numbers')[0]
  if (notice === null || !asked) return []
  const passages = passagesByQuestion(readBlocks(doc, values), values)
  const names = createQuestionNamer(notice.questions, settings.questionLabels)

  return notice.questions.flatMap((question): Finding[] => {
    const passage = passages.get(question.id)
    if (!passage || question.label === '' || notice.gone.includes(question.id)) return []
    if (isNamed(question, passage, notice.questions)) return []
    const { first, heading } = passage
    const words = first.words.find(({ text }) => text.trim() !== '')
    const label = names.heading(question)
    return [
      {
        check: 'question-labels',
        level: 'warning',
        about: question.id,
        message: `This answers ${names.inSentence(question)} without naming it. The notice asks for the numbers of the questions.`,
        place: words
          ? placeOf(first, words, 0, words.text.length)
          : { kind: 'words', from: first.pos, to: first.pos + first.node.nodeSize },
        ...(asked.span && { asked: asked.span }),
        ...(heading && {
          fix: {
            ...{ kind: 'replace', from: heading.pos + 1, to: heading.pos + 1, text: `${label}: ` },
            label: `Put “${label}” before the heading`,
          },
        }),
      },
    ]
  })
}

function passagesByQuestion(
  blocks: readonly BlockWords[],
  values: Readonly<Record<string, string>>,
): Map<string, Passage> {
  const passages = new Map<string, Passage>()
  /** The headings over the block that is being looked at, outermost first. */
  let above: BlockWords[] = []
  for (const block of blocks) {
    const { node } = block
    if (node.type.name === 'heading') {
      above = above.filter((one) => one.node.attrs.level < node.attrs.level)
      above.push(block)
    }
    if (!isAnswer(node, values)) continue
    for (const id of answersOf(node)) {
      const heading = above.findLast((one) => answersOf(one.node).includes(id)) ?? null
      const passage = passages.get(id) ?? { first: block, heading, texts: new Set() }
      for (const text of [...above, block]) passage.texts.add(text)
      passages.set(id, passage)
    }
  }
  return passages
}

/** Whether a passage names a question; under a heading that names the one above it, its own last step is enough. */
function isNamed(question: Question, { texts }: Passage, questions: readonly Question[]): boolean {
  const someLine = (fits: (line: string) => boolean) =>
    [...texts].some(({ words }) => words.some(({ text }) => fits(text)))
  if (someLine((line) => namesLabel(line, question.label))) return true
  const parent = questions.find(({ id }) => id === question.parentId)
  if (!parent || !question.label.startsWith(`${parent.label}.`)) return false
  const step = question.label.slice(parent.label.length + 1)
  if (!/^[a-z]{1,4}$/iu.test(step)) return false
  const mark = new RegExp(`(?:^|\\s)\\(?${step}[.)]\\s`, 'iu')
  return someLine((line) => namesLabel(line, parent.label)) && someLine((line) => mark.test(line))
}
