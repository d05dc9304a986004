import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import type { IntakeProgress } from '#domain/notice/intake-progress.ts'
import type { NoticeReading } from '#domain/notice/notice.ts'
import type { NoticeText } from '#domain/notice/notice-text.ts'
import { readNotice } from '#domain/notice/read-notice.ts'
import { fromLines } from '#domain/notice/text/from-lines.ts'
import { fromMarkdown } from '#domain/notice/text/from-markdown.ts'
import { fromDocx } from './from-docx.ts'
import { fromHtml } from './from-html.ts'
import { fromPdf } from './from-pdf.ts'
import { fromXml } from './from-xml.ts'
import { decodeText, sniffFormat } from './sniff-format.ts'

/** An uploaded file, or words pasted into a form (as UTF-8). */
export type NoticeSource = 'file' | 'paste'

/** Reads a notice from a file's bytes, in this process. Throws an `AppError` with a way on for what cannot be read. */
export async function readFile(
  bytes: Uint8Array,
  source: NoticeSource = 'file',
  onProgress: (progress: IntakeProgress) => void = () => {},
): Promise<NoticeReading> {
  const text = source === 'file' ? await textOfFile(bytes, onProgress) : textOfPaste(decodeText(bytes))
  if (text.text === '')
    throw new AppError(
      'invalid',
      'There is no text in this file. Choose another, or paste the text of the notice.',
    )
  if (text.text.length > LIMITS.noticeTextChars) {
    throw new AppError(
      'too-large',
      `This file holds ${text.text.length.toLocaleString('en')} characters of text; at most ${LIMITS.noticeTextChars.toLocaleString('en')} can be read. Paste the part that matters.`,
    )
  }
  onProgress({ step: 'reading' })
  return readNotice(text)
}

async function textOfFile(
  bytes: Uint8Array,
  onProgress: (progress: IntakeProgress) => void,
): Promise<NoticeText> {
  const format = sniffFormat(bytes)
  if (format === 'pdf') return fromPdf(bytes, (page, of) => onProgress({ step: 'pages', page, of }))
  if (format === 'zip') return fromDocx(bytes)
  const source = decodeText(bytes)
  if (format === 'xml') return fromXml(source)
  if (format === 'markdown') return fromMarkdown(source)
  return format === 'html' ? fromHtml(source) : fromLines(source)
}

/** Pasted words may be the source of a page. What only looks like one is read as plain text. */
function textOfPaste(source: string): NoticeText {
  const format = sniffFormat(new TextEncoder().encode(source.slice(0, 8192)))
  if (format === 'html') return fromHtml(source)
  if (format === 'markdown') return fromMarkdown(source)
  if (format !== 'xml') return fromLines(source)
  try {
    return fromXml(source)
  } catch (error) {
    if (error instanceof AppError) return fromLines(source)
    throw error
  }
}
