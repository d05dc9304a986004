import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diff } from '#domain/text/diff.ts'
import { diffWords } from '#domain/text/diff-words.ts'

const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })
const same = (item: string) => item
const text = fc
  .array(fc.constantFrom('open', 'closed', 'models', ',', ' ', '\n', 'may'), { maxLength: 30 })
  .map((words) => words.join(''))

/** How few items two sequences differ by, counted the slow way. */
const fewest = (a: string[], b: string[]): number => {
  const longest = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let x = a.length - 1; x >= 0; x -= 1)
    for (let y = b.length - 1; y >= 0; y -= 1) {
      const row = longest[x] ?? []
      const below = longest[x + 1] ?? []
      row[y] = a[x] === b[y] ? (below[y + 1] ?? 0) + 1 : Math.max(below[y] ?? 0, row[y + 1] ?? 0)
    }
  return a.length + b.length - 2 * (longest[0]?.[0] ?? 0)
}

describe('a comparison of two sequences', () => {
  it('gives back either one, and changes as little as can be', () => {
    fc.assert(
      fc.property(sequence, sequence, (before, after) => {
        const parts = diff(before, after, same)
        const without = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [] : part.items))
        expect(without('added')).toEqual(before)
        expect(without('removed')).toEqual(after)
        const changed = parts.filter((part) => part.kind !== 'same').flatMap((part) => part.items)
        expect(changed.length).toBe(fewest(before, after))
      }),
    )
  })
})

describe('a comparison of two texts', () => {
  it.each([
    ['cafe\u0301', 'cafe'],
    ['\u0939\u093f\u0928\u094d\u0926\u0940', '\u0939\u093f\u0928\u094d\u0926'],
  ])('takes a word whole with the marks on its letters: %s', (word, other) => {
    expect(diffWords(`say ${word} once`, `say ${other} once`)).toEqual([
      { kind: 'same', text: 'say ' },
      { kind: 'removed', text: word },
      { kind: 'added', text: other },
      { kind: 'same', text: ' once' },
    ])
  })

  it('gives back either text, to the letter', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after)
        const without = (kind: string) =>
          parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
      }),
    )
  })

  it('shows a rewritten clause as one removal and one addition', () => {
    expect(diffWords('We ask for a pause now.', 'We ask for a narrow rule now.')).toEqual([
      { kind: 'same', text: 'We ask for a ' },
      { kind: 'removed', text: 'pause' },
      { kind: 'added', text: 'narrow rule' },
      { kind: 'same', text: ' now.' },
    ])
  })
})
