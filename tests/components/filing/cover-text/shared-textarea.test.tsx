// @vitest-environment jsdom
import { act, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import * as Y from 'yjs'
import { LetterFiling } from '#components/editor/live/letter-filing.ts'
import { SharedTextarea } from '#components/filing/cover-text/shared-textarea.tsx'

beforeAll(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))

const COMPOSED = { text: 'See the letter.', from: 'See the letter.' }

function Field({ filing }: { filing: LetterFiling }) {
  const own = useSyncExternalStore(filing.subscribe, filing.get).coverText ?? COMPOSED
  return <SharedTextarea text={own.text} onEdit={(edit) => filing.editText(edit, own)} />
}

/** The text for the web form, open in a browser. */
function openIn(ydoc: Y.Doc) {
  const page = document.body.appendChild(document.createElement('div'))
  const root = createRoot(page)
  onTestFinished(() => act(() => root.unmount()))
  act(() => root.render(<Field filing={new LetterFiling(ydoc)} />))
  const field = page.querySelector('textarea') as HTMLTextAreaElement
  const type = (words: string, at = field.selectionEnd) => {
    field.setRangeText(words, at, at, 'end')
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
  }
  const compose = (kind: 'start' | 'end') =>
    act(() => void field.dispatchEvent(new CompositionEvent(`composition${kind}`, { bubbles: true })))
  return { field, type, compose }
}

/** One letter open in two browsers, which hear each other while they are `together`. */
function two() {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()]
  const meet = () =>
    act(() => {
      Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs))
      Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine))
    })
  return { me: openIn(mine), other: openIn(theirs), meet }
}

it('shows what two people write at once to both, each keeping the caret at the words it stands at', () => {
  const { me, other, meet } = two()
  me.type('Dear Office. ', 0)
  other.type(' Thank you.', 'See the letter.'.length)
  meet()
  expect([me.field.value, other.field.value]).toEqual(
    Array(2).fill('Dear Office. See the letter. Thank you.'),
  )
  expect(me.field.selectionStart).toBe('Dear Office. '.length)
  expect(other.field.selectionStart).toBe(other.field.value.length)
  other.type('Hello. ', 0)
  meet()
  me.type('Madam. ')
  expect(me.field.value).toBe('Hello. Dear Office. Madam. See the letter. Thank you.')
})

it('keeps a sign that is being put together whole while others write', () => {
  const { me, other, meet } = two()
  me.compose('start')
  me.type('に', 0)
  other.type(' Thank you.', 'See the letter.'.length)
  meet()
  expect(me.field.value).toBe('にSee the letter.')
  me.type('ほん')
  me.compose('end')
  meet()
  expect([me.field.value, other.field.value]).toEqual(Array(2).fill('にほんSee the letter. Thank you.'))
})
