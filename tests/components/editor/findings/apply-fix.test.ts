// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { LetterEditor } from '#components/editor/editor-context.ts'
import { applyFix } from '#components/editor/findings/apply-fix.ts'
import { placeNow } from '#components/editor/places/place-now.ts'
import type { Finding, Fix } from '#domain/preflight/finding.ts'
import { openEditor, placeOf, putCursor, type } from '../open-editor.ts'

/** A letter in which a finding offers to write `text` for some words. */
function openWithFix(words: string, text: string) {
  const { editor } = openEditor(['Re: Docket 12, RIN 0660-XC061', 'The port found that ships call.'])
  const from = placeOf(editor.state.doc, words)
  const fix: Fix = { kind: 'replace', from, to: from + words.length, text, label: `Write ${text}` }
  const place = { kind: 'words', from, to: from + words.length } as const
  const finding: Finding = { check: 'rin', level: 'blocking', about: words, message: 'Wrong.', place, fix }
  const then = editor.state.doc
  const live = { find: () => placeNow(finding, then, editor.state.doc) }
  // A fix asks nothing else of the letter it is made in.
  return { editor, letter: { editor, live } as unknown as LetterEditor }
}

const RIN = '0660-XC061'

test('a fix is one step: undo takes it back, and not what was typed a moment before', async () => {
  const { editor, letter } = openWithFix(RIN, '0660-XC060')
  putCursor(editor, 1)
  type(editor, 'In ')
  const typed = editor.state.doc.textContent
  expect((await applyFix(letter, 'rin')).isDone).toBe(true)
  expect(editor.state.doc.textContent).toBe(typed.replace(RIN, '0660-XC060'))
  editor.commands.undo()
  expect(editor.state.doc.textContent).toBe(typed)
})

test('a fix leaves words alone that have changed since they were checked', async () => {
  const { editor, letter } = openWithFix(RIN, '0660-XC060')
  putCursor(editor, placeOf(editor.state.doc, 'XC061') + 2)
  type(editor, '9')
  const typed = editor.state.doc.textContent
  expect((await applyFix(letter, 'rin')).isDone).toBe(false)
  expect(editor.state.doc.textContent).toBe(typed)
})
