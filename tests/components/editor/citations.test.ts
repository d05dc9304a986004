// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { CitationWords } from '#components/editor/extensions/citation-words.ts'
import { citeWork } from '#components/editor/extensions/cite-work.ts'
import type { DocJson } from '#domain/draft/doc.ts'
import { citerOf, everyCiter } from '#tests/support/citers.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { kitchenSinkSources } from '#tests/support/kitchen-sink.ts'
import { footnote, openEditor, paragraph, placeOf, press, putCursor, text, type } from './open-editor.ts'

const work = { sourceId: 'rivera-2023', locator: 'p. 12' }
const report = { sourceId: 'agency-report-2024', locator: null }
const cited = (attrs: typeof work | typeof report): DocJson => ({ type: 'citation', attrs })
const note = (...content: DocJson[]): DocJson => ({ type: 'footnote', content })
const noteShown = (editor: Editor) => editor.view.dom.querySelector('.note-words')?.textContent

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
  const { editor, words } = openEditor([paragraph([text('A'), note(cited(work))])], {
    sources: kitchenSinkSources,
  })
  putCursor(editor, 3)
  expect(noteShown(editor)).toBe('Counting what is shared, p. 12.')
  words.setCiter(citerOf('bluebook'))
  expect(noteShown(editor)).toMatch(/^Ana Rivera, Counting What Is Shared, 12 Journal of Public Methods/)
})

test('a citation of a source the library lacks says so', () => {
  const words = new CitationWords([])
  expect(words.words(work)[0]?.text).toContain('rivera-2023')
  expect(words.source('rivera-2023')).toBeNull()
})

test('short forms renumber themselves when a note is put before them, moved, or taken out', async () => {
  const { editor, words } = openEditor(
    [
      paragraph([text('First'), note(cited(work))]),
      paragraph([text('Second'), note(cited(report))]),
      paragraph([text('Third'), note(cited(work))]),
    ],
    { sources: kitchenSinkSources },
  )
  words.setCiter(citerOf('bluebook'))
  const third = () => {
    putCursor(editor, placeOf(editor.state.doc, 'Third') + 'Third'.length + 1)
    return noteShown(editor)
  }
  expect(third()).toBe('Rivera, supra note 1, at 12.')

  putCursor(editor, 1)
  press(editor, 'Mod-Alt-f')
  type(editor, 'Words.')
  await vi.waitFor(() => expect(third()).toBe('Rivera, supra note 2, at 12.'))

  putCursor(editor, placeOf(editor.state.doc, 'Third'))
  press(editor, 'Alt-Shift-ArrowUp')
  await vi.waitFor(() => expect(third()).toBe('Id.'))

  putCursor(editor, placeOf(editor.state.doc, 'First'), placeOf(editor.state.doc, 'First') + 8)
  editor.commands.deleteSelection()
  await vi.waitFor(() => expect(third()).toMatch(/^Ana Rivera/))
})

test('typing asks nothing of the citation engine, in a paragraph with a note and in the note itself', async () => {
  const { editor, words } = openEditor([paragraph([text('A claim.'), note(text('See '), cited(work))])], {
    sources: kitchenSinkSources,
  })
  const citer = citerOf('chicago-author-date')
  const asked = new Set<unknown>()
  words.setCiter({ ...citer, cite: (groups) => asked.add(citer.cite(groups)) && citer.cite(groups) })
  putCursor(editor, 4)
  for (const letter of 'more words') type(editor, letter)
  putCursor(editor, placeOf(editor.state.doc, 'See ') + 4)
  for (const letter of 'also ') type(editor, letter)
  await new Promise((resolve) => requestAnimationFrame(resolve))
  // Every answer is the very same one: nothing was set again.
  expect(asked.size).toBe(1)
})

test('choosing another style and coming back leaves the letter as it was', () => {
  const citers = everyCiter()
  fc.assert(
    fc.property(docArbitrary({ maxBlocks: 4 }), (doc) => {
      const { editor, words, ydoc } = openEditor(doc.toJSON().content, { sources: kitchenSinkSources })
      const before = [JSON.stringify(editor.getJSON()), Y.encodeStateVector(ydoc)]
      for (const { citer } of citers) words.setCiter(citer)
      expect([JSON.stringify(editor.getJSON()), Y.encodeStateVector(ydoc)]).toEqual(before)
      editor.destroy()
    }),
    { numRuns: 10 },
  )
})
