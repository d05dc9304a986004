import { expect, test } from 'vitest'
import { questionLines, SKIPPED_WORDS } from '#domain/draft/coverage/questions-answered.ts'
import { parseDoc } from '#domain/draft/doc.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import { renderPdf } from '#export/pdf/render-pdf.ts'
import { letterOf } from './support/letter-of.ts'
import { squeeze } from './support/letter-words.ts'
import { readDocx } from './support/read-docx.ts'
import { readPdf } from './support/read-pdf.ts'

const questions = ['1', '2', '3'].map((label) => ({
  ...{ id: `q${label}`, label, parentId: null, text: `Text of ${label}` },
  span: null,
}))
const skipped = { q3: 'We have no ships.' }
const doc = (withSkipped: boolean) =>
  parseDoc({
    type: 'doc',
    content: [
      { type: 'questionsAnswered', attrs: { withSkipped } },
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Costs' }] },
      { type: 'paragraph', attrs: { answers: ['q2'] }, content: [{ type: 'text', text: 'High.' }] },
    ],
  })

test('the list of questions answered says in both files what it says on the page', async () => {
  for (const withSkipped of [false, true]) {
    const letter = letterOf(doc(withSkipped), { questions, skipped })
    const lines = questionLines(doc(withSkipped), { values: {}, questions, skipped, style: 'question' })
    expect(lines).toEqual({ answered: ['Question 2: Costs'], skipped: ['Question 3: We have no ships.'] })
    const left = withSkipped ? [SKIPPED_WORDS, ...lines.skipped] : []
    const wanted = squeeze([...lines.answered, ...left, 'Costs', 'High.'].join(' '))
    const withoutMarks = (words: string) => squeeze(words).replaceAll('•', '')
    expect(withoutMarks(readDocx((await renderDocx(letter)).bytes).body)).toBe(wanted)
    expect(withoutMarks((await readPdf(renderPdf(letter).bytes)).body)).toBe(wanted)
  }
})

test('a list of nothing leaves nothing in a file', () => {
  expect(letterOf(doc(true), { questions: [], skipped }).blocks.map(({ type }) => type)).toEqual([
    'heading',
    'paragraph',
  ])
})
