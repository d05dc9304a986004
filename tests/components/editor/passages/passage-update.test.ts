// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { declineUpdate, findOutdated, replacePassage } from '#components/editor/passages/passage-update.ts'
import { argumentBlocks } from '#domain/draft/passages/fill-argument.ts'
import { outdatedPassages } from '#domain/draft/passages/passages.ts'
import { library as builtIn } from '#server/library.ts'
import { argumentFor } from '#tests/support/argument.ts'
import { openEditor } from '../open-editor.ts'

const words = (standard: string) => ({ short: 'x', standard })
const old = argumentFor({ revision: '1', forms: words('Ships are old.\n\nThey rust.') })
const newest = argumentFor({ revision: '2', forms: words('Ships are new.\n\nThey shine.') })
const library = { ...builtIn(), arguments: [newest] }
const blocks = (argument: typeof old) => argumentBlocks(argument, 'standard', { facts: [], answers: ['q1'] })
const open = () => openEditor(['Before.', ...blocks(old), 'Between.', ...blocks(old)]).editor
const outdated = { argument: { id: old.id, revision: '1', passage: 'standard' as const }, place: 0 }
const textOf = (editor: ReturnType<typeof open>) =>
  editor.state.doc.children.map((block) => block.textContent)

test('taking a newer revision changes that passage and no other, and one undo takes it back', () => {
  const editor = openEditor(['Before.', ...blocks(old), 'After.']).editor
  const passage = findOutdated(editor, library, outdated)
  if (!passage) throw new Error('The passage is not offered.')
  replacePassage(editor, passage, blocks(newest))
  expect(textOf(editor)).toEqual(['Before.', 'Ships are new.', 'They shine.', 'After.'])
  expect(editor.state.doc.child(1).attrs).toMatchObject({
    argument: { id: old.id, revision: '2', passage: 'standard' },
    answers: ['q1'],
  })
  expect(findOutdated(editor, library, outdated)).toBeNull()
  editor.commands.undo()
  expect(textOf(editor)).toEqual(['Before.', 'Ships are old.', 'They rust.', 'After.'])
  expect(findOutdated(editor, library, outdated)).not.toBeNull()
})

test('declining keeps the words and what they came from, and that revision is not offered again', () => {
  const editor = open()
  const before = textOf(editor)
  const passage = findOutdated(editor, library, outdated)
  if (!passage) throw new Error('The passage is not offered.')
  declineUpdate(editor, passage, '2')
  expect(textOf(editor)).toEqual(before)
  expect(editor.state.doc.child(1).attrs.argument).toMatchObject({ revision: '1', declined: '2' })
  expect(outdatedPassages(editor.state.doc, library)).toEqual([])
  const third = { ...library, arguments: [{ ...newest, revision: '3' }] }
  expect(outdatedPassages(editor.state.doc, third)).toHaveLength(1)
})
