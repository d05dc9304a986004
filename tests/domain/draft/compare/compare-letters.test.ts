import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockKey } from '#domain/draft/compare/block-form.ts'
import { compareLetters } from '#domain/draft/compare/compare-letters.ts'
import { makeEdit, withEdits } from '#domain/draft/compare/edit.ts'
import { editRounds } from '#domain/draft/compare/edit-rounds.ts'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { growsInProportion } from '#tests/support/grows-in-proportion.ts'

const text = (words: string): DocJson => ({ type: 'text', text: words })
const paragraph = (...content: (DocJson | string)[]): DocJson => ({
  type: 'paragraph',
  content: content.map((inline) => (typeof inline === 'string' ? text(inline) : inline)),
})
const letter = (...blocks: (DocJson | string)[]) =>
  parseDoc({
    type: 'doc',
    content: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
  })

const words = (doc: Node) => doc.children.map((block) => block.textContent)
const taken = (current: Node, changes: ReturnType<typeof compareLetters>, which = (_id: string) => true) =>
  withEdits(
    new Transform(current),
    changes.filter(({ id, state }) => state !== 'made' && which(id)).map(({ edit }) => edit),
  ).doc
const inRounds = (current: Node, changes: ReturnType<typeof compareLetters>) => {
  let doc = current
  for (const round of editRounds(
    current,
    changes.filter(({ state }) => state !== 'made').map(({ edit }) => edit),
  )) {
    const tr = new Transform(doc)
    for (const edit of round) makeEdit(tr, edit)
    doc = tr.doc
  }
  return doc
}

/** Two letters, the second made of the first by taking blocks out, putting blocks in and exchanging some. */
const edited = fc
  .tuple(
    docArbitrary({ maxBlocks: 6 }),
    docArbitrary({ maxBlocks: 4 }),
    fc.array(fc.nat(5), { maxLength: 8 }),
  )
  .map(([before, other, moves]) => {
    const blocks = [...before.children]
    for (const [turn, move] of moves.entries()) {
      const block = other.child(turn % other.childCount)
      if (move < 2) blocks.splice(move, 0, block)
      else if (move < 4 && blocks.length > 1) blocks.splice(move % blocks.length, 1)
      else blocks.splice(move % blocks.length, 1, block)
    }
    return { before, after: before.type.create(null, blocks) }
  })

