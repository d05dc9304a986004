import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  addExhibit,
  captionExhibit,
  exhibitLabel,
  exhibitsIn,
  moveExhibit,
  removeExhibit,
} from '#domain/draft/exhibits.ts'

const file = (id: string) => ({ id, fileName: `${id}.pdf`, mediaType: 'application/pdf', bytes: 10 })
const order = (ydoc: Y.Doc) => exhibitsIn(ydoc).map(({ id }) => id)
const labels = (ydoc: Y.Doc) => exhibitsIn(ydoc).map(({ label, id }) => `${label}: ${id}`)

function letterWith(...ids: string[]): Y.Doc {
  const ydoc = new Y.Doc()
  for (const id of ids) addExhibit(ydoc, file(id))
  return ydoc
}
/** The same letter in somebody else's browser. */
function copyOf(ydoc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(ydoc))
  return copy
}
function meet(one: Y.Doc, other: Y.Doc) {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
}

describe('the label of an exhibit', () => {
  it('follows the order, whatever is moved and removed', () => {
    const ydoc = letterWith('herons', 'egrets', 'storks')
    expect(labels(ydoc)).toEqual(['Exhibit A: herons', 'Exhibit B: egrets', 'Exhibit C: storks'])
    moveExhibit(ydoc, 'storks', 0)
    expect(labels(ydoc)).toEqual(['Exhibit A: storks', 'Exhibit B: herons', 'Exhibit C: egrets'])
    removeExhibit(ydoc, 'storks')
    expect(labels(ydoc)).toEqual(['Exhibit A: herons', 'Exhibit B: egrets'])
  })

  it('goes on after Z', () => {
    expect([0, 25, 26, 51, 52].map(exhibitLabel)).toEqual([
      'Exhibit A',
      'Exhibit Z',
      'Exhibit AA',
      'Exhibit AZ',
      'Exhibit BA',
    ])
  })

  it('is the same for everybody, whoever moves what at the same time', () => {
    const move = fc.record({ who: fc.boolean(), id: fc.nat(4), to: fc.nat(4) })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        const one = letterWith('a', 'b', 'c', 'd', 'e')
        const other = copyOf(one)
        for (const { who, id, to } of moves) moveExhibit(who ? one : other, 'abcde'[id] ?? '', to)
        meet(one, other)
        expect(labels(one)).toEqual(labels(other))
        expect(order(one).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'])
      }),
      { numRuns: 60 },
    )
  })
})

describe('moving an exhibit', () => {
  it('puts it where it was told, however often', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 200 }), (moves) => {
        const ydoc = letterWith('a', 'b', 'c', 'd')
        const expected = ['a', 'b', 'c', 'd']
        for (const [from, to] of moves) {
          const id = 'abcd'[from] ?? ''
          moveExhibit(ydoc, id, to)
          expected.splice(expected.indexOf(id), 1)
          expected.splice(to, 0, id)
        }
        expect(order(ydoc)).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  it('has room between two for ever', () => {
    const ydoc = letterWith('a', 'b', 'c')
    for (let time = 0; time < 200; time++) {
      const last = order(ydoc)[2] ?? ''
      moveExhibit(ydoc, last, 1)
      expect(order(ydoc)[1]).toBe(last)
    }
  })

  it('and giving it a caption at the same time keeps both', () => {
    const one = letterWith('herons', 'egrets')
    const other = copyOf(one)
    moveExhibit(one, 'egrets', 0)
    captionExhibit(other, 'egrets', 'A count of egrets')
    meet(one, other)
    expect(exhibitsIn(one)[0]).toMatchObject({ id: 'egrets', caption: 'A count of egrets' })
    expect(exhibitsIn(other)).toEqual(exhibitsIn(one))
  })
})

describe('an exhibit put back', () => {
  it('stands where it stood, with its caption and its letter', () => {
    const ydoc = letterWith('herons', 'egrets', 'storks')
    captionExhibit(ydoc, 'egrets', 'A count of egrets')
    const before = exhibitsIn(ydoc)
    removeExhibit(ydoc, 'egrets')
    expect(order(ydoc)).toEqual(['herons', 'storks'])
    addExhibit(ydoc, file('egrets'))
    expect(exhibitsIn(ydoc)).toEqual(before)
  })

  it('does so for somebody else, later, after other files were attached', () => {
    const ydoc = letterWith('herons', 'egrets')
    captionExhibit(ydoc, 'egrets', 'A count of egrets')
    removeExhibit(ydoc, 'egrets')
    addExhibit(ydoc, file('storks'))
    const other = copyOf(ydoc)
    addExhibit(other, file('egrets'))
    expect(labels(other)).toEqual(['Exhibit A: herons', 'Exhibit B: egrets', 'Exhibit C: storks'])
    expect(exhibitsIn(other)[1]?.caption).toBe('A count of egrets')
  })

  it('comes back as it was last, however often it goes', () => {
    const ydoc = letterWith('herons', 'egrets')
    for (const caption of ['First', 'Second']) {
      captionExhibit(ydoc, 'herons', caption)
      removeExhibit(ydoc, 'herons')
      addExhibit(ydoc, file('herons'))
    }
    expect(exhibitsIn(ydoc)[0]).toMatchObject({ id: 'herons', caption: 'Second' })
  })

  it('stands last and without words where nothing is known of it', () => {
    const ydoc = letterWith('herons', 'egrets')
    ydoc.getMap('exhibits').delete('herons')
    ydoc.getMap('removedExhibits').set('herons', 'nonsense')
    addExhibit(ydoc, file('herons'))
    expect(exhibitsIn(ydoc)[1]).toMatchObject({ id: 'herons', caption: '' })
  })
})

it('what is no exhibit is passed over', () => {
  const ydoc = letterWith('herons')
  ydoc.getMap('exhibits').set('nonsense', 'words')
  ydoc.getMap('exhibits').set('half', { fileName: 'a.pdf' })
  expect(order(ydoc)).toEqual(['herons'])
})
