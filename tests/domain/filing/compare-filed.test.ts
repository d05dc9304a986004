import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDoc } from '#domain/draft/doc.ts'
import { compareFiled, countChanges } from '#domain/filing/compare-filed.ts'
import { type LetterLine, letterLines } from '#domain/filing/cover-text/letter-lines.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'

const lines = (...texts: string[]): LetterLine[] => texts.map((text) => ({ isHeading: false, text }))
const letter = lines(
  'We ask for more data.',
  'Ships are counted by hand.',
  'Ferries are not counted.',
  'Yours',
)

const anyLines = fc.array(
  fc.record({ isHeading: fc.boolean(), text: fc.constantFrom('a b c', 'a b d', 'x y', 'one two three', '') }),
  { maxLength: 12 },
)

describe('what became of a letter since it was filed', () => {
  it('is nothing while it says the same', () => {
    expect(compareFiled(letter, letter)).toEqual([{ kind: 'same', lines: letter }])
    expect(countChanges(compareFiled(letter, letter))).toBe(0)
  })

  it('is one changed line, word by word, where a word was put for another', () => {
    const now = letter.with(1, { isHeading: false, text: 'Ships are counted by machine.' })
    const changes = compareFiled(letter, now)
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same'])
    expect(changes[1]).toMatchObject({
      words: [
        { kind: 'same', text: 'Ships are counted by ' },
        { kind: 'removed', text: 'hand' },
        { kind: 'added', text: 'machine' },
        { kind: 'same', text: '.' },
      ],
    })
  })

  it('is one changed line where a short one only grew', () => {
    const changes = compareFiled(lines('RIN 0660'), lines('RIN 0660, and a whole sentence that came later.'))
    expect(changes).toMatchObject([
      { kind: 'changed', words: [{ kind: 'same', text: 'RIN 0660' }, { kind: 'added' }] },
    ])
  })

  it('tells a paragraph that went from one that came in its place', () => {
    const now = lines(
      'We ask for more data.',
      'Entirely new thoughts on tolls.',
      'Ferries are not counted.',
      'Yours',
    )
    expect(compareFiled(letter, now).map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
  })

  it('gives back both letters, whatever they are', () => {
    const law = fc.property(anyLines, anyLines, (filed, now) => {
      const changes = compareFiled(filed, now)
      const side = (left: 'removed' | 'added') =>
        changes.flatMap((change) => {
          if (change.kind === 'same') return change.lines.map(({ text }) => text)
          const own = change.kind === 'changed' || change.kind === left
          const words = change.words.filter(({ kind }) => kind === 'same' || kind === left)
          return own ? [words.map(({ text }) => text).join('')] : []
        })
      expect(side('removed')).toEqual(filed.map(({ text }) => text))
      expect(side('added')).toEqual(now.map(({ text }) => text))
    })
    fc.assert(law, { numRuns: 200 })
  })
})

describe('the lines of a letter', () => {
  it('hold its notes, blanks, citations and pictures, so that a change of one is seen', () => {
    const text = letterLines(kitchenSinkDoc(), { 'own-release': 'Ours.' })
      .map((line) => line.text)
      .join('\n')
    expect(text).toContain('[Note: ')
    expect(text).toContain('Ours.')
    expect(text).toContain('[Picture: ')
    expect(text).toMatch(/\[rivera-2023/)
  })

  it('name a blank that is open', () => {
    const field = { type: 'field', attrs: { id: 'own-release' } }
    const doc = parseDoc({ type: 'doc', content: [{ type: 'paragraph', content: [field] }] })
    expect(letterLines(doc, {})).toEqual([{ isHeading: false, text: '[own-release]' }])
  })
})
