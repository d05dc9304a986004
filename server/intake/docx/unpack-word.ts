import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { decodeText, unreadable } from '../sniff-format.ts'
import { attributeOf, walkWord } from './walk-word.ts'

/** The parts of a Word file that hold words, as XML; a file without one of the last four has null there. */
export type WordParts = {
  body: string
  styles: string | null
  numbering: string | null
  footnotes: string | null
  endnotes: string | null
}

const READ = /\.(?:xml|rels)$/iu

/**
 * Unpacks a Word file as far as it holds words: pictures, macros and fonts stay packed and are never looked at. A zip
 * of too many entries, or that swells to too much, is refused by what it declares; one that declares less than it
 * holds is cut off there. Throws `AppError`.
 */
export function unpackWord(bytes: Uint8Array): WordParts {
  const parts = unpack(bytes)
  const read = (path: string | undefined) => {
    const part = path === undefined ? undefined : parts[path]
    return part ? decodeText(part) : null
  }
  const main = relations(read('_rels/.rels'), '').get('officeDocument')
  const body = read(main)
  if (main === undefined || body === null || !isWord(parts)) throw unreadable(otherZip(parts))
  const folder = posix.dirname(main)
  const related = relations(read(posix.join(folder, '_rels', `${posix.basename(main)}.rels`)), folder)
  const part = (name: string) => read(related.get(name))
  return {
    body,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let entries = 0
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries++
        if (entries > LIMITS.docxEntries) throw tooMuch()
        if (!READ.test(name)) return false
        total += originalSize
        const isBomb = originalSize > 1024 * 1024 && originalSize > size * LIMITS.docxSwelling
        if (total > LIMITS.docxBytes || isBomb) throw tooMuch()
        return true
      },
    })
  } catch (error) {
    if (error instanceof AppError) throw error
    const damage = unreadable('a Word or zip file that is damaged')
    damage.cause = error
    throw damage
  }
}

/** Where a part's relations lead, by the last word of their type. */
function relations(xml: string | null, folder: string): Map<string, string> {
  const found = new Map<string, string>()
  if (xml === null) return found
  walkWord(xml, {
    open: (name, attributes) => {
      const type = attributeOf(attributes, 'Type')?.split('/').at(-1)
      const target = attributeOf(attributes, 'Target')
      if (name !== 'Relationship' || !type || !target || found.has(type)) return
      found.set(type, target.startsWith('/') ? target.slice(1) : posix.join(folder, target))
    },
  })
  return found
}

/** Excel and PowerPoint pack their files the same way; what they hold is in their list of contents. */
const contents = (parts: Record<string, Uint8Array>) =>
  parts['[Content_Types].xml'] ? strFromU8(parts['[Content_Types].xml']) : ''
const isWord = (parts: Record<string, Uint8Array>) => /wordprocessingml|ms-word/u.test(contents(parts))

function otherZip(parts: Record<string, Uint8Array>): string {
  if (/spreadsheetml|ms-excel/u.test(contents(parts))) return 'an Excel file'
  return /presentationml|ms-powerpoint/u.test(contents(parts)) ? 'a PowerPoint file' : 'a zip file'
}

const tooMuch = () =>
  new AppError(
    'too-large',
    'This file unpacks to far more than a notice holds, so it was not read. Paste the text of the notice instead.',
  )
