// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { cautionAt } from '#components/editor/extensions/caution-marks.ts'
import { replaceWords } from '#components/editor/places/replace-words.ts'
import { createCautionFinder } from '#domain/draft/reading/find-cautions.ts'
import { sourceSchema } from '#domain/evidence/source.ts'
import { openEditor, paragraph, placeOf, putCursor, text, type } from './open-editor.ts'

const find = createCautionFinder({
  refusedPhrasings: [{ phrase: 'the port found', why: 'Staff did.', instead: 'staff of the port saw' }],
  sources: [],
})
const marked = (root: Element) => [...root.querySelectorAll('.caution')].map((each) => each.textContent)

test('a refused phrasing is underlined as soon as it is typed, and no longer once it is rewritten', () => {
  const { editor } = openEditor([paragraph([text('Here the port foun')])])
  expect(marked(editor.view.dom)).toEqual([])
  putCursor(editor, placeOf(editor.state.doc, 'foun') + 4)
  type(editor, 'd')
  expect(marked(editor.view.dom)).toEqual(['the port found'])
  type(editor, 'ered')
  expect(marked(editor.view.dom)).toEqual([])
})

test('the cursor in it tells why, and the better wording takes its place with its emphasis, undone at once', () => {
  const bold = { ...text('the port found'), marks: [{ type: 'bold' }] }
  const { editor } = openEditor(['Before.', paragraph([text('So '), bold, text(' rust.')])])
  putCursor(editor, placeOf(editor.state.doc, 'port'))
  const caution = cautionAt(editor.state, find)
  if (caution?.kind !== 'refused') throw new Error('The cursor stands in no refused phrasing.')
  replaceWords(editor, caution, caution.phrasing.instead)
  expect(editor.state.doc.lastChild?.textContent).toBe('So staff of the port saw rust.')
  const place = placeOf(editor.state.doc, 'staff')
  expect(editor.state.doc.nodeAt(place)?.marks.map((mark) => mark.type.name)).toEqual(['bold'])
  editor.commands.undo()
  expect(editor.state.doc.lastChild?.textContent).toBe('So the port found rust.')
})

test('a citation is underlined exactly when its source comes with a caution', () => {
  const source = (id: string, caution?: string) =>
    sourceSchema.parse({ id, type: 'report', title: id, custom: { status: 'verified', caution } })
  const cite = (sourceId: string) => ({ type: 'citation', attrs: { sourceId } })
  const { editor } = openEditor([paragraph([text('Rust '), cite('sound'), text(' and '), cite('old')])], {
    sources: [source('sound'), source('old', 'Repealed.')],
  })
  const cited = [...editor.view.dom.querySelectorAll('.caution')].map((each) =>
    each.getAttribute('data-source'),
  )
  expect(cited).toEqual(['old'])
})

test('a better wording begins a sentence with a capital, as the words before it did', () => {
  const { editor } = openEditor([paragraph([text('The port found rust.')])])
  replaceWords(editor, { from: 1, to: 15 }, 'staff of the port saw')
  expect(editor.state.doc.textContent).toBe('Staff of the port saw rust.')
})
