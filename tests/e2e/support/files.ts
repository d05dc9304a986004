import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a file says, with every run of white space made one space, and what it says of itself. */
export type ReadBack = { text: string; about: string; parts: string[] }

/** A PDF's words, page after page, and its metadata. */
export async function readPdf(download: Download): Promise<ReadBack> {
  const bytes = await readFile(await download.path())
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent()
    pages.push(
      content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
    )
  }
  const { info } = await pdf.getMetadata()
  return { text: oneLine(pages.join(' ')), about: JSON.stringify(info), parts: pages.map(oneLine) }
}

/** A Word file's words, notes included, its properties, and the names of its parts. */
export async function readDocx(download: Download): Promise<ReadBack> {
  const files = unzipSync(new Uint8Array(await readFile(await download.path())))
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const words = (xml: string) =>
    xml
      .replaceAll(/<\/w:p>/g, ' ')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
  return {
    text: oneLine(words(part('word/document.xml') + part('word/footnotes.xml'))),
    about: part('docProps/core.xml') + part('docProps/app.xml'),
    parts: Object.keys(files),
  }
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
