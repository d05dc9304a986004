import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocJson } from '#domain/draft/doc.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import { readLetter } from '#server/intake/letter/read-letter.ts'
import { letterOf } from '#tests/export/support/letter-of.ts'
import { noteWords, squeeze, typedWords } from '#tests/export/support/letter-words.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'
import { inShort, withoutReview } from '#tests/support/word-letter.ts'

const COPY = '01890000-0000-7000-8000-0000000000c0'
const workingCopy = async (doc: Node) =>
  new Uint8Array((await renderDocx(letterOf(doc), { doc: doc.toJSON(), copyId: COPY })).bytes)

describe('a working copy', () => {
  test('comes back as the very letter it was made of', async () => {
    const doc = kitchenSinkDoc()
    const read = readLetter(await workingCopy(doc))
    expect(withoutReview(read.doc)).toEqual(doc.toJSON())
    expect(read).toMatchObject({ copyId: COPY, warnings: [], pictures: [] })
  })
  test('comes back as it was whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(docArbitrary({ maxBlocks: 6 }), async (doc) => {
        const read = readLetter(await workingCopy(doc))
        expect(withoutReview(read.doc)).toEqual(doc.toJSON())
      }),
      { numRuns: Number(process.env.RUNS ?? 25) },
    )
  })
})

/** The words of blocks in reading order: a break is a space, and a note's stand where it is called. */
const wordsOf = ({ type, text = '', attrs = {}, content = [] }: DocJson): string =>
  type === 'hardBreak' ? ' ' : type === 'image' ? String(attrs.caption) : text + content.map(wordsOf).join('')

describe('a file made for filing', () => {
  const set = async (doc: Node) => readLetter(new Uint8Array((await renderDocx(letterOf(doc))).bytes))

  test('carries nothing, and is read as what was set all the same', async () => {
    const { doc, copyId, comments, changes } = await set(kitchenSinkDoc())
    expect([copyId, comments]).toEqual([null, []])
    expect(changes).toEqual({ insertions: 0, deletions: 0, moves: 0, formats: 0 })
    const kinds = (json: DocJson) => json.content?.map(({ type }) => type)
    // Nothing is set of an empty paragraph, nor of a list without lines; that of exhibits is a line like any other.
    const drafted = kitchenSinkDoc().toJSON().content as DocJson[]
    const seen = drafted.filter(
      ({ type, content }) => type !== 'questionsAnswered' && !(type === 'paragraph' && !content),
    )
    expect(kinds(doc)).toEqual(seen.map(({ type }) => (type === 'exhibitList' ? 'paragraph' : type)))
    const tables = (json: DocJson) => json.content?.filter(({ type }) => type === 'table').map(inShort)
    expect(tables(doc)).toEqual(tables(kitchenSinkDoc().toJSON()))
  })
  test('loses none of its words, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(docArbitrary({ maxBlocks: 5 }), async (doc) => {
        const letter = letterOf(doc)
        const read = (await set(doc)).doc
        const expected = [typedWords(letter), ...noteWords(letter)].join('')
        // Commas part notes that touch, and figures are counted: the letter puts both in by itself.
        const plain = (words: string) => [...squeeze(words).replace(/,|Figure\d+\./gu, '')].sort()
        expect(plain(wordsOf(read))).toEqual(plain(expected))
      }),
      { numRuns: 20 },
    )
  })
})
