import { Fragment, Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { draftSchema } from '#domain/draft/schema.ts'
import { keepBlocks } from '#domain/draft/tokens/keep-blocks.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'

const rebuilt = (doc: Node) => Node.fromJSON(doc.type.schema, doc.toJSON())

it('never changes what a letter says', () => {
  fc.assert(
    fc.property(docArbitrary(), docArbitrary(), (before, now) => {
      expect(keepBlocks(before, now).eq(now)).toBe(true)
    }),
  )
})

it('gives every block its old node back around whatever was put between two of them', () => {
  fc.assert(
    fc.property(docArbitrary(), docArbitrary(), fc.nat(), (before, other, seed) => {
      const at = seed % (before.childCount + 1)
      const old = before.children
      const edited = before.copy(Fragment.from([...old.slice(0, at), ...other.children, ...old.slice(at)]))
      const kept = new Set(keepBlocks(before, rebuilt(edited)).children)
      expect(old.filter((block) => !kept.has(block))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

it('gives every other block its old node back when two people write in two places', () => {
  const paragraph = (text: string) =>
    draftSchema.nodeFromJSON({ type: 'paragraph', content: [{ type: 'text', text }] })
  const before = draftSchema.node(
    'doc',
    null,
    Array.from({ length: 9 }, (_, n) => paragraph(`Line ${n}.`)),
  )
  const edited = before.children.map((block, n) => (n === 2 || n === 6 ? paragraph(`Other ${n}.`) : block))
  const kept = keepBlocks(before, rebuilt(before.copy(Fragment.from(edited))))
  expect(kept.children.map((block, n) => block === before.child(n))).toEqual(
    before.children.map((_, n) => n !== 2 && n !== 6),
  )
})

it('gives back the very letter when nothing in it is new', () => {
  fc.assert(
    fc.property(docArbitrary(), (doc) => {
      expect(keepBlocks(doc, doc)).toBe(doc)
    }),
  )
})
