import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderPdf } from '#export/pdf/render-pdf.ts'
import { kitchenSinkDoc } from '#tests/support/kitchen-sink.ts'
import { letterOf } from './support/letter-of.ts'
import { readPdf, type Tag } from './support/read-pdf.ts'

let pdf: Awaited<ReturnType<typeof readPdf>>
let objects: string
let loose: string[]

/** The words each page shows outside all tags and artifacts. */
async function untagged(bytes: Uint8Array): Promise<string[]> {
  const opened = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const found: string[] = []
  for (let page = 1; page <= opened.numPages; page++) {
    const { items } = await (await opened.getPage(page)).getTextContent({ includeMarkedContent: true })
    let depth = 0
    for (const item of items) {
      if ('str' in item) {
        if (depth === 0 && item.str.trim() !== '') found.push(item.str)
      } else depth += item.type.startsWith('begin') ? 1 : -1
    }
  }
  await opened.destroy()
  return found
}

beforeAll(async () => {
  const { bytes } = renderPdf(letterOf(kitchenSinkDoc()))
  pdf = await readPdf(bytes)
  loose = await untagged(bytes)
  objects = Buffer.from(bytes).toString('latin1')
})

const childRoles = (tag: Tag | undefined): (string | undefined)[] =>
  (tag?.children ?? []).flatMap((child) => (child.role ? [child.role] : []))
const allRoles = (tag: Tag): string[] => [
  ...(tag.role ? [tag.role] : []),
  ...(tag.children ?? []).flatMap(allRoles),
]

describe('the tags of a PDF', () => {
  it('nest headings without leaving out a level', () => {
    const levels = ['H1', 'H2', 'H3', 'H4']
    const found = pdf.roots.flatMap(allRoles).filter((role) => levels.includes(role))
    const steps = found.map((role, at) => levels.indexOf(role) - levels.indexOf(found[at - 1] ?? ''))
    expect(found.slice(0, 4)).toEqual(levels)
    expect(Math.max(...steps)).toBe(1)
  })
  it('hold an item of a list as its mark and its words', () => {
    const items = pdf.tags('LI')
    expect(items.length).toBeGreaterThan(4)
    for (const item of items) expect(childRoles(item)).toEqual(['Lbl', 'LBody'])
  })
  it('hold a table as rows of cells, and say which cells its header cells head', () => {
    const [table] = pdf.tags('Table')
    expect(childRoles(table)).toEqual(['THead', 'TBody'])
    for (const row of pdf.tags('TR')) {
      expect(childRoles(row).filter((role) => role !== 'TH' && role !== 'TD')).toEqual([])
    }
    const headers = pdf.tags('TH').length
    expect(headers).toBeGreaterThan(0)
    expect(objects.split(/\/Scope\s*\/(?:Column|Row|Both)/)).toHaveLength(headers + 1)
  })
  it('call every note, and say what every picture shows', () => {
    expect(pdf.tags('Note').length).toBeGreaterThan(1)
    expect(pdf.tags('Figure').filter(({ alt }) => !alt)).toEqual([])
  })
  it('leave no words untagged', () => {
    expect(loose).toEqual([])
  })
  it('stand in a file that shows its title, names its language and describes its links', () => {
    expect(objects).toMatch(/\/DisplayDocTitle true/)
    expect(objects).toMatch(/\/Lang\s*\(en-US\)/)
    const links = objects.split('endobj').filter((object) => /\/Subtype\s*\/Link\b/.test(object))
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((link) => !/\/Contents\s*[(<]/.test(link))).toEqual([])
    expect(pdf.tags('Link').length).toBeGreaterThan(0)
  })
})
