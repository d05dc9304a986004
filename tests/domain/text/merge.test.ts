import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '#domain/text/merge.ts'

const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 })
const same = (item: string) => item
const merged = (base: string[], ours: string[], theirs: string[]) =>
  merge(base, ours, theirs, same).flatMap((part) => (part.kind === 'conflict' ? ['!'] : part.items))

describe('a merge of two texts that grew out of one', () => {
  it('takes the changes of whichever side made any', () => {
    fc.assert(
      fc.property(sequence, sequence, (base, changed) => {
        expect(merged(base, changed, base)).toEqual(changed)
        expect(merged(base, base, changed)).toEqual(changed)
        expect(merged(base, changed, changed)).toEqual(changed)
      }),
    )
  })

  it('keeps both changes where they do not meet', () => {
    expect(merged(['a', 'b', 'c', 'd'], ['x', 'b', 'c', 'd'], ['a', 'b', 'c', 'd', 'y'])).toEqual([
      'x',
      'b',
      'c',
      'd',
      'y',
    ])
  })

  it('names both wordings where the same words were changed in two ways', () => {
    expect(merge(['a', 'b', 'c'], ['a', 'x', 'c'], ['a', 'y', 'c'], same)).toEqual([
      { kind: 'same', items: ['a'] },
      { kind: 'conflict', base: ['b'], ours: ['x'], theirs: ['y'] },
      { kind: 'same', items: ['c'] },
    ])
  })

  it('does not depend on which side is called ours', () => {
    fc.assert(
      fc.property(sequence, sequence, sequence, (base, ours, theirs) => {
        const mirrored = { same: 'same', ours: 'theirs', theirs: 'ours', conflict: 'conflict' } as const
        const kinds = merge(base, ours, theirs, same).map(({ kind }) => kind)
        expect(merge(base, theirs, ours, same).map(({ kind }) => mirrored[kind])).toEqual(kinds)
      }),
    )
  })
})
