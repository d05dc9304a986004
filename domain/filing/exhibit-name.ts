import { inLetters } from '../draft/exhibits.ts'

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
  const stem = cut(clean(caption), LONGEST - bare.length, LONGEST_BYTES - bytesOf(bare))
  return `${fill(stem)}${extension === '' ? '' : `.${extension}`}`
}

/** Words that every file system takes: no path, no control character, no sign that turns the direction of writing. */
const clean = (words: string) =>
  words
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replace(/[<>:"/\\|?*%{}]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ .-]+|[ .-]+$/g, '')

function cut(words: string, most: number, mostBytes: number): string {
  let kept = [...words].slice(0, most).join('')
  while (bytesOf(kept) > mostBytes) kept = [...kept].slice(0, -1).join('')
  if (kept === words) return words
  const end = kept.lastIndexOf(' ')
  return (end > kept.length / 2 ? kept.slice(0, end) : kept).replace(/[ .-]+$/, '')
}

const bytesOf = (words: string) => new TextEncoder().encode(words).byteLength
