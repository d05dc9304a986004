import { docOfBlocks, type ReadBlocks } from '#domain/draft/import/read-blocks.ts'
import { lines, readMarkdown } from '#domain/draft/import/read-markdown.ts'
import { readRtf } from '#domain/draft/import/read-rtf.ts'
import type { LetterReading } from '#domain/draft/review/letter-reading.ts'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { decodeText, sniffFormat } from '../sniff-format.ts'
import { fromPage } from './from-page.ts'
import { readLetter } from './read-letter.ts'

/**
 * Reads a letter from a file's bytes, in this process: Word, rich text, a web page, Markdown or plain text, told apart
 * by the bytes and never the name. Throws an `AppError` for what cannot be read.
 */
export function readAnyLetter(bytes: Uint8Array): LetterReading {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64))
  if (/^\s*\{\\rtf/.test(start)) return plainReading(readRtf(new TextDecoder('latin1').decode(bytes)))
  if (!isText(bytes)) return readLetter(bytes)
  const format = sniffFormat(bytes)
  const source = decodeText(bytes)
  if (source.length > LIMITS.letterTextChars)
    throw new AppError('too-large', 'This file holds more words than a letter can. Import it in parts.')
  if (format === 'html' || format === 'xml') return plainReading(fromPage(source))
  return plainReading(format === 'markdown' ? readMarkdown(source) : fromLines(source))
}

/** Whether no other reader knows the file: the Word reader says what is wrong with everything that is not words. */
function isText(bytes: Uint8Array): boolean {
  try {
    return !['pdf', 'zip'].includes(sniffFormat(bytes))
  } catch {
    return false
  }
}

/** Plain text: an empty line ends a paragraph. */
const fromLines = (source: string): ReadBlocks => ({
  blocks: source
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .filter((part) => part.trim() !== '')
    .map((part) => lines(part.trim())),
  warnings: [],
})

function plainReading({ blocks, warnings }: ReadBlocks): LetterReading {
  if (blocks.length === 0) throw new AppError('invalid', 'There are no words in this file. Choose another.')
  return {
    doc: docOfBlocks(blocks),
    comments: [],
    pictures: [],
    changes: { insertions: 0, deletions: 0, moves: 0, formats: 0 },
    copyId: null,
    fields: {},
    warnings,
  }
}
