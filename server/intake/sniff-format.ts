import { AppError } from '#domain/errors.ts'

export type NoticeFormat = 'pdf' | 'zip' | 'xml' | 'html' | 'markdown' | 'text'

const MAGIC: [number[], string][] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word or Excel file, or one with a password'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich-text file'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'a picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'a picture'],
  [[0x1f, 0x8b], 'a compressed file'],
]
const HTML_ROOT =
  /^(?:\s|<!--[\s\S]{0,2000}?-->)*<(?:!doctype\s+html|html|head|body|pre|div|p|h[1-6]|article|main|table|span|meta|title|style|script)\b/iu
const XML_ROOT = /^\s*(?:<\?xml\b|<!DOCTYPE\b|<[A-Za-z][\w.:-]*(?:\s[^<>]{0,2000})?\/?>)/u

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const MARKDOWN_HEADING = /^ {0,3}#{1,6} \S/mu
/** Marks that plain text may hold by chance; two of them together are no chance. */
const MARKDOWN = [
  /\[[^\]\n]+\]\([^)\s]+\)/u,
  /(?:\*\*|__)\S[^*\n]*\S(?:\*\*|__)/u,
  /^(?:```|~~~)/mu,
  /^\|?(?:\s*:?-{3,}:?\s*\|)+/mu,
  /^\[\^\w+\]:/mu,
  /^---\n[\w-]+:/u,
]

/** What a file is, from its first bytes and never its name. Throws a sentence for what cannot be a notice. */
export function sniffFormat(bytes: Uint8Array): NoticeFormat {
  if (bytes.length === 0)
    throw new AppError('invalid', 'This file is empty. Choose another, or paste the text of the notice.')
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  const known = MAGIC.find(([magic]) => magic.every((byte, index) => bytes[index] === byte))
  if (known) throw unreadable(known[1])
  if (ZIP.every((byte, index) => bytes[index] === byte)) return 'zip'
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!isWide && bytes.subarray(0, 8192).includes(0)) throw unreadable('not a text file')
  const start = decodeText(bytes.subarray(0, 8192))
  if (/^\s*<\?xml[\s\S]{0,2000}<html\b/iu.test(start) || HTML_ROOT.test(start)) return 'html'
  if (XML_ROOT.test(start)) return 'xml'
  return isMarkdown(start) ? 'markdown' : 'text'
}

const isMarkdown = (start: string) =>
  MARKDOWN_HEADING.test(start) || MARKDOWN.filter((mark) => mark.test(start)).length > 1

/** The refusal of a file that is not a notice's; `what` is what it is. */
export const unreadable = (what: string) =>
  new AppError(
    'invalid',
    `This is ${what}, which cannot be read as a notice. Upload a PDF, Word (DOCX), HTML, XML, Markdown or plain text file, or paste the text of the notice.`,
  )

/** Text of a file: by its byte-order mark, else UTF-8, else the old Windows letters. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
