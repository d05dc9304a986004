import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CoverageGrid } from '#components/editor/coverage/coverage-grid.tsx'
import { passageNames } from '#components/editor/coverage/passage-name.ts'
import type { AnswerPassage } from '#domain/draft/coverage/answer-passages.ts'

const passage = (place: number, given: Partial<AnswerPassage> = {}): AnswerPassage => ({
  ...{ key: `p${place}`, heading: `Heading ${place}`, opening: `Words ${place}` },
  ...{ answers: [`q${place}`], from: place, blocks: [place], ...given },
})
const question = (place: number) => ({
  ...{ id: `q${place}`, label: String(place), parentId: null, text: `Question ${place}?`, span: null },
})
const grid = (rows: number, columns: number) =>
  renderToStaticMarkup(
    <CoverageGrid
      questions={Array.from({ length: rows }, (_, place) => question(place))}
      passages={Array.from({ length: columns }, (_, place) => passage(place))}
      states={new Map()}
      nameOf={({ label }) => `Question ${label}`}
      canWrite
      onToggle={() => null}
      onGo={() => {}}
      onRead={() => {}}
    />,
  )
const count = (html: string, words: string) => html.split(words).length - 1

test('of five thousand questions and three hundred passages only the cells in sight are drawn', () => {
  const html = grid(5_000, 300)
  expect(html).toContain('aria-rowcount="5001"')
  expect(html).toContain('aria-colcount="301"')
  expect(count(html, 'role="gridcell"')).toBeGreaterThan(50)
  expect(count(html, 'role="gridcell"')).toBeLessThan(600)
})

test('a cell says whether the passage answers the question, in words and not by colour alone', () => {
  const html = grid(2, 2)
  expect(count(html, 'aria-selected="true"')).toBe(2)
  expect(count(html, '>Answers it<')).toBe(2)
  expect(count(html, '>Does not answer it<')).toBe(2)
})

test('passages under one heading are told apart by their first words', () => {
  const names = passageNames([
    passage(1, { heading: 'Costs' }),
    passage(2, { heading: 'Costs', opening: 'Ships rust' }),
    passage(3, { heading: '', opening: 'Dear all' }),
    passage(4, { heading: '', opening: '' }),
  ])
  expect(names).toEqual(['Costs', '“Ships rust…”', '“Dear all…”', 'A table or picture'])
})
