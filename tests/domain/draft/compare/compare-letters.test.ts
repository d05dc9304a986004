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

  describe('a paragraph split in two', () => {
    const attrs = { argument: { id: 'use', revision: 'a', passage: 'short' }, answers: ['q1'] }
    const field: DocJson = { type: 'field', attrs: { id: 'own-release' } }
    const one = 'The port counted ships by hand. '
    const other = 'The clerks wrote each of them down, '
    const base = letter({ ...paragraph(one + other, field, ' in all.'), attrs }, 'Kept.')
    const copy = letter(one, paragraph(other, field, ' in all.'), 'Kept.')

    it('is one change, whose halves keep what they answer, where they come from and the blanks in them', () => {
      const changes = compareLetters({ base, edited: copy, current: base })
      expect(changes.map(({ edit }) => edit.kind)).toEqual(['split'])
      const all = taken(base, changes)
      expect(blockKey(all)).toBe(blockKey(copy))
      expect([all.child(0).attrs, all.child(1).attrs]).toMatchObject([attrs, attrs])
    })
    it('is split at that place beside what the team wrote in other paragraphs, and told word by word where it wrote in this', () => {
      const beside = letter('New.', { ...paragraph(one + other, field, ' in all.'), attrs }, 'Kept!')
      expect(words(taken(beside, compareLetters({ base, edited: copy, current: beside })))).toEqual([
        'New.',
        ...words(copy).slice(0, 2),
        'Kept!',
      ])
      const inside = letter({ ...paragraph(`${one}Now ${other}`, field, ' in all.'), attrs }, 'Kept.')
      const changes = compareLetters({ base, edited: copy, current: inside })
      expect(changes.some(({ edit }) => edit.kind === 'split')).toBe(false)
      taken(inside, changes).check()
    })
    it('and joined again is one change, and answers what both halves did', () => {
      const halves = letter(
        { ...paragraph(one), attrs: { ...attrs, answers: ['q2'] } },
        { ...paragraph(other), attrs },
      )
      const changes = compareLetters({ base: halves, edited: letter(one + other), current: halves })
      expect(changes.map(({ edit }) => edit.kind)).toEqual(['join'])
      const all = taken(halves, changes)
      expect(words(all)).toEqual([one + other])
      expect(all.child(0).attrs).toMatchObject({ argument: attrs.argument, answers: ['q2', 'q1'] })
    })
  })

  it('takes any split, and any joining, to exactly the copy, and any choice beside what the team wrote to a letter', () => {
    const splits = docArbitrary({ maxBlocks: 5 }).chain((doc) => {
      const places: number[] = []
      doc.descendants((node, pos) => {
        if (node.isText && ['paragraph', 'heading'].includes(doc.resolve(pos).parent.type.name))
          places.push(...Array.from({ length: node.nodeSize - 1 }, (_, at) => pos + at + 1))
      })
      return fc.record({ doc: fc.constant(doc), at: fc.constantFrom(...places, 0), other: edited })
    })
    fc.assert(
      fc.property(splits, ({ doc, at, other }) => {
        fc.pre(at > 0)
        const split = new Transform(doc).split(at).doc
        for (const [base, copy] of [
          [doc, split],
          [split, doc],
        ] as const) {
          const changes = compareLetters({ base, edited: copy, current: base })
          expect(blockKey(taken(base, changes))).toBe(blockKey(copy))
          expect(blockKey(inRounds(base, changes))).toBe(blockKey(copy))
          taken(other.after, compareLetters({ base, edited: copy, current: other.after })).check()
        }
      }),
      { numRuns: 60, seed: 8 },
    )
  })

  it('knows a paragraph that was moved, which keeps what it answers and leaves its place only as it comes to the other', () => {
    const attrs = { argument: { id: 'use', revision: 'a', passage: 'short' }, answers: ['q1'] }
    const moving = { ...paragraph('The port counted all the ships by hand.'), attrs }
    const base = letter(moving, 'The second of three.', 'The third of three paragraphs.')
    const copy = letter(
      'The second of three.',
      'The third of three paragraphs.',
      paragraph('The port counted all the ships by hand.'),
    )
    const changes = compareLetters({ base, edited: copy, current: base })
    expect(changes.map(({ moved }) => moved?.half)).toEqual(['from', 'to'])
    expect(changes.map(({ id }) => id)).toEqual(changes.map(({ moved }) => moved?.with).toReversed())
    const all = taken(base, changes)
    expect(blockKey(all)).toBe(blockKey(copy))
    expect(all.child(2).attrs).toMatchObject(attrs)
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
