import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import type { Verdict } from '#domain/draft/review/resolve-review.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import { readLetter } from '#server/intake/letter/read-letter.ts'
import { letterOf } from '#tests/export/support/letter-of.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { KITCHEN_SINK_EXHIBIT } from '#tests/support/kitchen-sink.ts'
import { by, withoutReview } from '#tests/support/word-letter.ts'

/** Letters of one list three levels deep and one table with spans, every paragraph with a word of its own: `w7`. */
const text = (words: string): DocJson => ({ type: 'text', text: words })
const standing: DocJson[] = [
  { type: 'citation', attrs: { sourceId: 'rivera-2023', locator: 'p. 12' } },
  { type: 'field', attrs: { id: 'own-release' } },
  { type: 'exhibit', attrs: { id: KITCHEN_SINK_EXHIBIT.id } },
  { type: 'footnote', content: [text('See '), { type: 'citation', attrs: { sourceId: 'rivera-2023' } }] },
  { ...text('bold'), marks: [{ type: 'bold' }] },
]
const provenance = fc.record({
  argument: fc.constantFrom(null, { id: 'many-eyes', revision: 'a1', passage: 'standard' }),
  answers: fc.subarray(['q1', 'q2']),
})
const MARKER = 'w?'
const paragraph = fc.tuple(provenance, fc.subarray(standing, { maxLength: 2 })).map(
  ([attrs, rest]): DocJson => ({
    type: 'paragraph',
    attrs,
    content: [text(`${MARKER} says `), ...rest, text(' so.')],
  }),
)
const empty = provenance.map((attrs): DocJson => ({ type: 'paragraph', attrs }))
const quote = fc
  .tuple(provenance, paragraph)
  .map(([attrs, inside]): DocJson => ({ type: 'blockquote', attrs, content: [inside] }))
const list = (depth: number): fc.Arbitrary<DocJson> => {
  const more = fc.oneof(paragraph, empty, quote, ...(depth > 1 ? [list(depth - 1), list(depth - 1)] : []))
  const item = fc
    .tuple(paragraph, fc.array(more, { maxLength: 2 }))
    .map(([first, rest]): DocJson => ({ type: 'listItem', content: [first, ...rest] }))
  return fc
    .tuple(
      provenance,
      fc.boolean(),
      fc.integer({ min: 1, max: 5 }),
      fc.array(item, { minLength: 1, maxLength: 3 }),
    )
    .map(([attrs, isBullet, start, content]) =>
      isBullet
        ? { type: 'bulletList', attrs, content }
        : { type: 'orderedList', attrs: { ...attrs, start }, content },
    )
}
const cellOf = (type: string, attrs: Record<string, unknown>) =>
  fc
    .tuple(
      fc.constantFrom(null, 'center', 'right'),
      paragraph,
      fc.array(fc.oneof(empty, list(1)), { maxLength: 1 }),
    )
    .map(([align, first, rest]): DocJson => ({ type, attrs: { ...attrs, align }, content: [first, ...rest] }))
const td = cellOf('tableCell', {})
const rowOf = (...cells: fc.Arbitrary<DocJson>[]) =>
  fc.tuple(...cells).map((content): DocJson => ({ type: 'tableRow', content }))
const table = fc
  .tuple(
    provenance,
    rowOf(cellOf('tableHeader', { colspan: 2 }), cellOf('tableHeader', {})),
    rowOf(cellOf('tableCell', { rowspan: 2 }), td, td),
    rowOf(td, td),
    rowOf(td, td, td),
    rowOf(td, td, td),
  )
  .map(([attrs, ...content]): DocJson => ({ type: 'table', attrs, content }))

/** Gives each paragraph its own word, and says how many there are. */
function numbered(json: DocJson, count = { words: 0 }): { doc: DocJson; count: number } {
  const visit = (node: DocJson): DocJson => {
    if (node.text?.startsWith(MARKER))
      return { ...node, text: node.text.replace(MARKER, `w${count.words++}z`) }
    return node.content ? { ...node, content: node.content.map(visit) } : node
  }
  const doc = visit(json)
  return { doc, count: count.words }
}
const letters = fc
  .tuple(list(3), table, list(3))
  .map(([first, second, third]) =>
    numbered({
      type: 'doc',
      content: [first, { type: 'paragraph', content: [text('Between.')] }, second, third],
    }),
  )
  .map(({ doc, count }) => ({ doc: parseDoc(doc), count }))

type Copy = { doc: Node; count: number; parts: Record<string, Uint8Array> }
const copyOf = async (doc: Node) =>
  unzipSync(new Uint8Array((await renderDocx(letterOf(doc), { doc: doc.toJSON(), copyId: 'c' })).bytes))

