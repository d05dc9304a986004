import { expect, it } from 'vitest'
import { changedLines } from '#domain/text/changed-lines.ts'

const shown = (before: string, after: string) =>
  changedLines(before, after).map((changes) => changes.map(({ kind, text }) => `${kind}: ${text}`))

it('shows the lines that differ, and in them the words that do', () => {
  expect(shown('Same.\nOld pier.\nEnd.', 'Same.\nNew pier.\nEnd.')).toEqual([
    ['removed: Old', 'added: New', 'same:  pier.'],
  ])
})

it('shows lines that came or went by themselves', () => {
  expect(shown('a\nb', 'a\nb\nc')).toEqual([['added: c']])
  expect(shown('a\nb\nc', 'b\nc')).toEqual([['removed: a']])
})

it('shows nothing of two texts that are the same', () => {
  expect(shown('a\nb', 'a\nb')).toEqual([])
})
