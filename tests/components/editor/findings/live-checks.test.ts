// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { LiveChecks } from '#components/editor/findings/live-checks.ts'
import { keyOf } from '#domain/preflight/finding.ts'
import { preflightOf } from '#tests/support/preflight-of.ts'
import { field, openEditor, paragraph, putCursor, text, type } from '../open-editor.ts'

const letter = [
  paragraph([text('Some words here '), field('who')]),
  paragraph([text('And more, '), field('when')]),
]

function openChecked() {
  vi.useFakeTimers()
  const opened = openEditor(letter)
  const { editor, values } = opened
  const live = new LiveChecks({
    editor,
    read: (doc) => ({ ...preflightOf(doc), values: values.all() }),
    watch: [values.subscribe],
  })
  const blanks = () =>
    live
      .get()
      .findings.filter(({ check }) => check === 'open-fields')
      .map(({ about }) => about)
  return { ...opened, live, blanks }
}

test('a letter is checked when its writer pauses, and what is found again is the same finding', () => {
  const { editor, values, live, blanks } = openChecked()
  expect(live.get().state).toBe('checking')
  vi.advanceTimersByTime(2_000)
  expect(blanks()).toEqual(['who', 'when'])
  const before = live.get()
  putCursor(editor, 3)
  for (const key of 'abc ') type(editor, key)
  vi.advanceTimersByTime(500)
  expect(live.get()).toBe(before)
  vi.advanceTimersByTime(2_000)
  expect(live.get().findings.find(({ about }) => about === 'when')).toBe(
    before.findings.find(({ about }) => about === 'when'),
  )
  values.set('who', 'a harbour')
  vi.advanceTimersByTime(2_000)
  expect(blanks()).toEqual(['when'])
  vi.useRealTimers()
})

test('a click leads to the words, whatever was written before them since', () => {
  const { editor, live } = openChecked()
  vi.advanceTimersByTime(2_000)
  const when = live.get().findings.find(({ about }) => about === 'when')
  const placed = () => live.find(when ? keyOf(when) : '')?.place
  const nodeAt = () => {
    const place = placed()
    return place?.kind === 'field' ? editor.state.doc.nodeAt(place.pos)?.attrs.id : place
  }
  expect(nodeAt()).toBe('when')
  putCursor(editor, 3)
  for (const key of 'abc ') type(editor, key)
  expect(nodeAt()).toBe('when')
  vi.useRealTimers()
})

test('a teammate who never pauses puts a check off for a few seconds at most', () => {
  const { editor, blanks } = openChecked()
  putCursor(editor, 3)
  for (let n = 0; n < 10; n += 1) {
    type(editor, 'x')
    vi.advanceTimersByTime(400)
  }
  expect(blanks()).toEqual(['who', 'when'])
  vi.useRealTimers()
})
