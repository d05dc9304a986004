// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { ALL_ACTIONS } from '#components/editor/actions/all-actions.ts'
import type { LetterEditor } from '#components/editor/editor-context.ts'
import { formatKeys, isKeys } from '#components/editor/frame/keys.ts'
import { openEditor, press, putCursor, type } from './open-editor.ts'

test('every action has an id and a name of its own, and no two share a shortcut', () => {
  const unique = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length)
  unique(ALL_ACTIONS.map(({ id }) => id))
  unique(ALL_ACTIONS.map(({ label }) => label))
  unique(ALL_ACTIONS.flatMap(({ keys }) => keys?.toLowerCase() ?? []))
})

const KEYS = ALL_ACTIONS.filter(
  ({ areKeysInEditor, group }) => areKeysInEditor && /Text|Paragraph/.test(group),
)
const heading = { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'two' }] }
const IN_LISTS = ['Tab', 'Shift-Tab']

test.each(KEYS.filter(({ keys }) => !IN_LISTS.includes(keys ?? '')).map((action) => [action.label, action]))(
  'the shortcut shown for %s does what its button does',
  (_label, action) => {
    const middle = action.id === 'paragraph' ? heading : 'two'
    const words = ['one', middle, 'three']
    const byKey = openEditor(words).editor
    const byButton = openEditor(words).editor
    for (const editor of [byKey, byButton]) putCursor(editor, 6, 9)
    expect(press(byKey, action.keys ?? '')).toBe(true)
    action.run({ letter: NO_LETTER, editor: byButton, ui: NO_UI })
    expect(byKey.state.doc.toJSON()).toEqual(byButton.state.doc.toJSON())
    expect(byKey.state.doc.toJSON()).not.toEqual(openEditor(words).editor.state.doc.toJSON())
  },
)

test('Tab indents a list item and Shift-Tab takes it back', () => {
  const { editor } = openEditor(['one'])
  putCursor(editor, 1)
  editor.commands.toggleBulletList()
  putCursor(editor, 6)
  press(editor, 'Enter')
  expect(press(editor, 'Tab')).toBe(true)
  expect(editor.state.doc.toString()).toContain('bulletList(listItem(paragraph("one"), bulletList(')
  expect(press(editor, 'Shift-Tab')).toBe(true)
  expect(editor.state.doc.toString()).not.toContain('paragraph("one"), bulletList(')
})

test('signatories come under the signature with the cursor in their first line, and one undo takes them out', () => {
  const signature = {
    ...{ type: 'letterPart', attrs: { part: 'signature' } },
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ana Rivera' }] }],
  }
  const { editor } = openEditor(['one', signature, 'An appendix'])
  const before = editor.state.doc.toJSON()
  putCursor(editor, 2)
  const insert = () =>
    ALL_ACTIONS.find(({ id }) => id === 'signatories')?.run({ letter: NO_LETTER, editor, ui: NO_UI })
  insert()
  expect(editor.state.doc.child(2).attrs.part).toBe('signatories')
  editor.commands.undo()
  expect(editor.state.doc.toJSON()).toEqual(before)
  insert()
  type(editor, 'Pier Watch')
  expect(editor.state.doc.children.map((block) => block.textContent)).toEqual([
    ...['one', 'Ana Rivera', 'Pier Watch', 'An appendix'],
  ])
})

test('a shortcut is told by its keys, and AltGr is not Ctrl and Alt', () => {
  const event = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init)
  expect(isKeys(event({ key: 'k', ctrlKey: true }), 'Mod-k')).toBe(true)
  expect(isKeys(event({ key: 'k', ctrlKey: true, shiftKey: true }), 'Mod-k')).toBe(false)
  expect(isKeys(event({ key: '€', code: 'KeyE', ctrlKey: true, altKey: true }), 'Mod-Alt-e')).toBe(true)
  const altGr = event({ key: '€', code: 'KeyE', ctrlKey: true, altKey: true, modifierAltGraph: true })
  expect(isKeys(altGr, 'Mod-Alt-e')).toBe(false)
  expect(formatKeys('Mod-Alt-f')).toBe('Ctrl+Alt+F')
})

// What is done to words asks nothing else of the letter.
const NO_LETTER = {} as LetterEditor
const NO_UI = {
  reading: null,
  readNotice: () => {},
  isOutlineOpen: false,
  panel: null,
  dialog: null,
  field: null,
  toggleOutline: () => {},
  closeOutline: () => {},
  showPanel: () => {},
  togglePanel: () => {},
  openDialog: () => {},
  closeDialog: () => {},
  openField: () => {},
  closeField: () => {},
}
