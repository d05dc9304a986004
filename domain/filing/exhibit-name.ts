import { inLetters } from '../draft/exhibits.ts'
import { bytesOf, cutAtWord, fileNameWords } from '../text/file-name-words.ts'

const LONGEST = 100
/** File systems count bytes; 255 for a name is common, and some room is left for “(2)”. */
const LONGEST_BYTES = 220

/**
 * The name an exhibit is filed under: the pattern with `{letter}`, `{n}` and `{caption}` filled in, and the ending. A
 * caption that is too long is cut at a word; where there is none, what joined it goes too. `index` counts from 0.
 */
export function exhibitName(
  pattern: string,
  { index, caption, extension }: { index: number; caption: string; extension: string },
): string {
  const fill = (words: string) =>
    pattern
      .replaceAll('{letter}', inLetters(index))
      .replaceAll('{n}', String(index + 1))
      .replace(words === '' ? /[\s._-]*\{caption\}/g : /\{caption\}/g, () => words)
      .trim()
  const bare = fill('')
  const stem = trimmed(cutAtWord(captionWords(caption), LONGEST - bare.length, LONGEST_BYTES - bytesOf(bare)))
  return `${fill(stem)}${extension === '' ? '' : `.${extension}`}`
}

/** A caption as part of a name: the braces of a pattern are none of its words. */
const captionWords = (words: string) => trimmed(fileNameWords(words.replace(/[{}]+/g, ' ')))

const trimmed = (words: string) => words.replace(/^[ .-]+|[ .,;:-]+$/g, '')