/** What comes back of a copy after its page was edited. */
function edited(parts: Copy['parts'], edit: (xml: string) => string, verdict: Verdict = 'accept'): DocJson {
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const changed = edit(xml)
  if (changed === xml) throw new Error('The edit found nothing to change.')
  return withoutReview(readLetter(zipSync({ ...parts, 'word/document.xml': strToU8(changed) })).doc, verdict)
}

/** The JSON of a letter with a change made to the parent of the node that holds a word, `up` levels above its paragraph. */
function changed(
  doc: Node,
  word: string,
  up: number,
  change: (siblings: DocJson[], at: number) => void,
): DocJson {
  const json: DocJson = doc.toJSON()
  const visit = (node: DocJson): number => {
    if (node.text?.includes(`${word} `)) return 0
    for (const [index, child] of (node.content ?? []).entries()) {
      const found = visit(child)
      // The text is one below its paragraph.
      if (found === up + 1) change(node.content as DocJson[], index)
      if (found >= 0) return found + 1
    }
    return -1
  }
  visit(json)
  return parseDoc(json).toJSON()
}

const PARAGRAPH = /<w:p>(?:(?!<w:p>).)*?<\/w:p>/gsu
const paragraphWith = (xml: string, word: string) => {
  const found = xml.match(PARAGRAPH)?.find((each) => each.includes(`${word} `))
  if (found === undefined) throw new Error(`No paragraph says “${word}”.`)
  return found
}
/** Takes out a paragraph as Word does: bookmarks of more than its own words stay. */
const withoutParagraph = (xml: string, word: string) => {
  const gone = paragraphWith(xml, word)
  const ids = [...gone.matchAll(/<w:bookmarkStart w:name="_rj_b\d+" w:id="(\d+)"\/>/gu)]
  const inside = ids.filter(([, id]) => !gone.includes(`<w:bookmarkEnd w:id="${id}"/>`)).map(([tag]) => tag)
  const ends = [...gone.matchAll(/<w:bookmarkEnd w:id="(\d+)"\/>/gu)].filter(
    ([, id]) =>
      !gone.includes(`w:id="${id}"/><`) || !new RegExp(`bookmarkStart [^>]*w:id="${id}"`, 'u').test(gone),
  )
  return xml.replace(gone, [...inside, ...ends.map(([tag]) => tag)].join(''))
}
/** The same paragraph with other words, without a bookmark in it. */
const likeParagraph = (xml: string, word: string, words: string) => {
  const properties = /<w:pPr>.*?<\/w:pPr>/su.exec(paragraphWith(xml, word))?.[0] ?? ''
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
}
const newParagraph = (words: string): DocJson => ({ type: 'paragraph', content: [text(words)] })

const [RUNS = 5, SEED = 5] = [process.env.RUNS ?? 5, process.env.SEED ?? 5].map(Number)
let copies: Copy[] = []
beforeAll(async () => {
  const drawn = fc.sample(letters, { numRuns: RUNS, seed: SEED })
  copies = await Promise.all(drawn.map(async (each) => ({ ...each, parts: await copyOf(each.doc) })))
})

/** Every fifth of a letter's words. */
const someWords = (count: number) =>
  Array.from({ length: Math.ceil(count / 5) }, (_, index) => `w${index * 5}z`)
/** The words of paragraphs that are a whole item, beside others in their list. */
function plainItems({ doc }: Copy): string[] {
  const words: string[] = []
  doc.descendants((node, _pos, parent) => {
    const isPlain = node.type.name === 'listItem' && node.childCount === 1 && (parent?.childCount ?? 0) > 1
    if (isPlain) words.push(/^w\d+z/u.exec(node.textContent)?.[0] ?? '')
  })
  return words
}
const brandNew = (): DocJson => ({ type: 'listItem', content: [newParagraph('Brand new.')] })
const rowsOf = (doc: DocJson) => doc.content?.[2]?.content ?? []
const ROW = /<w:tr>(?:(?!<w:tr>).)*?<\/w:tr>/gsu

