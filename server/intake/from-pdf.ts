import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  Util,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { layOut, type NoticeText, type Piece } from '#domain/notice/notice-text.ts'
import { vocabularyOf } from '#domain/notice/text/join-lines.ts'
import { cutColumns } from './pdf/cut-columns.ts'
import { dropMargins } from './pdf/drop-margins.ts'
import { layLines } from './pdf/lay-lines.ts'
import { linesToPieces } from './pdf/lines-to-pieces.ts'
import type { Page } from './pdf/page-run.ts'

/** Fewer letters than this on an average page means that the page is a picture of text. */
const FEWEST_LETTERS_PER_PAGE = 25

/**
 * The text of a PDF in reading order; `onPage` hears of every page that is read. Slow and heavy for a big file: call it
 * in the intake's own process only.
 */
export async function fromPdf(
  bytes: Uint8Array,
  onPage: (page: number, of: number) => void = () => {},
): Promise<NoticeText> {
  if (!hasEnding(bytes)) {
    throw new AppError(
      'invalid',
      'This PDF is cut short: its end is missing. Download it again, or paste the text of the notice.',
    )
  }
  const pdf = await open(bytes)
  if (pdf.numPages > LIMITS.noticePages) {
    throw new AppError(
      'too-large',
      `This PDF has ${pdf.numPages} pages; at most ${LIMITS.noticePages} can be read. Paste the part that matters.`,
    )
  }
  const pages: Page[] = []
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      pages.push(await readPage(await pdf.getPage(number)))
      onPage(number, pdf.numPages)
    }
  } catch (error) {
    throw damaged(error)
  } finally {
    await pdf.loadingTask.destroy()
  }
  const letters = pages.reduce(
    (sum, page) => sum + page.runs.reduce((all, run) => all + run.text.trim().length, 0),
    0,
  )
  if (letters < pages.length * FEWEST_LETTERS_PER_PAGE) {
    throw new AppError(
      'invalid',
      'This PDF has no text in it: it is probably a scan. Find a version with selectable text, or paste the text of the notice.',
    )
  }
  return layOut(asPieces(pages))
}

function asPieces(pages: Page[]): Piece[] {
  const bodies = dropMargins(pages)
  const vocabulary = vocabularyOf(pages.flatMap((page) => page.runs.map((run) => run.text)).join('\n'))
  const printed = bodies.map((body) => ({
    number: body.number,
    regions: cutColumns(body.runs, body.width).map(layLines),
  }))
  const head = bodies.find((body) => body.head !== null)?.head
  const first: Piece[] = head ? [{ kind: 'running-head', text: head }] : []
  return [...first, ...linesToPieces(printed, vocabulary)]
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      disableFontFace: true,
      isEvalSupported: false,
      useSystemFonts: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new AppError(
        'invalid',
        'This PDF is locked with a password. Save a copy without the password, or paste the text of the notice.',
      )
    }
    throw damaged(error)
  }
}

const damaged = (cause: unknown) => {
  const error = new AppError(
    'invalid',
    'This PDF is damaged and cannot be read. Download it again, or paste the text of the notice.',
  )
  error.cause = cause
  return error
}

/** A PDF ends with a mark; a download that stopped half-way has none near its end. */
const hasEnding = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes.subarray(-8192)).includes('%%EOF')

async function readPage(page: PDFPageProxy): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  page.cleanup()
  const runs = content.items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: number[] = Util.transform(
      viewport.transform,
      item.transform,
    )
    // Print that runs up the spine is never part of the notice.
    if (Math.abs(b) > Math.abs(a)) return []
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }]
  })
  return { width: viewport.width, height: viewport.height, runs }
}
