import { SKIPPED_WORDS } from '#domain/draft/coverage/questions-answered.ts'
import type { Block, Inline } from '../letter.ts'
import { cleanText } from './clean-text.ts'
import type { BlockComposer } from './composition.ts'

const words = (line: string): Inline[] => [{ type: 'text', text: cleanText(line), marks: [] }]
const paragraph = (line: string): Block => ({ type: 'paragraph', inlines: words(line) })

const list = (lines: readonly string[]): Block[] =>
  lines.length === 0 ? [] : [{ type: 'bullets', items: lines.map((line) => ({ blocks: [paragraph(line)] })) }]

/** The questions the letter answers, as a list like any other, and those it leaves out where the writer wants them. */
export const composeQuestionsAnswered: BlockComposer = (node, { questionLines: { answered, skipped } }) => [
  ...list(answered),
  ...(node.attrs.withSkipped === true && skipped.length > 0
    ? [paragraph(SKIPPED_WORDS), ...list(skipped)]
    : []),
]
