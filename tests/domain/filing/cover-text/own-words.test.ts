import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  dropOwnWords,
  editOwnWords,
  keepOwnWords,
  type OwnWords,
  ownWordsIn,
} from '#domain/filing/cover-text/own-words.ts'
import { textEdit } from '#domain/text/text-edit.ts'

const COMPOSED: OwnWords = {
  text: 'See the letter. We ask for lamps.',
  from: 'See the letter. We ask for lamps.',
}

/** Writes as the window does: on top of the words that are there, or of what was composed. */
function write(ydoc: Y.Doc, change: (text: string) => string, composed = COMPOSED) {
  const shown = ownWordsIn(ydoc) ?? composed
  editOwnWords(ydoc, textEdit(shown.text, change(shown.text)), shown)
}
const words = (ydoc: Y.Doc) => ownWordsIn(ydoc)?.text
const ahead = (added: string) => (text: string) => added + text
const behind = (added: string) => (text: string) => text + added

/** A letter in two browsers that do not hear each other until they `meet`. */
function apart(start: (ydoc: Y.Doc) => void = () => {}) {
  const one = new Y.Doc()
  start(one)
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
  const meet = () => {
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    expect(ownWordsIn(other)).toEqual(ownWordsIn(one))
  }
  return { one, other, meet }
}

describe('words for the web form that two people write at once', () => {
  it('both survive, wherever they stand', () => {
    const { one, other, meet } = apart((ydoc) => write(ydoc, behind(' Thank you.')))
    write(one, ahead('Dear Office. '))
    write(other, behind(' Ada'))
    meet()
    expect(words(one)).toBe('Dear Office. See the letter. We ask for lamps. Thank you. Ada')
  })

  it('both survive when neither had been edited before, and what was composed stands there once', () => {
    const { one, other, meet } = apart()
    write(one, ahead('Dear Office. '))
    write(other, behind(' Thank you.'))
    meet()
    expect(words(one)).toBe('Dear Office. See the letter. We ask for lamps. Thank you.')
  })

  it('both survive, whatever they write and how often they start over', () => {
    const edit = fc.record({ isFirst: fc.boolean(), at: fc.nat(60), removed: fc.nat(3) })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), fc.nat(2), (edits, rounds) => {
        const { one, other, meet } = apart((ydoc) => {
          for (let round = 0; round < rounds; round += 1) {
            write(ydoc, behind(' Once.'))
            dropOwnWords(ydoc)
          }
        })
        for (const [place, { isFirst, at, removed }] of edits.entries())
          write(isFirst ? one : other, (text) => `${text.slice(0, at)}<${place}>${text.slice(at + removed)}`)
        write(one, behind('{one}'))
        write(other, behind('{other}'))
        meet()
        expect(words(one)).toContain('{one}')
        expect(words(one)).toContain('{other}')
      }),
      { numRuns: 60 },
    )
  })

  it('are not lost when somebody goes back to the composed text meanwhile', () => {
    const { one, other, meet } = apart((ydoc) => write(ydoc, behind(' Thank you.')))
    dropOwnWords(one)
    write(other, behind(' We also ask for buoys.'))
    meet()
    expect(words(one)).toBe(' We also ask for buoys.')
  })

  it('are all there when they come late, in any order', () => {
    const { one, other, meet } = apart()
    write(one, ahead('A. '))
    write(one, ahead('B. '))
    write(other, behind(' C.'))
    const late = Y.encodeStateAsUpdate(other)
    write(one, ahead('D. '))
    Y.applyUpdate(one, late)
    Y.applyUpdate(one, late)
    meet()
    expect(words(one)).toBe('D. B. A. See the letter. We ask for lamps. C.')
  })
})

describe('the words of a draft', () => {
  it('that holds them as one string are read, and moved by the first edit, by two people at once too', () => {
    const held = { text: 'Our own words.', from: 'See the letter.' }
    const { one, other, meet } = apart((ydoc) => ydoc.getMap('filing').set('coverText', held))
    expect(ownWordsIn(one)).toEqual(held)
    write(one, ahead('Dear Office. '))
    write(other, behind(' Ada'))
    meet()
    expect(ownWordsIn(one)).toEqual({ text: 'Dear Office. Our own words. Ada', from: 'See the letter.' })
    expect(one.getMap('filing').has('coverText')).toBe(false)
  })

  it('may be emptied, and stay their own', () => {
    const ydoc = new Y.Doc()
    write(ydoc, () => '')
    expect(ownWordsIn(ydoc)).toEqual({ text: '', from: COMPOSED.from })
  })

  it('are none again once they are given up, and can be begun anew with the same words', () => {
    const ydoc = new Y.Doc()
    write(ydoc, behind(' Once.'))
    dropOwnWords(ydoc)
    expect(ownWordsIn(ydoc)).toBeNull()
    write(ydoc, behind(' Twice.'))
    expect(words(ydoc)).toBe(`${COMPOSED.text} Twice.`)
  })

  it('can be kept for a letter that says something else since', () => {
    const ydoc = new Y.Doc()
    ydoc.getMap('filing').set('coverText', { text: 'Mine.', from: 'Then.' })
    keepOwnWords(ydoc, 'Now.')
    expect(ownWordsIn(ydoc)).toEqual({ text: 'Mine.', from: 'Now.' })
    const untouched = new Y.Doc()
    keepOwnWords(untouched, 'Now.')
    expect(ownWordsIn(untouched)).toBeNull()
  })
})
