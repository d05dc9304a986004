import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Block, Inline, Letter } from '#export/letter.ts'
import { browser as findBrowser } from '../../scripts/setup/browser.mjs'

/** The package names no file to import, only this one to load in a page. */
const POLYFILL = join(import.meta.dirname, '../../node_modules/pagedjs/dist/paged.polyfill.min.js')
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
const STYLE = `@page { size: letter; margin: 1in; @bottom-center { content: "Page " counter(page) } }
  body { font: 12pt "Times New Roman", serif; text-align: justify } .note { float: footnote }`

declare global {
  interface Window {
    PagedConfig?: { auto: boolean }
    PagedPolyfill?: { preview: () => Promise<unknown> }
  }
}

/** Prints a letter with Chromium and Paged.js, which sets notes at the foot of pages; milliseconds for each of `rounds`. */
export async function timePagedJs(letter: Letter, rounds: number): Promise<number[]> {
  const { REJOINDER_CHROMIUM: executablePath } = await findBrowser()
  const html = `<!doctype html><style>${STYLE}</style>${blocks(letter.blocks, letter)}`
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    const browser = await chromium.launch({ args: FLAGS, ...(executablePath ? { executablePath } : {}) })
    const page = await browser.newPage()
    await page.setContent(html)
    await page.evaluate(() => {
      window.PagedConfig = { auto: false }
    })
    await page.addScriptTag({ path: POLYFILL })
    await page.evaluate(() => window.PagedPolyfill?.preview())
    const { length } = await page.pdf({ preferCSSPageSize: true })
    await browser.close()
    if (length === 0) throw new Error('Paged.js printed nothing.')
    times.push(performance.now() - start)
  }
  return times
}

const escaped = (text: string) => text.replace(/[<>&"]/g, (sign) => `&#${sign.codePointAt(0)};`)

const inlines = (list: readonly Inline[], letter: Letter): string =>
  list
    .map((inline) => {
      if (inline.type === 'note')
        return `<span class="note">${inlines(letter.notes[inline.number - 1]?.inlines ?? [], letter)}</span>`
      if (inline.type === 'stand-in') return inlines(inline.inlines, letter)
      if (inline.type !== 'text') return ''
      const bold = inline.marks.includes('bold') ? `<b>${escaped(inline.text)}</b>` : escaped(inline.text)
      return inline.marks.includes('italic') ? `<i>${bold}</i>` : bold
    })
    .join('')

const blocks = (list: readonly Block[], letter: Letter): string =>
  list
    .map((block) => {
      if (block.type === 'paragraph') return `<p>${inlines(block.inlines, letter)}</p>`
      if (block.type === 'heading')
        return `<h${block.level}>${inlines(block.inlines, letter)}</h${block.level}>`
      if (block.type === 'part')
        return block.paragraphs.map((line) => `<p>${inlines(line, letter)}</p>`).join('')
      if (block.type === 'quote') return `<blockquote>${blocks(block.blocks, letter)}</blockquote>`
      if (block.type === 'bullets' || block.type === 'numbers')
        return `<ul>${block.items.map((item) => `<li>${blocks(item.blocks, letter)}</li>`).join('')}</ul>`
      if (block.type !== 'table') return ''
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${blocks(cell.blocks, letter)}</td>`).join('')}</tr>`,
      )
      return `<table>${rows.join('')}</table>`
    })
    .join('\n')
