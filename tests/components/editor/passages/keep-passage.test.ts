// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { keepPassage } from '#components/editor/passages/keep-passage.ts'
import { selectedBlocks } from '#components/editor/passages/selected-passage.ts'
import { readUnsaved, unsavedKey } from '#components/library/edit/unsaved-argument.ts'
import { writePassage } from '#domain/draft/passages/write-passage.ts'
import type { FactInput } from '#domain/evidence/keeping/source-input.ts'
import { openEditor, paragraph, placeOf, putCursor, text } from '../open-editor.ts'

test('a kept passage waits for the library’s form with its words, its blanks and the facts it was given', async () => {
  const note = {
    type: 'footnote',
    content: [{ type: 'citation', attrs: { sourceId: 'rivera', locator: 'p. 9' } }],
  }
  const { editor } = openEditor([
    'Not this.',
    paragraph([text('Ships rust.'), note, text(' So does '), { type: 'field', attrs: { id: 'our-pier' } }]),
  ])
  const at = placeOf(editor.state.doc, 'Ships')
  putCursor(editor, at, at + 5)
  const written = writePassage(selectedBlocks(editor), [])
  const asked: FactInput[] = []
  const keeper = {
    slug: 'ferries',
    userId: 'u1',
    addFact: async ({ input }: { input: FactInput }) => {
      asked.push(input)
      const { source, statement, relation } = input
      return { ok: true as const, value: { id: 'rivera-7', source, statement, relation } }
    },
  }
  const kept = await keepPassage(keeper, written, ['Ships rust within a year.'])
  if (!kept.ok) throw new Error(kept.message)
  expect(asked).toMatchObject([{ source: 'rivera', locator: 'p. 9', statement: 'Ships rust within a year.' }])
  const what = new URL(kept.value.href, 'http://localhost').searchParams.get('passage') ?? ''
  expect(readUnsaved(unsavedKey('u1', 'ferries', what))?.input.short).toBe(
    'Ships rust.[@rivera-7] So does {{our-pier}}',
  )
})

test('when a fact is refused, nothing is handed on and the reason is said', async () => {
  const written = writePassage(
    [
      {
        type: 'paragraph',
        content: [text('Rust.'), { type: 'citation', attrs: { sourceId: 's', locator: null } }],
      },
    ],
    [],
  )
  localStorage.clear()
  const refuse = async () => ({
    ok: false as const,
    code: 'invalid' as const,
    message: 'Too long.',
    fields: {},
  })
  const kept = await keepPassage({ slug: 'f', userId: 'u', addFact: refuse }, written, [''])
  expect(kept).toMatchObject({ ok: false, message: 'Too long.' })
  expect(localStorage.length).toBe(0)
})
