// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { expect, test, vi } from 'vitest'
import { setHeadingRole } from '#components/editor/extensions/heading-role.ts'
import type { DocJson } from '#domain/draft/doc.ts'
import type { HeadingNumbers } from '#domain/draft/numbers/heading-numbers.ts'
import { contentsLines } from '#domain/draft/numbers/letter-headings.ts'
import { createCiter } from '#domain/evidence/citing/cite.ts'
import { renderPdf } from '#export/pdf/render-pdf.ts'
import { citationStyle } from '#server/citation-style.ts'
import { letterOf } from '#tests/export/support/letter-of.ts'
import { readPdf } from '#tests/export/support/read-pdf.ts'
import { KITCHEN_SINK_EXHIBIT, KITCHEN_SINK_IMAGE, kitchenSinkSources } from '#tests/support/kitchen-sink.ts'
import { field, nodePlace, openEditor, placeOf, putCursor, text, type } from './open-editor.ts'

const heading = (level: number, words: string, role = 'section'): DocJson => ({
  type: 'heading',
  attrs: { level, role },
  content: [text(words)],
})
const picture = (caption: string): DocJson => ({
  type: 'image',
  attrs: { src: `/api/attachments/${KITCHEN_SINK_IMAGE}`, alt: 'Ships', caption },
})
const LETTER: DocJson[] = [
  heading(1, 'In short', 'summary'),
  heading(1, 'Contents'),
  { type: 'contents' },
  heading(1, 'Costs'),
  heading(2, 'Small ports'),
  { type: 'paragraph', content: [text('Some words.')] },
  picture('Ships by pier'),
  heading(1, 'Benefits'),
  heading(1, 'Method', 'appendix'),
]

const numbers = ({ view }: Editor) =>
  [...view.dom.querySelectorAll('h1, h2, h3, h4')].map((each) => [
    each.getAttribute('data-number'),
    each.textContent,
  ])
const open = (style: HeadingNumbers, blocks = LETTER) => {
  const opened = openEditor(blocks)
  opened.settings.set('headingNumbers', style)
  return opened
}

test('headings are numbered on the page in the style chosen, but not the summary and the one over the contents', () => {
  const { editor, settings } = open('decimal')
  expect(numbers(editor)).toEqual([
    [null, 'In short'],
    [null, 'Contents'],
    ['1', 'Costs'],
    ['1.1', 'Small ports'],
    ['2', 'Benefits'],
    ['Appendix A', 'Method'],
  ])
  settings.set('headingNumbers', 'outline')
  expect(numbers(editor).map(([number]) => number)).toEqual([null, null, 'I.', 'A.', 'II.', 'Appendix A'])
  settings.set('headingNumbers', 'none')
  expect(numbers(editor).map(([number]) => number)).toEqual([null, null, null, null, null, 'Appendix A'])
})

test('numbers follow when a heading comes or goes, and typing words leaves them alone', () => {
  const words: DocJson = { type: 'paragraph', content: [text('Some words.')] }
  const { editor } = open('decimal', [heading(1, 'Scope'), words, heading(1, 'Costs'), heading(2, 'Ports')])
  putCursor(editor, placeOf(editor.state.doc, 'Some words'))
  for (const letter of 'More. ') type(editor, letter)
  expect(numbers(editor)).toEqual([
    ['1', 'Scope'],
    ['2', 'Costs'],
    ['2.1', 'Ports'],
  ])
  editor.view.dispatch(editor.state.tr.delete(0, editor.state.doc.firstChild?.nodeSize ?? 0))
  expect(numbers(editor)).toEqual([
    ['1', 'Costs'],
    ['1.1', 'Ports'],
  ])
})

test('numbers stay when a teammate’s edit draws the letter anew', () => {
  const { editor, ydoc } = open('decimal')
  const mate = openEditor([''], { ydoc })
  putCursor(mate.editor, placeOf(mate.editor.state.doc, 'Some words'))
  type(mate.editor, 'X')
  expect(editor.state.doc.textContent).toContain('XSome words')
  expect(
    numbers(editor)
      .slice(2)
      .map(([number]) => number),
  ).toEqual(['1', '1.1', '2', 'Appendix A'])
  expect(numbers(mate.editor)).toEqual(numbers(editor))
})

