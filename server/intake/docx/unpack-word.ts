import { AppError } from '#domain/errors.ts'
import { unreadable } from '../sniff-format.ts'
import { partOf, relationsOf, unzipWord } from './unzip-word.ts'

/** The parts of a Word file that hold words, as XML; a file without one of the last four has null there. */
export type WordParts = {
  body: string
  styles: string | null
  numbering: string | null
  footnotes: string | null
  endnotes: string | null
}

/** Unpacks a Word file as far as a notice in it holds words; pictures and macros are never looked at. Throws `AppError`. */
export function unpackWord(bytes: Uint8Array): WordParts {
  const word = unzipWord(bytes, {
    other: unreadable,
    tooMuch,
    wayOn: 'Paste the text of the notice instead.',
  })
  const related = relationsOf(word.xml, word.main)
  const part = (name: string) => partOf(word, related.find(({ type }) => type === name)?.target)
  return {
    body: partOf(word, word.main) ?? '',
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  }
}

const tooMuch = () =>
  new AppError(
    'too-large',
    'This file unpacks to far more than a notice holds, so it was not read. Paste the text of the notice instead.',
  )