describe('of a list or table changed in Word, all comes back as it was but what was changed', () => {
  test('a word changed in any item or cell', () => {
    for (const { doc, parts, count } of copies)
      for (const word of someWords(count)) {
        const after = edited(parts, (xml) => xml.replace(`${word} says`, `${word} claims`))
        expect(after).toEqual(JSON.parse(JSON.stringify(doc).replace(`${word} says`, `${word} claims`)))
      }
  })
  test('an item taken out', () => {
    for (const copy of copies)
      for (const word of plainItems(copy)) {
        const after = edited(copy.parts, (xml) => withoutParagraph(xml, word))
        expect(after).toEqual(changed(copy.doc, word, 1, (items, at) => void items.splice(at, 1)))
      }
  })
  test('an item put in after another', () => {
    for (const { doc, parts, count } of copies)
      for (const word of plainItems({ doc, parts, count })) {
        const after = edited(parts, (xml) => {
          const old = paragraphWith(xml, word)
          return xml.replace(old, `${old}${likeParagraph(xml, word, 'Brand new.')}`)
        })
        expect(after).toEqual(changed(doc, word, 1, (items, at) => void items.splice(at + 1, 0, brandNew())))
      }
  })
  test('an item put in before all others', () => {
    for (const { doc, parts } of copies) {
      const after = edited(parts, (xml) => {
        const old = paragraphWith(xml, 'w0z')
        return xml.replace(old, `${likeParagraph(xml, 'w0z', 'Brand new.')}${old}`)
      })
      expect(after).toEqual(changed(doc, 'w0z', 1, (items, at) => void items.splice(at, 0, brandNew())))
    }
  })
  test('a word, an item or a row put in or struck and tracked, where that is turned down', () => {
    for (const { doc, parts, count } of copies) {
      const turnedDown = (edit: (xml: string) => string) => edited(parts, edit, 'reject')
      for (const word of someWords(count))
        expect(
          turnedDown((xml) =>
            xml.replace(
              `${word} says `,
              `${word} </w:t></w:r><w:ins ${by}><w:r><w:t>never</w:t></w:r></w:ins><w:r><w:t xml:space="preserve">says `,
            ),
          ),
        ).toEqual(doc.toJSON())
      for (const word of plainItems({ doc, parts, count }).slice(0, 2))
        expect(
          turnedDown((xml) => {
            const old = paragraphWith(xml, word)
            const mark = `<w:rPr><w:ins ${by}/></w:rPr></w:pPr>`
            const words = `<w:ins ${by}><w:r><w:t>New.</w:t></w:r></w:ins>`
            const item = likeParagraph(xml, word, '')
              .replace('</w:pPr>', mark)
              .replace(/<w:r>.*<\/w:r>/su, words)
            return xml.replace(old, `${item}${old}`)
          }),
        ).toEqual(doc.toJSON())
      expect(
        turnedDown((xml) => {
          const old = xml.match(ROW)?.[3] ?? ''
          return xml.replace(old, old.replace('<w:trPr>', `<w:trPr><w:del ${by}/>`))
        }),
      ).toEqual(doc.toJSON())
    }
  })
  test('a row taken out of a table', () => {
    for (const { doc, parts } of copies) {
      const expected: DocJson = doc.toJSON()
      rowsOf(expected).splice(3, 1)
      const after = edited(parts, (xml) => xml.replace(xml.match(ROW)?.[3] ?? '', ''))
      expect(after).toEqual(expected)
    }
  })
  test('a row put at the end of a table', () => {
    const cells = ['North', '3', '4']
    const line = cells.map((words) => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`).join('')
    for (const { doc, parts } of copies) {
      const expected: DocJson = doc.toJSON()
      rowsOf(expected).push({
        type: 'tableRow',
        content: cells.map((words) => ({ type: 'tableCell', content: [newParagraph(words)] })),
      })
      const after = edited(parts, (xml) => xml.replace('</w:tbl>', `<w:tr>${line}</w:tr></w:tbl>`))
      expect(after).toEqual(parseDoc(expected).toJSON())
    }
  })
})

test('whatever a letter holds, a word put at the end of one of its lists, quotations or tables changes that word alone', async () => {
  const withWord = docArbitrary({ maxBlocks: 4 }).chain((doc) => {
    const places: number[] = []
    // No program sets words both over and under the line.
    const isBoth = ({ marks, children }: Node): boolean =>
      marks.filter(({ type }) => /^su(?:per|b)script$/u.test(type.name)).length > 1 || children.some(isBoth)
    doc.descendants((node, pos, parent) => {
      const isInside =
        parent !== null && ['listItem', 'tableCell', 'tableHeader', 'blockquote'].includes(parent.type.name)
      if (
        isInside &&
        node.type.name === 'paragraph' &&
        !node.children.some(isBoth) &&
        node.textContent.trim() !== ''
      )
        places.push(pos + node.nodeSize - 1)
    })
    return fc.record({ doc: fc.constant(doc), at: fc.constantFrom(...places, -1) })
  })
  await fc.assert(
    fc.asyncProperty(withWord, async ({ doc, at }) => {
      fc.pre(at >= 0)
      const saying = (words: string) => new Transform(doc).insert(at, doc.type.schema.text(words)).doc
      const after = edited(await copyOf(saying('unlikelyword')), (xml) =>
        xml.replace('unlikelyword', 'likelyword'),
      )
      expect(after).toEqual(saying('likelyword').toJSON())
    }),
    { numRuns: 4 * RUNS, seed: SEED, endOnFailure: true },
  )
})
