import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeAfter, type TextEdit, textEdit } from '#domain/text/text-edit.ts'

const done = (text: string, { at, removed, added }: TextEdit) =>
  text.slice(0, at) + added + text.slice(at + removed)
const some = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', 'é'), maxLength: 12 })

describe('an edit', () => {
  it('turns the one text into the other and breaks no character', () => {
    fc.assert(
      fc.property(some, some, fc.nat(24), (before, after, caret) => {
        const edit = textEdit(before, after, Math.min(caret, after.length))
        expect(done(before, edit)).toBe(after)
        for (const part of [edit.added, before.slice(0, edit.at), before.slice(edit.at + edit.removed)])
          expect(part.isWellFormed()).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('is made where the caret is, also among the same letters', () => {
    expect(textEdit('aaaa', 'aaaaa', 2)).toEqual({ at: 1, removed: 0, added: 'a' })
    expect(textEdit('aaaa', 'aaa', 1)).toEqual({ at: 1, removed: 1, added: '' })
  })
})

describe('a place in a text', () => {
  it('stays at its words when somebody else writes before, behind or at it', () => {
    const place = 'See the '.length
    expect(placeAfter(place, { at: 0, removed: 0, added: 'Dear all. ' })).toBe(place + 10)
    expect(placeAfter(place, { at: 12, removed: 2, added: 'x' })).toBe(place)
    expect(placeAfter(place, { at: place, removed: 0, added: 'x' })).toBe(place)
    expect(placeAfter(place, { at: 0, removed: 4, added: '' })).toBe(place - 4)
    expect(placeAfter(place, { at: place - 1, removed: 4, added: '' })).toBe(place - 1)
  })
})