test('a caption stands under its picture after the number of the figure', () => {
  const { editor } = open('none', [picture('One'), picture(''), picture('Two')])
  const captions = () => [...editor.view.dom.querySelectorAll('figcaption')].map((each) => each.textContent)
  expect(captions()).toEqual(['Figure 1. One', '', 'Figure 2. Two'])
  editor.view.dispatch(editor.state.tr.setNodeAttribute(nodePlace(editor.state.doc, 'image'), 'caption', ''))
  expect(captions()).toEqual(['', '', 'Figure 1. Two'])
})

test('the table of contents on the page shows the numbers', () => {
  vi.useFakeTimers()
  const { editor } = open('outline')
  const lines = [...editor.view.dom.querySelectorAll('[data-contents] li')].map((line) => line.textContent)
  expect(lines).toEqual(
    contentsLines(editor.state.doc, 'outline').map(({ number, text: words }) =>
      number === null ? words : `${number} ${words}`,
    ),
  )
  expect(lines).toContain('Appendix A Method')
  vi.useRealTimers()
})

test('the table of contents on the page says what blanks, citations and exhibits in headings say in the file', async () => {
  vi.useFakeTimers()
  const cited: DocJson = { type: 'citation', attrs: { sourceId: 'rivera-2023', locator: null } }
  const attached: DocJson = { type: 'exhibit', attrs: { id: KITCHEN_SINK_EXHIBIT.id } }
  const withNodes = (...content: DocJson[]): DocJson => ({ type: 'heading', attrs: { level: 1 }, content })
  const blocks: DocJson[] = [
    { type: 'contents' },
    withNodes(text('After '), field('own-release')),
    withNodes(field('own-release')),
    withNodes(text('As in '), attached, text(' and '), cited),
  ]
  const { label: _label, id, ...entry } = KITCHEN_SINK_EXHIBIT
  const { editor, values, words } = openEditor(blocks, {
    sources: kitchenSinkSources,
    exhibits: { [id]: entry },
  })
  const citer = createCiter({ ...citationStyle('chicago-author-date', 'en-US'), sources: kitchenSinkSources })
  const ask = (answer: string) => {
    values.set('own-release', answer)
    words.setCiter(citer)
    words.settle(editor.state.doc)
    words.tell()
    vi.runAllTimers()
    return [...editor.view.dom.querySelectorAll('[data-contents] li')].map((line) => line.textContent)
  }
  const printed = async (fields: Record<string, string>) => {
    const labels = { 'own-release': 'label of own-release' }
    const pdf = await readPdf(renderPdf(letterOf(blocks, { fields, labels, citer })).bytes)
    return pdf.contents.map((line) => line.replace(/[\s.]*\d+$/, '').trim())
  }
  for (const answer of ['Our March release', '']) {
    const lines = ask(answer)
    vi.useRealTimers()
    // The file adds its list of references, which is no block of the letter.
    expect([...lines, 'References']).toEqual(await printed({ 'own-release': answer }))
    vi.useFakeTimers()
  }
  vi.useRealTimers()
})

test('a heading or paragraph becomes the heading of the summary or of an appendix, and a section again', () => {
  const { editor } = open('decimal')
  const run = (...given: Parameters<typeof setHeadingRole>) =>
    setHeadingRole(...given)(editor.state, editor.view.dispatch)
  putCursor(editor, placeOf(editor.state.doc, 'Benefits'))
  expect(run('appendix')).toBe(true)
  expect(numbers(editor).slice(-2)).toEqual([
    ['Appendix A', 'Benefits'],
    ['Appendix B', 'Method'],
  ])
  expect(run('section')).toBe(true)
  expect(run('section')).toBe(false)
  editor.commands.undo()
  expect(numbers(editor).slice(-2)).toEqual([
    ['2', 'Benefits'],
    ['Appendix A', 'Method'],
  ])
  putCursor(editor, placeOf(editor.state.doc, 'Some words'))
  expect(run('summary')).toBe(true)
  expect(numbers(editor)[4]).toEqual([null, 'Some words.'])
})
