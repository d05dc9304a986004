// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { openEditor, putCursor } from '../open-editor.ts'

/** Hands the editor a paste the way a browser does. */
function paste(editor: ReturnType<typeof openEditor>['editor'], data: Record<string, string>): boolean {
  const event = new Event('paste')
  Object.assign(event, { clipboardData: { getData: (type: string) => data[type] ?? '', files: [] } })
  return (
    editor.view.someProp('handlePaste', (handle) =>
      handle(editor.view, event as ClipboardEvent, editor.state.selection.content()),
    ) ?? false
  )
}

test('rich text is pasted with its structure where there is no page beside it', () => {
  const { editor } = openEditor(['Before '])
  putCursor(editor, 8)
  expect(
    paste(editor, { 'text/rtf': '{\\rtf1 some {\\b bold} words\\par}', 'text/plain': 'some bold words' }),
  ).toBe(true)
  expect(editor.state.doc.textContent).toBe('Before some bold words')
  expect(editor.state.doc.firstChild?.child(1).marks.map(({ type }) => type.name)).toEqual(['bold'])
})

test('a page, or what only calls itself rich text, is left to the other ways of pasting', () => {
  const { editor } = openEditor([''])
  expect(paste(editor, { 'text/rtf': '{\\rtf1 a\\par}', 'text/html': '<p>a</p>' })).toBe(false)
  expect(paste(editor, { 'text/rtf': 'no such thing', 'text/plain': 'words' })).toBe(false)
})
