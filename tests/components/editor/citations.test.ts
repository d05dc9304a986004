// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { CitationWords } from '#components/editor/extensions/citation-words.ts'
import { citeWork } from '#components/editor/extensions/cite-work.ts'
import { kitchenSinkSources } from '#tests/support/kitchen-sink.ts'
import { footnote, openEditor, paragraph, placeOf, putCursor, text } from './open-editor.ts'

const work = { sourceId: 'rivera-2023', locator: 'p. 12' }

test('citing in running text makes a footnote of its own and leaves the cursor after its number', () => {
  const { editor } = openEditor(['A claim.'])
  putCursor(editor, 9)
  citeWork(work)(editor.state, editor.view.dispatch)
  expect(editor.state.doc.firstChild?.toString()).toBe('paragraph("A claim.", footnote(citation))')
  expect(editor.state.doc.firstChild?.lastChild?.firstChild?.attrs).toEqual(work)
  expect(editor.state.selection.$head.parent.type.name).toBe('paragraph')
  expect(editor.state.selection.head).toBe(12)
})

test('citing inside a footnote adds to it, parted from the work before', () => {
  const { editor } = openEditor([paragraph([text('A'), footnote('See ')])])
  putCursor(editor, placeOf(editor.state.doc, 'See ') + 4)
  citeWork(work)(editor.state, editor.view.dispatch)
  citeWork({ sourceId: 'agency-report-2024', locator: null })(editor.state, editor.view.dispatch)
  expect(editor.state.doc.firstChild?.toString()).toBe(
    'paragraph("A", footnote("See ", citation, "; ", citation))',
  )
})

test('a citation shows its title until the style is loaded, and then the style’s words', () => {
  const words = new CitationWords(kitchenSinkSources)
  let told = 0
  words.subscribe(() => {
    told += 1
  })
  const read = () =>
    words
      .words(work)
      .map((run) => run.text)
      .join('')
  expect(read()).toBe('Counting what is shared, p. 12')
  words.setCiter({
    place: 'notes',
    frame: { open: '', close: '', delimiter: '; ' },
    isStopQuoted: true,
    cite: () => ({ groups: [], references: [] }),
    one: ({ sourceId }) => [{ text: `Set: ${sourceId}`, italic: false, href: null }],
  })
  expect(read()).toBe('Set: rivera-2023')
  expect(told).toBe(1)
})

test('a citation of a source the library lacks says so', () => {
  const words = new CitationWords([])
  expect(words.words(work)[0]?.text).toContain('rivera-2023')
  expect(words.source('rivera-2023')).toBeNull()
})
