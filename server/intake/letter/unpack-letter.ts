import { AppError } from '#domain/errors.ts'
import { partOf, type Relation, relationsOf, unzip, unzipWord } from '../docx/unzip-word.ts'
import { LETTER_REFUSALS } from './refusals.ts'

/** A part with words of its own, as XML, and where it leads by the ids of its relations. */
export type LetterPartXml = { xml: string | null; relations: ReadonlyMap<string, Relation> }

/** The parts of a Word file that a letter is read from. */
export type LetterParts = {
  body: LetterPartXml
  footnotes: LetterPartXml
  endnotes: LetterPartXml
  styles: string | null
  numbering: string | null
  comments: string | null
  /** Which comment answers which, and which are settled. */
  threads: string | null
  headersAndFooters: string[]
  /** Custom XML that travels with the file. */
  customXml: string[]
  hasMacros: boolean
  /** The bytes of a picture by its path; null for one that is not there or is larger than `most`. */
  picture: (path: string, most: number) => Uint8Array | null
}

const PICTURE_ZIP = [0x50, 0x4b]

/** Unpacks a Word file as a letter needs it. Pictures are unpacked when asked for; macros never. Throws `AppError`. */
export function unpackLetter(bytes: Uint8Array): LetterParts {
  if (bytes.length === 0) throw new AppError('invalid', 'This file is empty. Choose a Word file (DOCX).')
  if (!PICTURE_ZIP.every((byte, index) => bytes[index] === byte)) throw LETTER_REFUSALS.other(kindOf(bytes))
  const word = unzipWord(bytes, LETTER_REFUSALS)
  const related = relationsOf(word.xml, word.main, LETTER_REFUSALS.wayOn)
  const paths = (type: string) =>
    related.flatMap((relation) => (relation.type === type ? [relation.target] : []))
  const text = (type: string) => partOf(word, paths(type)[0])
  const part = (path: string | undefined): LetterPartXml => ({
    xml: partOf(word, path),
    relations: new Map(
      path === undefined
        ? []
        : relationsOf(word.xml, path, LETTER_REFUSALS.wayOn).map((relation) => [relation.id, relation]),
    ),
  })
  const texts = (type: string) =>
    paths(type).flatMap((path) => {
      const xml = partOf(word, path)
      return xml === null ? [] : [xml]
    })
  return {
    body: part(word.main),
    footnotes: part(paths('footnotes')[0]),
    endnotes: part(paths('endnotes')[0]),
    styles: text('styles'),
    numbering: text('numbering'),
    comments: text('comments'),
    threads: text('commentsExtended'),
    headersAndFooters: [...texts('header'), ...texts('footer')],
    customXml: texts('customXml'),
    hasMacros: word.names.some((name) => /vbaProject\.bin$/iu.test(name)),
    picture: (path, most) =>
      unzip(bytes, LETTER_REFUSALS, ({ name, originalSize }) => name === path && originalSize <= most)[
        path
      ] ?? null,
  }
}

function kindOf(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (start.includes('%PDF-')) return 'a PDF'
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'an old Word file, or one with a password'
  return start.startsWith('{\\rtf') ? 'a rich-text file' : 'not a Word file'
}