describe('comparing an edited copy with its draft', () => {
  it('takes all changes to exactly the copy, one by one or in rounds, and no change to the draft', () => {
    fc.assert(
      fc.property(edited, ({ before, after }) => {
        const changes = compareLetters({ base: before, edited: after, current: before })
        const all = taken(before, changes)
        all.check()
        expect(blockKey(all)).toBe(blockKey(after))
        expect(blockKey(inRounds(before, changes))).toBe(blockKey(after))
        expect(taken(before, changes, () => false)).toBe(before)
      }),
      { numRuns: 150, seed: 3 },
    )
  })

  it('makes a letter of any choice of changes', () => {
    fc.assert(
      fc.property(
        edited,
        fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
        ({ before, after }, coins) => {
          const changes = compareLetters({ base: before, edited: after, current: before })
          taken(before, changes, (id) => coins[Number(id) % coins.length] === true).check()
        },
      ),
      { numRuns: 150, seed: 4 },
    )
  })

  it('makes a letter of any choice, and nothing at all of a copy nobody edited, whatever the team wrote since', () => {
    fc.assert(
      fc.property(edited, edited, ({ before, after }, { after: other }) => {
        taken(after, compareLetters({ base: before, edited: other, current: after })).check()
        expect(compareLetters({ base: before, edited: before, current: after })).toEqual([])
        const both = compareLetters({ base: before, edited: after, current: after })
        expect(both.filter(({ state }) => state !== 'made')).toEqual([])
      }),
      { numRuns: 100, seed: 6 },
    )
  })

  it('finds the words that changed, and nothing around them', () => {
    const changes = compareLetters({
      base: letter('The port counted ships by hand.', 'Nothing here.'),
      edited: letter('The port counted boats by hand.', 'Nothing here.'),
      current: letter('The port counted ships by hand.', 'Nothing here.'),
    })
    expect(changes).toHaveLength(1)
    expect(changes[0]?.edit).toMatchObject({ kind: 'words', from: 18, to: 23 })
  })

  it('keeps what teammates wrote since the copy was sent', () => {
    const base = letter('The port counted ships by hand in May.', 'A second paragraph.')
    const current = letter(
      'New first.',
      'The port carefully counted ships by hand in May.',
      'A second paragraph.',
    )
    const copy = letter('The port counted ships by machine in May.', 'A second paragraph, longer.')
    const changes = compareLetters({ base, edited: copy, current })
    expect(changes.map(({ state }) => state)).toEqual(['open', 'open'])
    expect(words(taken(current, changes))).toEqual([
      'New first.',
      'The port carefully counted ships by machine in May.',
      'A second paragraph, longer.',
    ])
  })

  it('says where both changed the same words, and then takes the copy’s', () => {
    const base = letter('The port counted ships.', 'Kept.')
    const current = letter('The port counted sailing boats.', 'Kept.')
    const changes = compareLetters({ base, edited: letter('The port counted ferries.', 'Kept!'), current })
    expect(changes.map(({ state }) => state)).toEqual(['conflict', 'open'])
    expect(words(taken(current, changes))).toEqual(['The port counted ferries.', 'Kept!'])
    expect(words(taken(current, changes, (id) => id !== changes[0]?.id))).toEqual([
      'The port counted sailing boats.',
      'Kept!',
    ])
  })

  it('calls it a conflict when the copy edits a paragraph the team has taken out', () => {
    const base = letter('Kept.', 'The port counted ships by hand.')
    const changes = compareLetters({
      base,
      edited: letter('Kept.', 'The port counted boats by hand.'),
      current: letter('Kept.'),
    })
    expect(changes.map(({ state }) => state)).toEqual(['conflict'])
    expect(words(taken(letter('Kept.'), changes))).toEqual(['Kept.', 'The port counted boats by hand.'])
  })

  it('knows what the team has already done the same way', () => {
    const base = letter('One.', 'Two.')
    const both = letter('One.', 'New.', 'Two, longer.')
    const changes = compareLetters({ base, edited: both, current: both })
    expect(changes.map(({ state }) => state)).toEqual(['made', 'made'])
  })

  it('leaves notes, blanks, provenance and answers where the words around them change', () => {
    const note = (words: string): DocJson => ({ type: 'footnote', content: [text(words)] })
    const field: DocJson = { type: 'field', attrs: { id: 'own-release' } }
    const attrs = { argument: { id: 'use', revision: 'a', passage: 'short' }, answers: ['q1'] }
    const before = letter({ ...paragraph('We found ', field, ' here.', note('See page one.')), attrs })
    const after = letter(paragraph('They found ', field, ' there.', note('See page two.')))
    const changes = compareLetters({ base: before, edited: after, current: before })
    expect(changes).toHaveLength(3)
    const all = taken(before, changes)
    expect(all.child(0).attrs).toMatchObject(attrs)
    expect(blockKey(all)).toBe(blockKey(after))
  })

  it('takes time in proportion to the letter', () => {
    const compared = (size: number) => {
      const base = letter(
        ...Array.from({ length: size }, (_, n) => `Paragraph ${n} says a few words about ship ${n * 7}.`),
      )
      const copy = base.children.map((block, n) => (n % 9 === 0 ? withMore(block, ' indeed') : block))
      compareLetters({ base, edited: base.type.create(null, copy), current: base })
    }
    expect(growsInProportion(compared, 400)).toBe(true)
  })
})

const withMore = (block: Node, more: string) =>
  block.type.create(block.attrs, block.content.addToEnd(block.type.schema.text(more)))
