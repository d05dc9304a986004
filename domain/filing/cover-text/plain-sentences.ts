import type { Node } from '@tiptap/pm/model'
import { sentencesIn } from '../../preflight/sentences.ts'
import { withRaisedFigures } from '../../text/raised-figures.ts'
import { withoutEmoji } from './emoji.ts'

/** What stands for words of a letter that are not written in it: field values, and the names of its exhibits by id. */
export type SpokenFor = {
  values: Readonly<Record<string, string>>
  exhibits: Readonly<Record<string, string>>
}

const OPEN = '\ufffc'

/**
 * The sentences of a textblock as plain words: blanks filled, notes and citations left out, spaces single. A sentence
 * with a blank that is still open is left out.
 */
export function plainSentences(block: Node, spokenFor: SpokenFor): readonly string[] {
  const text = wordsOf(block, spokenFor)
  const known = kept.get(block)
  if (known?.text === text) return known.sentences
  const sentences = splitSentences(plainLine(text)).filter((words) => !words.includes(OPEN))
  kept.set(block, { text, sentences })
  return sentences
}

/** Blocks never change, so what was read once stays true for as long as their blanks are filled with the same. */
const kept = new WeakMap<Node, { text: string; sentences: readonly string[] }>()

/** Behind the full stop of such a script and whatever closes with it. */
const FULL_STOP = /(?!["\u201d\u300d\u300f\uff09])(?<=[\u3002\uff01\uff1f]["\u201d\u300d\u300f\uff09]*)/u

/** The sentences of a line, those of scripts with a full stop of their own included. */
export const splitSentences = (text: string): string[] =>
  sentencesIn({ text, at: [], role: 'body', notes: [], fields: [] })
    .flatMap((sentence) => sentence.text.split(FULL_STOP))
    .map((words) => words.trim())
    .filter((words) => words !== '')

/** One line of plain words: no control characters, half characters or emoji, and single spaces. */
export const plainLine = (text: string): string =>
  withoutEmoji(text.toWellFormed())
    .replace(/[\u00ad\u200b\ufeff\ufffd]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/ (?=[.,;:!?)\u201d])(?!\.\.)/g, '')
    .trim()

function wordsOf(block: Node, { values, exhibits }: SpokenFor): string {
  let words = ''
  block.forEach((child) => {
    const name = child.type.name
    if (child.isText) {
      const marks = child.marks.map(({ type }) => type.name)
      words += withRaisedFigures((child.text ?? '').replaceAll(OPEN, ' '), marks)
    }
    if (name === 'hardBreak') words += ' '
    else if (name === 'field') words += own(values, child.attrs.id) || OPEN
    else if (name === 'exhibit') words += own(exhibits, child.attrs.id) || OPEN
  })
  return words
}

const own = (map: Readonly<Record<string, string>>, id: unknown): string =>
  Object.hasOwn(map, String(id)) ? (map[String(id)] ?? '').trim().replaceAll(OPEN, ' ') : ''
